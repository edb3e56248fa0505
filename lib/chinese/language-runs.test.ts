import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageRuns } from './language-runs';

const said = (line: string, page: string): string =>
  languageRuns(line, page)
    .map(({ text, lang }) => (lang === null ? text : `<${lang} ${text}>`))
    .join('');

test.each([
  ['居民 deleted.', 'en', '<zh-Hans 居民> deleted.'],
  ['Read it in “石峰山下守民安”', 'en', 'Read it in “<zh-Hans 石峰山下守民安>”'],
  ['2 words added to “第3课，上”.', 'en', '2 words added to “<zh-Hans 第3课，上>”.'],
  ['Not 挥舞: “resident” is 居民.', 'en', 'Not <zh-Hans 挥舞>: “resident” is <zh-Hans 居民>.'],
  [
    'Certainly 藿香正气水 (huòxiāng zhèngqì shuǐ), a remedy',
    'en',
    'Certainly <zh-Hans 藿香正气水> (<zh-Latn-pinyin huòxiāng zhèngqì shuǐ>), a remedy',
  ],
  ['Zhuyin: ㄇㄚ', 'en', 'Zhuyin: <zh-Bopo ㄇㄚ>'],
  ['肯定是“藿香正气水”（huòxiāng）。', 'zh-Hans', '肯定是“藿香正气水”（<zh-Latn-pinyin huòxiāng>）。'],
  ['Time’s up', 'en', 'Time’s up'],
  ['对：挥舞是“to wave”。', 'zh-Hans', '对：挥舞是“<en to wave>”。'],
  ['对：居民是“resident”。', 'zh-Hans', '对：居民是“<en resident>”。'],
  ['導出到 Anki。', 'zh-Hant', '導出到 Anki。'],
])('%s in %s', (line, page, runs) => expect(said(line, page)).toBe(runs));

test('nothing of a line is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'zh-Hans', 'zh-Hant'), (line, page) => {
      expect(
        languageRuns(line, page)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    }),
  );
});

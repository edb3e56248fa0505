import { expect, test } from 'vitest';
import { coversSentence, sentencePinyin } from './sentence-pinyin';

test('Latin words stand as they are, whatever they mean to the language', () =>
  expect(sentencePinyin('constructor和toString', words('和 hé'))).toBe('Constructor hé toString'));

const words = (...rows: readonly string[]) =>
  rows.map((row) => {
    const [surface = '', spelling = '', traditional = surface] = row.split(' ');
    return { surface, spelling: spelling.replaceAll('_', ' '), traditional };
  });

test.each([
  [
    '截至8月15日17时，他没来。',
    words('截至 jiézhì', '月 yuè', '日 rì', '时 shí', '他 tā', '没 méi', '来 lái'),
    'Jiézhì 8 yuè 15 rì 17 shí, tā méi lái.',
  ],
  ['“走吧！”他说。', words('走 zǒu', '吧 ba', '他 tā', '说 shuō'), '“Zǒu ba!” tā shuō.'],
  [
    '石峰区、芦淞区（两个）',
    words('石峰区 Shífēng_Qū', '芦淞区 Lúsōng_Qū', '两 liǎng', '个 gè'),
    'Shífēng Qū, Lúsōng Qū (liǎng gè)',
  ],
  ['這是書。', words('这 zhè 這', '是 shì', '书 shū 書'), 'Zhè shì shū.'],
  ['达574.5万', words('达 dá', '万 wàn'), 'Dá 574.5 wàn'],
  ['没有词', [], '没有词'],
  ['', [], ''],
])('%s', (zh, given, written) => expect(sentencePinyin(zh, given)).toBe(written));

test.each([
  ['绿的树。', true],
  ['绿色的树。', false],
  ['绿的', false],
  ['綠的樹！', true],
])('words of a report are those of the sentence only where they cover it: %s', (zh, covers) =>
  expect(coversSentence(zh, words('绿 lǜ 綠', '的 de', '树 shù 樹'))).toBe(covers),
);

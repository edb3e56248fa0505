import { describe, expect, test } from 'vitest';
import type { SavedWord } from '../vocabulary/word';
import { type WriteContext, writeWords } from './write-words';

const example = {
  zh: '银行里有一行字。',
  en: 'There is a <line> of text.',
  slug: 'shifeng',
  sentence: 's12',
  title: '石峰区',
};
const word = (part: Partial<SavedWord> = {}): SavedWord => ({
  characters: '行',
  traditional: '行',
  reading: 'hang2',
  spelling: 'háng',
  gloss: 'row; line',
  status: 'new',
  savedAt: '2026-01-01T00:00:00.000Z',
  examples: [example],
  ...part,
});
const study = word({
  characters: '学习',
  traditional: '學習',
  reading: 'xue2 xi2',
  spelling: 'xuéxí',
  gloss: 'to study',
  status: 'known',
  note: 'seen\nwith tab\tand "quote"',
  lists: ['a', 'b', 'gone'],
  examples: [],
});
const context: WriteContext = {
  lists: {
    a: { name: 'Chapter 1', createdAt: '2026-01-01T00:00:00.000Z' },
    b: { name: 'HSK/4; hard', createdAt: '2026-01-01T00:00:00.000Z' },
  },
  sentencePinyin: () => 'Yínháng li yǒu yī háng zì.',
  link: ({ slug, sentence }) => `https://duizhao.example/zh-Hans/reports/${slug}/#${sentence}`,
};
const linesOf = (...args: Parameters<typeof writeWords>): string[] => writeWords(...args).split('\n');

describe('Anki text', () => {
  const lines = linesOf('anki-text', [word(), study], context);
  test('directives first', () =>
    expect(lines.slice(0, 4)).toEqual([
      '#separator:Tab',
      '#html:true',
      '#columns:Key\tSimplified\tTraditional\tPinyin\tMeaning\tNote\tSentence\tSentencePinyin\tSentenceEnglish\tSource\tTags',
      '#tags column:11',
    ]));
  test('the first field is characters and reading, all text is escaped, the source is a link', () =>
    expect(lines[4]?.split('\t')).toEqual([
      '行|hang2',
      '行',
      '行',
      'háng',
      'row; line',
      '',
      '银行里有一行字。',
      'Yínháng li yǒu yī háng zì.',
      'There is a &lt;line&gt; of text.',
      '<a href="https://duizhao.example/zh-Hans/reports/shifeng/#s12" data-source="shifeng#s12">石峰区</a>',
      'duizhao::new duizhao::text::石峰区',
    ]));
  test('line breaks are <br>, quotes entities, tags have no spaces', () => {
    expect(lines[5]?.split('\t')[5]).toBe('seen<br>with tab and &quot;quote&quot;');
    expect(lines[5]?.split('\t')[10]).toBe('duizhao::known duizhao::list::Chapter_1 duizhao::list::HSK/4;_hard');
    expect(lines.slice(6)).toEqual(['']);
  });
  test('a source on her own device is a title without a link', () =>
    expect(linesOf('anki-text', [word()], { ...context, link: () => null })[4]?.split('\t')[9]).toBe(
      '<span data-source="shifeng#s12">石峰区</span>',
    ));
});

test('Pleco: a word stands in each of its categories, a break in a definition is "; "', () =>
  expect(writeWords('pleco', [word({ gloss: 'row\nline\tof' }), study], context)).toBe(
    [
      '//Duizhao',
      '行\tháng\trow; line of',
      '//Duizhao/Chapter 1',
      '学习[學習]\txuéxí\tto study',
      '//Duizhao/HSK／4; hard',
      '学习[學習]\txuéxí\tto study',
      '',
    ].join('\n'),
  ));

test('Zhongwen: no header, syllables apart, CRLF', () =>
  expect(writeWords('zhongwen', [word(), study], context)).toBe(
    '行\t行\tháng\trow; line\t\r\n学习\t學習\txué xí\tto study\tseen; with tab and "quote"\r\n',
  ));

describe('CSV', () => {
  test('its mark, names of columns, a row for each further sentence', () => {
    const second = { ...example, zh: '行', en: null, sentence: 's13', at: 4 };
    expect(writeWords('csv', [word({ examples: [example, second] })], context).split('\r\n')).toEqual([
      '\uFEFFSimplified,Traditional,Pinyin,Reading,Meaning,Status,Lists,Note,Saved,Changed,Sentence,Sentence pinyin,Sentence English,Source,Source link,Source id,Word at',
      '行,行,háng,hang2,row; line,new,,,2026-01-01T00:00:00.000Z,,银行里有一行字。,Yínháng li yǒu yī háng zì.,There is a <line> of text.,石峰区,https://duizhao.example/zh-Hans/reports/shifeng/#s12,shifeng#s12,',
      '行,行,háng,hang2,,,,,,,行,Yínháng li yǒu yī háng zì.,,石峰区,https://duizhao.example/zh-Hans/reports/shifeng/#s13,shifeng#s13,4',
      '',
    ]);
  });
  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+1', "'+1"],
    ['-ing', "'-ing"],
    ['@sum(A1)', "'@sum(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
  ])('no cell is a formula: %j', (gloss, cell) =>
    expect(writeWords('csv', [word({ gloss })], context)).toContain(`,${cell},`),
  );
  test('names of lists that have the mark between names', () =>
    expect(writeWords('csv', [study], context)).toContain(',Chapter 1; HSK/4\\; hard,'));
});

test.each(['anki-text', 'pleco', 'zhongwen', 'csv'] as const)('no words, no rows: %s', (format) =>
  expect(
    writeWords(format, [], context)
      .split(/\r?\n/)
      .filter((line) => /\p{Script=Han}/u.test(line)),
  ).toEqual([]),
);

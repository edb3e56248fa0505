import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOST_COLUMNS, MOST_LINES, MOST_ROWS } from './limits';
import { readWords } from './read-words';

const fixture = (name: string): string => readFileSync(`tests/fixtures/exchange/${name}`, 'utf8');

const rowsOf = (text: string) => readWords({ text }).rows;
const problemsOf = (text: string) =>
  readWords({ text }).problems.map(({ code, line, detail }) => `${line ?? 'file'} ${code}: ${detail}`);

describe('each program’s file', () => {
  test('Lute: statuses, tags as lists, ignored words left out, other languages a problem', () => {
    const read = readWords({ text: fixture('lute.csv') });
    expect(read.format).toBe('lute');
    expect(read.rows).toEqual([
      {
        line: 2,
        characters: '学习',
        pinyin: 'xuéxí',
        gloss: 'to study',
        status: 'learning',
        lists: ['school', 'verb'],
        savedAt: expect.stringMatching(/^2024-08-2\dT/),
      },
      { line: 3, characters: '银行', gloss: 'bank\n(for money)', status: 'known', savedAt: expect.any(String) },
    ]);
    expect(read.problems).toEqual([{ code: 'no-characters', line: 5, detail: expect.stringContaining('gato') }]);
  });
  test('LinguaCafe: its levels as it writes them', () => {
    const read = readWords({ text: fixture('linguacafe.csv') });
    expect(read.format).toBe('linguacafe');
    expect(read.rows.map(({ characters, pinyin, status }) => [characters, pinyin, status])).toEqual([
      ['学习', 'xuéxí', 'learning'],
      ['银行', 'yínháng', 'known'],
      ['经济', 'jīngjì', 'new'],
    ]);
    expect(read.problems).toEqual([]);
  });
  test('LingQ: the phrase is a sentence without a place', () => {
    const read = readWords({ text: fixture('lingq.csv') });
    expect(read.format).toBe('lingq');
    expect(read.rows).toEqual([
      {
        line: 2,
        characters: '学习',
        gloss: 'to study',
        lists: ['school', 'verb'],
        examples: [{ zh: '我在学习中文。', en: null, slug: '', sentence: '', title: '' }],
      },
      { line: 3, characters: '银行', gloss: 'bank, as in "river bank"' },
    ]);
  });
  test('Pleco: categories are lists, both scripts, its own line breaks', () => {
    const read = readWords({ text: fixture('pleco.txt') });
    expect(read).toEqual({
      format: 'pleco',
      problems: [],
      rows: [
        {
          line: 2,
          characters: '学习',
          traditional: '學習',
          pinyin: 'xué xí',
          gloss: 'study; learn',
          lists: ['Level 1'],
        },
        { line: 3, characters: '爱', pinyin: 'ai4', gloss: 'love', lists: ['Level 1'] },
        { line: 5, characters: '睡觉', pinyin: 'shui4//jiao4', gloss: 'to sleep; to go to bed', lists: ['Food'] },
      ],
    });
  });
  test('Zhongwen, with its column of zhuyin', () => {
    expect(readWords({ text: fixture('zhongwen.txt') })).toEqual({
      format: 'zhongwen',
      problems: [],
      rows: [
        { line: 1, characters: '学习', traditional: '學習', pinyin: 'xué xí', gloss: 'to study', note: 'my note' },
        { line: 2, characters: '行', traditional: '行', pinyin: 'háng', gloss: 'row; line' },
      ],
    });
  });
  test('Anki: directives, comments, markup, sounds, cloze, readings in brackets, cells of several lines', () => {
    expect(readWords({ text: fixture('anki.txt') })).toEqual({
      format: 'anki-text',
      problems: [],
      rows: [
        { line: 6, characters: '学习', pinyin: 'xuéxí', gloss: 'to study\nto learn' },
        { line: 7, characters: '经济', pinyin: 'jing1 ji4', gloss: 'an economy\nof scale' },
        { line: 9, characters: '银行', gloss: 'bank & trust' },
      ],
    });
  });
  test('a spreadsheet in Chinese: cells of several lines, an empty row’s and an open quote’s line', () => {
    const read = readWords({ text: fixture('spreadsheet.csv') });
    expect(read.format).toBe('csv');
    expect(read.rows).toEqual([
      {
        line: 2,
        characters: '经济',
        pinyin: 'jīngjì',
        gloss: 'economy',
        examples: [
          {
            zh: '中国经济发展很快；\n真的很快。',
            en: "China's economy grows fast; really fast.",
            slug: '',
            sentence: '',
            title: '',
          },
        ],
      },
      { line: 5, characters: '法律', pinyin: 'fǎlǜ', gloss: 'law', note: 'see 法' },
      { line: 7, characters: '文化', pinyin: 'wénhuà', gloss: 'culture' },
    ]);
    expect(read.problems.map(({ code, line }) => [code, line])).toEqual([
      ['no-characters', 4],
      ['unclosed-quote', 6],
    ]);
  });
  test('a pasted list', () => {
    const read = readWords({ text: fixture('pasted.txt') });
    expect(read.format).toBe('list');
    expect(read.rows.map(({ line: _, ...row }) => Object.values(row).join(' | '))).toEqual([
      '你好',
      '谢谢 | xièxie | thanks',
      '银行 | yínháng | bank',
      '重庆',
      '北京',
      '上海',
      '爱 | to love',
      '卡拉OK | kǎlā OK | karaoke',
      '好 | hào | to be fond of',
      '人 | ㄖㄣˊ | person',
      '传统 | 傳統 | chuan2 tong3 | tradition; traditional',
      '你好 | hello',
      '您好 | hello',
    ]);
    expect(read.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 5, 5, 6, 7, 8, 9, 10, 11, 11]);
    expect(read.problems).toEqual([{ code: 'no-characters', line: 1, detail: 'Lesson 3' }]);
  });
});

describe('a line of a pasted list', () => {
  test.each([
    ['hello 你好', '你好 | hello'],
    ['nǐ hǎo 你好 hello', '你好 | nǐ hǎo | hello'],
    ['你好，hello', '你好 | hello'],
    ['你好: nǐ hǎo: hello: hi', '你好 | nǐ hǎo | hello: hi'],
    ['你好/nǐ hǎo/hello', '你好 | nǐ hǎo | hello'],
    ['学习（學習）xuéxí to study', '学习 | 學習 | xuéxí | to study'],
    ['学习 xué xí', '学习 | xué xí'],
    ['学习。', '学习'],
    ['发展 [發展] fa1 zhan3 /to develop/', '发展 | 發展 | fa1 zhan3 | to develop'],
    ['發展 发展 [fa1 zhan3] /to develop/to grow/', '发展 | 發展 | fa1 zhan3 | to develop; to grow'],
    ['猫🐱 māo cat', '猫 | māo | cat'],
    ['图书馆ㄊㄨˊㄕㄨㄍㄨㄢˇ library', '图书馆 | ㄊㄨˊㄕㄨㄍㄨㄢˇ | library'],
    ['（一）椅子', '椅子'],
    ['<b>粗体</b> cūtǐ bold', '粗体 | cūtǐ | bold'],
    ['１２．学习', '学习'],
    ['- [x] 学习', '学习'],
    ['T恤 T xù T-shirt', 'T恤 | T xù | T-shirt'],
    [
      '塞翁失马，焉知非福 sài wēng shī mǎ, yān zhī fēi fú a blessing in disguise',
      '塞翁失马，焉知非福 | sài wēng shī mǎ, yān zhī fēi fú | a blessing in disguise',
    ],
  ])('%j', (text, expected) => {
    const { line: _, ...row } = rowsOf(text)[0] ?? { line: 0 };
    expect(Object.values(row).join(' | ')).toBe(expected);
  });
  test('thousands of words on a line', () => expect(rowsOf('学习、银行 '.repeat(5000))).toHaveLength(10_000));
  test.each(['hello', 'the character 好 means good', 'hi 你好 yo', '……', 'https://example.org/'])(
    'is no word: %j',
    (text) => expect(problemsOf(text)).toEqual([`1 no-characters: ${text}`]),
  );
});

describe('columns without names are told by what is in them', () => {
  test.each([
    ['学习\txuéxí\tto study\n银行\tyínháng\tbank', '学习 | xuéxí | to study'],
    ['to study\t学习\txue2xi2\nbank\t银行\tyin2hang2', '学习 | xue2xi2 | to study'],
    ['學習\t学习\txuéxí\tto study\n銀行\t银行\tyínháng\tbank', '學習 | 学习 | xuéxí | to study'],
    ['学习\txuéxí\tto study\t我们一起学习中文吧。\t我爱去银行。', '学习 | xuéxí | to study'],
    ['"学习","xuéxí","to study, ""hard"""', '学习 | xuéxí | to study, "hard"'],
    ['人\tmen\tpeople\n能\tcan\tmeal', '人 | men | people'],
    ['卡拉OK\tkǎlā OK\tkaraoke\nT恤\tT xù\tT-shirt', '卡拉OK | kǎlā OK | karaoke'],
    ['学习\t练习并且学会一种技能\n银行\t存钱的地方', '学习 | 练习并且学会一种技能'],
    ['学习 xuéxí\t\n银行\n经济\n', '学习 | xuéxí'],
    ['1\t学习\tto study\n2\t银行\tbank', '学习 | to study'],
  ])('%j', (text, expected) => {
    const { line: _, examples: __, ...row } = rowsOf(text)[0] ?? { line: 0 };
    expect(Object.values(row).join(' | ')).toBe(expected);
  });
  test('a sentence in the last column is an example, and what follows is its English', () =>
    expect(rowsOf('学习\txuéxí\tto study\t我爱学习。\tI love to study.')[0]?.examples).toEqual([
      { zh: '我爱学习。', en: 'I love to study.', slug: '', sentence: '', title: '' },
    ]));
});

describe('names of columns', () => {
  test.each([
    ['Simplified,Pinyin,English\n学习,xuéxí,to study', '学习 | xuéxí | to study'],
    ['english;hanzi\nto study;学习', '学习 | to study'],
    ['生词\t释义\n学习\tto study', '学习 | to study'],
    ['繁體字,拼音\n學習,xuéxí', '學習 | 學習 | xuéxí'],
    ['word\n学习', '学习'],
    ['Pinyin,Meaning,My own\nxuéxí,to study,学习', '学习 | xuéxí | to study'],
    ['Hanzi,Frequency,Whatever,Pīnyīn\n学习,12,to study,xuéxí', '学习 | xuéxí | to study'],
    ['Front,Back\nto study,学习', '学习 | to study'],
    ['Front,Back\nwoman,女人\nbank,银行\nATM机,the machine', '女人 | woman'],
    ['Word,Level\n学习,3', '学习'], // of the HSK
    ['Word,Status\n学习,known', '学习 | known'],
  ])('%j', (text, expected) => {
    const [row] = rowsOf(text);
    expect(row?.line).toBe(2);
    const { line: _, ...rest } = row ?? { line: 0 };
    expect(Object.values(rest).join(' | ')).toBe(expected);
  });
  test.each([
    ['Word list\n你好 hello', ['你好']],
    ['Notes, about this list\n你好 hello', ['你好']],
    ['汉字\n你好', ['汉字', '你好']],
  ])('a title is none: %j', (text, words) => expect(rowsOf(text).map(({ characters }) => characters)).toEqual(words));
  test('the word 汉字 is a word, not a name', () =>
    expect(rowsOf('汉字,hànzì,"Chinese character"').map(({ characters }) => characters)).toEqual(['汉字']));
});

describe('what is no list of words', () => {
  test.each([
    ['', ['file empty: ']],
    [' \n\r\n\uFEFF', ['file empty: ']],
    ['<!DOCTYPE html><html><body>学习</body></html>', ['file unknown-format: HTML']],
    ['<?xml version="1.0"?><plecoflash></plecoflash>', ['file unknown-format: XML']],
    ['{"words":[]}', ['file unknown-format: JSON']],
    ['{"words":[{"characters":"学', ['file unknown-format: JSON']],
    ['PK\u0003\u0004\u0014\u0000', ['file unknown-format: binary']],
    ['学习\u0000\u0001', ['file unknown-format: binary']],
    ['Pinyin,Meaning\nxuéxí,to study\nyínháng,bank', ['file missing-column: Simplified']],
    ['Simplified,Meaning\n', ['file empty: ']],
    ['#separator:tab\n#html:true\n', ['file empty: ']],
    ['//Duizhao/Food\n', ['file empty: ']],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
    expect(rowsOf(text)).toEqual([]);
  });
  test('JSON says that it is JSON', () => expect(readWords({ text: '[]' }).format).toBe('json'));
  test.each([
    ['rows of a table', `Simplified,Meaning\n${'学习,to study\n'.repeat(MOST_ROWS + 1)}`],
    ['words in cells', `Simplified,Meaning\n${`${'学/习/'.repeat(500)}学,to study\n`.repeat(101)}`],
    ['lines of a list', '学习\n'.repeat(MOST_ROWS + 1)],
    ['lines that are no words', 'hello\n'.repeat(MOST_ROWS + 1)],
    ['words on one line', '学习 '.repeat(MOST_ROWS + 1)],
    ['cards of Pleco', `//HSK\n${'学习\txuéxí\tto study\n'.repeat(MOST_ROWS + 1)}`],
    ['cards of Pleco with several words', `//HSK\n${`${'学/习/'.repeat(500)}学\n`.repeat(101)}`],
  ])('more than any vocabulary has, none of them is read: %s', (_, text) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^file too-many-rows: 100\d{3}$/)]);
    expect(rowsOf(text)).toEqual([]);
  });
});

describe('rows without anything, as in a sheet that is formatted beyond its words', () => {
  const LAST = 250_000;
  test.each([
    ['a table with names', 'Simplified,Meaning\n学习,to study\n', ',\n', '银行,bank'],
    ['a table with quotes', 'Simplified,Meaning\n学习,"to study"\n', ',,,\n', '银行,bank'],
    ['a copied sheet', '学习\tto study\n', '\t\t\n', '银行\tbank'],
    ['cards of Pleco', '//HSK\n学习\txuéxí\tto study\n', '\t\n', '银行\tyínháng\tbank'],
    ['a list', '学习 to study\n', '\n', '银行 bank'],
    [
      'quotes that are broken in many rows',
      `Simplified,Meaning\n学习,to study\n${'"\n'.repeat(20)}`,
      ',\n',
      '银行,bank',
    ],
  ])('%s', (_, start, blank, end) => {
    const filled = start + blank.repeat(LAST - start.split('\n').length) + end;
    expect(rowsOf(filled).map(({ line, characters }) => [line, characters])).toEqual([
      [expect.any(Number), '学习'],
      [LAST, '银行'],
    ]);
  });
  test('more lines than any sheet has are not looked at', () =>
    expect(problemsOf(`学习\n${'\n'.repeat(MOST_LINES)}`)).toEqual([`file too-many-rows: ${MOST_LINES + 1}`]));
});

test('more columns than any table has: those behind them are not looked at', () => {
  const text = (columns: number) => `Simplified${',x'.repeat(columns)},Meaning\n学习${','.repeat(columns)},to study`;
  expect(rowsOf(text(900))[0]).toMatchObject({ characters: '学习', gloss: 'to study' });
  expect(rowsOf(text(MOST_COLUMNS))[0]).not.toHaveProperty('gloss');
});

describe('rows that can’t be words', () => {
  const header = 'Simplified,Meaning\n';
  test.each([
    ['33 characters', `${header}${'学'.repeat(33)},x`, ['2 too-long']],
    ['32 characters', `${header}${'学'.repeat(32)},x`, []],
    ['a cell of a megabyte', `${header}学,${'x'.repeat(1_000_000)}\n习,y`, ['2 too-long']],
    ['comments that are never closed', `${header}学,${'<!--'.repeat(250_000)}`, ['2 too-long']],
    ['a line of spaces', `学\n好${' '.repeat(1_000_000)}x`, ['2 too-long']],
    ['a cell of 10,000 characters', `${header}学,${'x'.repeat(10_000)}`, []],
    ['a quote that is not closed', `${header}"""学,x\n习,y`, ['2 unclosed-quote']],
    ['a quote inside a quoted cell', `${header}"学"x,y\n习,y`, ['2 unclosed-quote']],
    ['no Chinese', `${header}学,x\nhello,y\n\n,z`, ['3 no-characters', '5 no-characters']],
    ['English that cites a character', `${header}the character 学 means to learn,x`, ['2 no-characters']],
    ['a sentence', `学\n${'这是一个句子'.repeat(6)}`, ['2 too-long']],
  ])('%s', (_, text, expected) =>
    expect(readWords({ text }).problems.map(({ code, line }) => `${line} ${code}`)).toEqual(expected),
  );
  test('quotes in a table that is longer than what is parsed at once', () => {
    const row = (i: number) => `学,"to study, ${'x'.repeat(9000)}\n${i}"\n`;
    const text = `${header}${Array.from({ length: 300 }, (_, i) => row(i)).join('')}习,"y\n好,z\n`;
    const read = readWords({ text });
    expect(read.problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['602 unclosed-quote']);
    expect(read.rows.map(({ line, gloss = '' }) => `${line} ${gloss.split('\n').at(-1)}`)).toEqual([
      ...Array.from({ length: 300 }, (_, i) => `${2 + 2 * i} ${i}`),
      '603 z',
    ]);
  });
  test.each([900_000, 1_200_000, 7_000_000])('a quoted cell of %d characters, on many lines', (length) => {
    const { rows, problems } = readWords({ text: `${header}学,"${'x, y\n'.repeat(length / 5)}"\n习,z` });
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['2 too-long']);
    expect(rows.map(({ line, characters }) => `${line} ${characters}`)).toEqual([`${3 + length / 5} 习`]);
  });
  test('quotes that are never closed, in more lines than are read', () => {
    const { rows, problems } = readWords({ text: `${header}${'"学\n'.repeat(2 * MOST_ROWS)}` });
    expect(rows).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('too-many-rows');
  });
  test('quotes that are broken in many rows: the file does not quote', () => {
    const words = [...'学习银行经济法律社会文化你好谢谢再见朋友老师学生中国北京'];
    const text = `Simplified,Meaning\n${words.map((word) => `${word},"to ${word}`).join('\n')}`;
    const read = readWords({ text });
    expect(read.rows.length + read.problems.length).toBe(words.length);
    expect(read.rows.at(-1)).toMatchObject({ line: words.length + 1, characters: '京' });
  });
});

test.each([
  ['𠮷野家', '𠮷野家'],
  ['\u202e学习\u202c', '学习'],
  ['学习\ufe0f👍', '学习'],
  ['学\u200b习', '学习'],
])('what can’t be seen does not hide a word: %j', (text, characters) =>
  expect(rowsOf(text).map((row) => row.characters)).toEqual([characters]),
);

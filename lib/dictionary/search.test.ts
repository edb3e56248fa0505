import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDictionaryData } from '../../tests/unit/dictionary-data';
import { markSyllable, plainLetters } from '../chinese/pinyin';
import { isHan } from '../chinese/script';
import type { Reading } from '../chinese/types';
import { toZhuyin } from '../chinese/zhuyin';
import { parsePinyin } from './pinyin-query';
import { createSearch, type SearchHit } from './search';

const data = await loadDictionaryData();
const dictionary = createSearch(data);
const PAGE = 50;
const search = (query: string, limit = PAGE) => dictionary.search(query, limit);
const shortOf = ({ word, reading }: Pick<SearchHit, 'word' | 'reading'>) => `${word} ${reading.join(' ')}`;

test.each([
  ['中国', '中国 zhong1 guo2'],
  ['中國', '中国 zhong1 guo2'],
  ['發', '发 fa1'],
  ['头发', '头发 tou2 fa5'],
  ['zhongguo', '中国 zhong1 guo2'],
  ['zhong1guo2', '中国 zhong1 guo2'],
  ['zhong1 guo2', '中国 zhong1 guo2'],
  ['zhōngguó', '中国 zhong1 guo2'],
  ['ZHŌNGGUÓ', '中国 zhong1 guo2'],
  ['zhongg', '中国 zhong1 guo2'], // the last syllable half written
  ['zhong1guo', '中国 zhong1 guo2'], // one tone said
  ['ｚｈｏｎｇｇｕｏ', '中国 zhong1 guo2'], // full width
  ['ㄓㄨㄥㄍㄨㄛˊ', '中国 zhong1 guo2'],
  ["xi'an", '西安 xi1 an1'],
  ['xian', '先 xian1'],
  ['nü3', '女 nv3'],
  ['nv3', '女 nv3'],
  ['nu:3', '女 nv3'],
  ['lǜsè', '绿色 lv4 se4'],
  ['lüse', '绿色 lv4 se4'],
  ['lvse', '绿色 lv4 se4'],
  ['lu:4se4', '绿色 lv4 se4'],
  ['huar', '花儿 hua1 r5'],
  ['yidianer', '一点儿 yi1 dian3 r5'],
  ['chong2', '重 chong2'],
  ['zhong4', '中 zhong4'],
  ['tea', '茶 cha2'],
  ['heavy', '重 zhong4'],
  ['to drink', '喝 he1'],
  ['drinking', '喝 he1'],
  ['Drinks', '喝 he1'],
  ['train station', '火车站 huo3 che1 zhan4'],
  ['train stations', '火车站 huo3 che1 zhan4'],
  ['email', '电子邮件 dian4 zi3 you2 jian4'],
  ['dog', '狗 gou3'],
  ['women', '我们 wo3 men5'], // pinyin and English at once
  ['change', '变化 bian4 hua4'],
  ['中?国', '中立国 zhong1 li4 guo2'],
  ['KTV', 'K房 fang2'],
])('%s is first of all %s', (query, expected) => {
  const [first] = search(query).hits;
  expect(first && shortOf(first)).toBe(expected);
});

test.each([
  ['chong', '重 chong2'],
  ['zhong4', '重 zhong4'],
  ['重', '重 chong2'],
  ['重', '重 zhong4'],
  ['woman', '女人 nv3 ren2'],
  ['men', '门 men2'],
  ['中*国', '中华人民共和国 zhong1 hua2 ren2 min2 gong4 he2 guo2'],
  ['state-owned enterprise', '国企 guo2 qi3'],
  ['studying', '学习 xue2 xi2'],
  ['beautiful', '美丽 mei3 li4'],
  ['stat', '国家 guo2 jia1'], // "state" has begun
])('%s finds %s', (query, expected) => expect(search(query).hits.map(shortOf)).toContain(expected));

test('whole words come first, then words that begin so, then words that have it inside', () => {
  const matches = search('中国', 300).hits.map(({ match }) => match);
  expect([...new Set(matches)]).toEqual(['whole', 'start', 'inside']);
  expect(matches).toEqual([...matches].sort((a, b) => 'wsi'.indexOf(a.charAt(0)) - 'wsi'.indexOf(b.charAt(0))));
});

test('a surname comes after the everyday word', () => {
  const readings = search('shan4').hits.map(shortOf);
  expect(readings.indexOf('善 shan4')).toBeLessThan(readings.indexOf('单 shan4'));
});

test('a phrase that is no word is answered by the words in it, in its order', () => {
  expect(search('我们今天去北京').hits.map(({ word }) => word)).toEqual(['我们', '今天', '去', '北京']);
  expect(search('我們今天去').hits.map(({ word }) => word)).toEqual(['我们', '今天', '去']);
});

test.each([
  ['中国', 'characters'],
  ['zhong1', 'pinyin'],
  ['tea', 'english'],
  ['龘龘龘龘', 'characters'],
  ['qqqqqqqq', 'english'],
  ['', 'none'],
  ['…', 'none'],
  ['   ', 'none'],
] as const)('%j is understood as %s', (query, kind) => expect(search(query).kind).toBe(kind));

describe('an entry page', () => {
  const page = dictionary.page('重要');
  test('has the characters with their readings and their commonest words', () => {
    expect(page?.characters.map(({ character }) => character)).toEqual(['重', '要']);
    const [first] = page?.characters ?? [];
    expect(first?.entries.map(({ reading }) => reading.join(' '))).toEqual(['zhong4', 'chong2']);
    expect(first?.words).toHaveLength(12);
    expect(first?.words.every(({ word }) => word.includes('重') && word !== '重要')).toBe(true);
  });
  test('has the words that contain it', () => expect(page?.containing.map(({ word }) => word)).toContain('重要性'));
  test('is found by traditional characters', () => expect(dictionary.page('頭髮')?.word).toBe('头发'));
  test('keeps words of the same characters apart', () =>
    expect(dictionary.page('行')?.entries.map(({ reading }) => reading.join(' '))).toEqual(
      expect.arrayContaining(['xing2', 'hang2']),
    ));
  test.each(['', 'constructor', '龘龘龘', '\ud842'])('there is none for %j', (word) =>
    expect(dictionary.page(word)).toBe(null),
  );
});

const queries = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."abcdeghinotuvwxyzüǚ 12345'-:;*?()[]中国重發人ㄓㄨ˙ˊ") }),
  fc.string({ unit: fc.constantFrom(...'\ud842\udfb7*?.+\\^$|[](){}中') }),
);

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Judged apart from the code under test: do the characters, the letters of the reading or the English hold what was asked for? */
function holds(hit: SearchHit, query: string): boolean {
  const sought = fold(query.slice(0, 100)).replace(/\s+/g, '');
  const forms = [hit.word, hit.traditional].map(fold);
  if (forms.some((form) => (hit.match === 'whole' ? form === sought : form.includes(sought)))) return true;
  if ([...query].some(isHan)) return forms.some((form) => sought.includes(form)); // a word of a phrase
  const letters = plainLetters(hit.reading.join(''))
    .replace(/[^a-z]/g, '')
    .replaceAll('v', 'u');
  const typed = parsePinyin(query)?.letters.replaceAll('v', 'u') ?? '?';
  if (letters.startsWith(typed) || letters.startsWith(typed.replace(/er$/, 'r'))) return true;
  const words = fold(query)
    .replace(/\[[^\]]*\]/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g) ?? ['?'];
  const english = fold(hit.senses.join(' ')).normalize('NFD').replace(/\p{M}/gu, '').replace(/['’-]/g, '');
  const telling = words.filter((word) => !/^(?:to|an?|the|of|or|and)$/.test(word));
  return (telling.length > 0 ? telling : words).every((word) => english.includes(word.slice(0, 2)));
}

test('no query breaks it, and every hit is what it claims to be', () => {
  fc.assert(
    fc.property(queries, (query) => {
      const { hits, total } = search(query, 20);
      expect(hits.length).toBeLessThanOrEqual(Math.min(20, total));
      if (/[*?＊？]/.test(query)) return;
      expect(hits.filter((hit) => !holds(hit, query)).map(({ word }) => `${query}: ${word}`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('the same query has the same answer, whatever was asked before', () => {
  const before = search('shi').hits;
  for (const other of ['中', 'to be', 'shi4', '*']) search(other);
  expect(search('shi').hits).toEqual(before);
});

/** Words spread evenly over the whole dictionary, of Chinese characters only. */
const WORDS = Array.from({ length: 500 }, (_, i) => Math.floor(((i + 0.5) * data.headwordCount) / 500)).filter(
  (id) => [...data.word(id)].every(isHan) && (data.candidates(id)[0]?.reading.length ?? 0) > 0,
);
const isErhua = (reading: Reading): boolean => reading.includes('r5');
const notations: Readonly<Record<string, (reading: Reading) => string>> = {
  'with tones as numbers': (reading) => reading.join(''),
  'with tones and spaces': (reading) => reading.join(' '),
  'with tone marks': (reading) => reading.map(markSyllable).join("'"),
  'in capitals': (reading) => reading.map(markSyllable).join(' ').toUpperCase(),
  'in zhuyin': (reading) => reading.map(toZhuyin).join(' '),
};

describe('words from everywhere are on the first page', () => {
  test('there are enough of them', () => expect(WORDS.length).toBeGreaterThan(450));
  test('by their characters, in both scripts', () => {
    const lost = WORDS.filter((id) =>
      [data.word(id), data.candidates(id)[0]?.traditional ?? ''].some((form) =>
        search(form).hits.every(({ word }) => word !== data.word(id)),
      ),
    );
    expect(lost.map((id) => data.word(id))).toEqual([]);
  });
  test.each(Object.entries(notations))('by their pinyin %s', (_, write) => {
    const lost = WORDS.filter((id) => {
      const reading = data.candidates(id)[0]?.reading ?? [];
      if (isErhua(reading)) return false; // zhuyin writes it like the syllable er
      const query = write(reading);
      return search(query, 100).hits.every(({ word }) => word !== data.word(id));
    });
    expect(lost.map((id) => data.word(id))).toEqual([]);
  });
  test('by their pinyin without tones, if it is of two syllables or more', () => {
    const lost = WORDS.filter((id) => {
      const reading = data.candidates(id)[0]?.reading ?? [];
      if (reading.length < 2) return false;
      return search(plainLetters(reading.join(''))).hits.every(({ word }) => word !== data.word(id));
    });
    expect(lost.map((id) => data.word(id))).toEqual([]);
  });
  test('by their first English sense, among the first 200', () => {
    const lost = WORDS.filter((id) => {
      const sense = (data.senses(id)[0]?.[0] ?? '').replace(/\[[^\]]*\]|\([^)]*\)/g, '').slice(0, 90);
      if (!/[a-z]{2}/i.test(sense) || /[\u2e80-\uffff]/.test(sense)) return false;
      return search(sense, 200).hits.every(({ word }) => word !== data.word(id));
    });
    expect(lost.map((id) => `${data.word(id)} ${data.senses(id)[0]?.[0]}`)).toEqual([]);
  });
});

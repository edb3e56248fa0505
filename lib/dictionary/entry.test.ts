import { expect, test } from 'vitest';
import { parseCuts, parseEntry, parseReading, rankSenses } from './entry';

test.each([
  ['绿色', 'lu:4 se4', ['lv4', 'se4']],
  ['哪儿', 'na3 r5', ['na3', 'r5']],
  ['石峰', 'Shi2 feng1', ['shi2', 'feng1']],
  ['3D打印', 'san1 D da3 yin4', ['da3', 'yin4']],
  ['卡拉OK', 'ka3 la1 O K', ['ka3', 'la1']],
  ['一五一十，', 'yi1 wu3 yi1 shi2 ,', ['yi1', 'wu3', 'yi1', 'shi2']],
  ['冭', 'xx5', []],
])('reads the pinyin of %s: %s', (word, raw, expected) => expect(parseReading(word, raw)).toEqual(expected));

test.each([
  ['石峰区', 'Shi2 feng1 Qu1', [2]],
  ['诸葛亮', 'Zhu1 ge3 Liang4', [2]],
  ['马克思', 'Ma3 ke4 si1', []],
  ['哈利·波特', 'Ha1 li4 · Bo1 te4', [2]],
  ['中国制造2025', 'Zhong1 guo2 Zhi4 zao4 2025', [2]],
])('parts %s as %s', (word, raw, expected) => expect(parseCuts(word, raw)).toEqual(expected));

test.each([
  [['variant of 期[qi1]', 'period'], false, 5],
  [['old variant of 汝[ru3]'], false, 5],
  [['erhua variant of 花[hua1]'], false, 0],
  [['surname Shan'], true, 4],
  [['Li (surname)'], true, 4],
  [['used in 单于[chan2 yu2]'], false, 3],
  [['(old) to speak', '(dialect) to shout'], false, 2],
  [['Beijing, capital of China'], true, 1],
  [['thing'], false, 0],
] as const)('ranks %j', (senses, proper, rank) => expect(rankSenses(senses, proper)).toBe(rank));

test('an entry keeps its senses, its measure words and its Taiwan reading', () => {
  const measureWords = [{ simplified: '个', traditional: '個', reading: ['ge4'] as const }];
  const row = ['垃圾', '垃圾', 'la1 ji1', ['trash', 'Taiwan pr. [le4 se4]'], [], [0, 7]] as const;
  expect(parseEntry(row, (index) => measureWords[index] ?? null)).toEqual({
    simplified: '垃圾',
    traditional: '垃圾',
    reading: ['la1', 'ji1'],
    proper: false,
    cuts: [],
    senses: ['trash', 'Taiwan pr. [le4 se4]'],
    measureWords,
    rank: 0,
  });
});

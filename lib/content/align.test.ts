import { describe, expect, test } from 'vitest';
import type { Syllable } from '@/lib/chinese/types';
import { align } from './align';

// A dictionary of a few characters is enough here; the real one is behind lib/content/attested-readings.ts.
const READINGS: Readonly<Record<string, string>> = {
  截: 'jie2',
  至: 'zhi4',
  月: 'yue4',
  石: 'shi2 dan4',
  峰: 'feng1',
  区: 'qu1 ou1',
  战: 'zhan4',
  疫: 'yi4',
  后: 'hou4',
  答: 'da2 da1',
  案: 'an4',
  女: 'nv3',
  率: 'lv4 shuai4',
  万: 'wan4 mo4',
  西: 'xi1',
  安: 'an1',
  先: 'xian1',
  一: 'yi1',
  个: 'ge4 ge5',
  这: 'zhe4',
  儿: 'er2 r5',
  不: 'bu4',
  眠: 'mian2',
  拉: 'la1',
  进: 'jin4',
  分: 'fen1 fen4',
  秒: 'miao3',
  必: 'bi4',
  争: 'zheng1',
  的: 'de5 di2 di4',
};
const attested = (character: string) => (READINGS[character]?.split(' ') ?? []) as Syllable[];
const shown = (zh: string, py: string) =>
  align(zh, py, attested).tokens.map(({ surface, reading, spelling, kind }) =>
    [surface, reading.join(' '), spelling, kind].join(' · '),
  );
const problems = (zh: string, py: string) => align(zh, py, attested).misfits.map(({ problem }) => problem);

describe('lines up', () => {
  test.each([
    ['截至8月', 'jiézhì 8 yuè', ['截至 · jie2 zhi4 · jiézhì · word', '8 ·  ·  · number', '月 · yue4 · yuè · word']],
    ['石峰区。', 'Shífēng_Qū', ['石峰区 · shi2 feng1 qu1 · Shífēng Qū · name', '。 ·  ·  · mark']],
    ['战“疫”', 'zhàn“yì”', ['战“疫” · zhan4 yi4 · zhànyì · word']],
    ['“拉”进', 'lā jìn', ['“ ·  ·  · mark', '拉 · la1 · lā · word', '” ·  ·  · mark', '进 · jin4 · jìn · word']],
    ['00后', '00hòu', ['00后 · hou4 · 00hòu · word']],
    ['OK案', 'OK_àn', ['OK案 · an4 · OK àn · word']],
    ['案OK', 'àn_OK', ['案OK · an4 · àn OK · word']],
    ['西·安', 'Xī·ān', ['西·安 · xi1 an1 · Xī ān · name']],
    ['答案', "dá'àn", ["答案 · da2 an4 · dá'àn · word"]],
    ['女', 'nǚ', ['女 · nv3 · nǚ · word']],
    ['率100%', 'lǜ 100%', ['率 · lv4 · lǜ · word', '100% ·  ·  · number']],
    ['16.7万', '16.7 wàn', ['16.7 ·  ·  · number', '万 · wan4 · wàn · word']],
    ['西安', "Xī'ān", ["西安 · xi1 an1 · Xī'ān · name"]],
    ['先', 'xiān', ['先 · xian1 · xiān · word']],
    ['这儿', 'zhèr', ['这儿 · zhe4 r5 · zhèr · word']],
    ['分秒必争', 'fēnmiǎo-bìzhēng', ['分秒必争 · fen1 miao3 bi4 zheng1 · fēnmiǎo-bìzhēng · word']],
    ['CT的', 'CT de', ['CT ·  ·  · latin', '的 · de5 · de · word']],
  ])('%s with %s', (zh, py, expected) => {
    expect(shown(zh, py)).toEqual(expected);
    expect(problems(zh, py)).toEqual([]);
    expect(
      align(zh, py, attested)
        .tokens.map((token) => token.surface)
        .join(''),
    ).toBe(zh);
  });
});

describe('refuses', () => {
  test.each([
    ['a syllable too few', '截至', 'jié', ['`py` ends before “至”']],
    ['a syllable too many', '截至', 'jiézhì zhì', ['“zhì” is one chunk too many: `zh` has ended']],
    ['a reading that no dictionary knows', '截至', 'jiézhǐ', ['“jiézhǐ”: no dictionary reads 至 as “zhǐ”']],
    ['a missing syllable inside', '截至月', 'jié yuè', ['“yuè”: no dictionary reads 至 as “yuè”']],
    ['a missing apostrophe', '答案', 'dáàn', ['“dáàn” has an apostrophe missing or one too many']],
    ['an apostrophe too many', '截至', "jié'zhì", ["“jié'zhì” has an apostrophe missing or one too many"]],
    ['a missing number', '8月', 'yuè', ['“yuè” does not fit “8”']],
    ['letters that are no pinyin', '截至', 'xyz', ['“xyz”: no dictionary reads 截 as “xyz”']],
  ])('%s', (_, zh, py, expected) => expect(problems(zh, py)).toEqual(expected));
});

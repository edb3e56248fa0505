import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toneOf } from '../chinese/pinyin';
import type { Reading, Syllable } from '../chinese/types';
import type { Example, SavedWord } from '../vocabulary/word';
import { canAsk, makeExercise } from './exercises';
import { placeOf, sentenceFor } from './sentences';
import { toneChoices } from './tone-choices';
import { EXERCISES } from './types';

const example = (zh: string, at?: number): Example => ({
  zh,
  en: 'English',
  slug: 'shifeng',
  sentence: 's1',
  title: '石峰',
  ...(at === undefined ? {} : { at }),
});
const word = (characters: string, more: Partial<SavedWord> = {}): SavedWord => ({
  characters,
  traditional: characters,
  reading: 'zhan4 yi4',
  spelling: 'zhànyì',
  gloss: 'gloss',
  status: 'learning',
  savedAt: '2026-11-01T00:00:00.000Z',
  examples: [],
  ...more,
});
const ABLE = { voice: true, strokes: true };

describe('where a word stands in its sentence', () => {
  test.each<[string, string, string, number | undefined, string | null]>([
    ['战疫', '战疫', '他们一起战疫。', undefined, '他们一起[战疫]。'],
    ['战疫', '战疫', '打赢战“疫”，人人有责。', undefined, '打赢[战“疫”]，人人有责。'],
    ['战疫', '戰疫', '一起戰「疫」吧', undefined, '一起[戰「疫」]吧'],
    ['我们', '我们', '我，们', undefined, null], // a comma parts words
    ['行', '行', '行行出状元', 1, '行[行]出状元'],
    ['行', '行', '行行出状元', undefined, '[行]行出状元'],
    ['行', '行', '银行行长', 99, '银[行]行长'], // a place that is no longer right
    ['妈妈', '妈妈', '妈，妈妈', undefined, '妈，[妈妈]'],
    ['吉', '吉', '𠮷吉', undefined, '𠮷[吉]'], // two UTF-16 units before it
    ['龙', '龍', '这是龍。', undefined, '这是[龍]。'],
    ['没有', '没有', '这里不是。', undefined, null],
    ['行', '行', '', undefined, null],
  ])('%s (%s) in %s', (characters, traditional, zh, at, shown) => {
    const place = placeOf({ characters, traditional }, example(zh, at));
    expect(place && `${zh.slice(0, place.start)}[${zh.slice(place.start, place.end)}]${zh.slice(place.end)}`).toBe(
      shown,
    );
  });
  test('each answer brings the next sentence that holds the word', () => {
    const met = word('战疫', { examples: [example('一战疫'), example('没有'), example('二战疫')] });
    expect([0, 1, 2, 3].map((turn) => sentenceFor(met, turn)?.example.zh)).toEqual([
      '一战疫',
      '二战疫',
      '一战疫',
      '二战疫',
    ]);
    expect(sentenceFor(word('战疫'), 3)).toBeNull();
  });
});

describe('which exercises a word can have', () => {
  const full = word('战疫', { examples: [example('一起战疫')] });
  test.each<[string, SavedWord, typeof ABLE, readonly string[]]>([
    ['a whole word', full, ABLE, EXERCISES],
    ['no voice', full, { ...ABLE, voice: false }, EXERCISES.filter((one) => one !== 'listening')],
    ['no strokes', full, { ...ABLE, strokes: false }, EXERCISES.filter((one) => one !== 'writing')],
    ['no gloss', { ...full, gloss: '' }, ABLE, ['reading', 'cloze', 'tone', 'listening', 'writing']],
    ['no reading', { ...full, reading: '' }, ABLE, ['meaning', 'characters', 'cloze', 'writing']],
    ['no sentence', { ...full, examples: [] }, ABLE, EXERCISES.filter((one) => one !== 'cloze')],
    [
      'a sentence without it',
      word('战疫', { examples: [example('没有')] }),
      ABLE,
      EXERCISES.filter((one) => one !== 'cloze'),
    ],
    ['Latin letters', word('T恤', { reading: 'xu4' }), ABLE, ['meaning', 'characters', 'reading', 'tone', 'listening']],
  ])('%s', (_, one, abilities, expected) => {
    expect(EXERCISES.filter((exercise) => canAsk(one, exercise, abilities))).toEqual(expected);
    for (const exercise of EXERCISES)
      if (abilities === ABLE)
        expect(makeExercise(one, exercise, { reps: 0 }) !== null).toBe(expected.includes(exercise));
  });
});

describe('what an exercise shows', () => {
  const met = word('战疫', { traditional: '戰疫', examples: [example('打赢战“疫”，我们')] });
  test('a gap in her sentence', () =>
    expect(makeExercise(met, 'cloze', { reps: 0 })).toEqual({
      kind: 'cloze',
      example: met.examples[0],
      parts: { before: '打赢', answer: '战“疫”', after: '，我们' },
    }));
  test('characters to write, in her script', () => {
    expect(makeExercise(met, 'writing', { reps: 0 })).toMatchObject({ characters: ['战', '疫'] });
    expect(makeExercise(met, 'writing', { reps: 0, traditional: true })).toMatchObject({ characters: ['戰', '疫'] });
  });
  test('tones to choose from', () => {
    const shown = makeExercise(met, 'tone', { reps: 0 });
    expect(shown?.kind === 'tone' && shown.choices[shown.right]?.join(' ')).toBe('zhan4 yi4');
  });
});

describe('tones to choose from', () => {
  test.each<[string, readonly string[]]>([
    ['ma1', ['1', '2', '3', '4']],
    ['hao3', ['1', '2', '3', '4']],
    ['de5', ['1', '2', '4', '5']],
    ['r5', []],
  ])('%s', (reading, tones) =>
    expect(toneChoices([reading as Syllable]).map((one) => one.map(toneOf).join(''))).toEqual(tones),
  );
  const readings = fc
    .array(fc.constantFrom('ma1', 'lv4', 'hao3', 'ren2', 'de5', 'shi4', 'r5'), { minLength: 1, maxLength: 6 })
    .filter((reading) => reading[0] !== 'r5')
    .map((reading) => reading as unknown as Reading);
  test('four different ones, the right one among them, always the same, at least half of the syllables right', () =>
    fc.assert(
      fc.property(readings, (reading) => {
        const choices = toneChoices(reading);
        expect(choices).toHaveLength(4);
        expect(new Set(choices.map((one) => one.join())).size).toBe(4);
        expect(choices.filter((one) => one.join() === reading.join())).toHaveLength(1);
        expect(toneChoices([...reading])).toEqual(choices);
        for (const choice of choices) {
          expect(choice.map((one) => one.slice(0, -1))).toEqual(reading.map((one) => one.slice(0, -1)));
          expect(choice.filter((one, i) => one !== reading[i]).length).toBeLessThanOrEqual(1);
        }
      }),
    ));
  test('the place of the right one says nothing', () => {
    const places = [1, 2, 3, 4].flatMap((a) =>
      [1, 2, 3, 4].map((b) => {
        const reading: Reading = [`ma${a}` as Syllable, `shi${b}` as Syllable];
        return toneChoices(reading).indexOf(reading);
      }),
    );
    expect(new Set(places).size).toBe(4);
  });
});

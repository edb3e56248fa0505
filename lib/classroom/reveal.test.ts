import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginReveal,
  carryReveal,
  isShown,
  LAYERS,
  PACES,
  type Reveal,
  type Revealable,
  stepBack,
  stepOn,
  tapWord,
  toggleLayer,
} from './reveal';

/** Three words, the last of them without a gloss; English, no notes. */
const CAN: Revealable = { pinyin: [0, 1, 2], glosses: [0, 1], english: [0], notes: [] };

/** "3 words" or "2 words, pinyin 0 1, english 0". */
const written = ({ characters, shown }: Reveal): string =>
  [
    `${characters} words`,
    ...LAYERS.filter((layer) => shown[layer].size > 0).map((layer) => `${layer} ${[...shown[layer]].join(' ')}`),
  ].join(', ');

function stepsOf(pace: Parameters<typeof stepOn>[3], begin: Reveal): string[] {
  const steps: string[] = [];
  for (let at: Reveal | null = begin; at !== null; at = stepOn(at, CAN, 3, pace)) steps.push(written(at));
  return steps;
}

test('a step is a layer: pinyin, glosses, English; a layer that has nothing is no step', () =>
  expect(stepsOf('whole', beginReveal(3, 'whole'))).toEqual([
    '3 words',
    '3 words, pinyin 0 1 2',
    '3 words, pinyin 0 1 2, glosses 0 1',
    '3 words, pinyin 0 1 2, glosses 0 1, english 0',
  ]));

test('the sentence itself comes word by word, the aids whole', () =>
  expect(stepsOf('characters', beginReveal(3, 'characters')).slice(0, 4)).toEqual([
    '1 words',
    '2 words',
    '3 words',
    '3 words, pinyin 0 1 2',
  ]));

test('pinyin and glosses come word by word', () =>
  expect(stepsOf('aids', beginReveal(3, 'aids')).slice(1)).toEqual([
    '3 words, pinyin 0',
    '3 words, pinyin 0 1',
    '3 words, pinyin 0 1 2',
    '3 words, pinyin 0 1 2, glosses 0',
    '3 words, pinyin 0 1 2, glosses 0 1',
    '3 words, pinyin 0 1 2, glosses 0 1, english 0',
  ]));

describe('a tap on a word', () => {
  const bare = beginReveal(3, 'whole');
  const tapped = (times: number, word: number) =>
    written(Array.from({ length: times }).reduce<Reveal>((reveal) => tapWord(reveal, CAN, word), bare));
  test.each([
    [1, 1, '3 words, pinyin 1'],
    [2, 1, '3 words, pinyin 1, glosses 1'],
    [3, 1, '3 words'],
    [2, 2, '3 words'], // it has no gloss
  ])('%i times on word %i', (times, word, expected) => expect(tapped(times, word)).toBe(expected));
  test('hides it alone where the whole layer is shown', () =>
    expect(written(tapWord(tapWord(toggleLayer(bare, CAN, 'pinyin'), CAN, 1), CAN, 1))).toBe('3 words, pinyin 0 2'));
});

test('a layer shown for some words is first shown whole, then hidden', () => {
  const some = tapWord(beginReveal(3, 'whole'), CAN, 0);
  const whole = toggleLayer(some, CAN, 'pinyin');
  expect(isShown(whole, CAN, 'pinyin')).toBe(true);
  expect(written(toggleLayer(whole, CAN, 'pinyin'))).toBe('3 words');
});

test('the next sentence keeps the aids if that is wanted, as far as it has them', () => {
  const before = toggleLayer(toggleLayer(beginReveal(3, 'whole'), CAN, 'pinyin'), CAN, 'english');
  const next: Revealable = { pinyin: [0, 1], glosses: [1], english: [], notes: [0] };
  expect(written(carryReveal(before, next, 2, 'whole'))).toBe('2 words, pinyin 0 1');
});

const sentences = fc.integer({ min: 0, max: 12 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    can: fc.record({
      pinyin: fc.subarray(Array.from({ length: words }, (_, i) => i)),
      glosses: fc.subarray(Array.from({ length: words }, (_, i) => i)),
      english: fc.subarray([0]),
      notes: fc.subarray([0]),
    }),
  }),
);

test('in every pace the steps end with everything shown, and as many lead back', () =>
  fc.assert(
    fc.property(sentences, fc.constantFrom(...PACES), ({ words, can }, pace) => {
      let [reveal, steps] = [beginReveal(words, pace), 0];
      for (let next = stepOn(reveal, can, words, pace); next !== null; next = stepOn(reveal, can, words, pace), steps++)
        reveal = next;
      expect(reveal.characters).toBe(words);
      for (const layer of LAYERS) expect([...reveal.shown[layer]]).toEqual(can[layer]);
      for (let back = stepBack(reveal, pace); back !== null; back = stepBack(reveal, pace), steps--) reveal = back;
      expect(written(reveal)).toBe(written(beginReveal(words, pace)));
      expect(steps).toBe(0);
    }),
  ));

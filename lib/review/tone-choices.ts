import { toneOf } from '../chinese/pinyin';
import type { Reading, Syllable, Tone } from '../chinese/types';

/** How many combinations there are to choose from. */
const CHOICES = 4;

// What learners take for what, the likeliest first: rising and low, high and falling; a light syllable for the tone it had.
const TAKEN_FOR: Readonly<Record<Tone, readonly Tone[]>> = {
  1: [4, 2, 3],
  2: [3, 1, 4],
  3: [2, 4, 1],
  4: [1, 3, 2],
  5: [4, 1, 2, 3],
};

const withTone = (syllable: Syllable, tone: Tone): Syllable => `${syllable.slice(0, -1)}${tone}`;
const isErhua = (syllable: Syllable): boolean => syllable === 'r5';

/** The reading with one syllable mistaken: the nth likeliest mistake for each. A last syllable may be taken for a light one. */
function mistakes(reading: Reading, nth: number): Reading[] {
  return reading.flatMap((syllable, i) => {
    const last = i > 0 && i === reading.length - 1;
    const tones = TAKEN_FOR[toneOf(syllable)];
    const likely: readonly Tone[] = last && toneOf(syllable) !== 5 ? [tones[0] ?? 1, 5, ...tones.slice(1)] : tones;
    const tone = likely[nth];
    return tone === undefined || isErhua(syllable) ? [] : [reading.map((s, at) => (at === i ? withTone(s, tone) : s))];
  });
}

/** A number that is always the same for the same text (FNV-1a): chance is not at hand here, and a choice must not move. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const sameTones = (a: Reading, b: Reading): boolean => a.join() === b.join();

/**
 * The right reading among plausible wrong ones, in the order of their tones, so that its place says nothing. Always the same for the
 * same reading. One syllable: its four tones (and the neutral one, if it is right).
 * @returns [] where there is no tone to choose
 */
export function toneChoices(reading: Reading): readonly Reading[] {
  if (reading.every(isErhua)) return [];
  const wrong: Reading[] = [];
  for (let nth = 0; wrong.length < CHOICES - 1 && nth < 4; nth++) {
    const round = mistakes(reading, nth).filter((one) => !wrong.some((other) => sameTones(one, other)));
    const first = hash(reading.join()) % Math.max(1, round.length); // not always the first syllable's mistake
    wrong.push(...round.slice(first), ...round.slice(0, first));
  }
  const tones = (one: Reading): string => one.map(toneOf).join('');
  return [reading, ...wrong.slice(0, CHOICES - 1)].sort((a, b) => (tones(a) < tones(b) ? -1 : 1));
}

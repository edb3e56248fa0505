import type { TextWord } from '../dictionary/whole-text';

// Do two English glosses mean so nearly the same that a learner could not tell which is whose? Careful rather than clever: two words
// too many kept apart cost nothing, a question with two right answers costs her trust.

const HAN = /\p{Script=Han}/u;
const SMALL = new Set('a an the to of in on at be is for by with from and or one s sb sth etc'.split(' '));
const MEASURE = /measure word/;

/** What a word means, without remarks that name Chinese words: they would give it away. '' where nothing is left. */
export function plainMeaning({ gloss }: Pick<TextWord, 'gloss'>): string {
  const text = (gloss?.means ?? '')
    .replace(/\s*\([^()]*\)/g, (remark) => (HAN.test(remark) ? '' : remark))
    .replace(/\s+/g, ' ')
    .trim();
  return HAN.test(text) ? '' : text;
}

/** English words without their endings: "officials" and "official", "testing" and "test". */
const stem = (word: string): string =>
  word.length < 5 ? word.replace(/s$/, '') : word.replace(/s$/, '').replace(/(?:ion|ing|ment|ed|e|ly|al)$/, '');

/** A sense of a gloss: the words that carry it. */
export type Sense = readonly string[];

/** The senses of a gloss. */
export function sensesOf(meaning: string): readonly Sense[] {
  if (MEASURE.test(meaning)) return [['measure-word']];
  const without = meaning.replace(/\([^()]*\)/g, ' ').toLowerCase();
  return without.split(/[,;/]/).flatMap((sense) => {
    const words = sense.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SMALL.has(word));
    return words.length === 0 ? [] : [words.map(stem)];
  });
}

const within = (some: Sense, all: Sense): boolean => some.every((word) => all.includes(word));

/** Does a sense of one fit the other too? "at once" and "straight away, at once"; "test" and "nucleic acid test". */
export const sensesMeet = (some: readonly Sense[], others: readonly Sense[]): boolean =>
  some.some((a) => others.some((b) => within(a, b) || within(b, a)));

export const meansTheSame = (one: string, other: string): boolean => sensesMeet(sensesOf(one), sensesOf(other));

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
  word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ions?|ings?|ments?|ed|es|ly|al|s|e)$/, '');

/** The senses of a gloss, each as the words that carry it. */
function sensesOf(meaning: string): readonly (readonly string[])[] {
  if (MEASURE.test(meaning)) return [['measure-word']];
  const without = meaning.replace(/\([^()]*\)/g, ' ').toLowerCase();
  return without.split(/[,;/]/).flatMap((sense) => {
    const words = sense.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !SMALL.has(word));
    return words.length === 0 ? [] : [words.map(stem)];
  });
}

const within = (some: readonly string[], all: readonly string[]): boolean => some.every((word) => all.includes(word));

/** Does one meaning fit the other's word too? "at once" and "straight away, at once"; "test" and "nucleic acid test". */
export function meansTheSame(one: string, other: string): boolean {
  const others = sensesOf(other);
  return sensesOf(one).some((a) => others.some((b) => within(a, b) || within(b, a)));
}

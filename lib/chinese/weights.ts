import type { Lexicon } from './lexicon';

/** ln of the words of jieba's corpus: the denominator of every probability. */
const LN_CORPUS = Math.log(6e7);

/**
 * An uncounted dictionary word (微信, 线上) may be as likely as its characters side by side, times e², but never likelier than a
 * word counted so often: new words are words, but so are accidents of the dictionary.
 */
const UNCOUNTED_BONUS = 2;
const UNCOUNTED_CAP = Math.log(300) - LN_CORPUS;

/** ln of the probability of one character by itself: also of one that no dictionary has. */
export function characterWeight(lexicon: Lexicon, character: string): number {
  const id = lexicon.find(character);
  return Math.log((id < 0 ? 0 : lexicon.count(id)) + 1) - LN_CORPUS;
}

/** 湖里 (a district), 山下 (a surname): a rare name that looks like a noun and where it is. */
const LOOKS_LIKE_PLACE = /^.[里上下中内外]$/u;
const LOOKS_LIKE_PLACE_PENALTY = -3;

const looksLikePlace = (lexicon: Lexicon, id: number): boolean =>
  LOOKS_LIKE_PLACE.test(lexicon.word(id)) && lexicon.candidates(id)[0]?.proper === true;

const uncountedWeight = (lexicon: Lexicon, word: string): number => {
  const sum = [...word].reduce((total, character) => total + characterWeight(lexicon, character), 0);
  return Math.max(Math.log(2) - LN_CORPUS, Math.min(sum + UNCOUNTED_BONUS, UNCOUNTED_CAP));
};

function wordWeight(lexicon: Lexicon, id: number): number {
  const word = lexicon.word(id);
  const count = lexicon.count(id);
  if (word.length === 1) return Math.log(count + 1) - LN_CORPUS;
  const penalty = id < lexicon.headwordCount && looksLikePlace(lexicon, id) ? LOOKS_LIKE_PLACE_PENALTY : 0;
  if (count < 1 && id < lexicon.headwordCount) return uncountedWeight(lexicon, word) + penalty;
  return Math.log(count + (id < lexicon.headwordCount ? 2 : 1)) - LN_CORPUS + penalty;
}

/** ln P of words by id, worked out once for each. */
export function createWeights(lexicon: Lexicon): (id: number) => number {
  const known = new Float64Array(lexicon.wordCount).fill(Number.NaN);
  return (id) => {
    const weight = known[id] ?? Number.NaN;
    if (!Number.isNaN(weight)) return weight;
    const made = wordWeight(lexicon, id);
    known[id] = made;
    return made;
  };
}

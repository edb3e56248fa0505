import type { BlockKind } from '../chinese/types';
import type { TextSentence, TextWord, WholeText } from '../dictionary/whole-text';
import { type WordKey, wordKey } from '../vocabulary/word';
import { isAskable, isContentWord } from './content-words';
import { plainMeaning, type Sense, sensesOf } from './meanings';
import { shuffled } from './random';
import type { ExerciseOptions, PlacedWord } from './types';

type Range = Pick<ExerciseOptions, 'from' | 'to'>;

const WHOLE: Range = { from: null, to: null };

/** A sentence of the range, and what kind of block it stands in. */
export interface RangeSentence {
  readonly sentence: TextSentence;
  readonly kind: BlockKind;
}

/** A word of the range with every place it stands at. */
export interface PoolWord {
  readonly key: WordKey;
  /** As it stands first. */
  readonly word: TextWord;
  readonly places: readonly PlacedWord[];
  /** What it means at these places. */
  readonly meanings: readonly string[];
  /** The senses it has anywhere in the text: who has read all of it knows them, and takes each for right. */
  readonly senses: readonly Sense[];
  readonly isContent: boolean;
}

/** The sentences from–to, in order. Lines of the lesson are none. */
export const sentencesInRange = ({ blocks }: Pick<WholeText, 'blocks'>, { from, to }: Range): RangeSentence[] =>
  blocks.flatMap(({ kind, sentences }) =>
    sentences
      .filter(({ id }) => {
        const number = Number(id.slice(1));
        return number >= (from ?? 1) && number <= (to ?? Number.POSITIVE_INFINITY);
      })
      .map((sentence) => ({ sentence, kind })),
  );

/** Lines that are read for themselves: no titles, names of writers, captions. */
export const isRunning = (kind: BlockKind): boolean =>
  kind === 'paragraph' || kind === 'quote' || kind === 'standfirst';

/** The pool last asked for of each text: one exercise after another is made from the same range. */
const pools = new WeakMap<WholeText, { readonly range: string; readonly words: readonly PoolWord[] }>();

/** The words of a range that an exercise can ask for, each once, in the order of the text. */
export function wordPool(text: WholeText, { from, to }: Range): readonly PoolWord[] {
  const range = `${from}-${to}`;
  const known = pools.get(text);
  if (known?.range === range) return known.words;
  const words = readPool(text, { from, to });
  pools.set(text, { range, words });
  return words;
}

/** Every place of each word, in the order of the text. */
function placesOf(sentences: readonly RangeSentence[]): Map<WordKey, PlacedWord[]> {
  const places = new Map<WordKey, PlacedWord[]>();
  for (const { sentence, kind } of sentences) {
    if (kind === 'byline') continue;
    for (const word of sentence.words.filter(isAskable)) {
      const key = wordKey(word.surface, word.reading);
      const there = places.get(key);
      if (there === undefined) places.set(key, [{ key, word, sentence }]);
      else there.push({ key, word, sentence });
    }
  }
  return places;
}

const meaningsAt = (places: readonly PlacedWord[]): string[] =>
  [...new Set(places.map(({ word }) => plainMeaning(word)))].filter((meaning) => meaning !== '');

function readPool(text: WholeText, range: Range): PoolWord[] {
  const inText = placesOf(sentencesInRange(text, WHOLE));
  return [...placesOf(sentencesInRange(text, range))].flatMap(([key, places]) => {
    const [first] = places;
    if (first === undefined) return [];
    return [
      {
        key,
        word: first.word,
        places,
        meanings: meaningsAt(places),
        senses: meaningsAt(inText.get(key) ?? places).flatMap(sensesOf),
        isContent: isContentWord(first.word),
      },
    ];
  });
}

/** How many useful words there are to draw from for each that is asked: another day brings others. */
const SPARE = 2;

/**
 * The words to ask for: those chosen, or else the most useful: the text's key words, then those that come up most, longer ones first.
 * @param fits leaves out what the exercise can't use
 */
export const chooseWords = (text: WholeText, options: ExerciseOptions, fits: (word: PoolWord) => boolean): PoolWord[] =>
  candidates(text, options, fits).slice(0, options.count);

/** What `chooseWords` takes the first of: those after them can stand in for one that will not do. */
export function candidates(
  text: WholeText,
  { words, count, random, ...range }: ExerciseOptions,
  fits: (word: PoolWord) => boolean,
): PoolWord[] {
  const pool = wordPool(text, range).filter(fits);
  if (words !== null) {
    const wanted = new Set(words);
    return shuffled(
      pool.filter(({ key }) => wanted.has(key)),
      random,
    );
  }
  return shuffled(usefulFirst(text, pool).slice(0, count * SPARE), random);
}

/** Content words, the most useful first. */
export function usefulFirst({ lesson }: Pick<WholeText, 'lesson'>, pool: readonly PoolWord[]): PoolWord[] {
  const keywords = new Set(lesson?.keywords.map(({ surface, reading }) => wordKey(surface, reading)));
  const use = ({ key, word, places }: PoolWord): number =>
    (keywords.has(key) ? 100 : 0) + Math.min(places.length, 9) * 2 + Math.min([...word.surface].length, 2) * 3;
  return pool.filter(({ isContent }) => isContent).sort((a, b) => use(b) - use(a));
}

import type { Script } from '../chinese/script';
import { piecesOf, type TextSentence, type TextWord, type WholeText } from '../dictionary/whole-text';
import { wordKey } from '../vocabulary/word';
import { meansTheSame, plainMeaning, sensesMeet } from './meanings';
import { chooseWords, type PoolWord, wordPool } from './pool';
import { shuffled } from './random';
import { easiestPlaces } from './sentence-choice';
import type { ClozeItem, ClozePiece, ExerciseOptions, ExerciseSet, PlacedWord } from './types';

/** Words to choose from. */
const CHOICES = 4;
/** The right one and another: fewer is no choice. */
const LEAST_CHOICES = 2;

/** Sentences with a gap, each word in a sentence of its own as far as there are any; null where there are too few words. */
export function makeCloze(text: WholeText, options: ExerciseOptions): ExerciseSet<'cloze'> | null {
  const { random, script, ...range } = options;
  const pool = wordPool(text, range);
  const neighbours = neighboursOf(text);
  const used = new Set<string>();
  const items = chooseWords(text, options, ({ places }) => places.some(isPart)).flatMap((word): ClozeItem[] => {
    const places = easiestPlaces(word.places.filter(isPart));
    const place = places.find(({ sentence }) => !used.has(sentence.id)) ?? places[0];
    if (place === undefined) return [];
    const item = toItem(word, place, pool, neighbours, random, script);
    if (item === null) return [];
    used.add(place.sentence.id);
    return [item];
  });
  return items.length === 0 ? null : { kind: 'cloze', items };
}

/**
 * Those whose words can share one bank: where two mean nearly the same, or one is written within the other, the first is left. Never
 * empty if `items` is not.
 */
export function unlikeWords(items: readonly ClozeItem[]): ClozeItem[] {
  const kept: ClozeItem[] = [];
  const meansLike = (one: TextWord, other: TextWord) => meansTheSame(plainMeaning(one), plainMeaning(other));
  for (const item of items)
    if (!kept.some(({ word }) => sharesCharacters(word, item.word) || meansLike(word, item.word))) kept.push(item);
  return kept;
}

/** Is there anything around the word? A heading of one word would be all gap. */
const isPart = ({ word, sentence }: PlacedWord): boolean =>
  sentence.words.some(({ surface }) => surface !== word.surface);

function toItem(
  word: PoolWord,
  place: PlacedWord,
  pool: readonly PoolWord[],
  neighbours: Neighbours,
  random: () => number,
  script: Script,
): ClozeItem | null {
  const wrong = distractors(word, place, pool, neighbours, random);
  if (wrong.length + 1 < LEAST_CHOICES) return null;
  const choices = shuffled([place.word, ...wrong], random);
  return {
    ...place,
    kind: 'cloze',
    id: `cloze:${place.sentence.id}:${place.word.start}`,
    pieces: withGaps(place.sentence, place.word, script),
    choices,
    right: choices.indexOf(place.word),
  };
}

/** The sentence with a gap wherever the word stands; neighbouring pieces that are shown are one. */
function withGaps(sentence: TextSentence, missing: TextWord, script: Script): ClozePiece[] {
  const key = wordKey(missing.surface, missing.reading);
  const pieces: ClozePiece[] = [];
  for (const { text, word } of piecesOf(sentence, script)) {
    const gap = word !== null && wordKey(word.surface, word.reading) === key;
    const last = pieces.at(-1);
    if (last !== undefined && !gap && !last.gap) pieces[pieces.length - 1] = { text: last.text + text, gap };
    else pieces.push({ text, gap });
  }
  return pieces;
}

/** Words of the range that are surely wrong in this gap, and not to be told by their looks: of the same kind, as long as possible. */
function distractors(
  right: PoolWord,
  { word, sentence }: PlacedWord,
  pool: readonly PoolWord[],
  neighbours: Neighbours,
  random: () => number,
): TextWord[] {
  const shown = new Set(sentence.words.map(({ surface }) => surface));
  const [before, after] = around(sentence, word);
  const wrong = pool.filter(
    (other) =>
      other.key !== right.key &&
      (other.isContent || other.word.kind === 'name') &&
      other.word.kind === word.kind &&
      !shown.has(other.word.surface) &&
      !sharesCharacters(other.word, word) &&
      !neighbours.has(`${before}>${other.word.surface}`) &&
      !neighbours.has(`${other.word.surface}>${after}`),
  );
  const length = (some: TextWord): number => [...some.surface].length;
  const unlike = ({ word: other }: PoolWord): number => Math.abs(length(other) - length(word));
  const picked: PoolWord[] = [];
  for (const candidate of shuffled(wrong, random).sort((a, b) => unlike(a) - unlike(b))) {
    if (picked.length === CHOICES - 1) break;
    if (picked.some((other) => sameLooks(other.word, candidate.word))) continue;
    if (!sensesMeet(candidate.senses, right.senses)) picked.push(candidate);
  }
  return picked.map((one) => one.word);
}

const sameLooks = (one: TextWord, other: TextWord): boolean =>
  one.surface === other.surface || one.traditional === other.traditional;

/** One is part of the other (防控, 防控战), or they are written the same: it could stand there too. */
const sharesCharacters = (one: TextWord, other: TextWord): boolean =>
  one.surface.includes(other.surface) || other.surface.includes(one.surface) || one.traditional === other.traditional;

/** Which words stand side by side anywhere in the text, "疫情>防控": what stands so once may stand so here. */
type Neighbours = ReadonlySet<string>;

function neighboursOf({ blocks }: Pick<WholeText, 'blocks'>): Neighbours {
  const pairs = new Set<string>();
  for (const { words } of blocks.flatMap(({ sentences }) => sentences))
    for (const [i, { surface }] of words.entries()) {
      const next = words[i + 1];
      if (next !== undefined) pairs.add(`${surface}>${next.surface}`);
    }
  return pairs;
}

/** The words before and after; '' where the sentence begins or ends. */
function around({ words }: TextSentence, { start }: TextWord): readonly [string, string] {
  const at = words.findIndex((word) => word.start === start);
  return [words[at - 1]?.surface ?? '', words[at + 1]?.surface ?? ''];
}

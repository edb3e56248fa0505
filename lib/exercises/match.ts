import type { WholeText } from '../dictionary/whole-text';
import { plainMeaning, sensesMeet } from './meanings';
import { candidates, type PoolWord, usefulFirst, wordPool } from './pool';
import { shuffled } from './random';
import type { ExerciseOptions, ExerciseSet, MatchItem, PlacedWord } from './types';

/** Words of a round: more would not stand on a phone beside their meanings. */
const ROUND = 6;
/** A round of two tells nothing. */
const LEAST_PAIRS = 3;

export const hasMeaning = ({ meanings }: Pick<PoolWord, 'meanings'>): boolean => meanings.length > 0;

/** Could one of the two be taken for the other in a round? They are written the same, or a meaning of one fits the other. */
const clash = (one: PoolWord, other: PoolWord): boolean =>
  one.word.surface === other.word.surface ||
  one.word.traditional === other.word.traditional ||
  sensesMeet(one.senses, other.senses);

/** Rounds of words and meanings; null where no three words can stand together. */
export function makeMatch(text: WholeText, options: ExerciseOptions): ExerciseSet<'match'> | null {
  const { random, count, ...range } = options;
  const rounds = intoRounds(candidates(text, options, hasMeaning), count);
  const fillers = shuffled(usefulFirst(text, wordPool(text, range).filter(hasMeaning)), random);
  const items = rounds
    .map((round) => fill(round, fillers))
    .filter((round) => round.length >= LEAST_PAIRS)
    .map((round) => toItem(round, random));
  return items.length === 0 ? null : { kind: 'match', items };
}

/**
 * `count` of the words: each goes into the first round that has room and nothing it could be taken for.
 * One that would need a round of its own waits for the others, so that who asked for five gets five.
 */
function intoRounds(words: readonly PoolWord[], count: number): PoolWord[][] {
  const rounds: PoolWord[][] = [];
  const place = (word: PoolWord, most: number): boolean => {
    if (rounds.flat().length === count) return false;
    const open = rounds.find((round) => round.length < ROUND && !round.some((other) => clash(word, other)));
    if (open !== undefined) open.push(word);
    else if (rounds.length < most) rounds.push([word]);
    else return false;
    return true;
  };
  const waiting = words.filter((word) => !place(word, Math.ceil(count / ROUND)));
  for (const word of waiting) place(word, Number.POSITIVE_INFINITY);
  return rounds;
}

/** A round that is too small, or has nothing but names, takes words of the text along. */
function fill(round: readonly PoolWord[], fillers: readonly PoolWord[]): PoolWord[] {
  const full = [...round];
  const onlyNames = () => full.every(({ word }) => word.kind === 'name');
  for (const word of fillers) {
    if (full.length >= LEAST_PAIRS + 1 && !onlyNames()) break;
    if (!full.some((other) => other.key === word.key || clash(word, other))) full.push(word);
  }
  return onlyNames() ? [] : full;
}

function toItem(round: readonly PoolWord[], random: () => number): MatchItem {
  const pairs = shuffled(round, random).flatMap(({ places }): PlacedWord[] => {
    const told = places.find(({ word }) => plainMeaning(word) !== '');
    return told === undefined ? [] : [told];
  });
  return {
    kind: 'match',
    id: `match:${pairs.map(({ key }) => key).join(',')}`,
    pairs,
    meanings: shuffled([...pairs.keys()], random),
  };
}

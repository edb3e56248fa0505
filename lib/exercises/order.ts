import type { Script } from '../chinese/script';
import { piecesOf, type TextSentence, type WholeText } from '../dictionary/whole-text';
import { leans } from './content-words';
import { isRunning, sentencesInRange } from './pool';
import { shuffled } from './random';
import type { ExerciseOptions, ExerciseSet, OrderItem, OrderPiece } from './types';

/** Sentences to put in order, and how many characters they may have together: more do not fit a phone, nor a memory. */
const FEWEST = 3;
const MOST = 6;
const ROOM = 220;
/** Pieces of one sentence. */
const FEWEST_WORDS = 4;
const MOST_WORDS = 9;

const readOut = (pieces: readonly OrderPiece[], arrangement: readonly number[]): string =>
  arrangement.map((piece) => pieces[piece]?.text).join('');

/** Does this arrangement read as the text does? Which of its pieces stands where is all the same. @param arrangement indices into `pieces` */
export const isInOrder = ({ pieces, answer }: OrderItem, arrangement: readonly number[]): boolean =>
  arrangement.length === answer.length && readOut(pieces, arrangement) === readOut(pieces, answer);

/** Which places of an arrangement hold what belongs there. */
export const placesRight = ({ pieces, answer }: OrderItem, arrangement: readonly number[]): boolean[] =>
  arrangement.map((piece, i) => pieces[piece]?.text === pieces[answer[i] ?? -1]?.text);

/** Sentences in the wrong order, and short ones whose words are; null where the range has neither. */
export function makeOrder(
  text: WholeText,
  { count, random, script, ...range }: ExerciseOptions,
): ExerciseSet<'order'> | null {
  const runs = runningSentences(text, range);
  const passages = runs.flatMap((run) => intoPassages(run, random));
  const sentences = runs.flat().map((sentence) => [sentence, wordPieces(sentence, script)] as const);
  const short = sentences.filter(([, { pieces }]) => pieces.length >= FEWEST_WORDS && pieces.length <= MOST_WORDS);
  // Half of each, as far as there are both: whole sentences first, since they are what a reader of texts has to follow.
  const passageItems = shuffled(passages, random).flatMap((passage) => passageItem(passage, random, script) ?? []);
  const wordItems = shuffled(short, random).flatMap(([sentence, cut]) => wordItem(sentence, cut, random) ?? []);
  const words = Math.min(wordItems.length, Math.max(Math.floor(count / 2), count - passageItems.length));
  const items = [...passageItems.slice(0, count - words), ...wordItems.slice(0, words)];
  return items.length === 0 ? null : { kind: 'order', items };
}

/** Sentences that follow each other without a heading or caption between them. */
function runningSentences(text: WholeText, range: Pick<ExerciseOptions, 'from' | 'to'>): TextSentence[][] {
  const runs: TextSentence[][] = [[]];
  for (const { sentence, kind } of sentencesInRange(text, range)) {
    if (isRunning(kind)) runs.at(-1)?.push(sentence);
    else if (kind !== 'caption' && runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs;
}

/** Cuts a run into passages of 3–6 sentences; what is too long is left out. */
function intoPassages(run: readonly TextSentence[], random: () => number): TextSentence[][] {
  const passages: TextSentence[][] = [];
  for (let at = 0; at + FEWEST <= run.length; ) {
    const wish = FEWEST + Math.floor(random() * (MOST - FEWEST));
    let length = Math.min(wish, run.length - at);
    while (length >= FEWEST && lengthOf(run.slice(at, at + length)) > ROOM) length--;
    if (length >= FEWEST) passages.push(run.slice(at, at + length));
    at += length >= FEWEST ? length : 1;
  }
  return passages;
}

const lengthOf = (sentences: readonly TextSentence[]): number => sentences.reduce((sum, { zh }) => sum + zh.length, 0);

function passageItem(sentences: readonly TextSentence[], random: () => number, script: Script): OrderItem | null {
  const pieces = sentences.map(
    (sentence): OrderPiece => ({
      text: piecesOf(sentence, script)
        .map(({ text }) => text)
        .join(''),
      sentence,
    }),
  );
  return toItem(`order:${sentences[0]?.id}-${sentences.at(-1)?.id}`, 'sentences', pieces, '', sentences, random);
}

function wordItem(sentence: TextSentence, { pieces, end }: Cut, random: () => number): OrderItem | null {
  const all = pieces.map((text): OrderPiece => ({ text, sentence: null }));
  return toItem(`order:${sentence.id}`, 'words', all, end, [sentence], random);
}

/** @returns null where every arrangement reads the same */
function toItem(
  id: string,
  of: OrderItem['of'],
  pieces: readonly OrderPiece[],
  end: string,
  sentences: readonly TextSentence[],
  random: () => number,
): OrderItem | null {
  const own = [...pieces.keys()];
  const shown = outOfOrder(pieces, own, random);
  if (shown === null) return null;
  return {
    kind: 'order',
    id,
    of,
    pieces: shown.flatMap((i) => pieces[i] ?? []),
    answer: own.map((i) => shown.indexOf(i)),
    end,
    sentences,
  };
}

/** By chance, but never as it reads in the text. @returns null where that can't be had: every order reads the same */
function outOfOrder(
  pieces: readonly OrderPiece[],
  own: readonly number[],
  random: () => number,
): readonly number[] | null {
  const right = readOut(pieces, own);
  const turned = (by: number) => [...own.slice(by), ...own.slice(0, by)];
  const chances = Array.from({ length: 9 }, () => () => shuffled(own, random));
  const turns = own.map((by) => () => turned(by));
  for (const arrange of [...chances, ...turns]) {
    const shown = arrange();
    if (readOut(pieces, shown) !== right) return shown;
  }
  return null;
}

interface Cut {
  readonly pieces: readonly string[];
  readonly end: string;
}

/** A sentence in pieces that can be moved: words, with the marks and particles that lean on them; what closes it stays at its end. */
export function wordPieces(sentence: TextSentence, script: Script): Cut {
  const pieces: string[] = [];
  let opening = '';
  for (const { text, word } of piecesOf(sentence, script)) {
    if (word !== null && !(leans(word) && pieces.length > 0)) {
      pieces.push(opening + text);
      opening = '';
    } else if (word !== null) pieces[pieces.length - 1] += text;
    else {
      const [, closing = '', rest = ''] = /^([^\p{L}\p{N}“‘（《「『]*)(.*)$/su.exec(text) ?? [];
      if (pieces.length > 0) pieces[pieces.length - 1] += closing;
      else opening += closing;
      if (/[\p{L}\p{N}]/u.test(rest)) {
        pieces.push(opening + rest);
        opening = '';
      } else opening += rest;
    }
  }
  const last = pieces.at(-1);
  if (last === undefined) return { pieces: [], end: sentence.zh };
  const end = `${/[^\p{L}\p{N}]*$/u.exec(last)?.[0] ?? ''}${opening}`;
  pieces[pieces.length - 1] = last.slice(0, last.length - (end.length - opening.length));
  return { pieces, end };
}

import type { Lexicon } from './lexicon';
import type { Run } from './runs';

/** A word of letters or digits and Chinese characters: T恤, 卡拉OK, 90后. `id` -1: the lexicon does not have it. */
export interface MixedRun {
  readonly kind: 'mixed';
  readonly start: number;
  readonly end: number;
  readonly id: number;
}

const MOST_BEFORE = 4;
const MOST_AFTER = 5;
const LONGEST = 12;

/** Full-width letters and small ones are the same word: ｔ恤. */
function findWord(lexicon: Lexicon, written: string): number {
  const id = lexicon.find(written);
  if (id >= 0) return id;
  const usual = written.normalize('NFKC');
  const small = usual === written ? -1 : lexicon.find(usual);
  return small >= 0 ? small : lexicon.find(usual.toUpperCase());
}

/** Figures are in few words (双11, 502胶) and beside Chinese characters everywhere. */
const COUNTS = /^(?:\p{Nd}{5,}|[^\p{Nd}]*[.,:：%])/u;
const BEFORE_COUNT = /^[年月日个人万亿元点时分岁名天次号多余家条米度]/u;

const mayBePart = (text: string, run: Run): boolean => {
  if (run.kind === 'letters') return run.end - run.start <= LONGEST;
  return run.kind === 'digits' && !COUNTS.test(text.slice(run.start, run.end)) && run.end - run.start < 5;
};

function longestAround(lexicon: Lexicon, text: string, run: Run, low: number, high: number): MixedRun | null {
  const isFigure = run.kind === 'digits';
  const last = isFigure && BEFORE_COUNT.test(text.slice(run.end, run.end + 1)) ? run.end : high;
  for (let length = last - low; length > run.end - run.start; length--)
    for (let start = Math.min(run.start, last - length); start >= low && start + length >= run.end; start--) {
      const id = findWord(lexicon, text.slice(start, start + length));
      if (id >= 0 && id < lexicon.headwordCount) return { kind: 'mixed', start, end: start + length, id };
    }
  return null;
}

const DECADE = /^(?:[5-9][05]|[01][05])$/;
const NOT_DECADE = /^后(?:[来果面天退期])/;
const AMOUNT_BEFORE = /[到达过约超第近满]$/u;

/** 90后: those born in the nineties. */
const decade = (text: string, { kind, start, end }: Run): MixedRun | null =>
  kind === 'digits' &&
  DECADE.test(text.slice(start, end)) &&
  text.charAt(end) === '后' &&
  !NOT_DECADE.test(text.slice(end, end + 2)) &&
  !AMOUNT_BEFORE.test(text.charAt(start - 1))
    ? { kind: 'mixed', start, end: end + 1, id: -1 }
    : null;

/** The word that holds the whole of run `index` and Chinese characters beside it, none of them before `from`. */
function mixedAt(lexicon: Lexicon, text: string, runs: readonly Run[], index: number, from: number): MixedRun | null {
  const run = runs[index];
  if (run === undefined || !mayBePart(text, run)) return null;
  const [before, after] = [runs[index - 1], runs[index + 1]];
  const low = before?.kind === 'han' ? Math.max(from, before.start, run.start - MOST_BEFORE) : run.start;
  const high = after?.kind === 'han' ? Math.min(after.end, run.end + MOST_AFTER) : run.end;
  if (low === run.start && high === run.end) return null;
  return longestAround(lexicon, text, run, low, high) ?? decade(text, run);
}

/** Cuts what is left of a run when words on both its sides have taken their part; null = nothing. */
const rest = (run: Run, from: number): Run | null =>
  run.end <= from ? null : run.start >= from ? run : { ...run, start: from };

/** Joins the runs of words that mix letters or digits with Chinese characters; the runs still tile the line. */
export function joinMixedWords(lexicon: Lexicon, text: string, runs: readonly Run[]): (Run | MixedRun)[] {
  const joined: (Run | MixedRun)[] = [];
  let from = 0;
  runs.forEach((run, i) => {
    const mixed = run.kind === 'letters' || run.kind === 'digits' ? mixedAt(lexicon, text, runs, i, from) : null;
    const last = joined.at(-1);
    if (mixed !== null && last !== undefined && last.end > mixed.start) {
      joined.pop();
      if (last.start < mixed.start) joined.push({ ...last, end: mixed.start });
    }
    if (mixed !== null) joined.push(mixed);
    from = mixed?.end ?? from;
    const left = mixed === null ? rest(run, from) : null;
    if (left !== null) joined.push(left);
  });
  return joined;
}

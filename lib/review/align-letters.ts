/** A stretch of a text: from, up to but not including. */
export type Stretch = readonly [from: number, to: number];

/** A letter that is wrong, missing or too much weighs more than any number of pieces that are not exactly right. */
const CHANGE = 1_000;
const INEXACT = 1;

/**
 * Divides `typed` among the pieces that were wanted: with the fewest letters to change (Levenshtein), and of such divisions the one in
 * which the most pieces are exactly right.
 * @returns a stretch of `typed` for each piece; together they are all of it, in order
 */
export function alignLetters(typed: string, pieces: readonly string[]): readonly Stretch[] {
  // best[i]: what it costs to give the first i letters to the pieces so far; cuts[p][i]: where the last of these pieces begins then.
  let best: readonly number[] = [0, ...Array.from({ length: typed.length }, () => Number.POSITIVE_INFINITY)];
  const cuts: number[][] = [];
  for (const piece of pieces) {
    const next = best.map(() => Number.POSITIVE_INFINITY);
    const cut = best.map(() => 0);
    best.forEach((before, from) => {
      if (!Number.isFinite(before)) return;
      changesFrom(typed, from, piece).forEach((changes, length) => {
        const cost = before + changes * CHANGE + (changes > 0 ? INEXACT : 0);
        if (cost >= (next[from + length] ?? 0)) return;
        next[from + length] = cost;
        cut[from + length] = from;
      });
    });
    best = next;
    cuts.push(cut);
  }
  let to = typed.length;
  return cuts
    .reverse()
    .map((cut): Stretch => {
      const from = cut[to] ?? 0;
      const stretch: Stretch = [from, to];
      to = from;
      return stretch;
    })
    .reverse();
}

/** How many letters to change to make `wanted` of the next 0, 1, 2… letters of `typed` after `from`. */
function changesFrom(typed: string, from: number, wanted: string): number[] {
  let row = Array.from({ length: wanted.length + 1 }, (_, j) => j);
  const result = [wanted.length];
  for (const letter of typed.slice(from)) {
    const above = row;
    row = [(above[0] ?? 0) + 1];
    for (let j = 1; j <= wanted.length; j++) {
      const swap = (above[j - 1] ?? 0) + (wanted[j - 1] === letter ? 0 : 1);
      row.push(Math.min(swap, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    result.push(row[wanted.length] ?? 0);
  }
  return result;
}

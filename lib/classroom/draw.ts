/** One of many, and who has been drawn since the beginning of the round. */
export interface Draw<T> {
  readonly item: T;
  readonly drawn: ReadonlySet<string>;
}

/**
 * Draws one by chance, and nobody twice before everybody was drawn. A new round does not begin with the last of the round before.
 * @param pool each with the key it is known by
 * @param drawn keys drawn so far, the latest last; those that are not in the pool don't matter
 * @param chance in [0, 1)
 * @returns null for an empty pool
 */
export function drawOne<T>(
  pool: readonly (readonly [key: string, item: T])[],
  drawn: ReadonlySet<string>,
  chance: number,
): Draw<T> | null {
  const left = pool.filter(([key]) => !drawn.has(key));
  const latest = [...drawn].at(-1);
  const round = left.length > 0 ? left : pool.length > 1 ? pool.filter(([key]) => key !== latest) : pool;
  const chosen = round[Math.floor(chance * round.length)];
  if (chosen === undefined) return null;
  const [key, item] = chosen;
  const keys = new Set(pool.map(([other]) => other));
  const before = left.length > 0 ? [...drawn] : [...drawn].filter((other) => !keys.has(other));
  return { item, drawn: new Set([...before.filter((other) => other !== key), key]) };
}

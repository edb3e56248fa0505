/**
 * Two lists as one, each spread evenly over the whole. `done` says how many of each are behind already, so that what is left keeps
 * its order whatever has been answered since the morning.
 */
export function spread<T>(
  many: readonly T[],
  few: readonly T[],
  done: { readonly many: number; readonly few: number },
): readonly T[] {
  const places = (items: readonly T[], behind: number) =>
    items.map((item, i) => ({ item, place: (behind + i + 0.5) / (behind + items.length) }));
  return [...places(many, done.many), ...places(few, done.few)]
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

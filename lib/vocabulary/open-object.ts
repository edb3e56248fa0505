import * as v from 'valibot';

/** Objects and lists inside one another: ours have four. Programs end at some thousands: they can neither write nor copy such a value. */
const DEEPEST = 100;

/**
 * A tree, as JSON is one, that is not too deep. Counts level by level and not by calling itself, which would end where the others do;
 * a value of a database may hold itself, so nothing is looked at twice.
 */
function isShallow(value: unknown): boolean {
  const seen = new Set<unknown>();
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const objects = level.filter((part) => typeof part === 'object' && part !== null);
    if (depth > DEEPEST || objects.some((part) => seen.has(part))) return false;
    for (const part of objects) seen.add(part);
    level = objects.flatMap((part) => Object.values(part as object));
  }
  return true;
}

const kept = v.custom<unknown>(isShallow);

/**
 * A schema of an object that may have more keys than are known here: they are kept as they are, so that a rewrite loses nothing of what a
 * later version of the site has written. Only what is nested beyond reason is refused, since nobody could write it again.
 */
export const openObject = <const Entries extends v.ObjectEntries>(entries: Entries) => v.objectWithRest(entries, kept);

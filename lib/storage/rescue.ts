import { PREFIX } from './keys';
import { readItem, type Trouble, writeItem } from './local';

/** Where what could not be read is kept: `{"version":1,"data":RAW}`. */
export const ASIDE = `${PREFIX}aside:`;

/** The raw text under every key that has this trouble. */
export const troubledKeys = (troubles: Readonly<Record<string, Trouble>>, kind: Trouble): Record<string, string> =>
  Object.fromEntries(
    Object.keys(troubles)
      .filter((key) => troubles[key] === kind)
      .flatMap((key) => {
        const item = readItem(key);
        return item === 'blocked' || item.raw === null ? [] : [[key, item.raw] as const];
      }),
  );

/**
 * Moves what can't be read to a key of its own, so that its place is free again; it is kept word for word. A key whose
 * copy can't be written stays as it is. The page is loaded anew, so that every store starts from what is there now.
 */
export function setAside(keys: readonly string[]): void {
  for (const key of keys) {
    const item = readItem(key);
    if (item === 'blocked' || item.raw === null) continue;
    const copy = `${ASIDE}${key.slice(PREFIX.length)}:${Date.now()}`;
    if (writeItem(copy, JSON.stringify({ version: 1, data: item.raw })) === null) window.localStorage.removeItem(key);
  }
  window.location.reload();
}

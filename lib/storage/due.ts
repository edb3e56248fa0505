import type { WordKey } from '../vocabulary/word';
import { REVIEWS } from './keys';

/** Opens the reviews if there are any; null where there are none yet, or the browser keeps nothing. */
const openExisting = (): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    try {
      const request = indexedDB.open(REVIEWS);
      request.onupgradeneeded = () => request.transaction?.abort(); // none yet: it is made by the first answer
      request.onerror = () => resolve(null);
      request.onsuccess = () => resolve(request.result);
    } catch {
      resolve(null);
    }
  });

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * How many cards are due, counted by their index alone: small and quick enough for every page. Never throws; 0 where nothing
 * is kept.
 * @param now ms since 1970
 * @param asked which words are reviewed at all, and how; without it every card counts
 */
export async function countDue(now: number, asked?: (word: WordKey, exercise: string) => boolean): Promise<number> {
  const db = await openExisting();
  if (db === null) return 0;
  try {
    const due = db.transaction('cards').objectStore('cards').index('due');
    const until = IDBKeyRange.upperBound(now);
    if (asked === undefined) return await answerOf(due.count(until));
    const ids = await answerOf(due.getAllKeys(until));
    return ids.filter((id) => asked(...partsOf(String(id)))).length;
  } catch {
    return 0;
  } finally {
    db.close();
  }
}

/** "行|hang2#meaning" → "行|hang2", "meaning" */
function partsOf(id: string): [WordKey, string] {
  const end = id.lastIndexOf('#');
  return [id.slice(0, end), id.slice(end + 1)];
}

'use client';
import { useCallback, useEffect, useState } from 'react';
import { filePath } from '@/lib/i18n/paths';
import { MOST_SHARED, SHARED_CACHE, sharedPlace } from '@/lib/offline/protocol';

/** What another app has shared. */
export interface SharedTexts {
  readonly files: readonly File[];
  /** Files that were too many. */
  readonly left: number;
}

const NONE: SharedTexts = { files: [], left: 0 };

/**
 * What another app has shared (`?shared=10&left=2`): the service worker has put it by; it is taken once.
 * @returns the second: to be called when the files are taken, so that the shelf does not take them again when she comes back to it
 */
export function useSharedTexts(): readonly [SharedTexts, () => void] {
  const [shared, setShared] = useState(NONE);
  useEffect(() => {
    const query = new URLSearchParams(window.location.search);
    const count = countIn(query, 'shared');
    if (count === 0 || !('caches' in window)) return;
    window.history.replaceState(null, '', window.location.pathname);
    take(count).then(
      (files) => setShared({ files, left: files.length === MOST_SHARED ? countIn(query, 'left') : 0 }),
      () => {}, // nothing is there: the shelf is shown as ever
    );
  }, []);
  const taken = useCallback(() => setShared(({ left }) => ({ ...NONE, left })), []);
  return [shared, taken];
}

/** A number from 1 that an address names; 0 = it names none. */
function countIn(query: URLSearchParams, name: string): number {
  const count = Number(query.get(name));
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

async function take(count: number): Promise<File[]> {
  const cache = await caches.open(SHARED_CACHE);
  const files: File[] = [];
  const there = (await cache.keys()).length; // an address may name any number
  for (let i = 0; i < Math.min(count, there); i++) {
    const place = sharedPlace(filePath('/'), i);
    const response = await cache.match(place);
    if (response === undefined) continue;
    const name = decodeURIComponent(response.headers.get('x-name') ?? '');
    files.push(new File([await response.blob()], name || 'shared.txt'));
    await cache.delete(place);
  }
  return files;
}

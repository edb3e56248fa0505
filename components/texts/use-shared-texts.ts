'use client';
import { useEffect, useState } from 'react';
import { filePath } from '@/lib/i18n/paths';
import { SHARED_CACHE, sharedPlace } from '@/lib/offline/protocol';

const NONE: readonly File[] = [];

/** What another app has shared (`?shared=2`): the service worker has put it by; it is taken once. */
export function useSharedTexts(): readonly File[] {
  const [files, setFiles] = useState(NONE);
  useEffect(() => {
    const count = Number(new URLSearchParams(window.location.search).get('shared'));
    if (!Number.isInteger(count) || count < 1 || !('caches' in window)) return;
    window.history.replaceState(null, '', window.location.pathname);
    take(count).then(setFiles, () => {}); // nothing is there: the shelf is shown as ever
  }, []);
  return files;
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

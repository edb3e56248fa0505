'use client';
import { lazy, Suspense } from 'react';
import { troubleStore, worstOf } from '@/lib/storage/troubles';
import { useStore } from '@/lib/storage/use-store';

const StorageTrouble = lazy(() => import('./storage-trouble'));

/** One calm line while something can't be kept or read on this device. What it says is fetched when there is something to say. */
export function StorageNotice({ messages }: { messages: string }) {
  const troubles = useStore(troubleStore);
  if (worstOf(troubles) === null) return null;
  return (
    <Suspense>
      <StorageTrouble troubles={troubles} messages={messages} />
    </Suspense>
  );
}

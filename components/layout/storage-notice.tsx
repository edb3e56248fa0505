'use client';
import { lazily } from '@/components/ui/lazily';
import { troubleStore, worstOf } from '@/lib/storage/troubles';
import { useStore } from '@/lib/storage/use-store';

const StorageTrouble = lazily(() => import('./storage-trouble').then(({ StorageTrouble }) => StorageTrouble));

/** One calm line while something can't be kept or read on this device. What it says is fetched when there is something to say. */
export function StorageNotice({ messages }: { messages: string }) {
  const troubles = useStore(troubleStore);
  return worstOf(troubles) !== null && <StorageTrouble troubles={troubles} messages={messages} />;
}

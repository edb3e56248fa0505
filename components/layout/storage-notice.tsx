'use client';
import { setAside, troubledKeys } from '@/lib/storage/rescue';
import { troubleStore, worstOf } from '@/lib/storage/troubles';
import { useStore } from '@/lib/storage/use-store';
import type messages from '@/messages/en.json';

/** One calm line while something can't be kept or read on this device, and what to do. */
export function StorageNotice({ labels }: { labels: typeof messages.Storage }) {
  const troubles = useStore(troubleStore);
  const kind = worstOf(troubles);
  if (kind === null) return null;
  return (
    <aside className="storage-notice" aria-label={labels.title}>
      <p role="status">{labels[kind]}</p>
      {kind === 'unreadable' && (
        <p>
          <button type="button" onClick={() => download(troubledKeys(troubles, kind))}>
            {labels.download}
          </button>{' '}
          <button type="button" onClick={() => setAside(Object.keys(troubledKeys(troubles, kind)))}>
            {labels.setAside}
          </button>
        </p>
      )}
      {kind === 'too-new' && (
        <button type="button" onClick={() => window.location.reload()}>
          {labels.reload}
        </button>
      )}
    </aside>
  );
}

function download(raw: Readonly<Record<string, string>>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(raw, null, 1)], { type: 'application/json' }));
  link.download = 'duizhao-unreadable.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Script } from '@/lib/chinese/script';
import { saveCounts } from '@/lib/storage/texts';
import type { Client } from '@/lib/worker/client';
import type { Progress } from '@/lib/worker/protocol';
import type { OpenedText } from './use-own-text';

interface WordCountProps {
  readonly client: Client;
  readonly opened: OpenedText;
  readonly script: Script;
  /** Not before: the words on the page come first. */
  readonly ready: boolean;
}

/** Counts the words of a text once, for its share of known words. A long text shows how far it is, and can be told to stop. */
export function WordCount({ client, opened, script, ready }: WordCountProps) {
  const t = useTranslations('Texts');
  const { text, packed: blocks, counted } = opened;
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  const mends = useRef(text.mends);
  mends.current = text.mends;
  useEffect(() => {
    if (counted || !ready) return;
    const stop = new AbortController();
    running.current = stop;
    const asked = mends.current;
    client
      .request('count', { blocks, script, mends: asked }, { signal: stop.signal, onProgress: setProgress })
      .then((counts) => {
        if (mends.current === asked) return saveCounts(text.id, Object.fromEntries(counts));
      })
      .catch(() => {}) // stopped, or not kept: the list then shows no share, and it is counted at the next opening
      .finally(() => !stop.signal.aborted && setProgress(null));
    return () => stop.abort();
  }, [client, blocks, script, counted, ready, text.id]);
  if (progress === null) return null;
  return (
    <p role="status" className="notice">
      {t('counting', { percent: Math.round((100 * progress.done) / progress.total) })}{' '}
      <button
        type="button"
        onClick={() => {
          running.current?.abort();
          setProgress(null);
        }}
      >
        {t('stop')}
      </button>
    </p>
  );
}

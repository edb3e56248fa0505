'use client';
import { useLocale } from 'next-intl';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportFormat } from '@/lib/exchange/types';
import { pagePath } from '@/lib/i18n/paths';
import { collectReadable } from '@/lib/storage/backup';
import { listStore } from '@/lib/storage/lists';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import type { SavedWord } from '@/lib/vocabulary/word';
import { sharedClient } from '@/lib/worker/client';
import type { ExchangePaths } from '@/lib/worker/exchange-service';
import { type Progress, ServiceError, type ServiceErrorCode } from '@/lib/worker/protocol';

export interface Made {
  readonly format: ExportFormat;
  readonly words: readonly SavedWord[];
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly at: Date;
  /** Is all in it that should be? Reviews and texts can't always be read: such a file is no backup. */
  readonly whole: boolean;
}

export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'making'; readonly progress: Progress | null }
  | { readonly status: 'failed'; readonly code: ServiceErrorCode };

export interface Exporting {
  readonly state: ExportState;
  /** The file of this format; the last one that was made is kept. null = it was stopped, or failed (see `state`). */
  readonly make: (format: ExportFormat, words: readonly SavedWord[]) => Promise<Made | null>;
  readonly stop: () => void;
}

/** Makes files of words in the worker, and the file of everything here. */
export function useExport(paths: ExchangePaths): Exporting {
  const locale = useLocale();
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const last = useRef<Made | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const contentOf = useCallback(
    async (format: ExportFormat, words: readonly SavedWord[], at: Date, signal: AbortSignal) => {
      if (format === 'json') {
        const { file, whole } = await collectReadable(at);
        return { content: JSON.stringify(file), whole };
      }
      const { notation, ...settings } = settingsStore.get();
      const content = await sharedClient(paths).request(
        'writeWordFile',
        {
          format,
          words,
          lists: listStore.get(),
          script: shownScript(settings),
          notation,
          now: at.toISOString(),
          site: window.location.origin + pagePath(locale, '/').slice(0, -1),
          sqlite: paths.sqlite,
          reports: paths.reports,
        },
        { signal, onProgress: (progress) => setState({ status: 'making', progress }) },
      );
      return { content, whole: true };
    },
    [paths, locale],
  );

  const make = useCallback(
    async (format: ExportFormat, words: readonly SavedWord[]): Promise<Made | null> => {
      const { current } = last;
      if (format !== 'json' && current?.format === format && current.words === words) return current;
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setState({ status: 'making', progress: null });
      try {
        const at = new Date();
        last.current = { format, words, at, ...(await contentOf(format, words, at, controller.signal)) };
        setState({ status: 'idle' });
        return last.current;
      } catch (error) {
        const code = error instanceof ServiceError ? error.code : 'failed';
        if (running.current === controller)
          setState(code === 'stopped' ? { status: 'idle' } : { status: 'failed', code });
        return null;
      }
    },
    [contentOf],
  );
  return { state, make, stop: useCallback(() => running.current?.abort(), []) };
}

'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { MAX_FILE_BYTES } from '@/lib/documents/limits';
import { isBackup } from '@/lib/exchange/backup';
import type { ImportProblem } from '@/lib/exchange/types';
import { openBackup, type StoredPlan } from '@/lib/storage/backup';
import { previewRestore } from '@/lib/storage/restore';
import { sharedClient } from '@/lib/worker/client';
import type { ExchangePaths, ReadAsk, ReadFile } from '@/lib/worker/exchange-service';
import { type Progress, ServiceError, type ServiceErrorCode } from '@/lib/worker/protocol';

export type ImportState =
  | { readonly status: 'source'; readonly problems: readonly ImportProblem[] }
  | { readonly status: 'reading'; readonly progress: Progress | null }
  | { readonly status: 'words'; readonly read: ReadFile }
  | { readonly status: 'backup'; readonly plan: StoredPlan; readonly problems: readonly ImportProblem[] }
  | { readonly status: 'failed'; readonly code: ServiceErrorCode };

const START: ImportState = { status: 'source', problems: [] };

const refused = (code: ImportProblem['code']): ImportState => ({
  status: 'source',
  problems: [{ code, line: null, detail: '' }],
});

export interface Importing {
  readonly state: ImportState;
  readonly readText: (text: string) => Promise<void>;
  readonly readFile: (file: File) => Promise<void>;
  /** Stops, or goes back to where a file is chosen. */
  readonly back: () => void;
}

/** Reads what she brings, in the worker, so far that she sees what would come of it. Changes nothing. */
export function useImport(paths: ExchangePaths): Importing {
  const [state, setState] = useState<ImportState>(START);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback(
    async (source: () => Promise<ReadAsk['source']>) => {
      running.current?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setState({ status: 'reading', progress: null });
      const show = (next: ImportState) => !signal.aborted && setState(next);
      try {
        const ask = { source: await source(), sqlite: paths.sqlite, now: new Date().toISOString() };
        const onProgress = (progress: Progress) => show({ status: 'reading', progress });
        const found = await sharedClient(paths).request('readWordFile', ask, { signal, onProgress });
        show(await stateOf(found));
      } catch (error) {
        show({ status: 'failed', code: error instanceof ServiceError ? error.code : 'failed' });
      }
    },
    [paths],
  );

  const readText = useCallback((text: string) => read(async () => ({ text })), [read]);
  const readFile = useCallback(
    async (file: File) => {
      if (file.size > MAX_FILE_BYTES) return setState(refused('too-large'));
      await read(async () => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
    },
    [read],
  );
  const back = useCallback(() => {
    running.current?.abort();
    setState(START);
  }, []);
  return { state, readText, readFile, back };
}

/** A backup is told from words by its text; a file that has nothing at all is refused. */
async function stateOf(read: ReadFile): Promise<ImportState> {
  if (read.text !== null && isBackup(read.text)) {
    const { backup, problems } = openBackup(read.text);
    return backup === null
      ? { status: 'source', problems }
      : { status: 'backup', plan: await previewRestore(backup), problems };
  }
  const { matched, problems } = read;
  const isRefused = matched.length === 0 && problems.every(({ line }) => line === null);
  return isRefused ? { status: 'source', problems } : { status: 'words', read };
}

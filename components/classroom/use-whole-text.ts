'use client';
import { useCallback, useEffect, useState } from 'react';
import type { TextRef } from '@/lib/classroom/text-ref';
import { packBlocks, partOf, planParts, unpackBlocks } from '@/lib/dictionary/text-plan';
import {
  decodeWholeText,
  sentencesOf,
  toTextBlocks,
  type WholeText,
  type WholeTextFile,
} from '@/lib/dictionary/whole-text';
import { filePath } from '@/lib/i18n/paths';
import { loadText, TextStoreError, type TextTrouble } from '@/lib/storage/texts';
import { isOwnText } from '@/lib/vocabulary/word';
import { sharedClient } from '@/lib/worker/client';
import type { DataFiles } from '@/lib/worker/data';
import { ServiceError, type ServiceErrorCode } from '@/lib/worker/protocol';

/** A text on its way to a screen that works on the whole of it. `missing`: there is no such text. */
export type WholeTextState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: TextTrouble | ServiceErrorCode; readonly retry: () => void }
  /** `total`: how many sentences it has; of a long own text only some are there (`MOST_PARTS`). */
  | { readonly status: 'ready'; readonly text: WholeText; readonly total: number };

/** Parts of an own text that are analysed at most, about a long article; a novel is taken from its range's beginning. */
const MOST_PARTS = 40;

/**
 * A text with all of its words in their places: a report from its one file, an own text from the worker.
 * @param ref which; null = none is named: stays 'loading'
 */
export function useWholeText(ref: TextRef | null, files: DataFiles): WholeTextState {
  const [state, setState] = useState<WholeTextState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  const { slug = null } = ref ?? {};
  // a report comes whole
  const { from = null, to = null } = slug !== null && isOwnText(slug) ? (ref ?? {}) : {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to load again
  useEffect(() => {
    if (slug === null) return;
    const gone = new AbortController();
    setState({ status: 'loading' });
    (isOwnText(slug) ? readOwnText(slug, from ?? 1, to, files, gone.signal) : readReport(slug, gone.signal))
      .then((read) => !gone.signal.aborted && setState({ status: 'ready', ...read }))
      .catch((error: unknown) => {
        if (gone.signal.aborted) return;
        const known = error instanceof TextStoreError || error instanceof ServiceError;
        setState({ status: 'failed', code: known ? error.code : 'failed', retry });
      });
    return () => gone.abort();
  }, [slug, from, to, files, attempt, retry]);
  return state;
}

interface ReadText {
  readonly text: WholeText;
  readonly total: number;
}

/** @throws TextStoreError `missing`, ServiceError `unreachable` */
async function readReport(slug: string, signal: AbortSignal): Promise<ReadText> {
  const response = await fetch(filePath(`/data/${encodeURIComponent(slug)}.text.json`), { signal }).catch(() => {
    throw new ServiceError('unreachable');
  });
  if (response.status === 404) throw new TextStoreError('missing');
  if (!response.ok) throw new ServiceError('unreachable');
  const text = decodeWholeText((await response.json()) as WholeTextFile);
  return { text, total: sentencesOf(text).length };
}

async function readOwnText(
  source: string,
  from: number,
  to: number | null,
  files: DataFiles,
  signal: AbortSignal,
): Promise<ReadText> {
  const client = sharedClient(files);
  const { text, blocks: packed } = await loadText(source.replace(/^text:/, ''));
  const [sentences, script] = await Promise.all([
    client.request('outline', { blocks: packed }, { signal }),
    text.script ?? client.request('script', { blocks: packed }, { signal }),
    client.request('loadGlosses', null, { signal }),
  ]);
  const blocks = unpackBlocks(packed);
  const plan = planParts(blocks, sentences);
  const first = Math.max(0, partOf(plan, from));
  const end = to === null ? plan.length : partOf(plan, to) + 1;
  const parts = await Promise.all(
    plan.slice(first, Math.min(end, first + MOST_PARTS)).map((part) =>
      client.request(
        'part',
        {
          blocks: packBlocks(blocks.slice(part.from, part.to)),
          firstSentence: part.firstSentence,
          script,
          mends: text.mends,
        },
        { signal },
      ),
    ),
  );
  const whole: WholeText = {
    slug: source,
    title: text.title,
    printed: script,
    blocks: parts.flatMap((part) => toTextBlocks(part, script)),
    lesson: null,
    notes: {},
  };
  return { text: whole, total: sentences.reduce((sum, count) => sum + count, 0) };
}

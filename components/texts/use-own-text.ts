'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { countRead } from '@/components/reader/count-read';
import type { Bookmark } from '@/components/reader/text-source';
import { type PackedBlocks, type PartPlan, type PlainBlock, planParts, unpackBlocks } from '@/lib/dictionary/text-plan';
import type { OwnText } from '@/lib/storage/text-schema';
import { changeText, loadText, TextStoreError, type TextTrouble } from '@/lib/storage/texts';
import { sourceOf } from '@/lib/vocabulary/word';
import type { Client } from '@/lib/worker/client';
import { type Progress, ServiceError, type ServiceErrorCode } from '@/lib/worker/protocol';

/** A text on its way from the shelf to the page. */
export type Opening =
  | { readonly status: 'loading'; readonly progress: Progress | null }
  | { readonly status: 'failed'; readonly code: TextTrouble | ServiceErrorCode }
  | { readonly status: 'ready'; readonly opened: OpenedText };

export interface OpenedText {
  readonly text: OwnText;
  readonly blocks: readonly PlainBlock[];
  /** The same, to send. */
  readonly packed: PackedBlocks;
  readonly plan: readonly PartPlan[];
  /** How many there are in all. */
  readonly sentences: number;
  readonly counted: boolean;
}

/** Reads a text from the shelf and lays it out. @returns how far it is, a way to try again, and a way to change the text */
export function useOwnText(
  client: Client,
  id: string,
): readonly [Opening, () => void, (change: (text: OwnText) => OwnText) => void] {
  const [opening, setOpening] = useState<Opening>({ status: 'loading', progress: null });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to open again
  useEffect(() => {
    const gone = new AbortController();
    setOpening({ status: 'loading', progress: null });
    open(client, id, gone.signal, (progress) => setOpening({ status: 'loading', progress }))
      .then((opened) => !gone.signal.aborted && setOpening({ status: 'ready', opened }))
      .catch((error: unknown) => {
        if (gone.signal.aborted) return;
        const known = error instanceof TextStoreError || error instanceof ServiceError;
        setOpening({ status: 'failed', code: known ? error.code : 'failed' });
      });
    return () => gone.abort();
  }, [client, id, attempt]);

  const change = useCallback(
    (how: (text: OwnText) => OwnText) => {
      setOpening((old) =>
        old.status === 'ready' ? { ...old, opened: { ...old.opened, text: how(old.opened.text) } } : old,
      );
      changeText(id, how).catch(() => {}); // it holds in this page; the shelf says when nothing can be kept
    },
    [id],
  );
  return [opening, () => setAttempt((n) => n + 1), change];
}

async function open(
  client: Client,
  id: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<OpenedText> {
  const { text, blocks: packed, counts } = await loadText(id);
  const [sentences, script] = await Promise.all([
    client.request('outline', { blocks: packed }, { signal }),
    text.script ?? client.request('script', { blocks: packed }, { signal, onProgress }),
  ]);
  const openedAt = new Date().toISOString();
  const opened = { ...text, script, openedAt };
  changeText(id, (old) => ({ ...old, script, openedAt })).catch(() => {});
  const total = sentences.reduce((sum, count) => sum + count, 0);
  const blocks = unpackBlocks(packed);
  return {
    text: opened,
    blocks,
    packed,
    plan: planParts(blocks, sentences),
    sentences: total,
    counted: counts !== null,
  };
}

/** The place in an own text, kept with it. */
export function useBookmark(id: string, place: OwnText['place']): Bookmark {
  const first = useRef(place);
  return useMemo(
    () => ({
      read: () => first.current?.sentence ?? null,
      write: (sentence) => {
        const at = new Date().toISOString();
        first.current = { sentence, at };
        changeText(id, (text) => ({ ...text, place: { sentence, at } })).catch(() => {});
        void countRead(sourceOf(id), sentence);
      },
    }),
    [id],
  );
}

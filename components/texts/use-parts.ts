'use client';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Script } from '@/lib/chinese/script';
import type { TextPart } from '@/lib/dictionary/own-text';
import { type PartPlan, type PlainBlock, packBlocks, partOf } from '@/lib/dictionary/text-plan';
import type { OwnText } from '@/lib/storage/text-schema';
import type { Client } from '@/lib/worker/client';

/** A text that is laid out, but analysed only where it is looked at. */
export interface PlannedText {
  readonly blocks: readonly PlainBlock[];
  readonly plan: readonly PartPlan[];
  readonly script: Script;
  readonly mends: OwnText['mends'];
}

interface AnalysedPart extends TextPart {
  readonly revision: number;
}

export interface Parts {
  /** By index in the plan: what is in the page now. null = not there yet, or far away. */
  readonly shown: (index: number) => TextPart | null;
  readonly loaded: readonly TextPart[];
  /** Changes whenever another part has come into the page. */
  readonly grown: number;
  readonly failed: boolean;
  readonly retry: () => void;
  /** Analyses everything anew: what the worker knows has changed. */
  readonly refresh: () => void;
  /** Says which parts are near the window. */
  readonly setNear: (change: (near: ReadonlySet<number>) => ReadonlySet<number>) => void;
  readonly reveal: (sentence: string) => Promise<void>;
}

/** Parts that are far away are kept for a while, since a learner scrolls back; a whole novel is not. */
const MOST_KEPT = 60;

const NONE: ReadonlySet<number> = new Set();

/** Analyses the parts of a text that are near, in the worker, and keeps them in step with corrections. */
export function useParts(client: Client, text: PlannedText): Parts {
  const { blocks, plan, script, mends } = text;
  const [refreshed, setRefreshed] = useState(0);
  const revision = useChanges(mends, refreshed);
  const [near, setNear] = useState<ReadonlySet<number>>(NONE);
  const [held, setHeld] = useState(-1);
  const [analysed, setAnalysed] = useState<ReadonlyMap<number, AnalysedPart>>(new Map());
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(new Set<string>());
  const wanted = useMemo(
    () => new Set([...near, ...[held - 1, held, held + 1].filter((i) => held >= 0 && i >= 0 && i < plan.length)]),
    [near, held, plan.length],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    for (const index of wanted) {
      const { from, to, firstSentence } = plan[index] as PartPlan;
      const key = `${revision} ${index}`;
      if (analysed.get(index)?.revision === revision || asked.current.has(key)) continue;
      asked.current.add(key);
      client
        .request('part', { blocks: packBlocks(blocks.slice(from, to)), firstSentence, script, mends })
        .then((part) => {
          setFailed(false);
          setAnalysed((old) => forgetFar(new Map(old).set(index, { ...part, revision }), wanted));
        })
        .catch(() => setFailed(true))
        .finally(() => asked.current.delete(key));
    }
  }, [client, blocks, plan, script, mends, revision, wanted, analysed, attempt]);

  const reveal = useReveal(plan, setHeld, (index) => index === held && analysed.has(index));
  const shown = useCallback(
    (index: number) => (wanted.has(index) ? (analysed.get(index) ?? null) : null),
    [wanted, analysed],
  );
  const loaded = useMemo(() => [...analysed.values()], [analysed]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  const refresh = useCallback(() => setRefreshed((n) => n + 1), []);
  return { shown, loaded, grown: useChanges(analysed, wanted), failed, retry, refresh, setNear, reveal };
}

const forgetFar = (
  parts: Map<number, AnalysedPart>,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, AnalysedPart> => {
  for (const index of parts.keys()) {
    if (parts.size <= MOST_KEPT) break;
    if (!wanted.has(index)) parts.delete(index);
  }
  return parts;
};

/** Counts how often either value has changed. */
function useChanges(...values: readonly unknown[]): number {
  const count = useRef(0);
  const before = useRef<readonly unknown[]>([]);
  if (values.some((value, i) => value !== before.current[i])) {
    before.current = values;
    count.current++;
  }
  return count.current;
}

/** `reveal`: holds the part of a sentence in the page; done when it is there, or when another one is asked for. */
function useReveal(
  plan: readonly PartPlan[],
  hold: (index: number) => void,
  isThere: (index: number) => boolean,
): (sentence: string) => Promise<void> {
  const waiting = useRef<{ readonly index: number; readonly done: () => void } | null>(null);
  const there = useRef(isThere);
  useLayoutEffect(() => {
    there.current = isThere;
    if (waiting.current === null || !isThere(waiting.current.index)) return;
    waiting.current.done();
    waiting.current = null;
  });
  return useCallback(
    (sentence) =>
      new Promise((done) => {
        const index = partOf(plan, Number(sentence.slice(1)));
        if (index < 0 || there.current(index)) return done();
        waiting.current?.done();
        waiting.current = { index, done };
        hold(index);
      }),
    [plan, hold],
  );
}

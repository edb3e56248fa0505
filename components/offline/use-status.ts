'use client';
import { useCallback, useEffect, useState } from 'react';
import { isStatus } from '@/lib/offline/messages';
import { isOwnWorker } from '@/lib/offline/names';
import type { Order, Status } from '@/lib/offline/protocol';
import { canWorkOffline } from '@/lib/offline/start';

/** `starting`: the first visit is still being kept. */
export type Known = Status | 'starting' | 'unsupported';

/** A browser ends a worker that has been busy for some minutes, and nobody says so: while all is fetched, it is asked to go on. */
const GO_ON_MS = 10_000;

const send = async (kind: Order['kind']): Promise<void> => {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ kind } satisfies Order);
};

/** How it stands with working without network, and the way to change it. */
export function useStatus(): readonly [Known, (order: Order['kind']) => void] {
  const [known, setKnown] = useState<Known>('starting');
  useEffect(() => {
    if (!canWorkOffline()) return setKnown('unsupported');
    const hear = ({ data, source }: MessageEvent) => isStatus(data) && isOwnWorker(source) && setKnown(data);
    navigator.serviceWorker.addEventListener('message', hear);
    navigator.serviceWorker.startMessages();
    void send('status');
    return () => navigator.serviceWorker.removeEventListener('message', hear);
  }, []);
  const running = typeof known === 'object' && known.running;
  useEffect(() => {
    if (!running) return;
    const timer = window.setInterval(() => void send('get'), GO_ON_MS);
    return () => window.clearInterval(timer);
  }, [running]);
  return [known, useCallback((order) => void send(order), [])];
}

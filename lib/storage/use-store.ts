'use client';
import { useSyncExternalStore } from 'react';

interface Readable<T> {
  get(): T;
  /** What is ready to be shown, where `get` may take longer than a frame. */
  ready?(): T;
  getInitial(): T;
  subscribe(listener: () => void): () => void;
}

/** The static HTML and the first paint show getInitial(), so hydration can't mismatch. */
export const useStore = <T>(store: Readable<T>): T =>
  useSyncExternalStore(store.subscribe, store.ready ?? store.get, store.getInitial);

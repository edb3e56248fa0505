'use client';
import { useSyncExternalStore } from 'react';

interface Readable<T> {
  get(): T;
  getInitial(): T;
  subscribe(listener: () => void): () => void;
}

/** The static HTML and the first paint show getInitial(), so hydration can't mismatch. */
export const useStore = <T>(store: Readable<T>): T =>
  useSyncExternalStore(store.subscribe, store.get, store.getInitial);

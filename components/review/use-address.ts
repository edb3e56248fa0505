'use client';
import { useSyncExternalStore } from 'react';
import type { WhichWords } from './which-words';

// A session is an address (`?words=all`): a tab that is opened again goes on at the same card, and Back leaves it.

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', tell);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', tell);
  };
}

/** The words of the session that goes on; null for none. `undefined` in the static page, which is the same for all. */
export const useSessionAddress = (): WhichWords | null | undefined =>
  useSyncExternalStore<WhichWords | null | undefined>(
    subscribe,
    () => new URLSearchParams(window.location.search).get('words') || null,
    () => undefined,
  );

/** The framework's own part of the state is kept: without it, it would load the page anew on the way back. */
const stateWith = (began: boolean) => ({ ...window.history.state, reviewBegan: began });

export function beginSession(which: WhichWords): void {
  window.history.pushState(stateWith(true), '', `?${new URLSearchParams({ words: which })}`);
  tell();
}

/** To the start: the step before where the session began there, else in its place. */
export function leaveSession(): void {
  const { reviewBegan } = (window.history.state ?? {}) as { readonly reviewBegan?: boolean };
  if (reviewBegan === true) {
    window.history.back();
    return;
  }
  window.history.replaceState(stateWith(false), '', window.location.pathname);
  tell();
}

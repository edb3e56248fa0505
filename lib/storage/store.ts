import { decode, encode, type Format } from './decode';
import { readItem, type Trouble, writeItem } from './local';
import { troubleStore } from './troubles';

export interface Store<T> {
  /** The value now. */
  get(): T;
  /** What the static page shows before the device has been asked; the first paint must agree with it. */
  getInitial(): T;
  subscribe(listener: () => void): () => void;
  /** Changes the value and keeps it. `change` may run again when the value has changed meanwhile, so it must be pure. */
  update(change: (value: T) => T): void;
}

/** Stores with changes that could not be kept; each tries again when another one's change could be, or the page is left. */
const waiting = new Set<() => void>();

function retryOthers(own: () => void): void {
  for (const retry of [...waiting]) if (retry !== own) retry();
}

/**
 * A value kept under one key of localStorage, in step with other tabs.
 * Every change is made on what is stored at that moment, so two tabs can't undo each other. What cannot be read is never
 * overwritten; what cannot be written stays in memory, is tried again with the next change of any store, and shows in `troubleStore`.
 */
export function createStore<T>(key: string, format: Format<T>): Store<T> {
  const listeners = new Set<() => void>();
  let value = format.initial;
  let lastRaw: string | null | undefined;
  let unkept: ((value: T) => T)[] = [];

  const tell = (next: T) => {
    if (next === value) return;
    value = next;
    for (const listener of listeners) listener();
  };

  /** The stored value, and why it may not be written over. */
  const load = (): { stored: T; trouble: Trouble | null } => {
    const item = readItem(key);
    if (item === 'blocked') return { stored: format.initial, trouble: 'blocked' };
    if (item.raw === lastRaw && unkept.length === 0) return { stored: value, trouble: null };
    const loaded = decode(item.raw, format);
    if ('raw' in loaded) return { stored: format.initial, trouble: loaded.status };
    lastRaw = item.raw;
    return { stored: loaded.value, trouble: null };
  };

  /** Reads again what another tab has written. */
  const refresh = () => {
    const { stored, trouble } = load();
    troubleStore.note(key, trouble ?? (unkept.length > 0 ? (troubleStore.get()[key] ?? null) : null));
    tell(unkept.reduce((before, change) => change(before), stored));
  };

  const update = (change: (value: T) => T) => {
    const changes = [...unkept, change];
    const { stored, trouble } = load();
    const next = changes.reduce((before, step) => step(before), stored);
    const raw = encode(next, format);
    const failure = trouble ?? (raw === lastRaw ? null : writeItem(key, raw));
    const wrote = failure === null && raw !== lastRaw;
    if (failure === null) lastRaw = raw;
    unkept = failure === null ? [] : changes;
    if (failure === null) waiting.delete(retry);
    else waiting.add(retry);
    troubleStore.note(key, failure);
    tell(next);
    if (wrote) retryOthers(retry);
  };
  const retry = () => update((same) => same);

  let read = false;
  const readOnce = () => {
    if (read || typeof window === 'undefined') return;
    read = true;
    value = load().stored;
    troubleStore.note(key, load().trouble);
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) refresh();
    });
    window.addEventListener('pagehide', () => waiting.has(retry) && retry());
  };

  return {
    get: () => {
      readOnce();
      return value;
    },
    getInitial: () => format.initial,
    subscribe: (listener) => {
      readOnce();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (change) => {
      readOnce();
      update(change);
    },
  };
}

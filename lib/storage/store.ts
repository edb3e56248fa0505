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
  /** As `update`, but only if the change can be kept. @returns why nothing was changed; null if it was kept */
  tryUpdate(change: (value: T) => T): Trouble | null;
}

/** Stores with changes that could not be kept; each tries again when another one's change could be, or the page is left. */
const waiting = new Set<() => void>();

/** Every store that has been read: where the browser clears the device, what they have is all there is. */
const inMemory = new Set<() => void>();
let retrying = false;

function retryOthers(own: () => void, all: boolean): void {
  if (retrying) return; // the first one goes through all of them
  retrying = true;
  try {
    for (const retry of [...(all ? inMemory : waiting)]) if (retry !== own) retry();
  } finally {
    retrying = false;
  }
}

type Change<T> = (value: T) => T;
const applyAll = <T>(changes: readonly Change<T>[], value: T): T =>
  changes.reduce((before, change) => change(before), value);

/**
 * A value kept under one key of localStorage, in step with other tabs.
 * Every change is made on what is stored at that moment, so two tabs can't undo each other. What cannot be read is never
 * overwritten; what cannot be written stays in memory, is tried again with the next change of any store, and shows in `troubleStore`.
 * Where the browser has cleared the device while the page is open, the next change of a store that finds nothing under its key
 * keeps what the page still has, of every store.
 */
export function createStore<T>(key: string, format: Format<T>): Store<T> {
  const listeners = new Set<() => void>();
  /** What is stored, and as which text; undefined = not read yet. */
  let kept = format.initial;
  let lastRaw: string | null | undefined;
  let unkept: Change<T>[] = [];
  /** What is stored with the changes that could not be kept. */
  let value = format.initial;

  const tell = (next: T) => {
    if (next === value) return;
    value = next;
    for (const listener of listeners) listener();
  };

  /** The stored value, why it may not be written over, and whether it has to be written though nothing changes. */
  const load = (): { stored: T; trouble: Trouble | null; cleared: boolean; missing: boolean } => {
    const item = readItem(key);
    if (item === 'blocked') return { stored: kept, trouble: 'blocked', cleared: false, missing: false };
    const missing = item.raw === null;
    const cleared = missing && typeof lastRaw === 'string';
    if (cleared || item.raw === lastRaw) return { stored: kept, trouble: null, cleared, missing };
    const loaded = decode(item.raw, format);
    if ('raw' in loaded) return { stored: kept, trouble: loaded.status, cleared, missing };
    lastRaw = item.raw;
    kept = loaded.value;
    return { stored: kept, trouble: null, cleared, missing };
  };

  /** Reads again what another tab has written. */
  const refresh = () => {
    const { stored, trouble } = load();
    troubleStore.note(key, trouble ?? (unkept.length > 0 ? (troubleStore.get()[key] ?? null) : null));
    tell(applyAll(unkept, stored));
  };

  /** Writes what is stored with these changes. `wrote`: 'first' = there was nothing under the key. */
  const write = (changes: readonly Change<T>[]): { next: T; failure: Trouble | null; wrote: boolean | 'first' } => {
    const { stored, trouble, cleared, missing } = load();
    const next = applyAll(changes, stored);
    if (trouble !== null) return { next, failure: trouble, wrote: false };
    if (next === stored && !cleared) return { next, failure: null, wrote: false };
    const raw = encode(next, format);
    const differs = raw !== lastRaw || cleared;
    const failure = differs ? writeItem(key, raw) : null;
    if (failure !== null) return { next, failure, wrote: false };
    lastRaw = raw;
    kept = next;
    return { next, failure, wrote: differs && (missing ? 'first' : true) };
  };

  const settle = (next: T, wrote: boolean | 'first') => {
    unkept = [];
    waiting.delete(retry);
    troubleStore.note(key, null);
    tell(next);
    if (wrote) retryOthers(retry, wrote === 'first');
  };

  const keep = (changes: Change<T>[]) => {
    const { next, failure, wrote } = write(changes);
    if (failure === null) return settle(next, wrote);
    unkept = changes;
    waiting.add(retry);
    troubleStore.note(key, failure);
    tell(next);
  };
  const retry = () => keep(unkept);

  const tryUpdate = (change: Change<T>): Trouble | null => {
    const { next, failure, wrote } = write([...unkept, change]);
    if (failure === null) settle(next, wrote);
    return failure;
  };

  let read = false;
  const readOnce = () => {
    if (read || typeof window === 'undefined') return;
    read = true;
    inMemory.add(retry);
    const { stored, trouble } = load();
    value = stored;
    troubleStore.note(key, trouble);
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) refresh();
    });
    window.addEventListener('pageshow', ({ persisted }) => persisted && refresh()); // asleep it heard of nothing
    window.addEventListener('pagehide', () => waiting.has(retry) && retry());
  };

  return {
    get: () => {
      readOnce();
      return value;
    },
    getInitial: () => format.initial,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (change) => {
      readOnce();
      keep([...unkept, change]);
    },
    tryUpdate: (change) => {
      readOnce();
      return tryUpdate(change);
    },
  };
}

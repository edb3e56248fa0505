import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { PackedBlocks } from '../dictionary/text-plan';
import { blocksSchema, countsSchema, type OwnText, ownTextSchema, type WordCounts } from './text-schema';

/** Why a text could not be kept, read or changed. `missing`: there is none with this id; `unreadable`: it is left as it is. */
export type TextTrouble = 'blocked' | 'full' | 'missing' | 'unreadable';

export class TextStoreError extends Error {
  override readonly name = 'TextStoreError';
  constructor(
    readonly code: TextTrouble,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** A text with all that belongs to it: what is taken off the shelf, and can be put back. */
export interface WholeText {
  readonly text: OwnText;
  readonly blocks: PackedBlocks;
  readonly counts: WordCounts | null;
}

export interface Shelf {
  /** Newest first. */
  readonly texts: readonly OwnText[];
  /** How many can't be read: they are kept as they are. */
  readonly unreadable: number;
}

// Three stores: the list is read often and small, the text itself once, and its counts when the list is shown.
interface Texts extends DBSchema {
  texts: { key: string; value: unknown };
  blocks: { key: string; value: unknown };
  counts: { key: string; value: unknown };
}
const STORES = ['texts', 'blocks', 'counts'] as const;
const NAME = 'duizhao-texts';

let opened: Promise<IDBPDatabase<Texts>> | undefined;

function database(): Promise<IDBPDatabase<Texts>> {
  opened ??= openDB<Texts>(NAME, 1, {
    upgrade: (db) => {
      for (const store of STORES) db.createObjectStore(store);
    },
    // A later version of the site in another tab needs the database: give it up, and open it anew when it is next asked for.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/** What could not be written, by id. */
const unkept = new Map<string, WholeText>();

const isQuota = (error: unknown): boolean => error instanceof DOMException && /quota/i.test(error.name);

/** @throws TextStoreError whatever the browser's own error was */
async function attempt<T>(work: (db: IDBPDatabase<Texts>) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (cause) {
    if (cause instanceof TextStoreError) throw cause;
    throw new TextStoreError(isQuota(cause) ? 'full' : 'blocked', { cause });
  }
}

function readAs<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  if (value === undefined) throw new TextStoreError('missing');
  const result = v.safeParse(schema, value);
  if (!result.success) throw new TextStoreError('unreadable');
  return result.output;
}

const channel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);
let sender: BroadcastChannel | null | undefined;
const tellOthers = (): void => {
  sender ??= channel();
  sender?.postMessage('changed');
};

/** Calls `listener` when another tab has changed the shelf. @returns a function that ends it */
export function watchShelf(listener: () => void): () => void {
  const receiver = channel();
  receiver?.addEventListener('message', listener);
  return () => receiver?.close();
}

const readCounts = (value: unknown): WordCounts | null => {
  const result = v.safeParse(countsSchema, value);
  return result.success ? result.output : null;
};

/** All texts, newest first. @throws TextStoreError */
export const listTexts = (): Promise<Shelf> =>
  attempt(async (db) => {
    const all = await db.getAll('texts');
    const texts = all.map((value) => v.safeParse(ownTextSchema, value)).flatMap((r) => (r.success ? [r.output] : []));
    const shown = [...texts, ...[...unkept.values()].map(({ text }) => text)];
    shown.sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1));
    return { texts: shown, unreadable: all.length - texts.length };
  });

/** The texts that could not be kept: they are here until the page is left. */
export const unkeptTexts = (): readonly OwnText[] => [...unkept.values()].map(({ text }) => text);

/**
 * Puts a text on the shelf, or back on it. All of it is kept or nothing; what can't be kept can be read until the page is left.
 * @throws TextStoreError
 */
export async function keepText(whole: WholeText): Promise<void> {
  const { text, blocks, counts } = whole;
  unkept.set(text.id, whole);
  await attempt(async (db) => {
    const change = db.transaction(STORES, 'readwrite');
    try {
      await Promise.all([
        change.objectStore('texts').put(text, text.id),
        change.objectStore('blocks').put(blocks, text.id),
        ...(counts === null ? [] : [change.objectStore('counts').put(counts, text.id)]),
      ]);
    } catch (error) {
      change.abort(); // what was written before the failure goes too
      await change.done.catch(() => {});
      throw error;
    }
    await change.done;
  });
  unkept.delete(text.id);
  tellOthers();
}

/** One text. @throws TextStoreError `missing` if there is none */
export async function loadText(id: string): Promise<WholeText> {
  const inMemory = unkept.get(id);
  if (inMemory !== undefined) return inMemory;
  return attempt(async (db) => {
    const [text, blocks, counts] = await Promise.all([db.get('texts', id), db.get('blocks', id), db.get('counts', id)]);
    return {
      text: readAs(ownTextSchema, text),
      blocks: readAs(blocksSchema, blocks),
      counts: readCounts(counts),
    };
  });
}

/** How often each word stands in a text; null = never counted. @throws TextStoreError */
export const loadCounts = (id: string): Promise<WordCounts | null> =>
  attempt(async (db) => readCounts(await db.get('counts', id)));

/** Keeps the counts of a text; null takes them away, so that they are made anew. @throws TextStoreError */
export const saveCounts = (id: string, counts: WordCounts | null): Promise<void> =>
  attempt(async (db) => {
    if (counts === null) await db.delete('counts', id);
    else await db.put('counts', counts, id);
    tellOthers();
  });

/** Changes what is stored at that moment, so two tabs can't undo each other. @throws TextStoreError */
export async function changeText(id: string, change: (text: OwnText) => OwnText): Promise<OwnText> {
  const inMemory = unkept.get(id);
  if (inMemory !== undefined) {
    const text = change(inMemory.text);
    unkept.set(id, { ...inMemory, text });
    return text;
  }
  return attempt(async (db) => {
    const transaction = db.transaction('texts', 'readwrite');
    const next = change(readAs(ownTextSchema, await transaction.store.get(id)));
    await Promise.all([transaction.store.put(next, id), transaction.done]);
    tellOthers();
    return next;
  });
}

/** A text as it is stored, whether it can be read or not: what a backup takes along. */
export interface RawText {
  readonly text: unknown;
  readonly blocks: unknown;
}

/** Every text as it stands, with those that could not be kept: these alone, and `whole` is false, where the database can't be read. */
export async function rawTexts(): Promise<{ readonly texts: readonly RawText[]; readonly whole: boolean }> {
  const own = [...unkept.values()].map(({ text, blocks }) => ({ text, blocks }));
  const all = attempt(async (db) => {
    const change = db.transaction(['texts', 'blocks']);
    const [texts, blocks] = [change.objectStore('texts'), change.objectStore('blocks')];
    const ids = await texts.getAllKeys();
    return Promise.all(ids.map(async (id) => ({ text: await texts.get(id), blocks: await blocks.get(id) })));
  });
  return all.then(
    (stored) => ({ texts: [...stored, ...own], whole: true }),
    () => ({ texts: own, whole: false }),
  );
}

/** Takes a text off the shelf. @returns it, to put it back with `keepText` @throws TextStoreError */
export async function removeText(id: string): Promise<WholeText> {
  const inMemory = unkept.get(id);
  if (inMemory !== undefined) {
    unkept.delete(id);
    return inMemory;
  }
  return attempt(async (db) => {
    const whole = await loadText(id);
    const change = db.transaction(STORES, 'readwrite');
    await Promise.all([...STORES.map((store) => change.objectStore(store).delete(id)), change.done]);
    tellOthers();
    return whole;
  });
}

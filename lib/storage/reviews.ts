import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { Card, CardId, ReviewLog } from '../review/types';
import { afterChange } from './after-change';
import { REVIEWS } from './keys';
import type { Trouble } from './local';
import { cardSchema, reviewLogSchema } from './review-schema';
import { tellReviews } from './review-watch';
import { troubleStore } from './troubles';

export { countDue } from './due';
export { watchReviews } from './review-watch';

/** Why cards or answers could not be kept. `unreadable`: the database is of a newer version of the site. */
export type ReviewTrouble = 'blocked' | 'full' | 'unreadable';

export class ReviewStoreError extends Error {
  override readonly name = 'ReviewStoreError';
  constructor(
    readonly code: ReviewTrouble,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** All that is kept of the reviews. */
export interface Reviews {
  readonly cards: readonly Card[];
  readonly log: readonly ReviewLog[];
}

/** What is set (a value) and taken away (null), by id. */
export interface ReviewChange {
  readonly cards: ReadonlyMap<CardId, Card | null>;
  readonly log: ReadonlyMap<string, ReviewLog | null>;
}

interface Schema extends DBSchema {
  cards: { key: string; value: unknown; indexes: { due: number } };
  log: { key: string; value: unknown };
}
const STORES = ['cards', 'log'] as const;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(REVIEWS, 1, {
    upgrade: (db) => {
      db.createObjectStore('cards', { keyPath: 'id' }).createIndex('due', 'due');
      db.createObjectStore('log', { keyPath: 'id' });
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

function troubleOf(error: unknown): Trouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return 'too-new';
  return /quota/i.test(name) ? 'full' : 'blocked';
}

const NOTHING: ReviewChange = { cards: new Map(), log: new Map() };

/** What could not be kept: it counts until the page is left, and is tried again with the next answer. */
let unkept = NOTHING;

const join = (first: ReviewChange, then: ReviewChange): ReviewChange => ({
  cards: new Map([...first.cards, ...then.cards]),
  log: new Map([...first.log, ...then.log]),
});

/** Writes all of it in one transaction, or nothing. */
async function write({ cards, log }: ReviewChange): Promise<void> {
  const change = (await database()).transaction(STORES, 'readwrite');
  try {
    const [cardStore, logStore] = [change.objectStore('cards'), change.objectStore('log')];
    // async: one that is refused at once must not leave the others without anybody who hears of their end
    await Promise.all([
      ...[...cards].map(
        async ([id, card]) => void (await (card === null ? cardStore.delete(id) : cardStore.put(card))),
      ),
      ...[...log].map(async ([id, entry]) => void (await (entry === null ? logStore.delete(id) : logStore.put(entry)))),
    ]);
  } catch (error) {
    change.abort(); // what was written before the failure goes too
    await change.done.catch(() => {});
    throw error;
  }
  await change.done;
}

/** One change after the other, so that what one could not keep is not forgotten by another. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
}

/** Keeps a change with whatever could not be kept before. @returns the browser's error; null if it is kept */
async function attempt(change: ReviewChange): Promise<unknown> {
  try {
    await write(join(unkept, change));
    unkept = NOTHING;
    troubleStore.note(REVIEWS, null);
    tellReviews();
    return null;
  } catch (error) {
    return error ?? new Error('aborted');
  }
}

/** Keeps a change; where it can't be kept it counts until the page is left, and `troubleStore` says so. Never throws. */
const keep = (change: ReviewChange): Promise<void> =>
  inTurn(async () => {
    const error = await attempt(change);
    afterChange();
    if (error === null) return;
    unkept = join(unkept, change);
    troubleStore.note(REVIEWS, troubleOf(error));
    tellReviews();
  });

/** Makes a change whole, or not at all. @throws ReviewStoreError */
export async function changeReviews(change: ReviewChange): Promise<void> {
  const error = await inTurn(() => attempt(change));
  if (error === null) return;
  const trouble = troubleOf(error);
  throw new ReviewStoreError(trouble === 'too-new' ? 'unreadable' : trouble, { cause: error });
}

const readAll = <T>(schema: v.GenericSchema<unknown, T>, values: readonly unknown[]): T[] =>
  values.map((value) => v.safeParse(schema, value)).flatMap((result) => (result.success ? [result.output] : []));

const withUnkept = <T extends { readonly id: K }, K>(stored: readonly T[], changes: ReadonlyMap<K, T | null>): T[] =>
  changes.size === 0
    ? [...stored]
    : [...stored.filter(({ id }) => !changes.has(id)), ...[...changes.values()].filter((value) => value !== null)];

type Ask = (db: IDBPDatabase<Schema>) => Promise<unknown[]>;

/** What the database has; null where it can't be read, which `troubleStore` then says. */
async function storedOrNull(ask: Ask): Promise<unknown[] | null> {
  const read = async () => ask(await database());
  try {
    // Asked twice: a browser that is busy with a tab just closed may refuse once, and cards that seem to be missing would be
    // begun anew over the kept ones.
    return await read().catch(read);
  } catch (error) {
    troubleStore.note(REVIEWS, troubleOf(error));
    return null;
  }
}
const stored = async (ask: Ask): Promise<unknown[]> => (await storedOrNull(ask)) ?? [];

/** Every card. One that can't be read is left as it is, and left out. */
export async function loadCards(): Promise<readonly Card[]> {
  const values = await stored((db) => db.getAll('cards'));
  return withUnkept(readAll(cardSchema, values), unkept.cards);
}

/** Answers by time. @param since ms since 1970: only those from then on */
export async function loadLog(since = 0): Promise<readonly ReviewLog[]> {
  const values = await stored((db) => db.getAll('log', since === 0 ? null : IDBKeyRange.lowerBound(String(since))));
  const all = withUnkept(readAll(reviewLogSchema, values), unkept.log);
  return all.filter(({ at }) => at >= since).sort((a, b) => a.at - b.at);
}

/** Cards and answers as they stand. */
export interface RawReviews {
  readonly cards: readonly unknown[];
  readonly log: readonly unknown[];
  /** Is this all? Where the database can't be read there is only what could not be kept. */
  readonly whole: boolean;
}

/** Every card and answer as it stands, whether it can be read or not: what a backup takes along. */
export async function rawReviews(): Promise<RawReviews> {
  const idOf = (value: unknown) => (value as { readonly id: string }).id; // the key of both stores
  const merge = (values: readonly unknown[], changes: ReadonlyMap<string, unknown>) => [
    ...values.filter((value) => !changes.has(idOf(value))),
    ...[...changes.values()].filter((value) => value !== null),
  ];
  const cards = await storedOrNull((db) => db.getAll('cards'));
  const log = await storedOrNull((db) => db.getAll('log'));
  return {
    cards: merge(cards ?? [], unkept.cards),
    log: merge(log ?? [], unkept.log),
    whole: cards !== null && log !== null,
  };
}

/** Keeps an answer: the card as it is after it, and the log. Both or none; never throws (see `troubleStore`). */
export const keepAnswer = (after: Card, log: ReviewLog): Promise<void> =>
  keep({ cards: new Map([[after.id, after]]), log: new Map([[log.id, log]]) });

/** Takes an answer back: the card is as it was before it; one that had never been answered is gone. */
export const takeBackAnswer = ({ id, before }: ReviewLog): Promise<void> =>
  keep({
    cards: new Map([[before.id, before.lastReview === null ? null : before]]),
    log: new Map([[id, null]]),
  });

import * as v from 'valibot';
import { ownName } from './names';

// What the site remembers of working without network, where pages and the service worker both reach it: worth nothing on another
// device, and gone with the caches it speaks of. So it is no part of the storage of words, nor of a backup.

export interface OfflineState {
  /** The language of the last visit; null = none yet. */
  readonly locale: string | null;
  /** The device asks to save data: nothing is fetched that was not asked for. */
  readonly saveData: boolean;
  /** She has asked for everything. `stopped`: and then stopped it. */
  readonly whole: 'no' | 'wanted' | 'stopped';
  readonly completeAt: string | null;
  /** The version at work, and the one before it while pages of it are open (ids of the browser's clients). */
  readonly active: string | null;
  readonly previous: { readonly version: string; readonly clients: readonly string[] } | null;
  /** The version at work when "Later" was said to the one after it. */
  readonly later: string | null;
}

const INITIAL: OfflineState = {
  locale: null,
  saveData: false,
  whole: 'no',
  completeAt: null,
  active: null,
  previous: null,
  later: null,
};

const text = v.fallback(v.nullable(v.string()), null);
/** What is of another version of the site falls back alone. */
const schema: v.GenericSchema<unknown, OfflineState> = v.object({
  locale: v.optional(text, INITIAL.locale),
  saveData: v.optional(v.fallback(v.boolean(), INITIAL.saveData), INITIAL.saveData),
  whole: v.optional(v.fallback(v.picklist(['no', 'wanted', 'stopped']), INITIAL.whole), INITIAL.whole),
  completeAt: v.optional(text, INITIAL.completeAt),
  active: v.optional(text, INITIAL.active),
  previous: v.optional(
    v.fallback(v.nullable(v.object({ version: v.string(), clients: v.array(v.string()) })), INITIAL.previous),
    INITIAL.previous,
  ),
  later: v.optional(text, INITIAL.later),
});

const STATE_CACHE = ownName('duizhao-offline');
const PLACE = '/duizhao-offline-state';

export async function readState(): Promise<OfflineState> {
  const response = await (await caches.open(STATE_CACHE)).match(PLACE);
  const stored: unknown = await response?.json().catch(() => null); // unreadable: begun anew, nothing of hers is in it
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : INITIAL;
}

/** A page and the worker may change it at the same moment: one waits for the other. */
export async function changeState(change: Partial<OfflineState>): Promise<void> {
  await navigator.locks.request(STATE_CACHE, async () => {
    const next = { ...(await readState()), ...change };
    await (await caches.open(STATE_CACHE)).put(PLACE, new Response(JSON.stringify(next)));
  });
}

import { ownName } from './names';

// What pages and the service worker say to each other, and the names that both use.

/** A page has been opened: it is to be kept, with what the site needs without network in its language. */
export interface Opened {
  readonly kind: 'opened';
  /** Its own address without query: "/en/reports/shifeng/". */
  readonly page: string;
}

/** What a page asks of the worker; each is answered by a `Status`, to every page. `get` fetches all there is; `stop` stops it. */
export interface Order {
  readonly kind: 'get' | 'stop' | 'remove' | 'status';
}

export type Trouble = 'full' | 'network' | 'wrong';

/** Sizes in bytes: `wire` as they travel (packed), `bytes` as they are kept. */
export interface Amount {
  readonly wire: number;
  readonly bytes: number;
}

/** How it stands with working without network. */
export interface Status {
  readonly kind: 'status';
  /** What is kept on this device; and of everything there is in this language, what is not, and all of it. */
  readonly here: Amount;
  readonly missing: Amount;
  readonly total: Amount;
  /** Is there anything here beside what a visit keeps by itself? */
  readonly removable: boolean;
  /** The device asks to save data. */
  readonly saveData: boolean;
  /** Is it being fetched now? `missing.wire` goes down as it comes in. */
  readonly running: boolean;
  /** She has asked for everything, and it was not finished. */
  readonly begun: boolean;
  /** When everything was here first (ISO 8601); null = it is not. */
  readonly completeAt: string | null;
  /** Why it ended early. */
  readonly trouble: Trouble | null;
}

/** What Serwist has a waiting worker take over on. */
export const USE_NOW = { type: 'SKIP_WAITING' } as const;

/** Texts that other apps share wait here. */
export const SHARED_CACHE = ownName('duizhao-shared');
/** Files of one share that are taken. A form of any page can be sent there (docs/safety.md), so it has an end. */
export const MOST_SHARED = 10;
export const sharedPlace = (base: string, index: number): string => `${base}share/${index}`;

/** Is this another app's share (`share_target` of the manifest)? */
export const isShare = ({ method, url }: Pick<Request, 'method' | 'url'>, base: string): boolean =>
  method === 'POST' && new URL(url).pathname === `${base}share/`;

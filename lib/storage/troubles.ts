import { REVIEWS } from './keys';
import type { Trouble } from './local';

export type Troubles = Readonly<Record<string, Trouble>>;

const NONE: Troubles = {};
let troubles: Troubles = NONE;
const listeners = new Set<() => void>();

/** What could not be kept or read, by key: the page shows one calm line while there is any. */
export const troubleStore = {
  get: (): Troubles => troubles,
  getInitial: (): Troubles => NONE,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  note: (key: string, trouble: Trouble | null): void => {
    if ((troubles[key] ?? null) === trouble) return;
    const { [key]: _, ...others } = troubles;
    troubles = trouble === null ? others : { ...others, [key]: trouble };
    for (const listener of listeners) listener();
  },
};

const KINDS = ['unreadable', 'too-new', 'full', 'blocked'] as const;

/** What to tell of first. `no-reviews`: only the database of the reviews is blocked; words are kept. */
export function worstOf(all: Troubles): Trouble | 'no-reviews' | null {
  const worst = KINDS.find((kind) => Object.values(all).includes(kind)) ?? null;
  if (worst !== 'blocked') return worst;
  return Object.keys(all).some((key) => key !== REVIEWS) ? worst : 'no-reviews'; // what is left is blocked
}

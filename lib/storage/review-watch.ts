import { REVIEWS } from './keys';

const channel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(REVIEWS);

/** Where a change was made: in this tab, or in another. */
export type Where = 'here' | 'elsewhere';
type Listener = (where: Where) => void;

const listeners = new Set<Listener>();
/** The channel brings a tab its own messages too; by this it knows them. */
const me = Math.random();
let sender: BroadcastChannel | null | undefined;

/** Tells this tab and the others that cards or answers have changed. */
export function tellReviews(): void {
  for (const listener of listeners) listener('here');
  sender ??= channel();
  sender?.postMessage(me);
}

/** Calls `listener` when cards or answers have changed, here or in another tab. @returns a function that ends it */
export function watchReviews(listener: Listener): () => void {
  listeners.add(listener);
  const receiver = channel();
  receiver?.addEventListener('message', ({ data }) => {
    if (data !== me) listener('elsewhere');
  });
  return () => {
    listeners.delete(listener);
    receiver?.close();
  };
}

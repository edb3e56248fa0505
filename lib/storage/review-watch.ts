/** The database of reviews, and the channel on which tabs tell each other that it has changed. */
export const REVIEWS = 'duizhao-review';

const channel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(REVIEWS);

const listeners = new Set<() => void>();
let sender: BroadcastChannel | null | undefined;

/** Tells this tab and the others that cards or answers have changed. */
export function tellReviews(): void {
  for (const listener of listeners) listener();
  sender ??= channel();
  sender?.postMessage('changed');
}

/** Calls `listener` when cards or answers have changed, here or in another tab. @returns a function that ends it */
export function watchReviews(listener: () => void): () => void {
  listeners.add(listener);
  const receiver = channel();
  receiver?.addEventListener('message', listener);
  return () => {
    listeners.delete(listener);
    receiver?.close();
  };
}

import type { MouseEvent } from 'react';

/** Follows a link within the page, which then keeps what is only in its memory; a new tab or window is the browser's own affair. */
export function followHere(event: MouseEvent, follow: () => void): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  follow();
}

import { PREFIX } from '@/lib/storage/keys';
import { hasItems } from '@/lib/storage/local';

/** What a visitor does with a page, and `storage`: another tab has kept something. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'click', 'storage'];

/**
 * Calls `then` when somebody does something with the page; soon, if there was something before this code ran, if the address asks for
 * more than the text, or if anything is kept on this device, for the page may have to show it.
 * @returns what ends the waiting
 */
export function firstSign(then: () => void): AbortController {
  const waiting = new AbortController();
  const { signal } = waiting;
  const hear = () => {
    waiting.abort();
    then();
  };
  const { search, hash } = window.location;
  if (window.duizhaoEarly !== undefined || search !== '' || hash !== '' || hasItems(PREFIX)) hear();
  else for (const sign of SIGNS) window.addEventListener(sign, hear, { capture: true, passive: true, signal });
  return waiting;
}

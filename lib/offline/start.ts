import type { Keep } from './protocol';

/**
 * Starts the service worker once the page has nothing better to do, and has it keep what the site needs without network: about
 * 200 KB beside what the page has loaded. Where there is none (plain http, private windows) the site works as ever, with network.
 * @param root address of the site's root, '/' at its end
 */
export function startOffline(root: string, locale: string): void {
  if (!('serviceWorker' in navigator) || process.env.NODE_ENV !== 'production') return;
  whenIdle(() => {
    start(root, locale).catch(() => {}); // no network, or the browser refuses: the next visit tries again
  });
}

/** Does `work` once the page is loaded and has nothing better to do. */
export function whenIdle(work: () => void): void {
  const later = () => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 1000));
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}

async function start(root: string, locale: string): Promise<void> {
  await navigator.serviceWorker.register(`${root}sw.js`, { scope: root });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ kind: 'keep', locale, page: window.location.pathname } satisfies Keep);
}

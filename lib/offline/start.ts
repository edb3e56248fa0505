import { isOwnWorker } from './names';
import { type Opened, USE_NOW } from './protocol';
import { changeState, readState } from './state';

/** A page that stays open asks for a newer version when it is looked at again, at most so often. */
const ASK_AGAIN_MS = 3_600_000;

declare global {
  interface Navigator {
    /** Chromium only. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** A newer version that is whole on this device and waits. */
export interface NewVersion {
  /** Every page of the site is loaded anew, with it. */
  use(): void;
  /** Nothing more is said until a version takes over, which the one that waits does by itself once no page is open. */
  later(): void;
}

export const canWorkOffline = (): boolean => 'serviceWorker' in navigator && process.env.NODE_ENV === 'production';

/**
 * Starts the service worker and has it keep this page, and what the site needs without network. Where there is none (plain http,
 * private windows) the site works as ever, with network.
 * @param root address of the site's root, '/' at its end
 * @param onNew is told of a version that waits
 * @throws what the browser says; the next visit tries again
 */
export async function startOffline(root: string, locale: string, onNew: (version: NewVersion) => void): Promise<void> {
  if (!canWorkOffline()) return;
  const { serviceWorker } = navigator;
  reloadOnNewVersion(serviceWorker);
  await changeState({ locale, saveData: navigator.connection?.saveData === true });
  const registration = await serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' });
  watch(registration, onNew);
  askAgain(registration);
  const { active } = await serviceWorker.ready;
  active?.postMessage({ kind: 'opened', page: window.location.pathname } satisfies Opened);
}

/** The files of the version that a page was made of are gone soon after another took over: every page changes with it. */
function reloadOnNewVersion(serviceWorker: ServiceWorkerContainer): void {
  let controlled = isOwnWorker(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isOwnWorker(serviceWorker.controller)) return;
    if (controlled) window.location.reload();
    controlled = true; // the first one has only begun its work
  });
}

function watch(registration: ServiceWorkerRegistration, onNew: (version: NewVersion) => void): void {
  const offer = async (waiting: ServiceWorker) => {
    // A worker has no name of its own: what was put off stays so until a version takes over, whichever it is by then.
    const { later, active } = await readState();
    if (later !== null && later === active) return;
    onNew({
      use: () => waiting.postMessage(USE_NOW),
      later: () => void changeState({ later: active }),
    });
  };
  const whenInstalled = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) void offer(worker);
    });
  if (registration.waiting !== null && registration.active !== null) void offer(registration.waiting);
  whenInstalled(registration.installing);
  registration.addEventListener('updatefound', () => whenInstalled(registration.installing));
}

function askAgain(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_AGAIN_MS) return;
    asked = Date.now();
    registration.update().catch(() => {}); // no network: later
  });
}

// Caches, locks and workers belong to the origin, and several sites may stand on one (school.example/a/ and /b/, user.github.io with
// its projects): each has names of its own, so that none clears away what another has kept.

const BASE = process.env.DUIZHAO_BASE_PATH ?? '';

/** The name of a cache or lock of this site: as it is, or with the site's base path before it, a space between (no address has one). */
export const ownName = (name: string): string => (BASE === '' ? name : `${BASE} ${name}`);

/** Is this the worker of this site, not that of another one on the same origin, above or below it? */
export const isOwnWorker = (worker: unknown): boolean =>
  worker instanceof ServiceWorker && new URL(worker.scriptURL).pathname === `${BASE}/sw.js`;

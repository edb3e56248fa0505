import {
  CacheFirst,
  createPartialResponse,
  ExpirationPlugin,
  type RouteHandlerCallbackOptions,
  Serwist,
} from 'serwist';
import { answerFile, answerPage, type Shelf } from './answer';
import { OfflineError } from './fetch-checked';
import { keptFile, keptList } from './kept-files';
import { filesByPath } from './list';
import { isOpened, isOrder } from './messages';
import { ownName } from './names';
import { isShare } from './protocol';
import type { FetchEventLike, Scope } from './scope';
import { takeShared } from './share-target';
import { readState } from './state';
import { beginVersion, cleanUp, installVersion, listOf, strokesCache, type Version } from './version';
import { createWhole } from './whole';

// The service worker: one version of the site, served whole (docs/architecture.md, "Without network"). scripts/build.ts bundles it
// into out/sw.js with the version it belongs to. It takes over when no page is open, or when it is told to.

const scope = self as unknown as Scope;
const root = scope.registration.scope;
const base = new URL(root).pathname;
/** The build writes the version here (scripts/build-service-worker.ts). */
const version: Version = { id: process.env.DUIZHAO_VERSION ?? '', root };

/** Pages of other sites on the same origin are told apart by their address. */
const openPages = async () =>
  (await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
    url.startsWith(root),
  );
const idsOfPages = async (): Promise<string[]> => (await openPages()).map(({ id }) => id);

const whole = createWhole(version, async (status) => {
  for (const page of await openPages()) page.postMessage(status);
});

let shelf: Promise<Shelf> | undefined;
/** @throws OfflineError if the browser has cleared the list and the server has another by now */
function ownShelf(): Promise<Shelf> {
  shelf ??= listOf(version).then((list) => ({ root, files: filesByPath(list) }));
  shelf.catch(() => {
    shelf = undefined;
  });
  return shelf;
}

/** The files of the version that the asking page is of: one that was opened before this version took over has its own. */
async function shelfOf(clientId: string): Promise<Shelf> {
  const { previous } = await readState();
  const list = previous?.clients.includes(clientId) ? await keptList(root, previous.version) : null;
  return list === null ? ownShelf() : { root, files: filesByPath(list) };
}

/** What the handlers of a route are given says too little of the event. */
const eventOf = ({ event }: RouteHandlerCallbackOptions): FetchEventLike => event as unknown as FetchEventLike;

async function page(options: RouteHandlerCallbackOptions): Promise<Response> {
  const { request } = options;
  const event = eventOf(options);
  const own = await ownShelf().catch(() => null);
  if (own === null) return fetch(request);
  const answer = await answerPage(own, { request, waitUntil: (work) => event.waitUntil(work) });
  return answer ?? (await notHere(own)) ?? Response.error();
}

/** The page that says that a page is not on this device. */
async function notHere({ files }: Shelf): Promise<Response | null> {
  const { locale } = await readState();
  const file = files.get(`${locale}/offline/`);
  const response = file && (await keptFile(root, file));
  return response === undefined ? null : new Response(response.body, { status: 503, headers: response.headers });
}

async function file(options: RouteHandlerCallbackOptions): Promise<Response> {
  const { request } = options;
  const event = eventOf(options);
  const own = await shelfOf(event.clientId).catch(() => null);
  if (own === null) return fetch(request);
  try {
    const response = await answerFile(own, { request, waitUntil: (work) => event.waitUntil(work) });
    return request.headers.has('range') && response.status === 200
      ? createPartialResponse(request, response)
      : response;
  } catch (error) {
    if (error instanceof OfflineError && error.code === 'wrong') scope.registration.update().catch(() => {});
    return Response.error();
  }
}

/** Stroke order: 9,574 files that no list has. Each is kept when it is used, if it is what it should be. */
const onlyStrokes = {
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    const content: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    return typeof content === 'object' && content !== null && 'strokes' in content ? response : null;
  },
};
const strokes = async (options: RouteHandlerCallbackOptions): Promise<Response> => {
  const list = await listOf(version).catch(() => null);
  if (list === null) return fetch(options.request);
  const cacheName = strokesCache(list);
  return new CacheFirst({ cacheName, plugins: [onlyStrokes, new ExpirationPlugin({ maxEntries: 2000 })] }).handle(
    options,
  );
};

const isBelow = (folder: string, url: URL): boolean => url.pathname.startsWith(base + folder);

const serwist = new Serwist({
  skipWaiting: false, // Serwist does it when a page says so (USE_NOW)
  clientsClaim: true, // a first visit's page asks for files by names that say their version: it may be served at once
  runtimeCaching: [
    { matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', handler: page },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && /^strokes\/\w+\.json$/.test(url.pathname.slice(base.length)),
      handler: strokes,
    },
    {
      matcher: ({ url, sameOrigin }) =>
        sameOrigin && isBelow('', url) && !isBelow('sw.js', url) && !isBelow('offline.json', url),
      handler: file,
    },
  ],
});

/** Two versions never install and clear away at once: the new one counts on what it finds. */
const VERSIONS = ownName('duizhao-versions');

scope.addEventListener('install', (event) => {
  event.waitUntil(
    navigator.locks.request(VERSIONS, async () => installVersion(version, (await readState()).locale ?? 'en')),
  );
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(
    idsOfPages().then(async (pages) => {
      await beginVersion(version, pages);
      await tidy();
    }),
  );
});
scope.addEventListener('message', (event) => {
  const message = event.data;
  // Without network, or on a full device, the next visit tries again.
  if (isOpened(message))
    event.waitUntil(
      tidy()
        .then(() => whole.opened(message.page.slice(base.length)))
        .catch(() => {}),
    );
  if (isOrder(message)) event.waitUntil(whole[message.kind]().catch(() => {}));
});
scope.addEventListener('fetch', (event) => {
  if (isShare(event.request, base)) event.respondWith(takeShared(event.request, base));
});
serwist.addEventListeners();

/** Clears away the version before this one, unless a newer one is on its way, whose files are here too. */
async function tidy(): Promise<void> {
  await navigator.locks.request(VERSIONS, { ifAvailable: true }, async (free) => {
    const { installing, waiting } = scope.registration;
    if (free !== null && installing === null && waiting === null) await cleanUp(version, await idsOfPages());
  });
}

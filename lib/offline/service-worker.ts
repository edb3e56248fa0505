import {
  CacheableResponsePlugin,
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  RangeRequestsPlugin,
  Serwist,
  StaleWhileRevalidate,
} from 'serwist';
import { isKeep, isShare, type Keep, LOCALE_PLACE, type OfflineList, SHARED_CACHE, sharedPlace } from './protocol';

// The service worker: what a page has used works without network. scripts/build.ts bundles it into out/sw.js. It never takes a
// page over by a reload; files whose name holds their version are kept for good, pages are asked of the network first.

/** The part of a service worker's global scope that is needed; the DOM's types, which the rest of the code has, lack it. */
interface Scope {
  readonly registration: { readonly scope: string };
  addEventListener(type: 'message', listener: (event: ExtendableEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEventLike) => void): void;
}
interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEventLike extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as Scope;
const base = new URL(scope.registration.scope).pathname;
const below = (path: string) => (url: URL) => url.pathname.startsWith(base + path);

const PAGES = 'duizhao-pages';
const BUILT = 'duizhao-built';
const DICTIONARY = 'duizhao-dictionary';
/** Recordings that were listened to. */
const AUDIO = 'duizhao-audio';
const OTHERS = 'duizhao-others';

/** A weak network is given so long to answer before the page that was kept is shown. */
const PATIENCE_SECONDS = 4;

const whole = new CacheableResponsePlugin({ statuses: [200] });
/** One page for all its queries: what `?id=` and `?q=` mean is decided in the page. */
const withoutQuery = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => request.url.replace(/[?#].*$/, ''),
};
/**
 * A worker is told where its parts are behind the # of its address. A response that names an address of its own takes the place of
 * it, and the # is lost; one that names none leaves it.
 */
const withoutAddress = {
  handlerWillRespond: async ({ request, response }: { request: Request; response: Response }) =>
    request.destination === 'worker' ? new Response(response.body, response) : response,
};
const atMost = (maxEntries: number) => new ExpirationPlugin({ maxEntries });

const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [whole, withoutQuery, atMost(200)],
});
const built = new CacheFirst({ cacheName: BUILT, plugins: [whole, withoutAddress, atMost(400)] });
const dictionary = new CacheFirst({ cacheName: DICTIONARY, plugins: [whole, atMost(300)] });
// The player asks for whole files; whoever asks for a part of one that is kept is given that part (206).
const audio = new CacheFirst({ cacheName: AUDIO, plugins: [whole, new RangeRequestsPlugin(), atMost(300)] });
const others = new StaleWhileRevalidate({ cacheName: OTHERS, plugins: [whole, atMost(300)] });

const serwist = new Serwist({
  skipWaiting: true,
  clientsClaim: true,
  runtimeCaching: [
    { matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', handler: pages },
    { matcher: ({ url, sameOrigin }) => sameOrigin && below('_next/static/')(url), handler: built },
    {
      matcher: ({ url, sameOrigin }) =>
        sameOrigin && ['dictionary/', 'strokes/', 'sqlite/'].some((folder) => below(folder)(url)),
      handler: dictionary,
    },
    { matcher: ({ url, sameOrigin }) => sameOrigin && below('audio/')(url), handler: audio },
    { matcher: ({ url, sameOrigin }) => sameOrigin && !below('sw.js')(url), handler: others },
  ],
});

/** The page that starts the worker, the screens beside it, and every script. */
async function keepAll({ page, locale }: Keep): Promise<void> {
  await (await caches.open(SHARED_CACHE)).put(LOCALE_PLACE, new Response(locale));
  const list = (await (await fetch(`${base}offline.json`)).json()) as OfflineList;
  const screens = new Set([page, ...(list.pages[locale] ?? []).map((screen) => base + screen)]);
  await Promise.all([
    ...list.files.map((file) => keepOne(BUILT, base + file)),
    ...[...screens].map((screen) => keepOne(PAGES, screen)),
  ]);
}

async function keepOne(cacheName: string, url: string): Promise<void> {
  const cache = await caches.open(cacheName);
  if (cacheName !== PAGES && (await cache.match(url)) !== undefined) return;
  const response = await fetch(url).catch(() => null); // the network is gone: the next visit tries again
  if (response?.status === 200) await cache.put(url, response);
}

/** A text or file that another app shares: put by until the page of own texts takes it. Nothing of it goes to the network. */
async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const cache = await caches.open(SHARED_CACHE);
  const text = ['title', 'text', 'url']
    .map((name) => form.get(name))
    .filter((part) => typeof part === 'string' && part !== '');
  const files = form.getAll('files').filter((part) => part instanceof File);
  if (files.length === 0) await cache.put(sharedPlace(base, 0), new Response(text.join('\n')));
  for (const [i, file] of files.entries())
    await cache.put(sharedPlace(base, i), new Response(file, { headers: { 'x-name': encodeURIComponent(file.name) } }));
  const locale = (await (await cache.match(LOCALE_PLACE))?.text()) ?? 'en';
  return Response.redirect(`${base}${locale}/texts/?shared=${Math.max(1, files.length)}`, 303);
}

scope.addEventListener('message', (event) => {
  // Without network the next visit keeps them.
  if (isKeep(event.data)) event.waitUntil(keepAll(event.data).catch(() => {}));
});
scope.addEventListener('fetch', (event) => {
  if (isShare(event.request, base)) event.respondWith(takeShared(event.request));
});
serwist.addEventListeners();

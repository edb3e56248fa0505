/**
 * Which headers the files of the site are sent with, whoever serves them. The one place: scripts/site-server.ts (`npm start`) answers by
 * it, and scripts/server-config.ts writes it down for nginx, Caddy, Netlify and Cloudflare.
 */
import { policyHeaderFor } from './content-policy';

/** A name that says its content (or its version, /sqlite/): what is under it never changes. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** May be a day old: another version of it does no harm. */
const A_DAY = 'public, max-age=86400';
/** Browsers ask each time, and are told "not changed". A CDN may answer them for a minute by itself. */
const BRIEFLY = 'public, max-age=0, s-maxage=60, must-revalidate';
/** The newest, from the server itself: whether there is a new version and what belongs to it, and where the local network has the site. */
const NOW = 'no-cache';

export type Headers = Readonly<Record<string, string>>;

export interface HeaderRule {
  /** Paths below the site's root: '/sw.js', all that begin so ('/strokes/*'), all that end so ('*.html'), or all ('*'). */
  readonly on: readonly string[];
  readonly headers: Headers;
}

/** What a document is told; a script or a picture would only carry it. */
const OF_DOCUMENTS: Headers = {
  // Within the site a page may know where its visitor comes from (components/layout/offered-locale.ts); nobody else needs to.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

export const POLICY = 'Content-Security-Policy';

/** All that match a path count; a header's last value holds. */
export const RULES: readonly HeaderRule[] = [
  {
    on: ['*'],
    headers: { 'Cache-Control': BRIEFLY, 'X-Content-Type-Options': 'nosniff', [POLICY]: policyHeaderFor('/icon.svg') },
  },
  { on: ['*/', '*.html'], headers: { ...OF_DOCUMENTS, [POLICY]: policyHeaderFor('/') } },
  { on: ['*.js'], headers: { [POLICY]: policyHeaderFor('/worker.js') } },
  {
    // Not all of /_next/static/: the folder of the build id, which is always the same here, has names that say nothing.
    on: ['/_next/static/chunks/*', '/_next/static/media/*', '/dictionary/*', '/audio/*', '/sqlite/sqlite-*'],
    headers: { 'Cache-Control': FOR_GOOD },
  },
  { on: ['/strokes/*', '/icons/*', '/screenshots/*'], headers: { 'Cache-Control': A_DAY } },
  { on: ['/sw.js', '/offline.json', '/lan.json'], headers: { 'Cache-Control': NOW } },
  { on: ['/sw.js'], headers: { [POLICY]: policyHeaderFor('/sw.js') } },
];

/** What each kind of file is, by its ending. Servers differ in what they know: nginx has no .webmanifest, Caddy asks its machine. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  bin: 'application/octet-stream',
  svg: 'image/svg+xml',
  png: 'image/png',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern of a rule as a regular expression of JavaScript, nginx (PCRE) and Go alike. @param base the site's base path, or '' */
export function expressionOf(pattern: string, base = ''): string {
  if (pattern === '*') return '.';
  if (pattern.startsWith('*')) return `${escaped(pattern.slice(1))}$`;
  const whole = `^${escaped(base + pattern.replace(/\*$/, ''))}`;
  return pattern.endsWith('*') ? whole : `${whole}$`;
}

/** The headers of a path below the site's root, decoded: '/en/' or '/data/x.json'. */
export const headersFor = (path: string): Headers =>
  Object.assign(
    {},
    ...RULES.filter(({ on }) => on.some((pattern) => new RegExp(expressionOf(pattern)).test(path))).map(
      ({ headers }) => headers,
    ),
  );

/** The type of the file that answers a path; a folder is answered by its page. */
export const typeFor = (path: string): string | undefined =>
  TYPES[path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '')];

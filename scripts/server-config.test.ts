import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caddyConfig, DOCUMENTED, headersFile, nginxConfig } from './server-config';
import { headersFor, typeFor } from './site-headers';

const FOR_GOOD = 'public, max-age=31536000, immutable';
const BRIEFLY = 'public, max-age=0, s-maxage=60, must-revalidate';

test.each([
  ['/', BRIEFLY],
  ['/en/reports/shifeng/', BRIEFLY],
  ['/404.html', BRIEFLY],
  ['/data/shifeng.words.json', BRIEFLY],
  ['/manifest/en.webmanifest', BRIEFLY],
  ['/_next/static/chunks/0-lvdz_c224uu.js', FOR_GOOD],
  ['/_next/static/media/icon.2-vqf6rglgeez.svg', FOR_GOOD],
  ['/_next/static/site/_buildManifest.js', BRIEFLY], // its name is the same in every build
  ['/dictionary/ranges.cb90b1f7/0.json', FOR_GOOD],
  ['/audio/tones.1a2b3c4d.mp3', FOR_GOOD],
  ['/sqlite/sqlite-1.16.0.wasm', FOR_GOOD],
  ['/sqlite/LICENSE.txt', BRIEFLY],
  ['/strokes/5c71.json', 'public, max-age=86400'],
  ['/sw.js', 'no-cache'],
  ['/offline.json', 'no-cache'],
  ['/en/sw.js', BRIEFLY],
])('%s is kept: %s', (path, kept) => expect(headersFor(path)['Cache-Control']).toBe(kept));

test.each([
  ['/en/', true],
  ['/404.html', true],
  ['/sw.js', false],
  ['/data/shifeng.words.json', false],
])('%s is told what documents are told: %s', (path, told) => {
  expect('Referrer-Policy' in headersFor(path)).toBe(told);
  expect(headersFor(path)['X-Content-Type-Options']).toBe('nosniff');
});

test.each([
  ['/en/', 'text/html; charset=utf-8'],
  ['/strokes/ARPHICPL.TXT', 'text/plain; charset=utf-8'],
  ['/manifest/en.webmanifest', 'application/manifest+json'],
  ['/a.opus', 'audio/ogg'],
  ['/en', undefined],
])('%s is of type %s', (path, type) => expect(typeFor(path)).toBe(type));

test.each(DOCUMENTED)('$file is what scripts/server-config.ts writes', ({ file, text }) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test.each([
  ['nginx', nginxConfig, '"~^/reader/sw\\.js$" "no-cache";'],
  ['Caddy', caddyConfig, 'path /reader/sw.js /reader/offline.json'],
])('below a folder every address of the configuration for %s is there', (_, write, line) => {
  const text = write({ base: '/reader', root: '/srv/www', listen: '8080' });
  expect(text).toContain(line);
  expect(text).toContain('/reader/404.html');
  expect(text).not.toMatch(/[\s^]\/(?:sw|offline|_next|strokes|404)/);
});

test('no header of a file is named by two rules of _headers that match it: hosts would join them', () => {
  const lines = headersFile('/reader').split('\n');
  expect(lines.filter((line) => line.includes('Cache-Control')).length).toBeGreaterThan(5);
  expect(lines.slice(0, lines.indexOf('/reader/_next/static/chunks/*')).join('\n')).not.toContain('Cache-Control');
  expect(lines.filter((line) => line.includes('nosniff'))).toHaveLength(1);
});

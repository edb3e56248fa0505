import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { headersFor, typeFor } from '../../scripts/site-headers';
import { BELOW, type RunningServer, SERVERS } from './servers';

// What each server answers, asked as plainly as can be: nothing is unpacked, followed or kept on the way.

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const OUT = join(import.meta.dirname, '../../out');
const firstIn = (folder: string, like: RegExp): string =>
  `/${folder}/${readdirSync(join(OUT, folder)).find((name) => like.test(name))}`;

/** One of each kind. */
const PATHS = [
  ...['/', '/en/', '/zh-Hant/reports/shifeng/', '/en/offline/', '/404.html'],
  ...['/data/shifeng.words.json?v=1', '/data/_sentences-0.json', '/manifest/zh-Hans.webmanifest'],
  ...['/sw.js', '/offline.json', '/icon.svg', '/apple-icon.png', '/icons/icon-192.png', '/screenshots/wide.png'],
  ...['/strokes/4e00.json', '/strokes/ARPHICPL.TXT', '/_next/static/site/_buildManifest.js'],
  firstIn('_next/static/chunks', /^[\w-]+\.js$/),
  firstIn('_next/static/chunks', /\.css$/),
  firstIn('dictionary', /^lexicon\.\w+\.bin$/),
  firstIn('dictionary', /^common\.\w+\.json$/),
  `${firstIn('dictionary', /^ranges\./)}/1.json`,
  firstIn('sqlite', /\.wasm$/),
  ...['mp3', 'm4a', 'ogg', 'opus', 'wav'].map((ending) => `/audio/tones.1a2b3c4d.${ending}`),
];

for (const name of ['nginx', 'caddy', 'own'] as const)
  for (const base of ['', BELOW] as const)
    test.describe(`${name}, the site at ${base}/`, () => {
      let server: RunningServer;
      test.beforeAll(async () => {
        server = await SERVERS[name](base);
      });
      test.afterAll(() => server.stop());

      const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
        new Promise((resolve, reject) => {
          const asked = ask(`${server.origin}${base}${path}`, { method, headers }, (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('error', reject);
            response.on('end', () =>
              resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
            );
          });
          asked.on('error', reject);
          asked.end();
        });
      const expectHeaders = ({ headers }: Answer, path: string) => {
        for (const [header, value] of Object.entries(headersFor(path)))
          expect(headers[header.toLowerCase()], header).toBe(value);
        expect(headers['content-type']?.replace(/;\s*/, '; ').toLowerCase()).toBe(typeFor(path));
      };

      for (const address of PATHS)
        test(`${address} comes whole, with its type and headers`, async () => {
          const [path = ''] = address.split('?');
          const plain = await get(address);
          expect(plain.status).toBe(200);
          expectHeaders(plain, path);
          expect(plain.headers['content-encoding']).toBeUndefined();
          const file = path.endsWith('/') ? `${path}index.html` : path;
          expect(plain.body.equals(readFileSync(join(server.site, file)))).toBe(true);

          for (const [accepted, encoding, ending, unpack] of [
            ['gzip, deflate, br, zstd', 'br', 'br', brotliDecompressSync],
            ['gzip, deflate', 'gzip', 'gz', gunzipSync],
          ] as const) {
            const packed = await get(address, { 'accept-encoding': accepted });
            expectHeaders(packed, path);
            if (statSync(join(server.site, `${file}.${ending}`), { throwIfNoEntry: false }) === undefined) {
              expect(packed.headers['content-encoding']).toBeUndefined();
              continue;
            }
            expect(packed.headers['content-encoding']).toBe(encoding);
            expect(packed.headers.vary).toMatch(/accept-encoding/i);
            expect(unpack(packed.body).equals(plain.body)).toBe(true);
            const etag = packed.headers.etag ?? '';
            expect(etag).not.toBe('');
            const again = await get(address, { 'accept-encoding': accepted, 'if-none-match': etag });
            expect(again.status).toBe(304);
            expect(again.body).toHaveLength(0);
            expect(again.headers['cache-control'] ?? '').toBe(packed.headers['cache-control']);
          }
        });

      test('HEAD says the same as GET, without the body', async () => {
        const head = await get('/en/', { 'accept-encoding': 'br' }, 'HEAD');
        expect(head.status).toBe(200);
        expectHeaders(head, '/en/');
        expect(head.body).toHaveLength(0);
      });

      test('a part of a file is given: players ask so for recordings', async () => {
        const path = '/audio/tones.1a2b3c4d.mp3';
        const whole = await get(path);
        const part = await get(path, { range: 'bytes=100-199' });
        expect(part.status).toBe(206);
        expect(part.headers['content-range']).toBe(`bytes 100-199/${whole.body.length}`);
        expect(part.body.equals(whole.body.subarray(100, 200))).toBe(true);
        expect((await get(path, { range: `bytes=${whole.body.length}-` })).status).toBe(416);
      });

      for (const path of ['/en', '/en/words?sort=new'])
        test(`${path} leads to the page with a slash at its end`, async () => {
          const { status, headers } = await get(path);
          expect([301, 308]).toContain(status);
          const target = new URL(headers.location ?? '', `${server.origin}${base}${path}`);
          expect(target.href).toBe(server.origin + base + path.replace(/(?=\?|$)/, '/'));
        });

      for (const path of ['/en/nothing/', '/_next/static/chunks/gone.js', '/data/', '/.built', '/data/%E4%BD%A0.json'])
        test(`${path} is not here: the page that says so, kept for no longer than a page`, async () => {
          const answer = await get(path, { 'accept-encoding': 'br' });
          expect(answer.status).toBe(404);
          expectHeaders(answer, '/404.html');
          const packed = answer.headers['content-encoding'] === 'br';
          expect(String(packed ? brotliDecompressSync(answer.body) : answer.body)).toContain('繁體中文');
        });
    });

test.describe('below a folder', () => {
  for (const name of ['nginx', 'caddy', 'own'] as const)
    test(`${name} leads from the folder’s name to the folder`, async () => {
      const server = await SERVERS[name](BELOW);
      const response = await fetch(server.origin + BELOW, { redirect: 'manual' });
      expect([301, 307, 308]).toContain(response.status);
      expect(new URL(response.headers.get('location') ?? '', server.origin + BELOW).pathname).toBe(`${BELOW}/`);
      await server.stop();
    });
});

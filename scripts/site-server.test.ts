import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SiteServer, serveSite } from './site-server';

let out: string;
let site: SiteServer;

/** A build, as the last of which its stamp is written. @param minute when */
function build(files: Readonly<Record<string, string>>, minute: number): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  const stamp = join(out, '.built');
  writeFileSync(stamp, '');
  utimesSync(stamp, minute * 60, minute * 60);
}

const get = (path: string) => fetch(`http://127.0.0.1:${site.port}${path}`);
const read = async (path: string) => (await get(path)).text();

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'duizhao-server-'));
  build({ 'index.html': 'old', '404.html': 'not here' }, 1);
  site = await serveSite({ out, host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  site.server.close();
  site.server.closeAllConnections();
  rmSync(out, { recursive: true });
});

test('a build made while the server runs is what it serves from then on', async () => {
  expect(await read('/')).toBe('old');
  build({ 'index.html': 'new and longer', 'more.html': 'more' }, 2);
  expect(await read('/')).toBe('new and longer');
  expect(await read('/more.html')).toBe('more');
});

test('while it is being built the server says so', async () => {
  rmSync(join(out, '.built'));
  const { status, headers } = await get('/');
  expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '60', 'no-store']);
});

test('a file that goes at the moment it is asked for ends its own answer, and not the server', async () => {
  rmSync(join(out, 'index.html'));
  await expect(read('/')).rejects.toThrow();
  expect((await get('/nothing/')).status).toBe(404);
});

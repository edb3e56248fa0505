import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { policyHeaderFor } from '../../scripts/content-policy';
import { test as story } from './story';

/** The site as it was built. */
export const OUT = join(import.meta.dirname, '../../out');
/** What a server says of a file, by the ending of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
};
const PORTAL = '<!doctype html><title>Wifi</title><h1>Please log in</h1>';

/**
 * `half`: half of the file, then the line is cut. `short`: half of it as if it were all. `portal`: the log-in page of a wifi in its
 * place, status 200. `missing`: 404. `slow`: nothing comes until the fault is mended.
 */
export type Fault = 'half' | 'short' | 'portal' | 'missing' | 'slow';

/** Files of another version: by path ("en/index.html"); null = it is there no more. */
export type Changes = ReadonlyMap<string, string | null>;

/** The site on a server of the story's own, whose network can go. */
export interface OwnServer {
  readonly origin: string;
  /** What has been asked since the beginning: "GET /en/texts/". */
  readonly asked: readonly string[];
  /** `gone`: nobody is there any more; `silent`: every question is taken, and none answered; `there`: as in the beginning. */
  become(state: 'gone' | 'silent' | 'there'): Promise<void>;
  /** From now on, what is asked for with such a path meets the fault, so many times. */
  spoil(path: RegExp, fault: Fault, times?: number): void;
  mend(): void;
  /** Another version of the site is on the server. */
  deploy(changes: Changes): void;
}

/** A file of the site as it was built. */
export const builtFile = (path: string): string => readFileSync(join(OUT, path), 'utf8');

interface Spoiled {
  readonly path: RegExp;
  readonly fault: Fault;
  times: number;
}

function createSite(out: string, headers: boolean) {
  let spoiled: Spoiled[] = [];
  let changes: Changes = new Map();
  let held: (() => void)[] = [];

  const contentOf = (name: string): Buffer | null => {
    const changed = changes.get(name);
    if (changed !== undefined) return changed === null ? null : Buffer.from(changed);
    const file = join(out, name);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
  const send = (response: ServerResponse, name: string, content: Buffer) =>
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'content-length': content.length,
      'cache-control': 'no-cache',
      ...(headers && { 'content-security-policy': policyHeaderFor(`/${name}`) }),
    });

  function answer(url: string, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const content = contentOf(name);
    const found = spoiled.find((candidate) => candidate.times > 0 && candidate.path.test(`/${path}`));
    if (found !== undefined) found.times--;
    if (found?.fault === 'slow') return void held.push(() => answer(url, response));
    if (content === null || found?.fault === 'missing') return void response.writeHead(404).end();
    if (found?.fault === 'portal') return void response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
    const half = content.subarray(0, Math.floor(content.length / 2));
    if (found?.fault === 'short') return void send(response, name, half).end(half);
    if (found?.fault === 'half') return void send(response, name, content).write(half, () => response.destroy());
    send(response, name, content).end(content);
  }

  return {
    answer,
    spoil: (path: RegExp, fault: Fault, times = Number.POSITIVE_INFINITY) => void spoiled.push({ path, fault, times }),
    mend: () => {
      spoiled = [];
      for (const go of held) go();
      held = [];
    },
    deploy: (next: Changes) => {
      changes = next;
    },
  };
}

interface Served {
  /** The folder of the site. */
  readonly out?: string;
  /** Does it send the policy of each file, or do the pages have theirs alone? */
  readonly headers?: boolean;
}

/** A server of a story's own. */
export async function serveSite({ out = OUT, headers = true }: Served = {}): Promise<OwnServer & { stop(): void }> {
  const site = createSite(out, headers);
  let silent = false;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (!silent) site.answer(request.url ?? '/', response);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    become: async (state) => {
      silent = state === 'silent';
      if (state === 'gone') stop();
      if (state === 'there' && !server.listening) await listen(port);
    },
    spoil: site.spoil,
    mend: site.mend,
    deploy: site.deploy,
    stop,
  };
}

/** A story whose site is on a server of its own. */
export const test = story.extend<{ site: OwnServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
  site: async ({}, use) => {
    const site = await serveSite();
    await use(site);
    site.stop();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

/** Waits until the service worker is at work: its version is on the device then, as much of it as a first visit keeps. */
export const whenKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: 60_000 });

/** Every file that is kept: path → its content’s hash, as often as there are versions of it. */
export const keptFiles = (page: Page): Promise<[path: string, hash: string][]> =>
  page.evaluate(async () => {
    const keys = await (await caches.open('duizhao-files')).keys();
    return keys.map(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      return [pathname, searchParams.get('kept') ?? ''];
    });
  });

/** Those of the kept files whose content is not what the built list says: there must be none. */
export const wronglyKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const cache = await caches.open('duizhao-files');
    const wrong: string[] = [];
    for (const { url } of await cache.keys()) {
      const bytes = await (await cache.match(url))?.arrayBuffer();
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer(0)));
      const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      if (!hash.startsWith(new URL(url).searchParams.get('kept') ?? 'x')) wrong.push(url);
    }
    return wrong;
  });

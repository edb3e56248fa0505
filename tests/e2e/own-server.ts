import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test as story } from './story';

const OUT = join(import.meta.dirname, '../../out');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The site on a server of the story's own, whose network can go. */
export interface OwnServer {
  readonly origin: string;
  /** What has been asked since the beginning: "GET /en/texts/". */
  readonly asked: readonly string[];
  /** `gone`: nobody is there any more; `silent`: every question is taken, and none answered. */
  become(state: 'gone' | 'silent'): void;
}

function answer({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const path = join(OUT, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!existsSync(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

async function serveSite(): Promise<OwnServer & { stop(): void }> {
  let silent = false;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (!silent) answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    become: (state) => {
      if (state === 'gone') stop();
      else silent = true;
    },
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

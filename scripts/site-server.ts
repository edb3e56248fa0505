import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  readonly server: Server;
  readonly port: number;
}

interface ServeOptions {
  /** The folder with the site. */
  readonly out: string;
  /** "127.0.0.1" for this computer alone, "0.0.0.0" for the network. */
  readonly host: string;
  /** The port wished for; 0 = any. */
  readonly port: number;
  /** How many ports behind it may be taken in its place. */
  readonly others?: number;
  /** What the network calls this site, told under /lan.json; [] = nothing is told. Asked for with each question: networks change. */
  readonly addresses?: (port: number) => readonly string[];
}

/** Files whose name holds their version never change. */
const IMMUTABLE = /^\/_next\/static\//;

/** One part, by its beginning, as browsers ask: sirv takes any other for something else, and ends the server over an end before its beginning. */
export function isPlainRange(range: string): boolean {
  const [, from, to = ''] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range) ?? [];
  return from !== undefined && (to === '' || Number(from) <= Number(to));
}

/**
 * Serves the site as it was built: files that are packed beside themselves are sent so, those named by their version are kept for good by
 * browsers, all others (pages, sw.js, data) are asked for again each time and answered with 304 if nothing has changed.
 * @throws Error `EADDRINUSE` if every port is taken
 */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
  const { out, host, port, others = 0, addresses = () => [] } = options;
  const files = sirv(out, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
  });
  const page404 = join(out, '404.html');
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const known = request.url === '/lan.json' ? addresses((server.address() as AddressInfo).port) : [];
    if (known.length > 0) {
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ addresses: known }));
      return;
    }
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range; // the whole answers it too
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(existsSync(page404) ? readFileSync(page404) : undefined);
    });
  });
  return { server, port: await listen(server, host, port, others) };
}

async function listen(server: Server, host: string, port: number, others: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || others === 0) throw error;
    return listen(server, host, port + 1, others - 1);
  }
}

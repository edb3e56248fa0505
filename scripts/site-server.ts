import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { type Headers, headersFor, typeFor } from './site-headers';

export interface SiteServer {
  readonly server: Server;
  readonly port: number;
}

interface ServeOptions {
  /** The folder with the site. */
  readonly out: string;
  /** The base path that the site was built with. */
  readonly base?: string;
  /** "127.0.0.1" for this computer alone, "0.0.0.0" for the network. */
  readonly host: string;
  /** The port wished for; 0 = any. */
  readonly port: number;
  /** How many ports behind it may be taken in its place. */
  readonly others?: number;
  /** What the network calls this site, told under /lan.json; [] = nothing is told. Asked for with each question: networks change. */
  readonly addresses?: (port: number) => readonly string[];
}

/** One part, by its beginning, as browsers ask: sirv takes any other for something else, and ends the server over an end before its beginning. */
export function isPlainRange(range: string): boolean {
  const [, from, to = ''] = /^bytes=(\d{1,15})-(\d{1,15})?$/.exec(range) ?? [];
  return from !== undefined && (to === '' || Number(from) <= Number(to));
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** When the site in a folder was built; null while it is being built, or if it never was. */
const builtAt = (out: string): number | null =>
  statSync(join(out, '.built'), { throwIfNoEntry: false })?.mtimeMs ?? null;

/** The files of a built site. sirv reads their sizes once: a build made while the server runs is read anew. */
function serveFiles(out: string, base: string): RequestListener {
  const read = () => sirv(out, { brotli: true, gzip: true, etag: true });
  const page404 = join(out, '404.html');
  let readAt = builtAt(out);
  let files = read();
  return (request, response) => {
    const at = builtAt(out);
    if (at === null) {
      response.writeHead(503, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', 'Retry-After': '60' });
      return response.end('The site is being built.\n');
    }
    if (at !== readAt) files = read();
    readAt = at;
    const [path = '', query] = (request.url ?? '').split('?');
    if (/^(?:\/[\w-]+)+$/.test(path) && existsSync(join(out, path, 'index.html'))) {
      response.writeHead(308, { Location: `${base}${path}/${query === undefined ? '' : `?${query}`}` });
      return response.end();
    }
    if (!isPlainRange(request.headers.range ?? '')) delete request.headers.range; // the whole answers it too
    const type = typeFor(path);
    setHeaders(response, { ...headersFor(path), ...(type !== undefined && { 'Content-Type': type }) });
    response.on('pipe', (file) => file.on('error', () => response.destroy())); // gone since: this answer ends, not the server
    files(request, response, () => {
      setHeaders(response, headersFor('/404.html'));
      response.writeHead(404, { 'Content-Type': typeFor('/404.html') });
      response.end(existsSync(page404) ? readFileSync(page404) : undefined);
    });
  };
}

/**
 * Serves the site as it was built: files that are packed beside themselves are sent so, each with the headers of site-headers.ts, and
 * answered with 304 if nothing has changed.
 * @throws Error `EADDRINUSE` if every port is taken
 */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
  const { out, base = '', host, port, others = 0, addresses = () => [] } = options;
  const files = serveFiles(out, base);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (base !== '' && !url.startsWith(`${base}/`)) {
      if (url !== '/' && url !== base) return response.writeHead(404).end();
      return response.writeHead(307, { Location: `${base}/` }).end();
    }
    request.url = url.slice(base.length);
    const known = request.url === '/lan.json' ? addresses((server.address() as AddressInfo).port) : [];
    if (known.length > 0) {
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ addresses: known }));
      return;
    }
    files(request, response);
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

// By itself: for stories and measurements, what is built, on one port of this computer.
if (process.argv[1] === import.meta.filename)
  await serveSite({
    out: 'out',
    base: process.env.DUIZHAO_BASE_PATH ?? '',
    host: '127.0.0.1',
    port: Number(process.env.PORT),
  });

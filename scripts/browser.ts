import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const ON_SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of a program of this machine; null = it is not here. */
export const which = (name: string): string | null => {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0;

/** A Chromium on this machine: the one named in CHROMIUM, the system's, or Playwright's own; null = none. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which is not there. Mend it or unset it.`);
    return named;
  }
  const own = chromium.executablePath();
  return ON_SYSTEM.map(which).find((path) => path !== null) ?? (existsSync(own) ? own : null);
}

const hasApt = (): boolean => process.getuid?.() === 0 && which('apt-get') !== null;

/** Installs packages of Debian or Ubuntu, where it may. @returns whether it did */
export function installWithApt(packages: readonly string[]): boolean {
  if (!hasApt()) return false;
  console.log(`Installing ${packages.join(' and ')}…`);
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

/** Chinese text without a Chinese font is a row of boxes: screenshots would show nothing. */
function ensureFont(): void {
  if (which('fc-list') !== null && execFileSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).trim() !== '') return;
  installWithApt(['fonts-noto-cjk', 'fontconfig']);
}

/**
 * Finds a Chromium, or installs one: by Playwright, else from the system's packages.
 * @throws Error if none can be had, with what to do
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) {
    ensureFont();
    return found;
  }
  const installed =
    installWithApt(['chromium', 'fonts-noto-cjk', 'fontconfig']) ||
    run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
  const browser = installed ? findBrowser() : null;
  if (browser === null)
    throw new Error(
      'No Chromium was found or could be installed. Install one and name it: CHROMIUM=/path/to/chromium npm test',
    );
  return browser;
}

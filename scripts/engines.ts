/**
 * `npm run test:engines`: the main stories in Chromium, Firefox and WebKit. An engine that this machine has not is installed from
 * Debian's packages, as root; where that can't be done its stories are skipped, which is said and counted.
 */
import { spawnSync } from 'node:child_process';
import { ensureBrowser, installWithApt, which } from './browser';
import { ensureSite } from './build';

const firstOf = (names: readonly string[]): string | null =>
  names.map(which).find((path): path is string => path !== null) ?? null;

/** A Firefox on this machine; null = none. */
export const findFirefox = (): string | null => firstOf(['firefox-esr', 'firefox']);

/** The driver of WebKitGTK, which brings its browser along, where there is a screen for it that nobody sees; null = none. */
export const findWebKit = (): string | null => (which('Xvfb') === null ? null : which('WebKitWebDriver'));

/** Installs what is missing of Firefox and WebKit, where that can be done. @returns the names of those that could not be had */
export function ensureEngines(): string[] {
  const engines = [
    { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
    { name: 'WebKit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
  ];
  const missing = () => engines.filter(({ find }) => find() === null);
  const packages = missing().flatMap((engine) => engine.packages);
  if (packages.length > 0) installWithApt(packages);
  for (const { name, packages } of missing())
    console.warn(`No ${name}: its stories are NOT RUN. On Debian, as root: apt-get install ${packages.join(' ')}`);
  return missing().map(({ name }) => name);
}

if (process.argv[1] === import.meta.filename) {
  ensureBrowser();
  ensureEngines();
  await ensureSite();
  const { status } = spawnSync('npx', ['playwright', 'test', '--config', 'tests/engines', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}

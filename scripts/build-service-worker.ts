/** The service worker of the site, bundled, and the list of what it keeps (lib/offline). Run by scripts/build.ts after the pages. */
import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { routing } from '../lib/i18n/routing';
import type { OfflineList } from '../lib/offline/protocol';

/** The screens of a language that are kept with the first visit; a report is kept when it is opened. */
const SCREENS = ['', 'texts/', 'dictionary/', 'words/', 'review/', 'about/'];

/** @param files every file of the site, before it is packed */
export async function buildServiceWorker(out: string, files: readonly string[]): Promise<void> {
  await build({
    entryPoints: ['lib/offline/service-worker.ts'],
    outfile: join(out, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const addresses = files.map((file) => relative(out, file).split(sep).join('/'));
  const list: OfflineList = {
    files: addresses.filter((address) => /^_next\/static\/.*\.(?:js|css)$/.test(address)).sort(),
    pages: Object.fromEntries(
      routing.locales.map((locale) => [
        locale,
        SCREENS.map((screen) => `${locale}/${screen}`).filter((page) => addresses.includes(`${page}index.html`)),
      ]),
    ),
  };
  writeFileSync(join(out, 'offline.json'), JSON.stringify(list));
}

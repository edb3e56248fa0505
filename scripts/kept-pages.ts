import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageKey } from '../lib/content/report-store';
import { routing } from '../lib/i18n/routing';
import { filesIn, sha256 } from './files';

// The framework renders every page anew with each build. A report's page says nothing of other reports, so one whose report and whose
// program are the same is kept in .generated/pages/PROGRAM/ and put back.

const PAGES = join('.generated', 'pages');
/** Everything but the reports that a report's page is made of. */
const PROGRAM = ['app', 'components', 'lib', 'messages', 'next.config.js', 'package-lock.json', 'tsconfig.json'];
const DICTIONARY = join('.generated', 'dictionary', 'files.json');

/** Says the program that renders the pages. */
function programKey(): string {
  const files = [...PROGRAM.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesIn(path).sort())), DICTIONARY];
  const contents = files.map((file) => `${file} ${sha256(readFileSync(file))}`);
  return sha256([...contents, process.env.DUIZHAO_BASE_PATH ?? '', process.version].join('\n')).slice(0, 16);
}

const pageOf = (out: string, locale: string, slug: string): string => join(out, locale, 'reports', slug, 'index.html');

/** A copy and no link: a later step of the build may write into a page of the site. */
function copyPage(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** The pages of reports that were rendered before, by this program. @param out the folder of the site */
export function keptPages(out: string) {
  const folder = join(PAGES, programKey());
  const placeOf = (locale: string, slug: string) => join(folder, `${pageKey(slug)}.${locale}.html`);
  const isKept = (slug: string) => routing.locales.every((locale) => existsSync(placeOf(locale, slug)));
  const each = (slug: string, work: (page: string, kept: string) => void): void => {
    for (const locale of routing.locales) work(pageOf(out, locale, slug), placeOf(locale, slug));
  };
  return {
    isKept,
    /** Is what was rendered now what was kept? */
    isSame: (slug: string): boolean =>
      routing.locales.every((locale) =>
        readFileSync(pageOf(out, locale, slug)).equals(readFileSync(placeOf(locale, slug))),
      ),
    keep: (slug: string) => each(slug, copyPage),
    putBack: (slug: string) => each(slug, (page, kept) => copyPage(kept, page)),
    /** Deletes pages of other programs and of other reports. */
    keepOnly: (slugs: readonly string[]): void => {
      const wanted = new Set(slugs.flatMap((slug) => routing.locales.map((locale) => placeOf(locale, slug))));
      mkdirSync(folder, { recursive: true });
      for (const name of readdirSync(PAGES))
        if (join(PAGES, name) !== folder) rmSync(join(PAGES, name), { recursive: true });
      for (const file of filesIn(folder)) if (!wanted.has(file)) rmSync(file);
    },
  };
}

import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DictionaryAddresses, dictionaryPaths } from './dictionary-files';
import { allReports, reportFilePath } from './report-store';

/** Where scripts/copy-sqlite.ts puts SQLite. */
export const SQLITE_FOLDER = join('public', 'sqlite');

/** The name of its file, with the version. */
export function sqliteName(): string {
  const file = join('node_modules', 'sql.js', 'package.json');
  return `sqlite-${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}.wasm`;
}

/** What a page hands to the screens that take words out and bring them in. */
export interface ExchangePaths extends Pick<DictionaryAddresses, 'lexicon' | 'senses'> {
  readonly sqlite: { readonly url: string; readonly bytes: number };
  /** The words of each report, by its slug: they have the readings that its editors checked. */
  readonly reports: Readonly<Record<string, string>>;
}

/**
 * The addresses of what an export or an import needs.
 * @param filePath makes an address of a path below the site's root (lib/i18n/paths.ts)
 * @throws Error if the dictionary or SQLite has not been published
 */
export function exchangePaths(filePath: (path: `/${string}`) => string): ExchangePaths {
  const { lexicon, senses } = dictionaryPaths(filePath);
  const { size: bytes } = statSync(join(SQLITE_FOLDER, sqliteName()));
  return {
    lexicon,
    senses,
    sqlite: { url: filePath(`/sqlite/${sqliteName()}`), bytes },
    reports: Object.fromEntries(allReports().map((report) => [report.slug, filePath(reportFilePath(report, 'words'))])),
  };
}

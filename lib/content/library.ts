import { createHash } from 'node:crypto';
import { packLibrary } from '../dictionary/library-index';
import { FIRST_REPORTS, type LibraryPage, libraryPages } from '../dictionary/library-pages';
import { allReports, type ReportFacts } from './report-store';

const INDEX = '_library.json';

/** Does the library have more reports than its first page shows? */
export const isLarge = (): boolean => allReports().length > FIRST_REPORTS;

/** The names of its files beside those of the reports: an index, if it is large. */
export const libraryFileNames = (): readonly string[] => (isLarge() ? [INDEX] : []);

/** One of the files as JSON text; null for any other name. */
export const libraryFile = (name: string): string | null =>
  name === INDEX ? JSON.stringify(packLibrary(allReports().map(({ line }) => line))) : null;

/** The address of the index below the site's root, with a version for the caches; null for a small library, which needs none. */
export function libraryIndexPath(): `/${string}` | null {
  if (!isLarge()) return null;
  const version = createHash('sha256')
    .update(libraryFile(INDEX) ?? '')
    .digest('hex')
    .slice(0, 8);
  return `/data/${INDEX}?v=${version}`;
}

/** The reports that a page with a list of them has in it: all, or the newest of a large library. */
export const firstReports = (): readonly ReportFacts[] => allReports().slice(0, FIRST_REPORTS);

/** Every report, by pages. */
export const archivePages = (): readonly LibraryPage<ReportFacts['line']>[] =>
  libraryPages(allReports().map(({ line }) => line));

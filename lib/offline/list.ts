import type { Amount } from './protocol';

// `offline.json`, written by the build (scripts/build-service-worker.ts): every file of one version of the site, with what it must be.

/** Address below the site's root, SHA-256 (first 32 hex digits), bytes as they are, bytes as they travel (brotli where it is packed). */
export type FileLine = readonly [path: string, hash: string, bytes: number, wire: number];

/** A report: its page in each language, and the files that all of them fetch. */
export interface ReportFiles {
  readonly pages: Readonly<Record<string, FileLine>>;
  readonly files: readonly FileLine[];
}

export interface OfflineList {
  /** Version of the files of stroke order, which are too many to be listed. */
  readonly strokes: string;
  /** What every language needs: scripts, styles, the data of the words. */
  readonly site: readonly FileLine[];
  /** The screens of each language, and their strings. */
  readonly languages: Readonly<Record<string, readonly FileLine[]>>;
  /** Newest first. */
  readonly reports: readonly ReportFiles[];
  /** What "make available offline" brings beside the reports: analyser, dictionary, stroke order, recordings. */
  readonly whole: readonly FileLine[];
  /** What is kept when it is used, and never fetched ahead. */
  readonly single: readonly FileLine[];
}

/**
 * Of the reports, the newest are kept by themselves until they weigh this much (bytes as they travel); the others when opened. Two or
 * three: a first visit to a library of a thousand brings about as much as today's.
 */
export const AUTOMATIC_REPORT_BYTES = 350_000;

export const weightOf = (files: readonly FileLine[]): Amount => ({
  bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
  wire: files.reduce((sum, [, , , wire]) => sum + wire, 0),
});

const reportIn = ({ pages, files }: ReportFiles, locale: string): readonly FileLine[] => {
  const page = pages[locale];
  return page === undefined ? files : [page, ...files];
};

/** What a first visit in this language keeps by itself: the smaller and more needed first. */
export function automaticFiles(list: OfflineList, locale: string): readonly FileLine[] {
  const kept: FileLine[] = [...(list.languages[locale] ?? []), ...list.site];
  let room = AUTOMATIC_REPORT_BYTES;
  for (const report of list.reports) {
    const files = reportIn(report, locale);
    room -= weightOf(files).wire;
    if (room < 0) break;
    kept.push(...files);
  }
  return kept;
}

/** Everything that can be made available without network, in this language. */
export const wholeFiles = (list: OfflineList, locale: string): readonly FileLine[] => [
  ...(list.languages[locale] ?? []),
  ...list.site,
  ...list.reports.flatMap((report) => reportIn(report, locale)),
  ...list.whole,
];

/** What a page needs to be there when it is opened again: itself, and the files of its report. Nothing for an unknown page. */
export function filesOfPage(list: OfflineList, path: string): readonly FileLine[] {
  const screen = Object.values(list.languages)
    .flat()
    .filter(([known]) => known === path);
  const reports = list.reports.flatMap(({ pages, files }) => {
    const page = Object.values(pages).find(([known]) => known === path);
    return page === undefined ? [] : [page, ...files];
  });
  return [...screen, ...reports];
}

/** Every file by its path. */
export const filesByPath = (list: OfflineList): ReadonlyMap<string, FileLine> =>
  new Map(
    [
      ...list.site,
      ...Object.values(list.languages).flat(),
      ...list.reports.flatMap(({ pages, files }) => [...Object.values(pages), ...files]),
      ...list.whole,
      ...list.single,
    ].map((line) => [line[0], line]),
  );

/** As many reports as the library's first page shows; a larger library has a search and further pages. */
export const FIRST_REPORTS = 12;

/** Up to so many, each has the table of its levels on the library's page; more would make that page too heavy. */
export const REPORTS_WITH_LEVELS = 6;

/** As many as one further page lists. */
export const REPORTS_A_PAGE = 100;

/** One of the pages that list every report, for those without scripts and for search engines. */
export interface LibraryPage<T> {
  /** Its part of the address: "2021", "2021-2". */
  readonly name: string;
  readonly year: string;
  /** Which of the year's pages it is, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  readonly reports: readonly T[];
}

/**
 * Divides reports by their years, the newest first, and a year of many into parts, counted from its oldest: so a report that is added
 * changes the last part only, and the others keep their addresses and what they list.
 * @param reports the newest first
 */
export function libraryPages<T extends { readonly date: string }>(reports: readonly T[]): readonly LibraryPage<T>[] {
  const years = new Map<string, T[]>();
  for (const report of reports) {
    const year = report.date.slice(0, 4);
    const all = years.get(year) ?? [];
    all.push(report);
    years.set(year, all);
  }
  return [...years].flatMap(([year, all]) => {
    const parts = Math.ceil(all.length / REPORTS_A_PAGE);
    return Array.from({ length: parts }, (_, i): LibraryPage<T> => {
      const part = parts - i;
      const end = all.length - (part - 1) * REPORTS_A_PAGE; // from the end: the oldest of the year
      return {
        name: part === 1 ? year : `${year}-${part}`,
        year,
        part,
        parts,
        reports: all.slice(Math.max(0, end - REPORTS_A_PAGE), end),
      };
    });
  });
}

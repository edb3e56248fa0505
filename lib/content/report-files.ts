import { createHash } from 'node:crypto';
import type { Token } from '../chinese/types';
import { encodeReportData, placedNotes } from '../dictionary/report-data';
import { packReportData } from '../dictionary/report-pack';
import { encodeWholeText } from '../dictionary/whole-text';
import { loadReport } from './reports';

export const REPORT_FILE_KINDS = ['words', 'notes', 'entries', 'text'] as const;
export type ReportFileKind = (typeof REPORT_FILE_KINDS)[number];

/** What a report's page fetches: `words` at once, the others on request; `text` is for the other screens. As JSON text. */
export function reportFile(slug: string, kind: ReportFileKind): string {
  const { text, title, traditionalOf } = loadReport(slug);
  const formsOf = (token: Token) => ({ simplified: token.surface, traditional: traditionalOf(token) });
  const make = {
    words: () => packReportData(encodeReportData(text, formsOf)),
    notes: () => placedNotes(text),
    entries: () => text.entries,
    text: () => encodeWholeText(slug, title.zh, text, formsOf),
  };
  return JSON.stringify(make[kind]());
}

/** "shifeng.words.json" → its slug and kind; null for any other name. */
export function parseReportFileName(name: string): { readonly slug: string; readonly kind: ReportFileKind } | null {
  const [slug, kind] = name.split('.');
  const known = REPORT_FILE_KINDS.find((candidate) => candidate === kind);
  return slug === undefined || known === undefined ? null : { slug, kind: known };
}

/** Its address below the site's root. The version makes a page ask for the file it was built with, whatever a cache holds. */
export const reportFilePath = (slug: string, kind: ReportFileKind): `/${string}` => {
  const version = createHash('sha256').update(reportFile(slug, kind)).digest('hex').slice(0, 8);
  return `/data/${slug}.${kind}.json?v=${version}`;
};

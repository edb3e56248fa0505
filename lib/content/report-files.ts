import type { Token } from '../chinese/types';
import { encodeReportData, placedNotes } from '../dictionary/report-data';
import { packReportData } from '../dictionary/report-pack';
import { encodeWholeText } from '../dictionary/whole-text';
import { audioFolder, encodeRecording } from './recording';
import { loadReport, REPORTS, type Report } from './reports';

/** What can be made of a report's text alone; a recording has files of its own beside it. */
export const TEXT_KINDS = ['words', 'notes', 'entries', 'text'] as const;
export type TextFileKind = (typeof TEXT_KINDS)[number];
export type ReportFileKind = TextFileKind | 'recording';

/** A file of a report's text, as JSON text. `words` is what its page fetches at once, the others on request; `text` is for the other screens. */
export function textFile({ slug, text, title, traditionalOf }: Report, kind: TextFileKind): string {
  const formsOf = (token: Token) => ({ simplified: token.surface, traditional: traditionalOf(token) });
  const make = {
    words: () => packReportData(encodeReportData(text, formsOf)),
    notes: () => placedNotes(text),
    entries: () => text.entries,
    text: () => encodeWholeText(slug, title.zh, text, formsOf),
  };
  return JSON.stringify(make[kind]());
}

/** A file of a report, made anew from its file. @param folder where the reports are */
export function reportFile(slug: string, kind: ReportFileKind, folder = REPORTS): string {
  const report = loadReport(slug, folder);
  if (kind !== 'recording') return textFile(report, kind);
  const { audio } = report.file;
  return JSON.stringify(audio === undefined ? null : encodeRecording(audio, audioFolder(folder)));
}

/** "shifeng.words.json" → its slug and kind; null for any other name. */
export function parseReportFileName(name: string): { readonly slug: string; readonly kind: ReportFileKind } | null {
  const [slug, kind] = name.split('.');
  const known = [...TEXT_KINDS, 'recording' as const].find((candidate) => candidate === kind);
  return slug === undefined || known === undefined ? null : { slug, kind: known };
}

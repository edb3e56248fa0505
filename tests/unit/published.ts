/** The published reports for unit tests, each read once a process. */
import { textFile } from '../../lib/content/report-files';
import { loadReport, type Report } from '../../lib/content/reports';
import { decodeWholeText, type WholeText } from '../../lib/dictionary/whole-text';
import { once } from './once';

/** A report as its file says it. */
export const publishedReport = once((slug: string): Report => loadReport(slug));

/** A report as its screens have it: written to its file, and read again. */
export const publishedText = once(
  (slug: string): WholeText => decodeWholeText(JSON.parse(textFile(publishedReport(slug), 'text'))),
);

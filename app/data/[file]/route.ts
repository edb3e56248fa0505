import { parseReportFileName, REPORT_FILE_KINDS, reportFile } from '@/lib/content/report-files';
import { listSlugs } from '@/lib/content/reports';
import { WORD_FILE_NAMES, wordFile } from '@/lib/content/word-files';

export const dynamic = 'force-static';

/** /data/shifeng.words.json, /data/shifeng.notes.json, /data/shifeng.entries.json; /data/_sentences.json, /data/_levels-0.json … */
export const generateStaticParams = () => [
  ...listSlugs().flatMap((slug) => REPORT_FILE_KINDS.map((kind) => ({ file: `${slug}.${kind}.json` }))),
  ...WORD_FILE_NAMES.map((file) => ({ file })),
];

function contentOf(name: string): string | null {
  const report = parseReportFileName(name);
  return report === null ? wordFile(name) : reportFile(report.slug, report.kind);
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const content = contentOf((await params).file);
  if (content === null) return new Response('not found', { status: 404 });
  return new Response(content, { headers: { 'Content-Type': 'application/json' } });
}

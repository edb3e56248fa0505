import { parseReportFileName, REPORT_FILE_KINDS, reportFile } from '@/lib/content/report-files';
import { listSlugs } from '@/lib/content/reports';

export const dynamic = 'force-static';

/** /data/shifeng.words.json, /data/shifeng.notes.json, /data/shifeng.entries.json */
export const generateStaticParams = () =>
  listSlugs().flatMap((slug) => REPORT_FILE_KINDS.map((kind) => ({ file: `${slug}.${kind}.json` })));

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const file = parseReportFileName((await params).file);
  if (file === null) return new Response('not found', { status: 404 });
  return new Response(reportFile(file.slug, file.kind), { headers: { 'Content-Type': 'application/json' } });
}

import { parseReportFileName, reportFile, reportFileKinds } from '@/lib/content/report-files';
import { listSlugs } from '@/lib/content/reports';
import { WORD_FILE_NAMES, wordFile } from '@/lib/content/word-files';
import { TOOL_MESSAGE_FILES, toolMessages } from '@/lib/i18n/tool-messages';

export const dynamic = 'force-static';

/** /data/shifeng.words.json and its other kinds; /data/_sentences.json, /data/_levels-0.json …; /data/_tools-en.json … */
export const generateStaticParams = () => [
  ...listSlugs().flatMap((slug) => reportFileKinds(slug).map((kind) => ({ file: `${slug}.${kind}.json` }))),
  ...[...WORD_FILE_NAMES, ...TOOL_MESSAGE_FILES].map((file) => ({ file })),
];

async function contentOf(name: string): Promise<string | null> {
  const strings = await toolMessages(name);
  if (strings !== null) return strings;
  const report = parseReportFileName(name);
  return report === null ? wordFile(name) : reportFile(report.slug, report.kind);
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const content = await contentOf((await params).file);
  if (content === null) return new Response('not found', { status: 404 });
  return new Response(content, { headers: { 'Content-Type': 'application/json' } });
}

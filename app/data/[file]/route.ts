import { libraryFile, libraryFileNames } from '@/lib/content/library';
import { parseReportFileName } from '@/lib/content/report-files';
import { publishedFile, reportFileKinds } from '@/lib/content/report-store';
import { listSlugs } from '@/lib/content/reports';
import { hasOwnFiles } from '@/lib/content/to-render';
import { wordFile, wordFileNames } from '@/lib/content/word-files';
import { TOOL_MESSAGE_FILES, toolMessages } from '@/lib/i18n/tool-messages';

export const dynamic = 'force-static';

const reportFiles = (): string[] =>
  listSlugs().flatMap((slug) => reportFileKinds(slug).map((kind) => `${slug}.${kind}.json`));

/** /data/shifeng.words.json and its other kinds; /data/_library.json; /data/_sentences-0.json, /data/_levels-0.json …; /data/_tools-en.json … */
export const generateStaticParams = () =>
  [...(hasOwnFiles ? [] : reportFiles()), ...libraryFileNames(), ...wordFileNames(), ...TOOL_MESSAGE_FILES].map(
    (file) => ({ file }),
  );

async function contentOf(name: string): Promise<string | null> {
  const strings = await toolMessages(name);
  if (strings !== null) return strings;
  const report = parseReportFileName(name);
  return report === null ? (libraryFile(name) ?? wordFile(name)) : publishedFile(report.slug, report.kind);
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const content = await contentOf((await params).file);
  if (content === null) return new Response('not found', { status: 404 });
  return new Response(content, { headers: { 'Content-Type': 'application/json' } });
}

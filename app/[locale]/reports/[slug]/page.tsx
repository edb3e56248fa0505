import type { Metadata } from 'next';
import { getLocale, getMessages } from 'next-intl/server';
import { textMarkup } from '@/components/reader/markup';
import { ReportReader } from '@/components/reader/report-reader';
import { keepMarkup } from '@/components/ui/kept-markup';
import { StaticMarkup } from '@/components/ui/static-markup';
import { reportFilePath } from '@/lib/content/report-files';
import { listSlugs, loadReport } from '@/lib/content/reports';
import { filePath } from '@/lib/i18n/paths';
import { toolMessagesPath } from '@/lib/i18n/tool-messages';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => listSlugs().map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = loadReport((await params).slug);
  return { title: title.zh, description: title.en ?? '' };
}

export default async function ReportPage({ params }: Props) {
  const { locale, slug } = await params;
  const { title, text, file } = loadReport(slug);
  const { Reader: reader, Sheet: sheet, Lesson: lesson } = await getMessages();
  keepMarkup(`${locale} ${slug}`, textMarkup(text, { ...reader, lesson }));
  return (
    <ReportReader
      slug={slug}
      title={title.zh}
      paths={{
        words: filePath(reportFilePath(slug, 'words')),
        notes: filePath(reportFilePath(slug, 'notes')),
        entries: filePath(reportFilePath(slug, 'entries')),
        ...(file.audio !== undefined && { recording: filePath(reportFilePath(slug, 'recording')) }),
      }}
      labels={{ reader, sheet }}
      toolMessages={filePath(await toolMessagesPath(await getLocale()))}
    >
      <StaticMarkup kept={`${locale} ${slug}`} className="text-body" />
    </ReportReader>
  );
}

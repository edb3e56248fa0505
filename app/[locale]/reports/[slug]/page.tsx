import type { Metadata } from 'next';
import { getLocale, getMessages } from 'next-intl/server';
import { textMarkup } from '@/components/reader/markup';
import { ReportReader } from '@/components/reader/report-reader';
import { keepMarkup } from '@/components/ui/kept-markup';
import { StaticMarkup } from '@/components/ui/static-markup';
import { reportFacts, reportFilePath, reportPage } from '@/lib/content/report-store';
import { slugsToRender } from '@/lib/content/to-render';
import { filePath } from '@/lib/i18n/paths';
import { toolMessagesPath } from '@/lib/i18n/tool-messages';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamicParams = false;
export const generateStaticParams = () => slugsToRender().map((slug) => ({ slug }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { zh, en } = reportFacts((await params).slug).line;
  return { title: zh, description: en };
}

export default async function ReportPage({ params }: Props) {
  const { locale, slug } = await params;
  const report = reportFacts(slug);
  const { Reader: reader, Sheet: sheet, Lesson: lesson } = await getMessages();
  keepMarkup(`${locale} ${slug}`, textMarkup(reportPage(slug), { ...reader, lesson }));
  return (
    <ReportReader
      slug={slug}
      title={report.line.zh}
      paths={{
        words: filePath(reportFilePath(report, 'words')),
        notes: filePath(reportFilePath(report, 'notes')),
        entries: filePath(reportFilePath(report, 'entries')),
        ...(report.audio !== null && { recording: filePath(reportFilePath(report, 'recording')) }),
      }}
      labels={{ reader, sheet }}
      toolMessages={filePath(await toolMessagesPath(await getLocale()))}
    >
      <StaticMarkup kept={`${locale} ${slug}`} className="text-body" />
    </ReportReader>
  );
}

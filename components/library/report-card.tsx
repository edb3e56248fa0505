import { getFormatter, getMessages, getTranslations } from 'next-intl/server';
import { hanCount } from '@/lib/chinese/script';
import { CHARACTERS_A_MINUTE } from '@/lib/classroom/extent';
import { reportFilePath } from '@/lib/content/report-files';
import type { Report } from '@/lib/content/reports';
import { editionLanguage } from '@/lib/i18n/edition-language';
import { filePath, pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { ReportLevel } from './report-level';
import { ReportProgress } from './report-progress';

export async function ReportCard({ report, locale }: { report: Report; locale: Locale }) {
  const t = await getTranslations('Library');
  const format = await getFormatter();
  const messages = await getMessages();
  const { slug, title, text, file } = report;
  const sentences = text.blocks.flatMap((block) => block.sentences);
  const characters = sentences.reduce((sum, { zh }) => sum + hanCount(zh), 0);
  const address = pagePath(locale, `/reports/${slug}/`);
  const language = editionLanguage(locale);
  return (
    <article className="card">
      <h2>
        <a href={address} lang="zh-Hans">
          {title.zh}
        </a>
      </h2>
      <p lang="en" className="card-english">
        {title.en}
      </p>
      <p className="card-facts">
        <span lang={language === 'zh' ? 'zh-Hans' : undefined}>{file.source.name[language]}</span> ·{' '}
        {reportDate(file.source.date, format)} · {t('sentences', { count: sentences.length })} ·{' '}
        {t('characters', { count: characters })} ·{' '}
        {t('minutes', { count: Math.round(characters / CHARACTERS_A_MINUTE) })}
      </p>
      {file.source.dateNote && (
        <p className="card-note" lang={language === 'zh' ? 'zh-Hans' : undefined}>
          {file.source.dateNote[language]}
        </p>
      )}
      <ReportLevel level={report.level} />
      <ReportProgress
        slug={slug}
        address={address}
        wordsPath={filePath(reportFilePath(slug, 'words'))}
        labels={messages.Library}
      />
      <p className="card-actions">
        <a className="button primary" href={`${address}?view=sentence`}>
          {t('readBySentence')}
        </a>
        <a className="button" href={`${address}?view=text`}>
          {t('readWhole')}
        </a>
      </p>
    </article>
  );
}

/** "August 2021" for 2021-08; only as exact as what is known. */
function reportDate(date: string, format: Awaited<ReturnType<typeof getFormatter>>): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options = {
    year: 'numeric',
    month: 'long',
    day: day === undefined ? undefined : 'numeric',
    timeZone: 'UTC',
  } as const;
  return format.dateTime(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))), options);
}

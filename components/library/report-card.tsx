import { getFormatter, getMessages, getTranslations } from 'next-intl/server';
import { CHARACTERS_A_MINUTE } from '@/lib/classroom/extent';
import { type ReportFacts, reportFilePath } from '@/lib/content/report-store';
import { editionLanguage } from '@/lib/i18n/edition-language';
import { filePath, pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { reportDate } from './report-date';
import { ReportLevel } from './report-level';
import { ReportProgress } from './report-progress';

interface ReportCardProps {
  readonly report: ReportFacts;
  readonly locale: Locale;
  /** With every level of the list behind the line that says how hard it is, and not only the line. */
  readonly withLevels: boolean;
}

export async function ReportCard({ report, locale, withLevels }: ReportCardProps) {
  const t = await getTranslations('Library');
  const format = await getFormatter();
  const messages = await getMessages();
  const { slug, source } = report;
  const { zh, en, sentences, characters } = report.line;
  const address = pagePath(locale, `/reports/${slug}/`);
  const language = editionLanguage(locale);
  return (
    <article className="card">
      <h2>
        <a href={address} lang="zh-Hans">
          {zh}
        </a>
      </h2>
      <p lang="en" className="card-english">
        {en}
      </p>
      <p className="card-facts">
        <span lang={language === 'zh' ? 'zh-Hans' : undefined}>{source.name[language]}</span> ·{' '}
        {format.dateTime(...reportDate(source.date))} · {t('sentences', { count: sentences })} ·{' '}
        {t('characters', { count: characters })} ·{' '}
        {t('minutes', { count: Math.round(characters / CHARACTERS_A_MINUTE) })}
      </p>
      {source.dateNote && (
        <p className="card-note" lang={language === 'zh' ? 'zh-Hans' : undefined}>
          {source.dateNote[language]}
        </p>
      )}
      <ReportLevel level={report.level} whole={withLevels} />
      <ReportProgress
        slug={slug}
        address={address}
        wordsPath={filePath(reportFilePath(report, 'words'))}
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

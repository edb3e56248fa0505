import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { ArchiveLinks } from '@/components/library/archive-links';
import { LibrarySearch } from '@/components/library/library-search';
import { ReportCard } from '@/components/library/report-card';
import { archivePages, firstReports, libraryIndexPath } from '@/lib/content/library';
import { allReports } from '@/lib/content/report-store';
import { filePath, pagePath } from '@/lib/i18n/paths';

export default async function LibraryPage() {
  const t = await getTranslations('Library');
  const offline = await getTranslations('Offline');
  const { FindReports } = await getMessages();
  const locale = await getLocale();
  const index = libraryIndexPath();
  const cards = firstReports().map((report) => (
    <ReportCard key={report.slug} report={report} locale={locale} withLevels={index === null} />
  ));
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: allReports().length })}</p>
      {index === null ? (
        cards
      ) : (
        <>
          <LibrarySearch index={filePath(index)} locale={locale} labels={FindReports}>
            <h2>{t('newest')}</h2>
            {cards}
          </LibrarySearch>
          <ArchiveLinks pages={archivePages()} locale={locale} />
        </>
      )}
      <p className="lead">
        {t('forTeachers')} <a href={pagePath(locale, '/teach/')}>{t('teach')}</a>
      </p>
      <p className="lead">
        <a href={`${pagePath(locale, '/about/')}#offline`}>{offline('link')}</a>
      </p>
    </>
  );
}

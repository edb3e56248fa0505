import { getLocale, getTranslations } from 'next-intl/server';
import { ArchiveLinks } from '@/components/library/archive-links';
import { libraryFinder } from '@/components/library/finder';
import { LibrarySearch } from '@/components/library/library-search';
import { ReportCard } from '@/components/library/report-card';
import { archivePages, firstReports } from '@/lib/content/library';
import { allReports } from '@/lib/content/report-store';
import { REPORTS_WITH_LEVELS } from '@/lib/dictionary/library-pages';
import { pagePath } from '@/lib/i18n/paths';

export default async function LibraryPage() {
  const t = await getTranslations('Library');
  const offline = await getTranslations('Offline');
  const locale = await getLocale();
  const finder = await libraryFinder();
  const first = firstReports();
  const withLevels = first.length <= REPORTS_WITH_LEVELS;
  const cards = first.map((report) => (
    <ReportCard key={report.slug} report={report} locale={locale} withLevels={withLevels} />
  ));
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { count: allReports().length })}</p>
      {finder === null ? (
        cards
      ) : (
        <>
          <LibrarySearch finder={finder} locale={locale}>
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

import { getLocale, getTranslations } from 'next-intl/server';
import { ReportCard } from '@/components/library/report-card';
import { listSlugs, loadReport } from '@/lib/content/reports';
import { pagePath } from '@/lib/i18n/paths';

export default async function LibraryPage() {
  const t = await getTranslations('Library');
  const offline = await getTranslations('Offline');
  const locale = await getLocale();
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {listSlugs().map((slug) => (
        <ReportCard key={slug} report={loadReport(slug)} locale={locale} />
      ))}
      <p className="lead">
        {t('forTeachers')} <a href={pagePath(locale, '/teach/')}>{t('teach')}</a>
      </p>
      <p className="lead">
        <a href={`${pagePath(locale, '/about/')}#offline`}>{offline('link')}</a>
      </p>
    </>
  );
}

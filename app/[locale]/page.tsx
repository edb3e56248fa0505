import { getLocale, getTranslations } from 'next-intl/server';
import { ReportCard } from '@/components/library/report-card';
import { listSlugs, loadReport } from '@/lib/content/reports';

export default async function LibraryPage() {
  const t = await getTranslations('Library');
  const locale = await getLocale();
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {listSlugs().map((slug) => (
        <ReportCard key={slug} report={loadReport(slug)} locale={locale} />
      ))}
    </>
  );
}

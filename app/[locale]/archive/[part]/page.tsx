import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ArchiveLinks } from '@/components/library/archive-links';
import { ReportRows } from '@/components/library/report-rows';
import { archivePages } from '@/lib/content/library';
import { pagePath } from '@/lib/i18n/paths';

type Props = { params: Promise<{ part: string }> };

export const dynamicParams = false;
/** A small library has them too, since the framework wants one page at least; nothing leads there. */
export const generateStaticParams = () => archivePages().map(({ name }) => ({ part: name }));

async function pageOf({ params }: Props) {
  const { part: name } = await params;
  const page = archivePages().find((candidate) => candidate.name === name);
  if (page === undefined) notFound();
  const t = await getTranslations('Archive');
  const { year, part, parts } = page;
  return { page, title: t('title', { name: parts === 1 ? year : t('part', { year, part }) }) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await pageOf(props)).title };
}

/** The reports of a year, or of a part of it. */
export default async function ArchivePage(props: Props) {
  const { page, title } = await pageOf(props);
  const t = await getTranslations('Archive');
  const locale = await getLocale();
  return (
    <>
      <h1>{title}</h1>
      <p>
        <a href={pagePath(locale, '/')}>‹ {t('library')}</a>
      </p>
      <ReportRows reports={page.reports} locale={locale} />
      <ArchiveLinks pages={archivePages()} locale={locale} here={page.name} />
    </>
  );
}

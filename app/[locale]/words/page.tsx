import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { WordList } from '@/components/words/word-list';
import { listSlugs, loadReport } from '@/lib/content/reports';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Words'))('title') };
}

export default async function WordsPage() {
  const t = await getTranslations('Words');
  const { Words } = await getMessages();
  const reports = listSlugs().map((slug) => ({ slug, title: loadReport(slug).title.zh }));
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Words }}>
        <WordList locale={await getLocale()} reports={reports} />
      </NextIntlClientProvider>
    </>
  );
}

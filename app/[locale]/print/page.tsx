import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { libraryFinder } from '@/components/library/finder';
import { PrintScreen } from '@/components/print/print-screen';
import { printedReport } from '@/components/print/printed-report';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { firstReports } from '@/lib/content/library';
import { filePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Print'))('title') };
}

export default async function PrintPage() {
  const t = await getTranslations('Print');
  const { Print, Texts } = await getMessages();
  const locale = await getLocale();
  const { lexicon, senses } = dictionaryPaths(filePath);
  const reports = firstReports().map(({ line }) => printedReport(line, locale));
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Print, Texts: { trouble: Texts.trouble } }}>
        <PrintScreen files={{ lexicon, senses }} reports={reports} finder={await libraryFinder()} />
      </NextIntlClientProvider>
    </>
  );
}

import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { PrintScreen } from '@/components/print/print-screen';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { listSlugs, loadReport } from '@/lib/content/reports';
import { editionLanguage } from '@/lib/i18n/edition-language';
import { filePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Print'))('title') };
}

export default async function PrintPage() {
  const t = await getTranslations('Print');
  const { Print, Texts } = await getMessages();
  const language = editionLanguage(await getLocale());
  const { lexicon, senses } = dictionaryPaths(filePath);
  const reports = listSlugs().map((slug) => {
    const { title, file } = loadReport(slug);
    return { slug, title: title.zh, english: title.en, source: `${file.source.name[language]} · ${file.source.date}` };
  });
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Print, Texts: { trouble: Texts.trouble } }}>
        <PrintScreen files={{ lexicon, senses }} reports={reports} />
      </NextIntlClientProvider>
    </>
  );
}

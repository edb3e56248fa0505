import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { PrintScreen } from '@/components/print/print-screen';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { filePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Print'))('title') };
}

export default async function PrintPage() {
  const t = await getTranslations('Print');
  const { Print } = await getMessages();
  const { lexicon, senses } = dictionaryPaths(filePath);
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Print }}>
        <PrintScreen files={{ lexicon, senses }} />
      </NextIntlClientProvider>
    </>
  );
}

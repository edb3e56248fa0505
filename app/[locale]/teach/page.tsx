import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { TeachScreen } from '@/components/classroom/teach/teach-screen';
import { JoinClass } from '@/components/share/join-class';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { listSlugs, loadReport } from '@/lib/content/reports';
import { filePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Teach'))('title') };
}

export default async function TeachPage() {
  const t = await getTranslations('Teach');
  const { Teach, Lan, Share } = await getMessages();
  const { lexicon, senses } = dictionaryPaths(filePath);
  const reports = listSlugs().map((slug) => {
    const { zh, en } = loadReport(slug).title;
    return { slug, zh, en: en ?? '' };
  });
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Teach, Lan, Share }}>
        <TeachScreen reports={reports} files={{ lexicon, senses }} />
        <JoinClass />
      </NextIntlClientProvider>
    </>
  );
}

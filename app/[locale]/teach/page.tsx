import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { TeachScreen } from '@/components/classroom/teach/teach-screen';
import { libraryFinder } from '@/components/library/finder';
import { JoinClass } from '@/components/share/join-class';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { firstReports } from '@/lib/content/library';
import { filePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Teach'))('title') };
}

export default async function TeachPage() {
  const t = await getTranslations('Teach');
  const { Teach, Lan, Share } = await getMessages();
  const { lexicon, senses } = dictionaryPaths(filePath);
  const reports = firstReports().map(({ line: { slug, zh, en } }) => ({ slug, zh, en }));
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Teach, Lan, Share }}>
        <TeachScreen reports={reports} finder={await libraryFinder()} files={{ lexicon, senses }} />
        <JoinClass />
      </NextIntlClientProvider>
    </>
  );
}

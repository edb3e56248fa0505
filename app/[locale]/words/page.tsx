import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { WordsScreen } from '@/components/words/words-screen';
import { exchangePaths } from '@/lib/content/exchange-files';
import { firstReports } from '@/lib/content/library';
import { filePath } from '@/lib/i18n/paths';
import '@/components/ui/undo-toast.css';
import '@/components/words/words.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Words'))('title') };
}

export default async function WordsPage() {
  const t = await getTranslations('Words');
  const { Words, Lists, Exchange, Backup, Share, SharedList } = await getMessages();
  // Words of other reports of a large library bring the titles along.
  const titles = Object.fromEntries(firstReports().map(({ line: { slug, zh } }) => [slug, zh]));
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Words, Lists, Exchange, Backup, Share, SharedList }}>
        <WordsScreen locale={await getLocale()} titles={titles} files={exchangePaths(filePath)} />
      </NextIntlClientProvider>
    </>
  );
}

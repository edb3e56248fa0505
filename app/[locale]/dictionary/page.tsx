import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { Dictionary } from '@/components/dictionary/dictionary';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { levelPaths, sentencePaths } from '@/lib/content/word-files';
import { filePath } from '@/lib/i18n/paths';
import '@/components/dictionary/dictionary.css';
import '@/components/dictionary/strokes.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Dictionary'))('title') };
}

export default async function DictionaryPage() {
  const { Dictionary: messages, Sheet } = await getMessages();
  const { save, saved, remove, status, statusNew, statusLearning, statusKnown, lists, newList, addList } = Sheet;
  return (
    <NextIntlClientProvider messages={{ Dictionary: messages }}>
      <Dictionary
        locale={await getLocale()}
        paths={dictionaryPaths(filePath)}
        files={{ sentences: sentencePaths().map(filePath), levels: levelPaths().map(filePath) }}
        saveLabels={{ save, saved, remove, status, statusNew, statusLearning, statusKnown, lists, newList, addList }}
      />
    </NextIntlClientProvider>
  );
}

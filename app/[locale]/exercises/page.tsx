import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { ExercisesScreen } from '@/components/exercises/exercises-screen';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { filePath } from '@/lib/i18n/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Exercises'))('title') };
}

export default async function ExercisesPage() {
  const t = await getTranslations('Exercises');
  const { Exercises } = await getMessages();
  const { lexicon, senses } = dictionaryPaths(filePath);
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Exercises }}>
        <ExercisesScreen files={{ lexicon, senses }} />
      </NextIntlClientProvider>
    </>
  );
}

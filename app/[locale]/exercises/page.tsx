import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { ExercisesScreen } from '@/components/exercises/exercises-screen';
import { libraryFinder } from '@/components/library/finder';
import { dictionaryPaths } from '@/lib/content/dictionary-files';
import { firstReports } from '@/lib/content/library';
import { filePath } from '@/lib/i18n/paths';
import '@/components/review/review.css';
import '@/components/exercises/exercises.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('Exercises'))('title') };
}

export default async function ExercisesPage() {
  const t = await getTranslations('Exercises');
  // Reading and tones are asked as the review asks them, and words saved as the reader's sheet saves them.
  const { Exercises, Review, Sheet, ClassLesson } = await getMessages();
  const { lexicon, senses } = dictionaryPaths(filePath);
  const reports = firstReports().map(({ line: { slug, zh } }) => ({ slug, zh }));
  return (
    <>
      <h1>{t('title')}</h1>
      <NextIntlClientProvider messages={{ Exercises, Review, Sheet, ClassLesson }}>
        <ExercisesScreen
          files={{ lexicon, senses }}
          locale={await getLocale()}
          reports={reports}
          finder={await libraryFinder()}
        />
      </NextIntlClientProvider>
    </>
  );
}

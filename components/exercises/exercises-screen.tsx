'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { openLesson } from '@/components/classroom/open-lesson';
import { useWholeText } from '@/components/classroom/use-whole-text';
import type { Finder } from '@/components/library/find-reports';
import { FirstPaint } from '@/components/ui/first-paint';
import { parseFragment } from '@/lib/classroom/fragment';
import type { Locale } from '@/lib/i18n/routing';
import type { DataFiles } from '@/lib/worker/data';
import { type Asked, readAsked } from './lesson';
import { TextChoice, type TextLink } from './text-choice';
import { TextExercises } from './text-exercises';

interface ExercisesScreenProps {
  readonly files: DataFiles;
  readonly locale: Locale;
  readonly reports: readonly TextLink[];
  readonly finder: Finder | null;
}

/** Exercises over the text that the address names, or the texts to choose from. */
export function ExercisesScreen({ files, locale, reports, finder }: ExercisesScreenProps) {
  const t = useTranslations('Exercises');
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const read = () => {
      const { lesson } = parseFragment(window.location.hash).packed;
      if (lesson !== undefined) openLesson(lesson);
      setAsked(readAsked(window.location));
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  const text = useWholeText(asked?.ref ?? null, files);
  const choice = <TextChoice reports={reports} finder={finder} locale={locale} />;
  if (asked === null) return <FirstPaint>{choice}</FirstPaint>;
  return (
    <>
      {asked.trouble !== null && (
        <p className="exercise-trouble" role="alert">
          {t(`lesson.${asked.trouble}`)}
        </p>
      )}
      {asked.ref === null ? (
        choice
      ) : text.status === 'loading' ? (
        <p role="status">{t('loading')}</p>
      ) : text.status === 'failed' ? (
        <>
          <p role="alert">{t(text.code === 'missing' ? 'noSuchText' : 'textFailed')}</p>
          <p>
            <button type="button" onClick={text.retry}>
              {t('retry')}
            </button>
          </p>
          {choice}
        </>
      ) : (
        <TextExercises
          key={asked.key} // another lesson begins with its own choices
          text={text.text}
          asked={{ ...asked, ref: asked.ref }}
          locale={locale}
        />
      )}
    </>
  );
}

'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useState } from 'react';
import { writeFragment } from '@/lib/classroom/fragment';
import { type ClassLesson, numberOf, packLesson } from '@/lib/classroom/lesson';
import { resultOf } from '@/lib/classroom/result';
import { textQuery } from '@/lib/classroom/text-ref';
import { pagePath } from '@/lib/i18n/paths';
import { resultStore } from '@/lib/storage/results';
import { useStore } from '@/lib/storage/use-store';
import { ResultDialog } from './result-dialog';

interface LessonActionsProps {
  readonly lesson: ClassLesson;
  /** Of the text. */
  readonly title: string;
  /** "Lesson: sentences 3–12". */
  readonly name: string;
  readonly children?: ReactNode;
}

/** Where a lesson goes on. */
export function LessonActions({ lesson, title, name, children }: LessonActionsProps) {
  const t = useTranslations('ClassLesson');
  const locale = useLocale();
  const results = useStore(resultStore);
  const result = useMemo(() => resultOf(results, lesson), [results, lesson]);
  const [shown, setShown] = useState(false);
  const { slug, from, to, exercises } = lesson;
  const query = textQuery({ slug, from: numberOf(from), to: numberOf(to) });
  const fragment = writeFragment({ place: null, packed: { lesson: packLesson(lesson) } });
  return (
    <div className="lesson-actions">
      {exercises.length > 0 && (
        <a className="button primary" href={`${pagePath(locale, '/exercises/')}${query}${fragment}`}>
          {t('exercises')}
        </a>
      )}
      {result !== null && (
        <button type="button" onClick={() => setShown(true)}>
          {t('showResult')}
        </button>
      )}
      {children}
      {shown && result !== null && (
        <ResultDialog lesson={lesson} result={result} title={title} name={name} onClose={() => setShown(false)} />
      )}
    </div>
  );
}

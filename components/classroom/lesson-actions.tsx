'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { writeFragment } from '@/lib/classroom/fragment';
import { type ClassLesson, numberOf, packLesson } from '@/lib/classroom/lesson';
import { textQuery } from '@/lib/classroom/text-ref';
import { pagePath } from '@/lib/i18n/paths';
import { ShowResult } from './show-result';

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
      <ShowResult lesson={lesson} title={title} name={name} />
      {children}
    </div>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { ShowResult } from '@/components/classroom/show-result';
import { type ClassLesson, numberOf, plainLesson } from '@/lib/classroom/lesson';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { placeOf, type SessionPlan } from '@/lib/exercises/session';
import { isOwnText } from '@/lib/vocabulary/word';
import { lessonIdOf } from './lesson';

interface ForTeacherProps {
  readonly text: WholeText;
  readonly plan: SessionPlan;
  /** The lesson of the address. */
  readonly lesson: ClassLesson | null;
}

/** How the exercises of a report went, to be shown to a teacher; of an own text no teacher knows. */
export function ForTeacher({ text, plan, lesson: opened }: ForTeacherProps) {
  const t = useTranslations('ClassLesson');
  if (isOwnText(text.slug)) return null;
  const lesson = opened !== null && lessonIdOf(opened) === plan.lesson ? opened : plainLesson(placeOf(text, plan));
  const [from, to] = [numberOf(lesson.from), numberOf(lesson.to)];
  const name = t('range', { from: String(from), to: String(to), count: to - from + 1 });
  return (
    <p>
      <ShowResult lesson={lesson} title={text.title} name={name} />
    </p>
  );
}

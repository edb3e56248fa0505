'use client';
import { useLocale } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { ClassLesson } from '@/lib/classroom/lesson';
import { reportLink } from '@/lib/classroom/link';
import { filePath } from '@/lib/i18n/paths';

/** Writes the link to a lesson. @param origin null = where this page is */
export function useLessonLink(origin: string | null): (lesson: ClassLesson) => string {
  const locale = useLocale();
  const [own, setOwn] = useState('');
  useEffect(() => setOwn(window.location.origin), []);
  return useCallback(
    (lesson) =>
      reportLink({
        origin: origin ?? own,
        base: filePath('/').slice(0, -1),
        locale,
        slug: lesson.slug,
        sentence: lesson.from,
        lesson: { ...lesson, message: lesson.message.trim() },
      }),
    [origin, own, locale],
  );
}

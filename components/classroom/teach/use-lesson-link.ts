'use client';
import { useLocale } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { ClassLesson } from '@/lib/classroom/lesson';
import { reportLink } from '@/lib/classroom/link';
import { filePath } from '@/lib/i18n/paths';

/** Writes the link to a lesson, from where this page is: on a school's own server that is the address the phones know. */
export function useLessonLink(): (lesson: ClassLesson) => string {
  const locale = useLocale();
  const [origin, setOrigin] = useState('');
  useEffect(() => setOrigin(window.location.origin), []);
  return useCallback(
    (lesson) =>
      reportLink({
        origin,
        base: filePath('/').replace(/\/$/, ''),
        locale,
        slug: lesson.slug,
        sentence: lesson.from,
        lesson: { ...lesson, message: lesson.message.trim() },
      }),
    [origin, locale],
  );
}

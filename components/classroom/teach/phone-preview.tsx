'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ClassLesson } from '@/lib/classroom/lesson';
import { useLessonLink } from './use-lesson-link';

/** The preview follows when she has stopped typing for so long. */
const RESTED_MS = 500;

/** The lesson as a phone has it: the page itself, opened by the lesson's own link. */
export function PhonePreview({ lesson }: { lesson: ClassLesson }) {
  const t = useTranslations('Teach');
  const link = useLessonLink(null)(lesson);
  const [shown, setShown] = useState(link);
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(link), RESTED_MS);
    return () => window.clearTimeout(timer);
  }, [link]);
  return (
    <section className="teach-preview" aria-labelledby="teach-preview">
      <h2 id="teach-preview">{t('preview')}</h2>
      <div className="teach-phone">
        {/* opened anew for each change, as a phone opens it */}
        {shown.startsWith('http') && <iframe key={shown} title={t('previewTitle')} src={shown} />}
      </div>
    </section>
  );
}

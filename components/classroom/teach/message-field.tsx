'use client';
import { useTranslations } from 'next-intl';
import { LONGEST_MESSAGE } from '@/lib/classroom/lesson';
import type { DraftState } from './use-draft';

/** What the teacher says to her class; plain text. */
export function MessageField({ draft: { lesson, change } }: { draft: DraftState }) {
  const t = useTranslations('Teach');
  return (
    <section className="teach-part">
      <label className="field">
        <h2>{t('message')}</h2>
        <textarea
          rows={3}
          maxLength={LONGEST_MESSAGE}
          value={lesson.message}
          aria-describedby="message-left"
          onChange={(event) => change({ message: event.target.value })}
        />
      </label>
      <p id="message-left" className="teach-note">
        {t('messageLeft', { count: LONGEST_MESSAGE - lesson.message.length })}
      </p>
    </section>
  );
}

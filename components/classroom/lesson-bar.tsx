'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ToolProps } from '@/components/reader/reader-tools';
import { MarkedLine } from '@/components/ui/marked-line';
import { type ClassLesson, packLesson } from '@/lib/classroom/lesson';
import { useStore } from '@/lib/storage/use-store';
import { visitStore } from '@/lib/storage/visit';
import { LeaveLesson } from './leave-lesson';
import { LessonActions } from './lesson-actions';
import { TaughtList } from './taught-list';
import { useLessonRange } from './use-lesson-range';
import './lesson.css';

/** A teacher's lesson over the text: what it is, what she says, the words taught first, and the ways on and out. */
export function LessonBar(props: ToolProps) {
  const { lesson } = useStore(visitStore);
  const wrongText = lesson !== null && lesson.slug !== props.source.slug;
  useEffect(() => {
    if (wrongText) visitStore.set({ settings: {}, lesson: null, trouble: 'broken' }); // its link was put together by hand
  }, [wrongText]);
  return lesson === null || wrongText ? null : <OpenLesson key={packLesson(lesson)} lesson={lesson} {...props} />;
}

function OpenLesson({ lesson, ...tool }: ToolProps & { lesson: ClassLesson }) {
  const t = useTranslations('ClassLesson');
  const { source, article, place } = tool;
  const range = useLessonRange(lesson, article, place);
  const held = useHeld(lesson, article);
  const [more, setMore] = useState(place.view === 'text');
  const atStart = place.view === 'text' || place.number <= range.first;
  useEffect(() => setMore(place.view === 'text'), [place.view]); // a single sentence needs the room on a phone
  const name = t('range', { from: String(range.first), to: String(range.last), count: range.last - range.first + 1 });
  const actions = { lesson, title: source.title, name };
  const atEnd = !range.whole && (place.view === 'text' || place.number === range.last);
  return (
    <section className="lesson-bar" aria-label={t('title')}>
      <h2>{name}</h2>
      {range.changed && <p role="status">{t('changed')}</p>}
      {atStart && lesson.message.trim() !== '' && (
        <figure className="lesson-message">
          <figcaption>{t('message')}</figcaption>
          <blockquote dir="auto">
            <MarkedLine text={lesson.message.trim()} />
          </blockquote>
        </figure>
      )}
      <details open={more} onToggle={({ currentTarget }) => setMore(currentTarget.open)}>
        <summary>{t('before')}</summary>
        <TaughtList lesson={lesson} range={range} {...tool} />
        {held !== null && <p className="lesson-note">{held}</p>}
        <p className="lesson-note">{t('leaveNote')}</p>
      </details>
      <LessonActions {...actions}>
        <button type="button" aria-pressed={range.whole} onClick={range.toggle}>
          {t('whole')}
        </button>
        <LeaveLesson article={article} place={place} />
      </LessonActions>
      {atEnd &&
        article.current !== null &&
        createPortal(
          <section className="lesson-end" aria-label={t('end')}>
            <p>{t('end')}</p>
            <LessonActions {...actions} />
          </section>,
          article.current,
        )}
    </section>
  );
}

/** Says wherever an aid is missing that it is held back. @returns the sentence; null if nothing is */
function useHeld({ held }: ClassLesson, article: ToolProps['article']): string | null {
  const t = useTranslations('ClassLesson');
  const format = useFormatter();
  const reason =
    held.length === 0
      ? null
      : t('held', {
          aids: format.list(
            held.map((aid) => t(`aid.${aid}`)),
            { type: 'conjunction' },
          ),
        });
  useEffect(() => {
    const text = article.current;
    visitStore.set({ ...visitStore.get(), held: { aids: held, reason: reason ?? '' } });
    text?.setAttribute('data-held', held.join(' '));
    return () => text?.removeAttribute('data-held');
  }, [held, reason, article]);
  return reason;
}

'use client';
import { useTranslations } from 'next-intl';
import { focusBeside } from '@/components/ui/focus-beside';
import { MarkedLine, ShownAndNamed } from '@/components/ui/marked-line';
import type { OfferUndo } from '@/components/ui/undo-toast';
import { useMoment } from '@/components/ui/use-moment';
import { keepLesson, lessonStore, removeLesson, type SavedLesson } from '@/lib/storage/lessons';
import { useStore } from '@/lib/storage/use-store';
import { nameOf, type ReportTitle } from './report-title';

interface SavedLessonsProps {
  readonly reports: readonly ReportTitle[];
  readonly onOpen: (id: string) => void;
  readonly onUndo: OfferUndo;
}

/** The lessons made on this device, the last changed first. */
export function SavedLessons({ reports, onOpen, onUndo }: SavedLessonsProps) {
  const t = useTranslations('Teach');
  const moment = useMoment();
  const lessons = Object.entries(useStore(lessonStore)).sort(([, a], [, b]) => b.changedAt.localeCompare(a.changedAt));
  if (lessons.length === 0) return null;
  const name = (saved: SavedLesson) => saved.name.trim() || nameOf(saved.lesson, reports);
  const remove = (id: string, saved: SavedLesson) => onUndo(t('removed', { name: name(saved) }), removeLesson(id));
  return (
    <section aria-labelledby="teach-saved">
      <h2 id="teach-saved">{t('saved')}</h2>
      <ul className="teach-saved">
        {lessons.map(([id, saved]) => (
          <li key={id}>
            <div>
              <strong>
                <MarkedLine text={name(saved)} />
              </strong>
              <p className="teach-note">
                {saved.name.trim() !== '' && (
                  <>
                    <span lang="zh-Hans">{nameOf(saved.lesson, reports)}</span> ·{' '}
                  </>
                )}
                {moment(saved.changedAt, { dateStyle: 'medium' })}
              </p>
            </div>
            <div className="teach-actions">
              <button type="button" onClick={() => onOpen(id)}>
                <ShownAndNamed shown={t('open')} name={t('openNamed', { name: name(saved) })} />
              </button>
              <button
                type="button"
                onClick={() => onOpen(keepLesson(null, t('copyOf', { name: name(saved) }), saved.lesson))}
              >
                <ShownAndNamed shown={t('duplicate')} name={t('duplicateNamed', { name: name(saved) })} />
              </button>
              <button
                type="button"
                onClick={({ currentTarget }) => {
                  focusBeside(currentTarget.closest('li'), 'button', currentTarget.closest<HTMLElement>('.teach'));
                  remove(id, saved);
                }}
              >
                <ShownAndNamed shown={t('remove')} name={t('removeNamed', { name: name(saved) })} />
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import { useWholeText } from '@/components/classroom/use-whole-text';
import type { Finder } from '@/components/library/find-reports';
import { PickReports } from '@/components/library/pick-reports';
import { useReports } from '@/components/library/use-reports';
import { useUndo } from '@/components/ui/undo-toast';
import type { LibraryLine } from '@/lib/dictionary/library-index';
import { lessonStore } from '@/lib/storage/lessons';
import { useStore } from '@/lib/storage/use-store';
import type { DataFiles } from '@/lib/worker/data';
import { CodeReader } from './code-reader';
import { LessonEditor } from './lesson-editor';
import type { ReportTitle } from './report-title';
import { SavedLessons } from './saved-lessons';
import { type Address, useAddress } from './use-address';
import { newDraft } from './use-draft';
import '@/components/ui/undo-toast.css';
import './teach.css';

interface TeachScreenProps {
  /** All reports, or the newest of a large library. */
  readonly reports: readonly ReportTitle[];
  readonly finder: Finder | null;
  readonly files: DataFiles;
}

const titleOf = ({ slug, zh, en }: LibraryLine): ReportTitle => ({ slug, zh, en });

/** The teacher's page: lessons that are there, a new one, and the codes that learners read out. */
export function TeachScreen({ reports: first, finder, files }: TeachScreenProps) {
  const t = useTranslations('Teach');
  const { address, open, keptAs } = useAddress();
  const reports = useReports(first, finder, titleOf);
  const [toast, offerUndo] = useUndo({ undo: t('undo'), dismiss: t('dismiss') });
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (address.moved) start.current?.focus({ preventScroll: true });
  }, [address]);
  if (address.kind === 'none')
    return (
      <div ref={start} tabIndex={-1} className="teach">
        <p className="lead">{t('lead')}</p>
        <h2>{t('choose')}</h2>
        <PickReports first={first} finder={finder}>
          {(shown) => (
            <ul className="teach-reports">
              {shown.map(({ slug, zh, en }) => (
                <li key={slug}>
                  <button type="button" onClick={() => open({ kind: 'new', slug, from: null, to: null })}>
                    <span lang="zh-Hans">{zh}</span> <small lang="en">{en}</small>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </PickReports>
        <SavedLessons reports={reports} onOpen={(id) => open({ kind: 'saved', id })} onUndo={offerUndo} />
        <CodeReader reports={reports} />
        {toast}
      </div>
    );
  return (
    <div ref={start} tabIndex={-1} className="teach">
      <p>
        <button type="button" onClick={() => open({ kind: 'none' })}>
          ‹ {t('all')}
        </button>
      </p>
      <OpenLesson address={address} reports={reports} files={files} onKept={keptAs} />
    </div>
  );
}

interface OpenLessonProps extends Pick<TeachScreenProps, 'reports' | 'files'> {
  readonly address: Exclude<Address, { kind: 'none' }>;
  readonly onKept: (id: string) => void;
}

function OpenLesson({ address, reports, files, onKept }: OpenLessonProps) {
  const t = useTranslations('Teach');
  const lessons = useStore(lessonStore);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept while it is open is what was made here
  const saved = useMemo(() => (address.kind === 'saved' ? lessons[address.id] : undefined), [address]);
  const slug = address.kind === 'new' ? address.slug : saved?.lesson.slug;
  const ref = useMemo(() => (slug === undefined ? null : { slug, from: null, to: null }), [slug]);
  const state = useWholeText(ref, files);
  if (slug === undefined) return <p role="status">{t('noLesson')}</p>;
  if (state.status === 'loading') return <p role="status">{t('loading')}</p>;
  if (state.status === 'failed')
    return (
      <p role="alert">
        {t(state.code === 'missing' ? 'noReport' : 'failed')}{' '}
        <button type="button" onClick={state.retry}>
          {t('retry')}
        </button>
      </p>
    );
  const begun =
    address.kind === 'new' || saved === undefined
      ? newDraft(state.text, address.kind === 'new' ? address.from : null, address.kind === 'new' ? address.to : null)
      : { id: address.id, name: saved.name, lesson: saved.lesson };
  return <LessonEditor key={address.opened} text={state.text} reports={reports} begun={begun} onKept={onKept} />;
}

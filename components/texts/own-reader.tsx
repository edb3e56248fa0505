'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo } from 'react';
import type { ReaderLabels } from '@/components/reader/labels';
import { Reader } from '@/components/reader/reader';
import { withoutDirection } from '@/lib/chinese/direction-marks';
import { saveCounts } from '@/lib/storage/texts';
import { sourceOf } from '@/lib/vocabulary/word';
import type { Client } from '@/lib/worker/client';
import { followHere } from './follow-here';
import { MendPanel } from './mend-panel';
import { Failure, Loading } from './states';
import { TextActions } from './text-actions';
import { TextView } from './text-view';
import { useEntries } from './use-entries';
import { useGlosses } from './use-glosses';
import { type OpenedText, useBookmark, useOwnText } from './use-own-text';
import { useParts } from './use-parts';
import { WordCount } from './word-count';

interface OwnReaderProps {
  readonly client: Client;
  readonly id: string;
  readonly labels: ReaderLabels;
  readonly toolMessages: string;
  /** Back to the shelf, without leaving the page: a text that can't be kept is only in its memory. */
  readonly onBack: () => void;
}

/** A text of the learner's own in the same reader as the reports. */
export function OwnReader({ client, id, labels, toolMessages, onBack }: OwnReaderProps) {
  const [opening, retry, change] = useOwnText(client, id);
  if (opening.status === 'loading') return <Loading progress={opening.progress} />;
  if (opening.status === 'failed') return <Failure code={opening.code} onRetry={retry} />;
  return (
    <OpenReader
      key={id}
      client={client}
      opened={opening.opened}
      change={change}
      labels={labels}
      toolMessages={toolMessages}
      onBack={onBack}
    />
  );
}

interface OpenReaderProps extends Pick<OwnReaderProps, 'client' | 'labels' | 'toolMessages' | 'onBack'> {
  readonly opened: OpenedText;
  readonly change: (how: (text: OpenedText['text']) => OpenedText['text']) => void;
}

function OpenReader({ client, opened, change, labels, toolMessages, onBack }: OpenReaderProps) {
  const t = useTranslations('Texts');
  const { text, blocks, plan, sentences } = opened;
  const { id, title, mends } = text;
  const script = text.script ?? 'simplified';
  usePageTitle(title);
  const parts = useParts(client, { blocks, plan, script, mends });
  const shownFirst = parts.loaded.length > 0;
  const glosses = useGlosses(client, shownFirst, parts.refresh);
  const [entries, wantEntries] = useEntries(client, glosses.status === 'ready');
  const bookmark = useBookmark(id, text.place);
  const data = useMemo(() => parts.loaded.map((part) => part.data), [parts.loaded]);

  const setMends = (next: OpenedText['text']['mends']) => {
    change((old) => ({ ...old, mends: [...next] }));
    saveCounts(id, null).catch(() => {}); // other words now: they are counted at the next opening
  };

  const source = {
    slug: sourceOf(id),
    title,
    printed: script,
    translated: false,
    glossed: glosses.status === 'ready',
    bookmark,
    parts: data,
    status: parts.failed ? 'failed' : shownFirst ? 'ready' : 'loading',
    retry: parts.retry,
    grown: parts.grown,
    notes: NO_NOTES,
    wantNotes: nothing,
    entries,
    wantEntries,
    count: sentences,
    recording: null,
    reveal: parts.reveal,
  } as const;

  return (
    <>
      <p className="back">
        <a href="?" onClick={(event) => followHere(event, onBack)}>
          {t('allTexts')}
        </a>
      </p>
      {blocks[0]?.kind !== 'title' && <h1 lang={script === 'traditional' ? 'zh-Hant' : 'zh-Hans'}>{title}</h1>}
      <Reader
        source={source}
        labels={labels}
        toolMessages={toolMessages}
        extra={(word, selection, select) => (
          <MendPanel
            parts={parts.loaded}
            word={word}
            selection={selection}
            entries={entries}
            wantEntries={wantEntries}
            mends={mends}
            setMends={setMends}
            select={select}
          />
        )}
      >
        <TextView plan={plan} script={script} parts={parts} labels={labels.reader} />
      </Reader>
      <div className="under-text">
        <GlossNotice glosses={glosses} />
        <WordCount client={client} opened={opened} script={script} ready={glosses.status !== 'loading'} />
      </div>
      <TextActions client={client} text={text} onRename={(renamed) => change((old) => ({ ...old, title: renamed }))} />
    </>
  );
}

/** The tab names the text. */
function usePageTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${withoutDirection(title)} · ${before}`;
    return () => {
      document.title = before;
    };
  }, [title]);
}

const nothing = () => {};
const NO_NOTES = { status: 'ready', value: {} } as const;

/** While the dictionary is on its way, words have their readings but no meanings yet. */
function GlossNotice({ glosses }: { glosses: ReturnType<typeof useGlosses> }) {
  const t = useTranslations('Texts');
  if (glosses.status === 'ready') return null;
  if (glosses.status === 'failed')
    return (
      <p role="status" className="notice">
        {t('glossesFailed')}{' '}
        <button type="button" onClick={glosses.retry}>
          {t('retry')}
        </button>
      </p>
    );
  return glosses.progress === null ? null : (
    <p role="status" className="notice">
      {t('glossesLoading', { percent: Math.round((100 * glosses.progress.done) / glosses.progress.total) })}
    </p>
  );
}

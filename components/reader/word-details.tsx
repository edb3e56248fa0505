'use client';
import { useEffect, useState } from 'react';
import { lazily } from '@/components/ui/lazily';
import type { ReportWord } from '@/lib/dictionary/report-data';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import type { Settings } from '@/lib/storage/settings';
import type { ReaderLabels } from './labels';
import type { TextSource } from './text-source';

// Asked for rarely: a first visit does not pay for it.
const Entries = lazily(() => import('./word-entries').then(({ Entries }) => Entries));

interface WordDetailsProps {
  readonly word: ReportWord;
  readonly source: Pick<TextSource, 'entries' | 'wantEntries'>;
  readonly settings: Settings;
  readonly labels: ReaderLabels['sheet'];
}

/** Behind "more": the dictionary's entries for the word, and for the words and characters inside it. */
export function WordDetails({ word, source: { entries, wantEntries }, settings, labels }: WordDetailsProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) wantEntries(word);
  }, [open, word, wantEntries]);
  return (
    <details className="word-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{labels.more}</summary>
      <p>
        <a href={dictionaryPath(word.headword ?? word.surface)}>{labels.inDictionary}</a>
      </p>
      {entries.status === 'ready' ? (
        <Entries
          word={word}
          entries={entries.value}
          settings={settings}
          labels={labels}
          fallback={<p role="status">{labels.loading}</p>}
        />
      ) : (
        <p role="status">{entries.status === 'failed' ? labels.failed : labels.loading}</p>
      )}
    </details>
  );
}

/** The page's language is that of its root element; a sheet is only ever drawn in the browser. */
const dictionaryPath = (word: string): string =>
  `${pagePath(document.documentElement.lang as Locale, '/dictionary/')}?${new URLSearchParams({ word })}`;

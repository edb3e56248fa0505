'use client';
import { useEffect, useState } from 'react';
import { Sense } from '@/components/words/sense';
import { NOTATION_LANG, writeReading } from '@/lib/chinese/notation';
import { spellReading } from '@/lib/chinese/pinyin';
import { bestFirst } from '@/lib/dictionary/best-first';
import type { Entry } from '@/lib/dictionary/entry';
import { partsOf } from '@/lib/dictionary/parts';
import type { ReportEntries, ReportWord } from '@/lib/dictionary/report-data';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import type { Settings } from '@/lib/storage/settings';
import type { ReaderLabels } from './labels';
import type { TextSource } from './text-source';

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
        <Entries word={word} entries={entries.value} settings={settings} labels={labels} />
      ) : (
        <p role="status">{entries.status === 'failed' ? labels.failed : labels.loading}</p>
      )}
    </details>
  );
}

/** The page's language is that of its root element; a sheet is only ever drawn in the browser. */
const dictionaryPath = (word: string): string =>
  `${pagePath(document.documentElement.lang as Locale, '/dictionary/')}?${new URLSearchParams({ word })}`;

function Entries({
  word,
  entries,
  settings,
  labels,
}: { word: ReportWord; entries: ReportEntries } & Pick<WordDetailsProps, 'settings' | 'labels'>) {
  const characters = word.headword ?? word.surface;
  const own = bestFirst(entries[characters] ?? [], word);
  const inside = partsOf(characters).filter((part) => entries[part] !== undefined);
  return (
    <>
      {own.length === 0 && <p>{labels.noEntry}</p>}
      {own.map((entry) => (
        <EntryView key={entry.reading.join(' ') + entry.senses[0]} entry={entry} settings={settings} labels={labels} />
      ))}
      {inside.length > 0 && (
        <>
          <h3>{labels.inside}</h3>
          {inside.flatMap((part) =>
            (entries[part] ?? [])
              .slice(0, 2)
              .map((entry) => (
                <EntryView
                  key={part + entry.reading.join(' ') + entry.senses[0]}
                  entry={entry}
                  settings={settings}
                  labels={labels}
                />
              )),
          )}
        </>
      )}
    </>
  );
}

function EntryView({ entry, settings, labels }: { entry: Entry } & Pick<WordDetailsProps, 'settings' | 'labels'>) {
  const { simplified, traditional, reading, senses, measureWords, proper } = entry;
  const spelling = spellReading(reading, { kind: proper ? 'name' : 'word', surface: simplified });
  return (
    <section className="entry">
      <p>
        <b lang="zh-Hans">{simplified}</b>
        {traditional !== simplified && <span lang="zh-Hant"> {traditional}</span>}{' '}
        <span lang={NOTATION_LANG[settings.notation]}>{writeReading({ reading, spelling }, settings.notation)}</span>
      </p>
      <ol lang="en">
        {senses.map((sense) => (
          <li key={sense}>
            <Sense sense={sense} link={null} />
          </li>
        ))}
      </ol>
      {measureWords.length > 0 && (
        <p className="measure-words">
          {labels.measureWords}:{' '}
          {measureWords.map((measure) => (
            <span key={measure.simplified + measure.reading.join('')}>
              <span lang="zh-Hans">{measure.simplified}</span>{' '}
              <span lang={NOTATION_LANG[settings.notation]}>
                {writeReading(
                  {
                    ...measure,
                    spelling: spellReading(measure.reading, { kind: 'word', surface: measure.simplified }),
                  },
                  settings.notation,
                )}
              </span>{' '}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

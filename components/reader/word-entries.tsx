'use client';
import { Sense } from '@/components/words/sense';
import { NOTATION_LANG, writeReading } from '@/lib/chinese/notation';
import { spellReading } from '@/lib/chinese/pinyin';
import { bestFirst } from '@/lib/dictionary/best-first';
import type { Entry } from '@/lib/dictionary/entry';
import { partsOf } from '@/lib/dictionary/parts';
import type { ReportEntries, ReportWord } from '@/lib/dictionary/report-data';
import type { Settings } from '@/lib/storage/settings';
import type { ReaderLabels } from './labels';

interface EntriesProps {
  readonly word: ReportWord;
  readonly entries: ReportEntries;
  readonly settings: Settings;
  readonly labels: ReaderLabels['sheet'];
}

/** The dictionary's entries for a word, and for the words and characters inside it. */
export function Entries({ word, entries, settings, labels }: EntriesProps) {
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

function EntryView({ entry, settings, labels }: { entry: Entry } & Pick<EntriesProps, 'settings' | 'labels'>) {
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

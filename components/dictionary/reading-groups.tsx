'use client';
import { useTranslations } from 'next-intl';
import { spellReading } from '@/lib/chinese/pinyin';
import { type ReadingGroup as Group, groupByReading, savedGloss, spellingOf } from '@/lib/dictionary/by-reading';
import type { Entry } from '@/lib/dictionary/entry';
import type { WordPage } from '@/lib/dictionary/search';
import { useSay } from '../sound/use-say';
import { SaveButtons, type SaveLabels } from '../words/save-buttons';
import { Characters, LinkedSense, Spelled } from './written';

/** The readings of a word, each as a word of its own. */
export function ReadingGroups({ page, saveLabels }: { page: WordPage; saveLabels: SaveLabels }) {
  const speak = useSay();
  const showsForms = new Set(page.entries.map(({ traditional }) => traditional)).size > 1;
  return groupByReading(page.entries).map((group, i) => (
    <ReadingGroup
      key={group[0].reading.join(' ')}
      group={group}
      showsForms={showsForms}
      saveLabels={saveLabels}
      // A voice reads the characters alone, so in their commonest way: only the first reading can be heard.
      listen={speak !== null && i === 0 ? () => speak(page.word) : null}
    />
  ));
}

interface ReadingGroupProps {
  readonly group: Group;
  /** Where the word's entries differ in their traditional form. */
  readonly showsForms: boolean;
  readonly saveLabels: SaveLabels;
  readonly listen: (() => void) | null;
}

function ReadingGroup({ group, showsForms, saveLabels, listen }: ReadingGroupProps) {
  const [first] = group;
  const spelling = spellingOf(first);
  const word = {
    surface: first.simplified,
    traditional: first.traditional,
    reading: first.reading,
    spelling,
    gloss: { means: savedGloss(first) },
  };
  return (
    <section className="reading-group">
      <h2>
        <Spelled reading={first.reading} spelling={spelling} />
      </h2>
      {group.map((entry, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a page never change places
        <EntrySenses key={i} entry={entry} showsForm={showsForms} />
      ))}
      <div className="entry-actions">
        <SaveButtons word={word} example={null} labels={saveLabels} />
        {listen !== null && <Listen onClick={listen} />}
      </div>
    </section>
  );
}

function Listen({ onClick }: { onClick: () => void }) {
  const t = useTranslations('Dictionary');
  return (
    <button type="button" onClick={onClick}>
      {t('listen')}
    </button>
  );
}

/** An entry's senses and measure words. */
function EntrySenses({ entry, showsForm }: { entry: Entry; showsForm: boolean }) {
  const t = useTranslations('Dictionary');
  const { simplified, traditional, senses, measureWords } = entry;
  return (
    <>
      {showsForm && (
        <p className="entry-form">
          <Characters simplified={simplified} traditional={traditional} />
        </p>
      )}
      <ol lang="en" className={senses.length === 1 ? 'one-sense' : undefined}>
        {senses.map((sense) => (
          <li key={sense}>
            <LinkedSense sense={sense} links />
          </li>
        ))}
      </ol>
      {measureWords.length > 0 && (
        <p className="measure-words">
          {t('measureWords')}{' '}
          {measureWords.map((measure) => (
            <span key={measure.simplified + measure.reading.join('')} className="measure-word">
              <Characters {...measure} />{' '}
              <Spelled
                reading={measure.reading}
                spelling={spellReading(measure.reading, { kind: 'word', surface: measure.simplified })}
              />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import type { Script } from '@/lib/chinese/script';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { wordPool } from '@/lib/exercises/pool';
import { shortestPlace } from '@/lib/exercises/sentence-choice';
import type { SessionPlan } from '@/lib/exercises/session';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import type { WordKey } from '@/lib/vocabulary/word';
import { Explained } from './explained';
import { asSaved } from './item';

interface MissedWordsProps {
  readonly text: WholeText;
  readonly script: Script;
  readonly plan: SessionPlan;
  readonly missed: readonly WordKey[];
}

/** The words that were not known, each with its sentence, to be saved one by one or all at once. */
export function MissedWords({ text, script, plan, missed }: MissedWordsProps) {
  const t = useTranslations('Exercises');
  const vocabulary = useStore(wordStore);
  const wanted = new Set(missed);
  const places = wordPool(text, plan).flatMap(({ key, places }) => (wanted.has(key) ? [shortestPlace(places)] : []));
  const unsaved = places.filter(({ key }) => !Object.hasOwn(vocabulary, key));
  const saveAll = () => {
    for (const place of unsaved) wordStore.save(asSaved(place, text, new Date()));
  };
  return (
    <section className="exercise-missed" aria-labelledby="exercise-missed">
      <h3 id="exercise-missed">{t('missed', { count: places.length })}</h3>
      {unsaved.length > 1 && (
        <p>
          <button type="button" onClick={saveAll}>
            {t('saveAll', { count: unsaved.length })}
          </button>
        </p>
      )}
      <ul>
        {places.map((place) => (
          <li key={place.key}>
            <Explained place={place} text={text} script={script} />
          </li>
        ))}
      </ul>
    </section>
  );
}

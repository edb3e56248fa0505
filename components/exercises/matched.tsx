'use client';
import { useTranslations } from 'next-intl';
import { Spelled } from '@/components/dictionary/written';
import { English } from '@/components/ui/marked-text';
import { plainMeaning } from '@/lib/exercises/meanings';
import type { WordKey } from '@/lib/vocabulary/word';
import { SaveWord, Verdict } from './explained';
import type { ItemProps } from './item';
import { Line, Written } from './written';

interface MatchedProps extends Omit<ItemProps<'match'>, 'onAnswered'> {
  readonly missed: ReadonlySet<WordKey>;
}

/** A round when it is done: every word with its reading and meaning, those that were missed with their sentence. */
export function Matched({ item: { pairs }, text, script, missed }: MatchedProps) {
  const t = useTranslations('Exercises');
  const right = pairs.length - missed.size;
  const missedFirst = [...pairs].sort((a, b) => Number(missed.has(b.key)) - Number(missed.has(a.key)));
  return (
    <>
      <Verdict right={missed.size === 0}>
        {missed.size === 0 ? t('allPaired') : t('pairedFirst', { right, total: pairs.length })}
      </Verdict>
      <ul className="matched">
        {missedFirst.map((place) => (
          <li key={place.key}>
            <p className="explained-word">
              {missed.has(place.key) ? <span aria-hidden="true">✗ </span> : null}
              <Written word={place.word} script={script} />{' '}
              <Spelled reading={place.word.reading} spelling={place.word.spelling} />{' '}
              <small>
                <English text={plainMeaning(place.word)} />
              </small>
            </p>
            {missed.has(place.key) && (
              <>
                <blockquote className="review-sentence">
                  <p>
                    <Line sentence={place.sentence} script={script} word={place.word} />
                  </p>
                  {place.sentence.en !== null && <p lang="en">{place.sentence.en}</p>}
                </blockquote>
                <SaveWord place={place} text={text} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

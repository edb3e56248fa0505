'use client';
import { useTranslations } from 'next-intl';
import { groupByReading, spellingOf } from '@/lib/dictionary/by-reading';
import type { SearchHit, WordPage } from '@/lib/dictionary/search';
import { WordLink } from './word-link';
import { Characters, LinkedSense, Spelled } from './written';

/** A character's page has all of them. */
const SENSES = 3;

/** The characters of a word: their readings, what they mean, and the other words they make. */
export function CharactersInside({ page }: { page: WordPage }) {
  const t = useTranslations('Dictionary');
  const once = page.characters.filter(
    ({ character }, i) => page.characters.findIndex((other) => other.character === character) === i,
  );
  return (
    <section>
      <h2>{t('inside')}</h2>
      {once.map(({ character, entries, words }) => (
        <section key={character} className="character">
          <h3>
            <WordLink word={character}>
              <Characters simplified={character} traditional={entries[0]?.traditional ?? character} />
            </WordLink>
          </h3>
          {groupByReading(entries.filter(({ rank }, _, all) => rank <= 2 || all.length === 1)).map(([entry]) => (
            <p key={entry.reading.join(' ')}>
              <Spelled reading={entry.reading} spelling={spellingOf(entry)} />{' '}
              <span lang="en">
                {entry.senses.slice(0, SENSES).map((sense, i) => (
                  <span key={sense}>
                    {i > 0 && '; '}
                    <LinkedSense sense={sense} links={false} />
                  </span>
                ))}
              </span>
            </p>
          ))}
          {words.length > 0 && <OtherWords words={words.filter(({ word }) => word !== page.word)} />}
        </section>
      ))}
    </section>
  );
}

/** A name and a word may be written and read alike: 三重. Here one link serves both. */
const formOf = ({ word, reading }: SearchHit): string => `${word}|${reading.join(' ')}`;

function OtherWords({ words }: { words: readonly SearchHit[] }) {
  const t = useTranslations('Dictionary');
  const once = [...new Map(words.map((hit) => [formOf(hit), hit])).values()];
  return (
    <ul className="other-words" aria-label={t('otherWords')}>
      {once.map((hit) => (
        <li key={formOf(hit)}>
          <WordLink word={hit.word}>
            <Characters simplified={hit.word} traditional={hit.traditional} />{' '}
            <Spelled reading={hit.reading} spelling={hit.spelling} />
          </WordLink>
        </li>
      ))}
    </ul>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { SearchHit } from '@/lib/dictionary/search';
import type { Status } from '@/lib/vocabulary/word';
import { WordLink } from './word-link';
import { Characters, LinkedSense, Spelled } from './written';

/** A sense or two is enough to choose by; the page has them all. */
const SENSES = 6;

/** A word found: a link to its page. */
export const HitRow = memo(function HitRow({ hit, status }: { hit: SearchHit; status: Status | null }) {
  const t = useTranslations('Dictionary');
  return (
    <li>
      <WordLink word={hit.word} className="hit">
        <span className="hit-word">
          <Characters simplified={hit.word} traditional={hit.traditional} />
        </span>{' '}
        <Spelled reading={hit.reading} spelling={hit.spelling} />{' '}
        {status !== null && <span className="hit-status">✓ {t(status)}</span>}{' '}
        <span className="hit-senses" lang="en">
          {hit.senses.slice(0, SENSES).map((sense, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two senses of an entry may read the same
            <span key={i}>
              {i > 0 && '; '}
              <LinkedSense sense={sense} links={false} />
            </span>
          ))}
        </span>
      </WordLink>
    </li>
  );
});

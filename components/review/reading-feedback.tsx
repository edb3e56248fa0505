'use client';
import { useTranslations } from 'next-intl';
import { NOTATION_LANG, type Notation, writeReading } from '@/lib/chinese/notation';
import { markSyllable } from '@/lib/chinese/pinyin';
import type { Syllable } from '@/lib/chinese/types';
import type { CheckedReading, CheckedSyllable } from '@/lib/review/check-reading';
import { useSettings } from '@/lib/storage/visit';

/** A syllable by itself as the learner writes it. */
const write = (syllable: Syllable, notation: Notation): string =>
  writeReading({ reading: [syllable], spelling: markSyllable(syllable) }, notation);

/** What was typed for it, with the tone if one was given. */
const typedFor = ({ letters, tone }: CheckedSyllable, notation: Notation): string =>
  tone === null ? letters.replaceAll('v', 'ü') : write(`${letters}${tone}`, notation);

/** Right, or syllable by syllable where it was not. */
export function ReadingFeedback({ checked: { verdict, syllables } }: { checked: CheckedReading }) {
  const t = useTranslations('Review');
  const { notation } = useSettings();
  if (verdict === 'right') return <p className="verdict">✓ {t('isRight')}</p>;
  return (
    <>
      <p className="verdict">✗ {t(verdict === 'tones' ? 'wrongTones' : 'wrongSyllables')}</p>
      <ol className="syllables">
        {syllables.map((syllable, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the syllables of one word never change places
          <li key={i} data-verdict={syllable.verdict}>
            <span lang={NOTATION_LANG[notation]}>{write(syllable.expected, notation)}</span>{' '}
            {syllable.verdict === 'right' ? (
              <small>
                ✓<span className="visually-hidden"> {t('isRight')}</span>
              </small>
            ) : (
              <small>
                {t.rich(syllable.verdict === 'missing' ? 'notTyped' : 'youTyped', {
                  typed: () => <s lang={NOTATION_LANG[notation]}>{typedFor(syllable, notation)}</s>,
                })}
              </small>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

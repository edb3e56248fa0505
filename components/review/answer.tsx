'use client';
import { useTranslations } from 'next-intl';
import { Characters, Spelled } from '@/components/dictionary/written';
import { useSay } from '@/components/sound/use-say';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { readingOf } from '@/lib/vocabulary/word';
import type { Asked, Result } from './exercise';
import { WordSentence } from './word-sentence';

interface AnswerProps {
  readonly asked: Asked;
  readonly result: Result | null;
  readonly locale: Locale;
  readonly onKnown: () => void;
}

/** The whole word: how the answer was, what it is, and the sentence she knows it from. */
export function Answer({ asked: { word, data }, result, locale, onKnown }: AnswerProps) {
  const t = useTranslations('Review');
  const speak = useSay();
  const { example, parts } = data;
  return (
    <>
      {result?.feedback}
      <p className="review-face">
        <Characters simplified={word.characters} traditional={word.traditional} />
      </p>
      <p className="review-reading">
        <Spelled reading={readingOf(word)} spelling={word.spelling} />
      </p>
      <p className="review-gloss" lang="en">
        {word.gloss}
      </p>
      {word.note !== undefined && <p className="review-note">{word.note}</p>}
      {example !== null && parts !== null && (
        <WordSentence
          {...{ word, example, parts, locale }}
          english={result !== null && result.suggested !== 'again' ? 'closed' : 'open'}
        />
      )}
      <p className="review-links">
        {speak !== null && (
          <button type="button" onClick={() => speak(word.characters)}>
            {t('listen')}
          </button>
        )}
        <a
          className="button"
          href={`${pagePath(locale, '/dictionary/')}?${new URLSearchParams({ word: word.characters })}`}
        >
          {t('inDictionary')}
        </a>
        <button type="button" onClick={onKnown}>
          {t('known')}
        </button>
      </p>
    </>
  );
}

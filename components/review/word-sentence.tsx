'use client';
import { useTranslations } from 'next-intl';
import { MarkedLine } from '@/components/ui/marked-line';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import type { ClozeParts } from '@/lib/review/exercises';
import { sentenceLang } from '@/lib/review/sentence-lang';
import { type Example, exampleAddress, hasPlace, type SavedWord } from '@/lib/vocabulary/word';

interface WordSentenceProps {
  readonly word: SavedWord;
  readonly example: Example;
  readonly parts: ClozeParts;
  readonly english: 'open' | 'closed';
  readonly locale: Locale;
}

/** The sentence she met the word in, its English, and the way back to it, if it has a place. */
export function WordSentence({ word, example, parts, english, locale }: WordSentenceProps) {
  const t = useTranslations('Review');
  return (
    <blockquote className="review-sentence">
      <p lang={sentenceLang(word, example)}>
        {parts.before}
        <mark>{parts.answer}</mark>
        {parts.after}
      </p>
      {example.en !== null && (
        <details open={english === 'open'}>
          <summary>{t('english')}</summary>
          <p lang="en">{example.en}</p>
        </details>
      )}
      {hasPlace(example) && (
        <a href={pagePath(locale, exampleAddress(example))}>
          <MarkedLine text={t('backTo', { title: example.title })} />
        </a>
      )}
    </blockquote>
  );
}

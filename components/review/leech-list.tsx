'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Spelled } from '@/components/dictionary/written';
import { MarkedLine } from '@/components/ui/marked-line';
import { pagePath } from '@/lib/i18n/paths';
import type { Locale } from '@/lib/i18n/routing';
import { makeExercise } from '@/lib/review/exercises';
import { findLeeches } from '@/lib/review/leeches';
import type { Card } from '@/lib/review/types';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { keyOf, readingOf, type SavedWord, type Status, type Vocabulary } from '@/lib/vocabulary/word';
import { ShownWord } from './shown-word';
import { WordSentence } from './word-sentence';

interface Leech {
  readonly word: SavedWord;
  readonly lapses: number;
}

/** Words that are forgotten again and again, each once, the most often forgotten first. */
function leechesOf(cards: readonly Card[], words: Vocabulary): readonly Leech[] {
  const found = new Map<string, Leech>();
  for (const { word: key, lapses } of findLeeches(cards)) {
    const word = Object.hasOwn(words, key) ? words[key] : undefined;
    if (word !== undefined && word.status !== 'known' && !found.has(key)) found.set(key, { word, lapses });
  }
  return [...found.values()];
}

/** Words that won't stay, and what helps: seeing them in their sentence, another gloss, or letting them go for now. */
export function LeechList({ cards, locale }: { cards: readonly Card[]; locale: Locale }) {
  const t = useTranslations('Review');
  const words = useStore(wordStore);
  const leeches = useMemo(() => leechesOf(cards, words), [cards, words]);
  const [aside, setAside] = useState<{ readonly word: SavedWord; readonly status: Status } | null>(null);
  const putAside = (word: SavedWord) => {
    setAside({ word, status: word.status });
    wordStore.setStatus(keyOf(word), 'known');
  };
  const undo = () => {
    if (aside !== null) wordStore.setStatus(keyOf(aside.word), aside.status);
    setAside(null);
  };
  return (
    <>
      {leeches.length > 0 && (
        <details className="review-part">
          <summary>{t('leeches', { count: leeches.length })}</summary>
          <p className="review-advice">{t('leechAdvice')}</p>
          <ul className="leeches">
            {leeches.map((leech) => (
              <LeechRow key={keyOf(leech.word)} {...leech} locale={locale} onAside={() => putAside(leech.word)} />
            ))}
          </ul>
        </details>
      )}
      {aside !== null && (
        <div className="toast" role="status">
          <MarkedLine text={t('markedKnown', { word: aside.word.characters })} />{' '}
          <button type="button" onClick={undo}>
            {t('undo')}
          </button>
        </div>
      )}
    </>
  );
}

function LeechRow({ word, lapses, locale, onAside }: Leech & { locale: Locale; onAside: () => void }) {
  const t = useTranslations('Review');
  const { example = null, parts = null } = makeExercise(word, 'cloze', { reps: 0 }) ?? {};
  return (
    <li>
      <p className="leech-word">
        <b>
          <ShownWord word={word} />
        </b>{' '}
        <Spelled reading={readingOf(word)} spelling={word.spelling} /> <span lang="en">{word.gloss}</span>
        <small>{t('leech', { count: lapses })}</small>
      </p>
      {example !== null && parts !== null && <WordSentence {...{ word, example, parts, locale }} english="closed" />}
      <p className="review-more">
        <a
          className="button"
          href={`${pagePath(locale, '/dictionary/')}?${new URLSearchParams({ word: word.characters })}`}
        >
          {t('inDictionary')}
        </a>
        <a className="button" href={`${pagePath(locale, '/words/')}?${new URLSearchParams({ q: word.characters })}`}>
          {t('edit')}
        </a>
        <button type="button" onClick={onAside}>
          {t('aside')}
        </button>
      </p>
    </li>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { listChoices } from '@/lib/vocabulary/word-lists';
import type { WhichWords } from './which-words';

interface WordChoiceProps {
  readonly chosen: WhichWords;
  readonly onChoose: (which: WhichWords) => void;
}

/** All words, or those of a list or a text; where there is neither, there is nothing to choose. */
export function WordChoice({ chosen, onChoose }: WordChoiceProps) {
  const t = useTranslations('Review');
  const words = useStore(wordStore);
  const lists = useStore(listStore);
  const choices = useMemo(() => listChoices(Object.values(words), lists, {}), [words, lists]);
  const own = choices.filter(({ kind }) => kind === 'own');
  const texts = choices.filter(({ kind }) => kind !== 'own');
  if (choices.length < 2) return null;
  return (
    <label className="review-which">
      {t('which')}
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="all">{t('allWords')}</option>
        {own.length > 0 && (
          <optgroup label={t('lists')}>
            {own.map(({ ref, name }) => (
              <option key={ref} value={ref}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        {texts.length > 0 && (
          <optgroup label={t('texts')}>
            {texts.map(({ ref, name }) => (
              <option key={ref} value={ref} lang="zh">
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

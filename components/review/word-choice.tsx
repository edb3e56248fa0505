'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { listStore } from '@/lib/storage/lists';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { sourcesOf } from '@/lib/vocabulary/order';
import type { WhichWords } from './which-words';

interface WordChoiceProps {
  readonly chosen: WhichWords;
  readonly onChoose: (which: WhichWords) => void;
}

/** All words, or those of a list or a text; where there is neither, there is nothing to choose. */
export function WordChoice({ chosen, onChoose }: WordChoiceProps) {
  const t = useTranslations('Review');
  const words = useStore(wordStore);
  const lists = Object.entries(useStore(listStore)).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const texts = useMemo(() => sourcesOf(Object.values(words)), [words]);
  if (lists.length + texts.length < 2) return null;
  return (
    <label className="review-which">
      {t('which')}
      <select value={chosen} onChange={({ target }) => onChoose(target.value as WhichWords)}>
        <option value="all">{t('allWords')}</option>
        {lists.length > 0 && (
          <optgroup label={t('lists')}>
            {lists.map(([id, { name }]) => (
              <option key={id} value={`in:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        {texts.length > 0 && (
          <optgroup label={t('texts')}>
            {texts.map(({ slug, title }) => (
              <option key={slug} value={`from:${slug}`} lang="zh">
                {title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

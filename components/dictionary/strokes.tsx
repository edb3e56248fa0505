'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { lazily } from '@/components/ui/lazily';
import { isHan } from '@/lib/chinese/script';
import type { WordPage } from '@/lib/dictionary/search';
import { useOwnForms } from './forms';

const StrokePanel = lazily(() => import('./stroke-panel').then(({ StrokePanel }) => StrokePanel));

/** The stroke order of the word's characters, one at a time and only when asked for. */
export function Strokes({ page }: { page: WordPage }) {
  const t = useTranslations('Dictionary');
  const { asTraditional, forms } = useOwnForms(page);
  const [chosen, setChosen] = useState<string | null>(null);
  const characters = [...new Set([...forms.join('')].filter(isHan))];
  if (characters.length === 0) return null;
  return (
    <section>
      <h2>{t('strokes')}</h2>
      <p className="stroke-choice">
        {characters.map((character) => (
          <button
            key={character}
            type="button"
            aria-pressed={chosen === character}
            onClick={() => setChosen(chosen === character ? null : character)}
          >
            <span className="visually-hidden">{t('strokesOf')} </span>
            <span lang={asTraditional ? 'zh-Hant' : 'zh-Hans'}>{character}</span>
          </button>
        ))}
      </p>
      {chosen !== null && characters.includes(chosen) && (
        <StrokePanel character={chosen} fallback={<p role="status">{t('searching')}</p>} />
      )}
    </section>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReportEntries, ReportWord } from '@/lib/dictionary/report-data';

/** Another meaning of a word: one of the dictionary's, or the reader's own words. */
export function MendSense({
  word,
  entries,
  onChoose,
}: {
  word: ReportWord;
  entries: ReportEntries;
  onChoose: (gloss: string) => void;
}) {
  const t = useTranslations('Mend');
  const [own, setOwn] = useState(word.gloss?.means ?? '');
  const senses = (entries[word.headword ?? word.surface] ?? []).flatMap((entry) => entry.senses);
  return (
    <fieldset className="choice mend-senses">
      <legend>{t('meaning')}</legend>
      {[...new Set(senses)].map((sense) => (
        <button
          key={sense}
          type="button"
          lang="en"
          aria-pressed={word.gloss?.means === sense}
          onClick={() => onChoose(sense)}
        >
          {sense}
        </button>
      ))}
      <label className="field">
        {t('ownMeaning')}
        <input value={own} onChange={({ target }) => setOwn(target.value)} />
      </label>
      <button type="button" disabled={own.trim() === ''} onClick={() => onChoose(own.trim())}>
        {t('useMeaning')}
      </button>
    </fieldset>
  );
}

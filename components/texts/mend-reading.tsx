'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { markSyllable } from '@/lib/chinese/pinyin';
import { isHan } from '@/lib/chinese/script';
import type { Reading, Syllable, Token } from '@/lib/chinese/types';
import type { ReportEntries } from '@/lib/dictionary/report-data';

/** Every reading that the dictionary knows for a character, in its entry or inside the word's. */
const readingsOf = (character: string, entries: ReportEntries, now: Syllable | undefined): Syllable[] => {
  const known = (entries[character] ?? []).flatMap(({ reading }) => (reading.length === 1 ? [...reading] : []));
  return [...new Set([...(now === undefined ? [] : [now]), ...known])];
};

/** Another reading of a word, syllable by syllable. Nothing where each character has but one. */
export function MendReading({
  token,
  entries,
  onChoose,
}: {
  token: Token;
  entries: ReportEntries;
  onChoose: (reading: Reading) => void;
}) {
  const t = useTranslations('Mend');
  const [chosen, setChosen] = useState(token.reading);
  const characters = [...token.surface].filter(isHan);
  const choices = characters.map((character, i) => readingsOf(character, entries, token.reading[i]));
  if (!choices.some((readings) => readings.length > 1)) return null;
  return (
    <fieldset className="choice">
      <legend>{t('reading')}</legend>
      {choices.map((readings, i) => (
        <select
          // biome-ignore lint/suspicious/noArrayIndexKey: the characters of one word never change places
          key={i}
          aria-label={t('readingOf', { character: characters[i] ?? '' })}
          lang="zh-Latn-pinyin"
          value={chosen[i]}
          onChange={({ target }) => setChosen(chosen.map((old, j) => (i === j ? (target.value as Syllable) : old)))}
        >
          {readings.map((syllable) => (
            <option key={syllable} value={syllable}>
              {markSyllable(syllable)}
            </option>
          ))}
        </select>
      ))}
      <button type="button" disabled={chosen.join(' ') === token.reading.join(' ')} onClick={() => onChoose(chosen)}>
        {t('useReading')}
      </button>
    </fieldset>
  );
}

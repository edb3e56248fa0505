'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface TooLongProps {
  readonly range: ReactNode;
  /** Sentences of the whole text. */
  readonly total: number;
  /** Chinese characters of those that have been read, from which the rest is guessed. */
  readonly characters: number;
  readonly read: number;
  readonly onChoose: (from: number, to: number) => void;
}

/** Characters of an A4 sheet with pinyin, and sentences for the beginning: a lesson's worth. */
const ON_A_SHEET = 430;
const FIRST_RANGE = 30;

/** A text is too long to be printed at once: how many sheets it would be, and a range to choose. */
export function TooLong({ range, total, characters, read, onChoose }: TooLongProps) {
  const t = useTranslations('Print');
  const sheets = Math.ceil((characters / Math.max(1, read)) * (total / ON_A_SHEET));
  return (
    <div className="print-long">
      <p role="status">{t('tooLong', { total, sheets })}</p>
      {range}
      <button type="button" className="primary" onClick={() => onChoose(1, FIRST_RANGE)}>
        {t('firstRange', { count: FIRST_RANGE })}
      </button>
    </div>
  );
}

'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { extentOf, sentencesFrom } from '@/lib/classroom/extent';
import { sentencesOf, type WholeText } from '@/lib/dictionary/whole-text';
import type { DraftState } from './use-draft';

/** Characters of a sentence in a menu. */
const SHORT = 16;

/** From which sentence to which: by the two ends, or by tapping the first and the last of them in the text. */
export function RangeChoice({ text, draft }: { text: WholeText; draft: DraftState }) {
  const t = useTranslations('Teach');
  const { first, last, change } = draft;
  const [begun, setBegun] = useState<number | null>(null);
  const sentences = sentencesOf(text);
  const extent = extentOf(sentencesFrom(text, first, last));
  const choose = (from: number, to: number) => {
    change({ from: `s${Math.min(from, to)}`, to: `s${Math.max(from, to)}` });
  };
  const tap = (number: number) => {
    choose(begun ?? number, number);
    setBegun(begun === null ? number : null);
  };
  const end = (label: 'from' | 'to', value: number, onChoice: (number: number) => void) => (
    <label className="teach-end">
      <span>{t(label)}</span>
      <select value={value} onChange={(event) => onChoice(Number(event.target.value))}>
        {sentences.map(({ id, zh }, i) => (
          <option key={id} value={i + 1} lang="zh-Hans">
            {i + 1} {zh.length > SHORT ? `${zh.slice(0, SHORT)}…` : zh}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className="teach-part" aria-labelledby="teach-range">
      <h2 id="teach-range">{t('range')}</h2>
      <div className="teach-ends">
        {end('from', first, (number) => choose(number, Math.max(number, last)))}
        {end('to', last, (number) => choose(Math.min(first, number), number))}
      </div>
      <p role="status">{t('extent', { ...extent })}</p>
      <details>
        <summary>{t('tapRange')}</summary>
        <p>{t(begun === null ? 'tapFirst' : 'tapLast')}</p>
        <ol className="teach-sentences">
          {sentences.map(({ id, zh }, i) => (
            <li key={id}>
              <button type="button" aria-pressed={i + 1 >= first && i + 1 <= last} onClick={() => tap(i + 1)}>
                <span>{i + 1}</span> <span lang="zh-Hans">{zh}</span>
              </button>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

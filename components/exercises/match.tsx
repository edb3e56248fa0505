'use client';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { usePressed } from '@/components/review/use-pressed';
import { MarkedLine } from '@/components/ui/marked-line';
import { English } from '@/components/ui/marked-text';
import { inScript } from '@/lib/dictionary/report-data';
import { plainMeaning } from '@/lib/exercises/meanings';
import { useSettings } from '@/lib/storage/visit';
import type { WordKey } from '@/lib/vocabulary/word';
import type { ItemProps } from './item';
import { Matched } from './matched';
import { Written } from './written';

/** Words and meanings, paired by two taps or by two numbers. A wrong pair is said at once, and both stay. */
export function Match({ item, text, script, onAnswered }: ItemProps<'match'>) {
  const t = useTranslations('Exercises');
  const { shortcuts } = useSettings();
  const [paired, setPaired] = useState<ReadonlySet<number>>(new Set());
  const [missed, setMissed] = useState<ReadonlySet<WordKey>>(new Set());
  const [word, setWord] = useState<number | null>(null);
  const [meaning, setMeaning] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<readonly [word: number, meaning: number] | null>(null);
  const words = useRef<HTMLUListElement>(null);
  const { pairs, meanings } = item;
  const written = (index: number): string => {
    const pair = pairs[index];
    return pair === undefined ? '' : inScript(pair.word, script);
  };
  const means = (index: number): string => {
    const pair = pairs[index];
    return pair === undefined ? '' : plainMeaning(pair.word);
  };

  const finish = (all: ReadonlySet<WordKey>) =>
    onAnswered({
      right: pairs.length - all.size,
      total: pairs.length,
      missed: [...all],
      feedback: <Matched {...{ item, text, script }} missed={all} />,
    });
  const pair = (w: number, m: number) => {
    setWord(null);
    setMeaning(null);
    if (w !== m) {
      setWrong([w, m]);
      setMissed(new Set([...missed, ...(pairs[w] === undefined ? [] : [pairs[w].key])]));
      setSaid(t('pairWrong', { word: written(w), meaning: means(m), other: written(m) }));
      return;
    }
    const all = new Set([...paired, w]);
    setPaired(all);
    setWrong(null);
    setSaid(t('pairRight', { word: written(w), meaning: means(w) }));
    if (all.size === pairs.length) return finish(missed);
    // What had the focus can't be pressed any more: the next word has it.
    const next = words.current?.querySelector<HTMLButtonElement>(`button:not(:disabled):not([data-word-index="${w}"])`);
    if (document.activeElement instanceof HTMLButtonElement) next?.focus({ preventScroll: true });
  };
  const chooseWord = (w: number) => (meaning === null ? setWord(word === w ? null : w) : pair(w, meaning));
  const chooseMeaning = (m: number) => (word === null ? setMeaning(meaning === m ? null : m) : pair(word, m));

  usePressed((key) => {
    const index = Number(key) - 1;
    if (shortcuts === 'off') return false;
    if (key === 'Escape' && (word ?? meaning) !== null) {
      setWord(null);
      setMeaning(null);
      return true;
    }
    if (!(index in pairs)) return false;
    const m = meanings[index] ?? 0;
    if (word === null) {
      if (!paired.has(index)) chooseWord(index);
    } else if (!paired.has(m)) pair(word, m);
    return true;
  });

  return (
    <>
      <div className="match">
        <ul ref={words} aria-label={t('words')}>
          {pairs.map((place, w) => (
            <li key={place.key}>
              <button
                type="button"
                data-word-index={w}
                data-wrong={wrong?.[0] === w}
                disabled={paired.has(w)}
                aria-pressed={word === w}
                onClick={() => chooseWord(w)}
              >
                <kbd>{w + 1}</kbd> <Written word={place.word} script={script} />
                {paired.has(w) && <span aria-hidden="true"> ✓</span>}
              </button>
            </li>
          ))}
        </ul>
        <ul aria-label={t('meanings')}>
          {meanings.map((m, i) => (
            <li key={pairs[m]?.key}>
              <button
                type="button"
                data-wrong={wrong?.[1] === m}
                disabled={paired.has(m)}
                aria-pressed={meaning === m}
                onClick={() => chooseMeaning(m)}
              >
                <kbd>{i + 1}</kbd> <English text={means(m)} />
              </button>
            </li>
          ))}
        </ul>
      </div>
      <p className="exercise-said" role="status" data-wrong={wrong !== null}>
        <MarkedLine text={said === '' ? t('matchHint') : said} />
      </p>
    </>
  );
}

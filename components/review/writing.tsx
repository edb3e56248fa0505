'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useWriter } from '@/components/dictionary/use-writer';
import { Spelled } from '@/components/dictionary/written';
import { MarkedLine } from '@/components/ui/marked-line';
import type { Rating } from '@/lib/review/types';
import { readingOf } from '@/lib/vocabulary/word';
import type { QuestionProps } from './exercise';

/** A stroke is shown after this many misses. */
const HINT_AFTER = 3;

/** Without a mistake it was known; a slip or two for each character is still remembered. */
const ratingFor = (mistakes: number, characters: number): Rating =>
  mistakes === 0 ? 'good' : mistakes <= 2 * characters ? 'hard' : 'again';

/** She writes the word from memory, character after character, with a finger, pen or mouse. */
export function Writing({ word, data: { characters }, onResult }: QuestionProps<'writing'>) {
  const t = useTranslations('Review');
  const [written, setWritten] = useState({ count: 0, mistakes: 0 });
  const finish = (mistakes: number) => {
    const all = { count: written.count + 1, mistakes: written.mistakes + mistakes };
    if (all.count < characters.length) return setWritten(all);
    onResult({
      suggested: ratingFor(all.mistakes, characters.length),
      feedback: (
        <p className="verdict">
          {all.mistakes === 0 ? '✓ ' : ''}
          {t('written', { mistakes: all.mistakes })}
        </p>
      ),
    });
  };
  return (
    <>
      <p className="review-reading">
        <Spelled reading={readingOf(word)} spelling={word.spelling} />
      </p>
      <p className="review-cue" lang="en">
        {word.gloss}
      </p>
      <CharacterBox character={characters[written.count] ?? ''} onDone={finish} />
      {characters.length > 1 && (
        <p className="review-place">{t('characterOf', { number: written.count + 1, count: characters.length })}</p>
      )}
    </>
  );
}

interface CharacterBoxProps {
  readonly character: string;
  /** With the number of strokes that were missed; 0 for a character without stroke data. */
  readonly onDone: (mistakes: number) => void;
}

/** An empty box to write one character in. */
function CharacterBox({ character, onDone }: CharacterBoxProps) {
  const t = useTranslations('Review');
  const box = useRef<HTMLDivElement>(null);
  const [state, retry] = useWriter(box, character);
  const [asking, setAsking] = useState<string | null>(null);
  const [missed, setMissed] = useState(false);
  const done = useRef(onDone);
  done.current = onDone;

  useEffect(() => {
    if (state.status !== 'ready') return;
    const { writer } = state;
    void writer.hideOutline({ duration: 0 });
    void writer.quiz({
      showHintAfterMisses: HINT_AFTER,
      onCorrectStroke: () => setMissed(false),
      onMistake: () => setMissed(true),
      onComplete: ({ totalMistakes }) => done.current(totalMistakes),
    });
    setMissed(false);
    setAsking(character);
    return () => writer.cancelQuiz();
  }, [state, character]);

  const ready = state.status === 'ready' && asking === character;
  return (
    <>
      <div
        ref={box}
        className="stroke-box"
        role="img"
        aria-label={t('writeHere')}
        data-practising=""
        data-waiting={ready ? undefined : ''}
      />
      <p role="status" className="review-hint">
        {state.status === 'missing' && <MarkedLine text={t('strokesMissing', { character })} />}
        {state.status === 'failed' && t('strokesFailed')}
        {ready && (missed ? t('strokeMissed') : t('writeHint'))}
      </p>
      {state.status === 'missing' && (
        <button type="button" onClick={() => onDone(0)}>
          {t('goOn')}
        </button>
      )}
      {state.status === 'failed' && (
        <button type="button" onClick={retry}>
          {t('retry')}
        </button>
      )}
    </>
  );
}

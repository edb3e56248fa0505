'use client';
import { useEffect, useState } from 'react';
import type { WriterState } from './use-writer';

/** What the panel has to say. `stroke` counts from 1. */
export type StrokeNews =
  | { readonly kind: 'drawn'; readonly stroke: number; readonly count: number }
  | { readonly kind: 'begin'; readonly count: number }
  | { readonly kind: 'right'; readonly left: number }
  | { readonly kind: 'wrong'; readonly hint: boolean }
  | { readonly kind: 'done'; readonly mistakes: number };

/** The stroke is shown after this many misses. */
const HINT_AFTER = 2;

/** Animation, single strokes and practice, one at a time. */
export function useStrokePractice(state: WriterState) {
  const [news, setNews] = useState<StrokeNews | null>(null);
  const [practising, setPractising] = useState(false);
  const [drawn, setDrawn] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another character begins anew
  useEffect(() => {
    setNews(null);
    setPractising(false);
    setDrawn(0);
  }, [state]);

  const ready = state.status === 'ready' ? state : null;
  const rest = () => {
    setPractising(false);
    setNews(null);
    setDrawn(0);
  };

  const animate = () => {
    rest();
    ready?.writer.animateCharacter();
  };

  const step = async () => {
    if (ready === null) return;
    const stroke = drawn >= ready.count ? 0 : drawn;
    setPractising(false);
    setDrawn(stroke + 1);
    setNews({ kind: 'drawn', stroke: stroke + 1, count: ready.count });
    if (stroke === 0) await ready.writer.hideCharacter({ duration: 0 });
    ready.writer.animateStroke(stroke);
  };

  const practise = () => {
    if (ready === null) return;
    rest();
    setPractising(true);
    setNews({ kind: 'begin', count: ready.count });
    ready.writer.quiz({
      showHintAfterMisses: HINT_AFTER,
      onCorrectStroke: ({ strokesRemaining }) => setNews({ kind: 'right', left: strokesRemaining }),
      onMistake: ({ mistakesOnStroke }) => setNews({ kind: 'wrong', hint: mistakesOnStroke >= HINT_AFTER }),
      onComplete: ({ totalMistakes }) => {
        setPractising(false);
        setNews({ kind: 'done', mistakes: totalMistakes });
      },
    });
  };

  const stop = () => {
    rest();
    ready?.writer.cancelQuiz();
    ready?.writer.showCharacter({ duration: 0 });
  };

  return { news, practising, animate, step, practise, stop };
}

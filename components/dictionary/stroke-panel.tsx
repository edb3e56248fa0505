'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { MarkedLine } from '@/components/ui/marked-line';
import { useStrokePractice } from './use-stroke-practice';
import { useWriter } from './use-writer';

/** Draws a character stroke by stroke, and lets the learner write it. */
export function StrokePanel({ character }: { character: string }) {
  const t = useTranslations('Dictionary');
  const box = useRef<HTMLDivElement>(null);
  const [state, retry] = useWriter(box, character);
  const { news, practising, animate, step, practise, stop } = useStrokePractice(state);
  const hidden = state.status === 'missing' || state.status === 'failed';
  return (
    <div className="stroke-panel">
      <div
        ref={box}
        className="stroke-box"
        role="img"
        aria-label={t('strokesLabel', { character })}
        data-practising={practising || undefined}
        hidden={hidden}
      />
      <div className="stroke-side">
        <p role="status">
          {state.status === 'loading' && t('searching')}
          {state.status === 'missing' && <MarkedLine text={t('strokesMissing', { character })} />}
          {state.status === 'failed' && t('strokesFailed')}
          {state.status === 'ready' && (news === null ? t('strokeCount', { count: state.count }) : newsText(t, news))}
        </p>
        {state.status === 'failed' && (
          <button type="button" onClick={retry}>
            {t('retry')}
          </button>
        )}
        {state.status === 'ready' && (
          <div className="stroke-buttons">
            <button type="button" onClick={animate}>
              {t('animate')}
            </button>
            <button type="button" onClick={step}>
              {t('nextStroke')}
            </button>
            <button type="button" aria-pressed={practising} onClick={practising ? stop : practise}>
              {t('practise')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

/** What just happened, in words. */
function newsText(
  t: ReturnType<typeof useTranslations<'Dictionary'>>,
  news: NonNullable<ReturnType<typeof useStrokePractice>['news']>,
): string {
  switch (news.kind) {
    case 'drawn':
      return t('strokeOf', { stroke: news.stroke, count: news.count });
    case 'begin':
      return t('practiseBegin', { count: news.count });
    case 'right':
      return t('practiseRight', { left: news.left });
    case 'wrong':
      return news.hint ? t('practiseHint') : t('practiseWrong');
    case 'done':
      return t('practiseDone', { mistakes: news.mistakes });
  }
}

'use client';
import { useEffect } from 'react';
import type { ReaderLabels } from './labels';
import { SentenceTools, type SentenceToolsProps } from './sentence-tools';
import type { Place } from './use-place';

/** What stands below a single sentence: its aids, and the way on. */
export function SentenceBar({
  place,
  tools,
  labels,
}: {
  place: Place;
  tools: SentenceToolsProps;
  labels: ReaderLabels['reader'];
}) {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-sentence-bar', true);
    return () => document.documentElement.removeAttribute('data-sentence-bar');
  }, []);
  return (
    <div className="sentence-bar">
      <SentenceTools {...tools} />
      <div className="sentence-steps">
        <button
          type="button"
          aria-label={labels.previousSentence}
          disabled={place.number <= place.first}
          onClick={() => place.step(-1)}
        >
          ‹
        </button>
        <p>
          <span className="visually-hidden">{labels.position} </span>
          {place.number} / {place.count}
        </p>
        <button
          type="button"
          aria-label={labels.nextSentence}
          disabled={place.number >= place.last}
          onClick={() => place.step(1)}
        >
          ›
        </button>
      </div>
      <progress aria-label={labels.progress} max={Math.max(1, place.count)} value={place.number} />
    </div>
  );
}

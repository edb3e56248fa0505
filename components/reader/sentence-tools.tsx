'use client';
import type { Aid } from '@/lib/classroom/lesson';
import type { Visit } from '@/lib/storage/visit';
import type { ReaderLabels } from './labels';
import type { Asked } from './use-aids';

export interface SentenceToolsProps {
  readonly labels: ReaderLabels['reader'];
  readonly asked: Asked[string] | undefined;
  /** Is there English? */
  readonly translated: boolean;
  /** What a lesson holds back. */
  readonly held: Visit['held'];
  readonly onToggle: (aid: 'pinyin' | 'glosses') => void;
  readonly onEnglish: () => void;
  /** null where nothing can be heard. */
  readonly onListen: (() => void) | null;
}

/** The aids of one sentence, in the order in which a teacher reveals them. */
export function SentenceTools(props: SentenceToolsProps) {
  const { labels, asked, translated, held, onToggle, onEnglish, onListen } = props;
  const isHeld = (aid: Aid) => held?.aids.includes(aid) === true;
  return (
    <fieldset className="sentence-tools">
      <legend className="visually-hidden">{labels.sentenceTools}</legend>
      <button
        type="button"
        disabled={isHeld('pinyin')}
        aria-pressed={asked?.pinyin === true}
        onClick={() => onToggle('pinyin')}
      >
        {labels.pinyin}
      </button>
      <button
        type="button"
        disabled={isHeld('glosses')}
        aria-pressed={asked?.glosses === true}
        onClick={() => onToggle('glosses')}
      >
        {labels.glosses}
      </button>
      {translated && (
        <button type="button" disabled={isHeld('english')} aria-pressed={asked?.english === true} onClick={onEnglish}>
          {labels.english}
        </button>
      )}
      {onListen !== null && (
        <button type="button" className="listen" aria-label={labels.listen} onClick={onListen}>
          ▶&#xfe0e;
        </button>
      )}
      {held !== undefined && held.aids.length > 0 && <p className="held-reason">{held.reason}</p>}
    </fieldset>
  );
}

'use client';
import type { ReaderLabels } from './labels';
import type { Asked } from './use-aids';

export interface SentenceToolsProps {
  readonly labels: ReaderLabels['reader'];
  readonly asked: Asked[string] | undefined;
  /** Is there English? */
  readonly translated: boolean;
  readonly onToggle: (aid: 'pinyin' | 'glosses') => void;
  readonly onEnglish: () => void;
  /** null where nothing can be heard. */
  readonly onListen: (() => void) | null;
}

/** The aids of one sentence, in the order in which a teacher reveals them. */
export function SentenceTools({ labels, asked, translated, onToggle, onEnglish, onListen }: SentenceToolsProps) {
  return (
    <fieldset className="sentence-tools">
      <legend className="visually-hidden">{labels.sentenceTools}</legend>
      <button type="button" aria-pressed={asked?.pinyin === true} onClick={() => onToggle('pinyin')}>
        {labels.pinyin}
      </button>
      <button type="button" aria-pressed={asked?.glosses === true} onClick={() => onToggle('glosses')}>
        {labels.glosses}
      </button>
      {translated && (
        <button type="button" aria-pressed={asked?.english === true} onClick={onEnglish}>
          {labels.english}
        </button>
      )}
      {onListen !== null && (
        <button type="button" className="listen" aria-label={labels.listen} onClick={onListen}>
          ▶&#xfe0e;
        </button>
      )}
    </fieldset>
  );
}

'use client';
import { type Ref, useEffect, useRef } from 'react';
import { SaveButtons } from '@/components/words/save-buttons';
import { NOTATION_LANG, readingParts } from '@/lib/chinese/notation';
import type { ReportEntries, ReportNotes, ReportWord } from '@/lib/dictionary/report-data';
import type { Settings } from '@/lib/storage/settings';
import type { ReaderLabels } from './labels';

import { SentenceTools, type SentenceToolsProps } from './sentence-tools';
import { SheetNotes } from './sheet-notes';
import { useSpeech } from './speech';
import type { Fetched } from './use-fetched';
import type { Selection } from './use-selection';
import { WordDetails } from './word-details';

export interface GlossSheetProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly slug: string;
  readonly title: string;
  readonly open: boolean;
  /** The word shown, or shown last: its content is there before the first tap, which then only changes it. */
  readonly selection: Selection;
  /** null while the glosses are on their way; then `fallback` has its characters. */
  readonly word: ReportWord | null;
  readonly fallback: string;
  /** The sentence it stands in, as printed. */
  readonly context: { readonly zh: string; readonly en: string | null } | null;
  readonly data: Fetched<unknown>['status'];
  /** null until they are there. */
  readonly notes: ReportNotes | null;
  readonly entries: Fetched<ReportEntries>;
  readonly onMore: () => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly settings: Settings;
  readonly tools: SentenceToolsProps;
  readonly labels: ReaderLabels['sheet'];
}

/** What a tapped word shows, from below. Not modal: the text above it can be read, scrolled and tapped. */
export function GlossSheet(props: GlossSheetProps) {
  const { ref, open, selection, word, fallback, context, data, notes, entries, settings, labels } = props;
  const speak = useSpeech();
  const dialog = useRef<HTMLDialogElement | null>(null);
  const characters = word === null ? fallback : settings.script === 'traditional' ? word.traditional : word.surface;

  // show(), not the attribute: it moves the focus in, so that the keyboard and a screen reader are where the news is.
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.show();
    if (!open && dialog.current?.open === true) dialog.current.close();
  }, [open]);

  return (
    <dialog
      ref={(element) => {
        dialog.current = element;
        if (typeof ref === 'function') ref(element);
        else if (ref != null) ref.current = element;
      }}
      className="sheet"
      aria-label={characters}
    >
      <div className="sheet-head">
        <SheetWord word={word} characters={characters} settings={settings} labels={labels} />
        <div className="sheet-steps">
          <button type="button" aria-label={labels.previousWord} onClick={() => props.onStep(-1)}>
            ‹
          </button>
          <button type="button" aria-label={labels.nextWord} onClick={() => props.onStep(1)}>
            ›
          </button>
          <button type="button" aria-label={labels.close} onClick={props.onClose}>
            ×
          </button>
        </div>
      </div>
      {data === 'loading' && <p role="status">{labels.loading}</p>}
      {data === 'failed' && (
        <p role="status">
          {labels.failed}{' '}
          <button type="button" onClick={props.onRetry}>
            {labels.retry}
          </button>
        </p>
      )}
      {word?.gloss != null && (
        <p className="sheet-gloss">
          <span lang="en">{word.gloss.means}</span>
          {word.gloss.literal !== undefined && (
            <small>
              {labels.literal}: <span lang="en">{word.gloss.literal}</span>
            </small>
          )}
        </p>
      )}
      <SheetNotes notes={notes} selection={selection} labels={labels} />
      {word !== null && context !== null && (
        <div className="sheet-actions">
          {word.reading.length > 0 && (
            <SaveButtons
              word={word}
              example={{ ...context, slug: props.slug, sentence: selection.sentence, title: props.title }}
              labels={labels}
            />
          )}
          {speak !== null && (
            <button type="button" onClick={() => speak(word.surface)}>
              {labels.listen}
            </button>
          )}
        </div>
      )}
      <SentenceTools {...props.tools} />
      {word !== null && (
        <WordDetails word={word} entries={entries} settings={settings} onMore={props.onMore} labels={labels} />
      )}
    </dialog>
  );
}

type SheetWordProps = Pick<GlossSheetProps, 'word' | 'settings' | 'labels'> & { readonly characters: string };

/** The word in the reader's script, its other form where that differs, and its reading. */
function SheetWord({ word, characters, settings, labels }: SheetWordProps) {
  const traditional = settings.script === 'traditional';
  const other = word === null ? characters : traditional ? word.surface : word.traditional;
  return (
    <p className="sheet-word">
      <span className="sheet-characters">
        <span lang={traditional ? 'zh-Hant' : 'zh-Hans'}>{characters}</span>
        {other !== characters && (
          <>
            {' '}
            <span className="visually-hidden">{traditional ? labels.simplified : labels.traditional}</span>
            <span className="other-form" lang={traditional ? 'zh-Hans' : 'zh-Hant'}>
              {other}
            </span>
          </>
        )}
      </span>
      {word !== null && (
        <span className="sheet-reading" lang={NOTATION_LANG[settings.notation]}>
          {readingParts(word, settings.notation).map(({ text, tone }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one reading never change places
            <span key={i} data-tone={settings.toneColours === 'on' && tone !== null ? tone : undefined}>
              {text}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

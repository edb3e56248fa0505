'use client';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import { English } from '@/components/ui/marked-text';
import { SaveButtons } from '@/components/words/save-buttons';
import { NOTATION_LANG, readingParts } from '@/lib/chinese/notation';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import type { Aid } from '@/lib/classroom/lesson';
import { inScript, type ReportWord } from '@/lib/dictionary/report-data';
import type { Settings } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { visitStore } from '@/lib/storage/visit';
import { useSay } from '../sound/use-say';
import type { ReaderLabels } from './labels';
import { SentenceTools, type SentenceToolsProps } from './sentence-tools';
import { SheetNotes } from './sheet-notes';
import type { TextSource } from './text-source';
import type { Selection } from './use-selection';
import { WordDetails } from './word-details';

export interface GlossSheetProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly source: TextSource;
  readonly open: boolean;
  /** The word shown, or shown last: its content is there before the first tap, which then only changes it. */
  readonly selection: Selection;
  /** null while the glosses are on their way; then `fallback` has its characters. */
  readonly word: ReportWord | null;
  readonly fallback: string;
  /** The sentence it stands in, as printed, and where the word begins in it. */
  readonly context: { readonly zh: string; readonly en: string | null; readonly at: number } | null;
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly settings: Settings;
  /** What the text is shown in. */
  readonly script: Script;
  readonly tools: SentenceToolsProps;
  readonly labels: ReaderLabels['sheet'];
  readonly children?: ReactNode;
}

/** What a tapped word shows, from below. Not modal: the text above it can be read, scrolled and tapped. */
export function GlossSheet(props: GlossSheetProps) {
  const { ref, source, open, selection, word, fallback, context, settings, script, labels } = props;
  const speak = useSay();
  const dialog = useRef<HTMLDialogElement | null>(null);
  const { held, teaches } = useStore(visitStore);
  const isHeld = (aid: Aid) => word !== null && held?.aids.includes(aid) === true && teaches?.(word) !== true;
  const [noReading, noGloss] = [isHeld('pinyin'), isHeld('glosses')];
  const characters = word === null ? fallback : inScript(word, script);

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
      aria-labelledby="sheet-word"
    >
      <div className="sheet-head">
        <SheetWord
          word={word}
          noReading={noReading}
          characters={characters}
          settings={settings}
          script={script}
          labels={labels}
        />
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
      {source.status === 'loading' && <p role="status">{labels.loading}</p>}
      {source.status === 'failed' && (
        <p role="status">
          {labels.failed}{' '}
          <button type="button" onClick={source.retry}>
            {labels.retry}
          </button>
        </p>
      )}
      {word !== null && word.gloss === null && !noGloss && (
        <NoGloss word={word} glossed={source.glossed} labels={labels} />
      )}
      {word?.gloss != null && !noGloss && (
        <p className="sheet-gloss">
          <English text={word.gloss.means} />
          {word.gloss.literal !== undefined && (
            <small>
              {labels.literal}: <English text={word.gloss.literal} />
            </small>
          )}
        </p>
      )}
      <SheetNotes notes={noGloss ? null : source.notes.value} selection={selection} labels={labels} />
      {word !== null && context !== null && (
        <div className="sheet-actions">
          {word.reading.length > 0 && (
            <SaveButtons
              word={word}
              example={{ ...context, slug: source.slug, sentence: selection.sentence, title: source.title }}
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
      {word !== null && !noGloss && !noReading && (
        <WordDetails word={word} source={source} settings={settings} labels={labels} />
      )}
      {props.children}
    </dialog>
  );
}

/** What stands where a meaning would: nobody has said what this word means. */
function NoGloss({ word, glossed, labels }: { word: ReportWord; glossed: boolean; labels: GlossSheetProps['labels'] }) {
  if (word.kind === 'number') return null;
  const text = !glossed ? labels.loading : word.kind === 'name' ? labels.name : labels.noGloss;
  return <p className="sheet-gloss sheet-no-gloss">{text}</p>;
}

type SheetWordProps = Pick<GlossSheetProps, 'word' | 'settings' | 'script' | 'labels'> & {
  readonly characters: string;
  /** A lesson holds it back. */
  readonly noReading: boolean;
};

/** The word in the reader's script, its other form where that differs, and its reading. */
function SheetWord({ word, noReading, characters, settings, script, labels }: SheetWordProps) {
  const traditional = script === 'traditional';
  const other = word === null ? characters : traditional ? word.surface : word.traditional;
  return (
    <p className="sheet-word">
      <span className="sheet-characters">
        <span id="sheet-word" lang={SCRIPT_LANG[script]}>
          {characters}
        </span>
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
      {word !== null && !noReading && (
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

'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Selection } from '@/components/reader/use-selection';
import type { Fetched } from '@/components/ui/use-fetched';
import type { Mend } from '@/lib/chinese/mends';
import type { Token } from '@/lib/chinese/types';
import type { TextPart } from '@/lib/dictionary/own-text';
import { type ReportEntries, type ReportWord, tappableTokens } from '@/lib/dictionary/report-data';
import { MendChoices } from './mend-choices';
import { MendsMade } from './mends-made';

export interface MendPanelProps {
  readonly parts: readonly TextPart[];
  readonly word: ReportWord;
  readonly selection: Selection;
  readonly entries: Fetched<ReportEntries>;
  readonly wantEntries: (word: ReportWord) => void;
  readonly mends: readonly Mend[];
  readonly setMends: (mends: readonly Mend[]) => void;
  readonly select: (selection: Selection) => void;
}

/** Where a word stands: the tokens of its sentence, and which of them it is. */
export interface Stand {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly token: Token;
}

function standOf(parts: readonly TextPart[], { sentence: id, index }: Selection): Stand | null {
  const sentence = parts
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ sentences }) => sentences)
    .find((candidate) => candidate.id === id);
  const token = sentence === undefined ? undefined : tappableTokens(sentence)[index];
  if (sentence === undefined || token === undefined) return null;
  return { tokens: sentence.tokens, index: sentence.tokens.indexOf(token), token };
}

/** Mends what the analyser got wrong: where a word begins and ends, how it is read, what it means. */
export function MendPanel(given: MendPanelProps) {
  const t = useTranslations('Mend');
  const { parts, word, selection, wantEntries } = given;
  const [summary, setMends] = useKeptFocus(given);
  const props = { ...given, setMends };
  const [open, setOpen] = useState(false);
  const [everywhere, setEverywhere] = useState(false);
  useEffect(() => {
    if (open) wantEntries(word);
  }, [open, word, wantEntries]);
  const stand = open ? standOf(parts, selection) : null;
  return (
    <details className="word-details mend" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>{t('title')}</summary>
      {stand !== null && (
        <>
          <fieldset className="choice">
            <legend>{t('where')}</legend>
            {[false, true].map((all) => (
              <label key={String(all)}>
                <input
                  type="radio"
                  name="mend-where"
                  checked={everywhere === all}
                  onChange={() => setEverywhere(all)}
                />
                {t(all ? 'everywhere' : 'here')}
              </label>
            ))}
          </fieldset>
          <MendChoices {...props} stand={stand} everywhere={everywhere} />
        </>
      )}
      {stand !== null && <MendsMade {...props} stand={stand} />}
    </details>
  );
}

/** The button that makes a correction goes with the words that it was for: the focus stays in the sheet all the same. */
function useKeptFocus({ word, setMends }: Pick<MendPanelProps, 'word' | 'setMends'>) {
  const summary = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another word has other buttons
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) summary.current?.focus({ preventScroll: true });
    pressed.current = false;
  }, [word]);
  const press = (mends: readonly Mend[]) => {
    pressed.current = true;
    setMends(mends);
  };
  return [summary, press] as const;
}

'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Script } from '@/lib/chinese/script';
import { type PrintWord, wordChoices, wordsChosen } from '@/lib/classroom/print-words';
import { LIST_PARTS } from '@/lib/classroom/worksheet';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { editionLanguage } from '@/lib/i18n/edition-language';
import { wordStore } from '@/lib/storage/words';
import { buildBlocks } from './build-blocks';
import { roomAcross } from './geometry';
import { OptionsPanel } from './options-panel';
import type { Paper } from './paper';
import { charactersToWrite } from './parts/writing-part';
import { Preview } from './preview';
import { PrintButtons } from './print-buttons';
import type { Frame } from './sheet';
import { useStrokes } from './use-strokes';
import type { WorksheetState } from './use-worksheet';

interface WorksheetViewProps {
  readonly state: WorksheetState;
  readonly head: Pick<Frame, 'title' | 'english' | 'source' | 'set' | 'link'>;
  readonly script: Script;
  /** null: a list of words. */
  readonly text: WholeText | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly words: readonly PrintWord[];
  /** The choice of sentences. */
  readonly range: ReactNode;
  readonly link: string | null;
}

/** The choices, and beside them the sheets that come out of the printer. */
export function WorksheetView({ state, head, script, text, from, to, words, range, link }: WorksheetViewProps) {
  const t = useTranslations('Print');
  const inChinese = editionLanguage(useLocale()) === 'zh';
  const { worksheet, set, change, anotherSet } = state;
  const [sheets, setSheets] = useState(0);
  const strokes = useStrokesOf(words, script, worksheet.parts.includes('writing'));
  const paper = useMemo<Paper>(
    () => ({ worksheet, script, t, isKnown: (key) => wordStore.word(key)?.status === 'known' }),
    [worksheet, script, t],
  );
  const built = useMemo(
    () => buildBlocks({ text, from, to, words, strokes, set, width: roomAcross(worksheet.paper), inChinese }, paper),
    [text, from, to, words, strokes, set, worksheet.paper, inChinese, paper],
  );
  const layout = useMemo(() => {
    const labels = {
      name: t('name'),
      date: t('date'),
      link: t('linkLabel'),
      sheet: (number: number, count: number) => t('sheetOf', { number, count }),
    };
    return { frame: { ...head, worksheet, script, labels }, blocks: built.blocks };
  }, [head, worksheet, script, built, t]);
  const count = useCallback((laid: number) => setSheets(laid), []);
  const nothing = built.blocks.length === 0 && strokes !== null;
  return (
    <div className="print-screen">
      <div className="print-panel">
        <PrintButtons sheets={sheets} paper={worksheet.paper} shareable={link !== null} />
        {range}
        <OptionsPanel
          isList={text === null}
          wordChoices={wordChoices(text)}
          missing={strokes === null ? built.missing.filter((part) => part !== 'writing') : built.missing}
          set={set}
          worksheet={{ ...worksheet, words: wordsChosen(text, worksheet) }}
          onChange={change}
          onAnotherSet={anotherSet}
        />
        <p>
          <a className="button" href="?">
            {t('chooseAnother')}
          </a>
        </p>
      </div>
      <div className="print-preview">
        {nothing && <p role="status">{t(isBare(worksheet.parts, text) ? 'noParts' : 'nothing')}</p>}
        <Preview layout={layout} label={t('preview')} onCount={count} />
      </div>
    </div>
  );
}

const isBare = (parts: readonly string[], text: WholeText | null): boolean =>
  parts.filter((part) => part !== 'answers' && (text !== null || LIST_PARTS.some((known) => known === part))).length ===
  0;

/** The strokes of the characters to write; an empty map where nothing is written, null while they come. */
function useStrokesOf(words: readonly PrintWord[], script: Script, wanted: boolean) {
  const characters = useMemo(
    () =>
      wanted
        ? charactersToWrite(words, script)
            .flatMap(({ characters }) => characters)
            .join('')
        : '',
    [words, script, wanted],
  );
  return useStrokes(characters);
}

'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useSiteAddress } from '@/components/share/use-site-address';
import { hanCount, type Script } from '@/lib/chinese/script';
import { reportLink } from '@/lib/classroom/link';
import { blocksInRange, chooseWords, wordsChosen } from '@/lib/classroom/print-words';
import type { TextRef } from '@/lib/classroom/text-ref';
import type { Part } from '@/lib/classroom/worksheet';
import { piecesOf, sentencesOf, type WholeText } from '@/lib/dictionary/whole-text';
import { filePath } from '@/lib/i18n/paths';
import { shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { wordChangesStore, wordStore } from '@/lib/storage/words';
import type { PrintedReport } from './printed-report';
import { RangeFields } from './range-fields';
import { TooLong } from './too-long';
import type { WorksheetState } from './use-worksheet';
import { WorksheetView } from './worksheet-view';

/** Sentences that are laid out at once; a longer text is printed in ranges. */
export const MOST_SENTENCES = 200;

interface TextSheetsProps {
  readonly text: WholeText;
  /** Sentences of the whole text. */
  readonly total: number;
  readonly place: TextRef;
  readonly report: PrintedReport | null;
  readonly state: WorksheetState;
}

const EXERCISES: readonly Part[] = ['match', 'cloze', 'order'];

/** The worksheet of a text, or of some of its sentences. */
export function TextSheets({ text, total, place: { slug, from, to }, report, state }: TextSheetsProps) {
  const t = useTranslations('Print');
  const locale = useLocale();
  const { worksheet, set, changeRange } = state;
  const changes = useStore(wordChangesStore);
  const script: Script = shownScript(worksheet, text.printed);
  const which = wordsChosen(text, worksheet);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is asked anew when a word has changed
  const words = useMemo(() => {
    const sentences = blocksInRange(text, from, to).flatMap(({ sentences }) => sentences);
    return chooseWords(text, sentences, which, (key) => wordStore.word(key)?.status);
  }, [text, from, to, which, changes]);
  const address = useSiteAddress();
  const link = useMemo(() => {
    if (report === null || address === null) return null;
    const base = filePath('/').slice(0, -1);
    const sentence = from === null ? null : `s${from}`;
    return reportLink({ origin: address.origin, base, locale, slug, sentence });
  }, [report, address, from, locale, slug]);
  const head = useMemo(() => {
    const hasSet = EXERCISES.some((part) => worksheet.parts.includes(part));
    return {
      title: titleIn(text, script),
      english: report?.en || null,
      source:
        [report?.printed, from === null && to === null ? null : t('range', { from: from ?? 1, to: to ?? total })]
          .filter((part) => typeof part === 'string')
          .join(' · ') || null,
      set: hasSet ? t('setOf', { set, version: worksheet.version }) : null,
      link,
    };
  }, [text, script, report, from, to, total, set, worksheet, link, t]);
  if (report !== null && address === null) return <p role="status">{t('loading')}</p>; // its code has room on each sheet
  const range = <RangeFields from={from} to={to} total={total} onChange={changeRange} />;
  const last = Math.min(to ?? total, total); // an address may name any number
  if (last - (from ?? 1) >= MOST_SENTENCES)
    return (
      <TooLong
        range={range}
        total={total}
        characters={charactersOf(text)}
        read={sentencesOf(text).length}
        onChoose={changeRange}
      />
    );
  return (
    <WorksheetView
      state={state}
      head={head}
      script={script}
      text={text}
      from={from}
      to={to}
      words={words}
      range={range}
      link={link}
    />
  );
}

/** Characters of the sentences that have been read. */
const charactersOf = (text: WholeText): number => sentencesOf(text).reduce((sum, { zh }) => sum + hanCount(zh), 0);

/** The title as the sheet's script writes it. */
function titleIn(text: WholeText, script: Script): string {
  const [title] = text.blocks.find(({ kind }) => kind === 'title')?.sentences ?? [];
  if (title === undefined || script === text.printed) return text.title;
  return piecesOf(title, script)
    .map(({ text: piece }) => piece)
    .join('');
}

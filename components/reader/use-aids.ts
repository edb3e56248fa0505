'use client';
import { type RefObject, useEffect, useRef } from 'react';
import { type ReportWord, wordsOfSentence } from '@/lib/dictionary/report-data';
import { type Settings, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { visitStore } from '@/lib/storage/visit';
import { wordStore } from '@/lib/storage/words';
import { wordKey } from '@/lib/vocabulary/word';
import { linesIn, setReading, setScript, showAids, wordsIn } from './reader-dom';
import type { TextSource } from './text-source';
import type { Selection } from './use-selection';

/** What the reader has asked for, sentence by sentence, beyond her settings. */
export type Asked = Readonly<
  Record<string, { readonly pinyin?: boolean; readonly glosses?: boolean; readonly english?: boolean }>
>;

/** How long one slice of work on the whole text may take, so that a tap is never kept waiting. */
const SLICE_MS = 8;

const isKnown = (word: ReportWord): boolean => wordStore.word(wordKey(word.surface, word.reading))?.status === 'known';

/** Keeps the aids in the text as settings, single wishes and the selected word want them. */
export function useAids(
  article: RefObject<HTMLElement | null>,
  { parts, printed, grown }: Pick<TextSource, 'parts' | 'printed' | 'grown'>,
  settings: Settings,
  asked: Asked,
  selection: Selection | null,
  lessons: number,
): void {
  const { pinyin, glosses, notation, toneColours, english } = settings;
  const script = shownScript(settings, printed);
  const { teaches } = useStore(visitStore);
  const touched = useRef(false);
  const present = useRef({ asked, selection });
  present.current = { asked, selection };

  const apply = useRef((_: HTMLElement) => {});
  apply.current = (sentence) => {
    const words = wordsOfSentence(parts, sentence.id);
    if (words.length === 0) return;
    const wish = present.current.asked[sentence.id];
    const selected = present.current.selection?.sentence === sentence.id ? present.current.selection.index : -1;
    const whole = pinyin === 'all' || wish?.pinyin === true;
    const taught = (word: ReportWord) => teaches?.(word) === true;
    const reading = (word: ReportWord, i: number) =>
      whole || taught(word) || (pinyin === 'unknown' && !isKnown(word)) || (i === selected && pinyin !== 'never');
    setScript(sentence, words, script);
    showAids(
      sentence,
      words,
      { reading, glosses: (word) => glosses === 'on' || wish?.glosses === true || taught(word) },
      settings,
      whole || pinyin === 'unknown' || words.some(taught),
    );
  };

  // The whole text, in slices, when a setting changes; a page with the settings of a new visitor needs none of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these settings are what the work depends on
  useEffect(() => {
    const plain =
      (pinyin === 'tap' || pinyin === 'never') && glosses === 'off' && script === printed && teaches === undefined;
    if (parts.length === 0 || article.current === null || (plain && !touched.current)) return;
    touched.current = true;
    return inSlices(linesIn(article.current), (sentence) => apply.current(sentence));
  }, [article, parts, pinyin, glosses, notation, toneColours, script, lessons, grown, teaches]);

  useEffect(() => {
    if (article.current === null) return;
    for (const id of Object.keys(asked)) {
      const sentence = article.current.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
      if (sentence !== null) apply.current(sentence);
    }
    if (Object.keys(asked).length > 0) touched.current = true;
  }, [article, asked]);

  // One tap touches one word.
  useEffect(() => {
    if (selection === null || pinyin === 'never') return;
    const sentence = article.current?.querySelector<HTMLElement>(`#${CSS.escape(selection.sentence)}`);
    const element = sentence == null ? undefined : wordsIn(sentence)[selection.index];
    const word = wordsOfSentence(parts, selection.sentence)[selection.index];
    if (sentence == null || element === undefined || word === undefined) return;
    if (sentence.hasAttribute('data-spread')) {
      apply.current(sentence);
      return () => apply.current(sentence);
    }
    setReading(element, word, settings);
    return () => setReading(element, null, settings);
  }, [article, parts, selection, pinyin, settings]);

  const englishBefore = useRef('off');
  useEffect(() => {
    if (english === englishBefore.current) return;
    englishBefore.current = english;
    for (const disclosure of article.current?.querySelectorAll<HTMLDetailsElement>(
      '[data-sentence] > details, [data-line] > details',
    ) ?? [])
      disclosure.open = english === 'on';
  }, [article, english]);
}

/** Does `work` for each item, a few at a time between frames. @returns a function that stops it */
function inSlices<T>(items: readonly T[], work: (item: T) => void): () => void {
  let at = 0;
  let timer = 0;
  const slice = () => {
    const end = performance.now() + SLICE_MS;
    while (at < items.length && performance.now() < end) work(items[at++] as T);
    if (at < items.length) timer = window.setTimeout(slice);
  };
  slice();
  return () => window.clearTimeout(timer);
}

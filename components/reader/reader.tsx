'use client';
import {
  type MouseEvent,
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { lazily } from '@/components/ui/lazily';
import { type ReportWord, wordsOfSentence } from '@/lib/dictionary/report-data';
import { shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { useSettings, visitStore } from '@/lib/storage/visit';
import { useSay } from '../sound/use-say';
import { copyLesson } from './copy-lesson';
import { GlossSheet } from './gloss-sheet';
import type { ReaderLabels } from './labels';
import { chineseText, englishText, sentenceOf, setReading, wakeLesson, wordsIn } from './reader-dom';
import type { Tool } from './reader-tools';
import { SentenceBar } from './sentence-bar';
import type { TextSource } from './text-source';
import { type Asked, useAids } from './use-aids';
import { useEarly } from './use-early';
import { useKeys } from './use-keys';
import { usePlace } from './use-place';
import { useSavedMarks } from './use-saved-marks';
import { type Selection, useSelection } from './use-selection';
import { useSwipe } from './use-swipe';
import { useVisit } from './use-visit';

const ReaderTools = lazily(() => import('./reader-tools').then(({ ReaderTools }) => ReaderTools));

const NOTHING_ASKED: Asked = {};

export interface ReaderProps {
  readonly source: TextSource;
  readonly labels: ReaderLabels;
  /** Where the strings of the tools are. */
  readonly toolMessages: string;
  /** The text as markup.ts writes it. */
  readonly children: ReactNode;
  /** What else the sheet has for a word. */
  readonly extra?: (word: ReportWord, selection: Selection, select: (selection: Selection) => void) => ReactNode;
}

/**
 * Makes the text of a page a reader: one component listens for the whole text. It owns what is selected, which sentence is
 * the present one and which aids are shown; the words themselves are plain markup (reader-dom.ts).
 */
export function Reader({ source, labels, toolMessages, children, extra }: ReaderProps) {
  const article = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  const touched = useRef(false);
  const visited = useVisit();
  const settings = useSettings();
  const { lesson, held } = useStore(visitStore);
  const script = shownScript(settings, source.printed);
  const place = usePlace(article, source);
  const { selection, open, tap, openAt, select, step, close } = useSelection(article, sheet, place, source.grown);
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [lessons, setLessons] = useState(0);
  const [tool, setTool] = useState<Tool | null>(null);
  const [unavailable, setUnavailable] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another lesson begins with nothing asked for
  useEffect(() => setAsked(NOTHING_ASKED), [lesson]);
  useEffect(() => {
    if (new URLSearchParams(window.location.search).get('view') === 'board') setTool('board');
  }, []);

  const { wantNotes, reveal } = source;
  useEffect(() => {
    if (open) wantNotes();
    if (open && reveal !== null) void reveal(selection.sentence);
  }, [open, wantNotes, reveal, selection.sentence]);

  useDisclosures(article, setAsked, setLessons); // before the aids open any
  useAids(article, source, settings, asked, open ? selection : null, lessons);
  useSavedMarks(article, source, lessons);
  useSwipe(article, place.view === 'sentence', place.step);

  const sentenceElement = useCallback(
    (id: string) => article.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? null,
    [],
  );
  const say = useSay();
  const listen = (id: string) => {
    const element = sentenceElement(id);
    if (element === null) return;
    const text = chineseText(element, wordsOfSentence(source.parts, id), source.printed);
    if (source.recording === null) return say?.(text);
    const audio = new Audio();
    audio.play().catch(() => {}); // Safari lets it sound later if it was played within a press
    void import('../sound/say-recorded').then(({ sayRecorded }) =>
      sayRecorded(source.recording ?? '', audio, { id, text }),
    );
  };
  const toolsFor = (id: string) => ({
    onListen: say === null && source.recording === null ? null : () => listen(id),
    labels: labels.reader,
    translated: source.translated,
    held,
    asked: asked[id],
    onToggle: (aid: 'pinyin' | 'glosses') =>
      setAsked((old) => ({ ...old, [id]: { ...old[id], [aid]: !(old[id]?.[aid] ?? false) } })),
    onEnglish: () => {
      const disclosure = sentenceElement(id)?.querySelector('details');
      if (disclosure != null) disclosure.open = !disclosure.open;
    },
  });
  const tools = toolsFor(place.current);

  useKeys(settings.shortcuts === 'on', {
    open,
    close,
    stepWord: step,
    stepSentence: place.step,
    openWord: () => openAt(place.current),
    save: () => sheet.current?.querySelector<HTMLButtonElement>('[data-save]')?.click(),
    toggle: (aid) => held?.aids.includes(aid) !== true && (aid === 'english' ? tools.onEnglish() : tools.onToggle(aid)),
  });

  useEarly(article, tap); // after all that listens

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const word = target.closest<HTMLElement>('[data-word]');
    if (target.closest('summary, a, button') !== null) {
      const copy = target.closest<HTMLElement>('[data-copy]');
      if (copy !== null && article.current !== null) copyLesson(copy, article.current);
      const keep = target.closest<HTMLElement>('[data-keep]');
      if (keep !== null) void saveKeywords(keep);
      return;
    }
    if (word === null) close();
    else if (window.getSelection()?.isCollapsed !== false) {
      if (!word.hasAttribute('data-selected')) answerAtOnce(word);
      afterPaint(() => startTransition(() => tap(word)));
    }
  };

  /**
   * A tap would put the caret into the text first, and the lines around it would be laid out for that; the tap says all there is to say.
   * The first one does: it takes the focus into the reader, and what gets it from there shows no ring.
   */
  const onMouseDown = (event: MouseEvent) => {
    const onWord = (event.target as Element).closest('[data-word]') !== null;
    const isHere = document.activeElement !== document.body;
    if (touched.current && onWord && isHere && window.getSelection()?.isCollapsed !== false) event.preventDefault();
  };

  const saveKeywords = async (button: HTMLElement) => {
    const { keepKeywords } = await import('./keep-keywords');
    if (article.current !== null) keepKeywords(button, article.current, source);
  };

  /** The reading is in the next frame; the sheet follows after it, since both at once take twice as long. */
  const answerAtOnce = (word: HTMLElement) => {
    const line = sentenceOf(word);
    if (line === null || settings.pinyin === 'never') return;
    setReading(word, wordsOfSentence(source.parts, line.id)[wordsIn(line).indexOf(word)] ?? null, settings);
  };

  const words = wordsOfSentence(source.parts, selection.sentence);
  const word = words[selection.index] ?? null;
  const sentence = sentenceElement(selection.sentence);
  const openTool = (next: Tool | null, failed = false) => {
    setTool(next);
    setUnavailable(failed);
  };
  const toolProps = { messages: toolMessages, source, article, place, onTool: openTool };

  return (
    <>
      <div className="reader-tools">
        <fieldset className="segments">
          <legend className="visually-hidden">{labels.reader.viewLabel}</legend>
          {(['text', 'sentence'] as const).map((view) => (
            <button key={view} type="button" aria-pressed={place.view === view} onClick={() => place.setView(view)}>
              {view === 'text' ? labels.reader.viewText : labels.reader.viewSentence}
            </button>
          ))}
        </fieldset>
        <button type="button" onClick={() => openTool('settings')}>
          {labels.reader.settings}
        </button>
        <button type="button" onClick={() => openTool('menu')}>
          {labels.reader.more}
        </button>
      </div>
      {unavailable && (
        <p role="status" className="storage-notice">
          {labels.reader.unavailable}
        </p>
      )}
      {(visited || lesson !== null) && <ReaderTools tool={lesson === null ? 'visit' : 'lesson'} {...toolProps} />}
      {place.stopped !== null && place.view === 'text' && (
        <p className="continue">
          <a href={`#${place.stopped}`}>{labels.reader.continueReading}</a>
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: use-keys.ts does all of it from the keyboard */}
      <article
        ref={article}
        className="text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the text is one stop; arrows and Enter work from it
        tabIndex={0}
        aria-label={labels.reader.text}
        onPointerDown={({ pointerType }) => {
          touched.current = pointerType === 'touch';
        }}
        onMouseDown={onMouseDown}
        onClick={onClick}
      >
        {children}
      </article>
      {place.view === 'sentence' && <SentenceBar place={place} tools={tools} labels={labels.reader} />}
      <GlossSheet
        ref={sheet}
        source={source}
        open={open}
        selection={selection}
        word={word}
        fallback={sentence === null ? '' : (wordsIn(sentence)[selection.index]?.firstChild?.textContent ?? '')}
        context={
          sentence === null
            ? null
            : {
                zh: chineseText(sentence, words, source.printed),
                en: englishText(sentence),
                at: chineseText(sentence, words, source.printed, selection.index).length,
              }
        }
        onClose={close}
        onStep={step}
        settings={settings}
        script={script}
        tools={toolsFor(selection.sentence)}
        labels={labels.sheet}
      >
        {word !== null && extra?.(word, selection, select)}
      </GlossSheet>
      {tool !== null && <ReaderTools tool={tool} onFailed={() => openTool(null, true)} {...toolProps} />}
    </>
  );
}

/** Begins `work` once the next frame is drawn: a transition alone may begin before it, and keep it waiting. */
const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/**
 * A disclosure itself says whether the English is shown, whoever opened it; `toggle` events do not bubble. A lesson's words
 * become words once it is opened; the count of openings tells the aids and marks that there are new ones.
 */
function useDisclosures(
  article: RefObject<HTMLElement | null>,
  setAsked: (change: (old: Asked) => Asked) => void,
  setLessons: (change: (old: number) => number) => void,
): void {
  useEffect(() => {
    const text = article.current;
    const note = ({ target }: Pick<Event, 'target'>) => {
      if (!(target instanceof HTMLDetailsElement)) return;
      const sentence = sentenceOf(target);
      const english = target.open;
      if (sentence !== null) setAsked((old) => ({ ...old, [sentence.id]: { ...old[sentence.id], english } }));
      if (!target.matches('.lesson') || !target.open) return;
      wakeLesson(target);
      setLessons((count) => count + 1);
    };
    for (const target of text?.querySelectorAll('details[open]') ?? []) note({ target }); // opened before this code ran
    text?.addEventListener('toggle', note, true);
    return () => text?.removeEventListener('toggle', note, true);
  }, [article, setAsked, setLessons]);
}

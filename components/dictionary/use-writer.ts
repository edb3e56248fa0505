'use client';
import HanziWriter, { type CharacterJson } from 'hanzi-writer';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { filePath } from '@/lib/i18n/paths';

/** What there is of a character's strokes. `missing`: the data has no such character. */
export type WriterState =
  | { readonly status: 'loading' | 'missing' | 'failed' }
  | { readonly status: 'ready'; readonly writer: HanziWriter; readonly count: number };

/** The drawing is this wide in its own units; the page's style says how large it is shown. */
const UNITS = 256;
/** Strokes appear at once where motion is unwanted. */
const AT_ONCE = 1000;

/** null: there is no data for the character. @throws Error if it can't be fetched */
async function fetchStrokes(character: string, signal: AbortSignal): Promise<CharacterJson | null> {
  const name = character.codePointAt(0)?.toString(16) ?? '';
  const response = await fetch(filePath(`/strokes/${name}.json`), { signal });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`strokes of ${character}: ${response.status}`);
  return (await response.json()) as CharacterJson;
}

/** Colours are the page's (dictionary.css), which knows the theme; the library only takes fixed ones. */
function createWriter(box: HTMLElement, data: RefObject<CharacterJson | null>): HanziWriter {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const writer = new HanziWriter(box, {
    width: UNITS,
    height: UNITS,
    padding: 12,
    charDataLoader: (_, onLoad, onError) => (data.current === null ? onError() : onLoad(data.current)),
    strokeAnimationSpeed: still ? AT_ONCE : 1,
    strokeHighlightSpeed: still ? AT_ONCE : 2,
    strokeFadeDuration: 0,
    delayBetweenStrokes: still ? 700 : 300,
    highlightOnComplete: !still,
  });
  box.querySelector('svg')?.setAttribute('viewBox', `0 0 ${UNITS} ${UNITS}`);
  return writer;
}

/** Draws a character into a box. @returns its state, and a way to try again */
export function useWriter(box: RefObject<HTMLElement | null>, character: string): readonly [WriterState, () => void] {
  const [state, setState] = useState<WriterState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const writer = useRef<HanziWriter | null>(null);
  const data = useRef<CharacterJson | null>(null);

  // One writer for all characters: each leaves two listeners on the document for good.
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    writer.current = createWriter(element, data);
    return () => {
      writer.current?.cancelQuiz();
      element.replaceChildren();
    };
  }, [box]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a reason to fetch again
  useEffect(() => {
    const gone = new AbortController();
    setState({ status: 'loading' });
    const draw = async () => {
      data.current = await fetchStrokes(character, gone.signal);
      if (gone.signal.aborted || writer.current === null) return;
      if (data.current === null) return setState({ status: 'missing' });
      await writer.current.setCharacter(character);
      setState({ status: 'ready', writer: writer.current, count: data.current.strokes.length });
    };
    draw().catch(() => {
      if (!gone.signal.aborted) setState({ status: 'failed' });
    });
    return () => gone.abort();
  }, [character, attempt]);

  return [state, useCallback(() => setAttempt((n) => n + 1), [])];
}

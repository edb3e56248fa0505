'use client';
import { useEffect, useState } from 'react';
import { filePath } from '@/lib/i18n/paths';

/** The outlines of a character's strokes, in their order, as SVG paths; null: the data has no such character. */
export type Strokes = readonly string[] | null;
export type StrokesOf = ReadonlyMap<string, Strokes>;

/** Kept while the page is open: another choice of words mostly has the same characters. */
const known = new Map<string, Promise<Strokes>>();

/** @throws Error if they can't be fetched */
async function fetchStrokes(character: string): Promise<Strokes> {
  const response = await fetch(filePath(`/strokes/${character.codePointAt(0)?.toString(16) ?? ''}.json`));
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`strokes of ${character}: ${response.status}`);
  return ((await response.json()) as { strokes: string[] }).strokes;
}

function strokesOf(character: string): Promise<Strokes> {
  const asked = known.get(character) ?? fetchStrokes(character);
  known.set(character, asked);
  asked.catch(() => known.delete(character));
  return asked;
}

/**
 * The strokes of characters. `null` while they come; one that can't be fetched is left out of the map.
 * @param characters each once, joined
 */
export function useStrokes(characters: string): StrokesOf | null {
  const [loaded, setLoaded] = useState<{ readonly characters: string; readonly strokes: StrokesOf } | null>(null);
  useEffect(() => {
    let gone = false;
    const all = [...characters];
    Promise.allSettled(all.map(strokesOf)).then((results) => {
      const strokes = new Map<string, Strokes>();
      for (const [i, result] of results.entries())
        if (result.status === 'fulfilled') strokes.set(all[i] ?? '', result.value);
      if (!gone) setLoaded({ characters, strokes });
    });
    return () => {
      gone = true;
    };
  }, [characters]);
  return loaded?.characters === characters ? loaded.strokes : null;
}

// What of a sentence is on the board. A teacher reveals it in steps: characters → pinyin → glosses → English → notes.

/** What is revealed after the characters, in this order. */
export const LAYERS = ['pinyin', 'glosses', 'english', 'notes'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * What a sentence has to reveal: of pinyin and glosses the indices of the words that have one; of English and notes [0], or [] for
 * none.
 */
export type Revealable = Readonly<Record<Layer, readonly number[]>>;

/** How far one step goes: a whole layer; or the characters, or pinyin and glosses, come word by word. */
export const PACES = ['whole', 'characters', 'aids'] as const;
export type Pace = (typeof PACES)[number];

/** What is revealed now. */
export interface Reveal {
  /** How many words of the sentence are on the board, from its beginning. */
  readonly characters: number;
  readonly shown: Readonly<Record<Layer, ReadonlySet<number>>>;
}

const NONE: ReadonlySet<number> = new Set();
const NOTHING: Reveal['shown'] = { pinyin: NONE, glosses: NONE, english: NONE, notes: NONE };

/** A sentence as it comes onto the board: its characters, or the first word of them. */
export const beginReveal = (words: number, pace: Pace): Reveal => ({
  characters: pace === 'characters' ? Math.min(1, words) : words,
  shown: NOTHING,
});

/** The next sentence with the aids that the last one had. */
export const carryReveal = ({ shown }: Reveal, can: Revealable, words: number, pace: Pace): Reveal => ({
  ...beginReveal(words, pace),
  shown: mapLayers((layer) => (shown[layer].size > 0 ? new Set(can[layer]) : NONE)),
});

const mapLayers = (of: (layer: Layer) => ReadonlySet<number>): Reveal['shown'] => ({
  pinyin: of('pinyin'),
  glosses: of('glosses'),
  english: of('english'),
  notes: of('notes'),
});

const withLayer = (reveal: Reveal, layer: Layer, shown: ReadonlySet<number>): Reveal => ({
  ...reveal,
  shown: { ...reveal.shown, [layer]: shown },
});

/** Is all of a layer shown? Never of one that has nothing. */
export const isShown = ({ shown }: Reveal, can: Revealable, layer: Layer): boolean =>
  can[layer].length > 0 && can[layer].every((index) => shown[layer].has(index));

/** @returns the next step; null = everything is shown */
export function stepOn(reveal: Reveal, can: Revealable, words: number, pace: Pace | 'word'): Reveal | null {
  if (reveal.characters < words) {
    const oneWord = pace === 'characters' || pace === 'word';
    return { ...reveal, characters: oneWord ? reveal.characters + 1 : words };
  }
  const layer = LAYERS.find((candidate) => can[candidate].some((index) => !reveal.shown[candidate].has(index)));
  if (layer === undefined) return null;
  const missing = can[layer].filter((index) => !reveal.shown[layer].has(index));
  const added = pace === 'aids' || pace === 'word' ? missing.slice(0, 1) : missing;
  return withLayer(reveal, layer, new Set([...reveal.shown[layer], ...added]));
}

/** One step back. @returns null = only what a sentence begins with is shown */
export function stepBack(reveal: Reveal, pace: Pace | 'word'): Reveal | null {
  const layer = [...LAYERS].reverse().find((candidate) => reveal.shown[candidate].size > 0);
  if (layer === undefined) {
    const oneWord = pace === 'characters' || pace === 'word';
    return oneWord && reveal.characters > 1 ? { ...reveal, characters: reveal.characters - 1 } : null;
  }
  const kept = [...reveal.shown[layer]].sort((a, b) => a - b).slice(0, -1);
  return withLayer(reveal, layer, pace === 'aids' || pace === 'word' ? new Set(kept) : NONE);
}

/** Shows a layer whole, or hides it where it is shown whole. */
export const toggleLayer = (reveal: Reveal, can: Revealable, layer: Layer): Reveal =>
  withLayer(reveal, layer, isShown(reveal, can, layer) ? NONE : new Set(can[layer]));

/** A tap on a word: its pinyin, then its gloss too, then neither. */
export function tapWord(reveal: Reveal, can: Revealable, word: number): Reveal {
  const next = (['pinyin', 'glosses'] as const).find(
    (layer) => can[layer].includes(word) && !reveal.shown[layer].has(word),
  );
  if (next !== undefined) return withLayer(reveal, next, new Set([...reveal.shown[next], word]));
  const without = (layer: Layer) => new Set([...reveal.shown[layer]].filter((index) => index !== word));
  return withLayer(withLayer(reveal, 'pinyin', without('pinyin')), 'glosses', without('glosses'));
}

import type { Example, SavedWord } from '../vocabulary/word';

/** A place in a text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

type Forms = Pick<SavedWord, 'characters' | 'traditional'>;

// What may stand inside a word: quotation marks, brackets, a middle dot, spaces (战“疫”). Not a comma: 我，们 is no word.
const INSIDE = /^[\s“”‘’"'「」『』《》〈〉（）()〔〕[\]·]$/u;

const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '[': ']',
};

/** Where `characters` end if they begin at `start`, with marks inside them passed over; null if others stand there. */
function endOf(text: string, start: number, characters: string): number | null {
  let at = start;
  let open: string | undefined;
  for (const character of characters) {
    for (; at > start && INSIDE.test(text.charAt(at)); at++) open = CLOSES[text.charAt(at)] ?? open;
    if (!text.startsWith(character, at)) return null;
    at += character.length;
  }
  return open !== undefined && text.charAt(at) === open ? at + 1 : at; // 战“疫” with both of its marks
}

/** Every place where these characters stand, none of them over another. */
function placesIn(text: string, characters: string): Place[] {
  const [first = ''] = characters;
  const places: Place[] = [];
  let from = 0;
  while (first !== '') {
    const start = text.indexOf(first, from);
    if (start < 0) break;
    const end = endOf(text, start, characters);
    if (end !== null) places.push({ start, end });
    from = end ?? start + 1;
  }
  return places;
}

const formsOf = ({ characters, traditional }: Forms): readonly string[] => [...new Set([characters, traditional])];

/**
 * Where the word stands in its sentence: where the example says, else where its characters, simplified or traditional, stand first.
 * @returns null if it does not stand there
 */
export function placeOf(word: Forms, { zh, at }: Pick<Example, 'zh' | 'at'>): Place | null {
  const forms = formsOf(word);
  if (at !== undefined)
    for (const form of forms) {
      const end = endOf(zh, at, form);
      if (end !== null && end > at) return { start: at, end };
    }
  for (const form of forms) {
    const [place] = placesIn(zh, form);
    if (place !== undefined) return place;
  }
  return null;
}

/**
 * Every place of the word in its sentence, in either script. A word of several characters is found wherever it stands, so that no place
 * gives another away; of a single character (为 in 因为 is another word) only that of `placeOf`.
 */
export function placesOf(word: Forms, example: Pick<Example, 'zh' | 'at'>): readonly Place[] {
  const one = placeOf(word, example);
  if ([...word.characters].length <= 1 || one === null) return one === null ? [] : [one];
  return formsOf(word)
    .flatMap((form) => placesIn(example.zh, form))
    .sort((a, b) => a.start - b.start);
}

/** An example, and where the word stands in it. */
export interface WordInSentence {
  readonly example: Example;
  readonly place: Place;
}

/**
 * The sentence to show with the word: with each answer (`turn`) the next of those that hold it, so that she learns the word and not
 * one sentence.
 */
export function sentenceFor(word: SavedWord, turn: number): WordInSentence | null {
  const found = word.examples.flatMap((example) => {
    const place = placeOf(word, example);
    return place === null ? [] : [{ example, place }];
  });
  return found[turn % found.length] ?? null;
}

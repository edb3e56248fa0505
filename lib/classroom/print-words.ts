import type { Reading } from '../chinese/types';
import type { ReportWord } from '../dictionary/report-data';
import type { TextSentence, WholeText } from '../dictionary/whole-text';
import { keyOf, readingOf, type SavedWord, type Status, type WordKey, wordKey } from '../vocabulary/word';
import type { Worksheet } from './worksheet';

/** A word as a worksheet has it in a table or in writing squares. */
export interface PrintWord {
  readonly key: WordKey;
  /** Simplified. */
  readonly surface: string;
  readonly traditional: string;
  readonly reading: Reading;
  readonly spelling: string;
  /** '' where nobody has said. */
  readonly means: string;
}

export const fromSaved = (word: SavedWord): PrintWord => ({
  key: keyOf(word),
  surface: word.characters,
  traditional: word.traditional,
  reading: readingOf(word),
  spelling: word.spelling,
  means: word.gloss,
});

const fromText = (word: ReportWord): PrintWord => ({
  key: wordKey(word.surface, word.reading),
  surface: word.surface,
  traditional: word.traditional,
  reading: word.reading,
  spelling: word.spelling,
  means: word.gloss?.means ?? '',
});

/** Words that are read, each once, in the order of the text. */
function wordsOfSentences(sentences: readonly TextSentence[]): PrintWord[] {
  const words = new Map<WordKey, PrintWord>();
  for (const { words: all } of sentences)
    for (const word of all) {
      const made = fromText(word);
      const known = words.get(made.key);
      if (word.reading.length > 0 && word.kind !== 'number' && (known === undefined || known.means === ''))
        words.set(made.key, made);
    }
  return [...words.values()];
}

/** The choices of words that there are for a text, or for a list (null); only a lesson has key words. The first is what it begins with. */
export function wordChoices(text: Pick<WholeText, 'lesson'> | null): readonly Worksheet['words'][] {
  if (text === null) return ['all', 'unknown'];
  return text.lesson === null ? ['unknown', 'saved', 'all'] : ['key', 'saved', 'unknown', 'all'];
}

/** Which words a worksheet is about: what was chosen, or what it begins with where there is no such choice. */
export function wordsChosen(
  text: Pick<WholeText, 'lesson'> | null,
  { words }: Pick<Worksheet, 'words'>,
): Worksheet['words'] {
  const choices = wordChoices(text);
  return choices.includes(words) ? words : (choices[0] ?? words);
}

/**
 * The words of a range that a worksheet is about. Key words are those of the text's lesson that the range has, in the lesson's order;
 * a text without a lesson has none.
 * @param statusOf of a word that is saved; undefined for one that is not
 */
export function chooseWords(
  { lesson }: Pick<WholeText, 'lesson'>,
  sentences: readonly TextSentence[],
  which: Worksheet['words'],
  statusOf: (key: WordKey) => Status | undefined,
): readonly PrintWord[] {
  const words = wordsOfSentences(sentences);
  switch (which) {
    case 'key': {
      const there = new Set(words.map(({ key }) => key));
      return (lesson?.keywords ?? []).map(fromText).filter(({ key }) => there.has(key));
    }
    case 'saved':
      return words.filter(({ key }) => statusOf(key) !== undefined);
    case 'unknown':
      return words.filter(({ key }) => statusOf(key) !== 'known');
    case 'all':
      return words;
  }
}

/** The blocks of a text with the sentences from–to alone; the title is left out: it stands at the head of the sheet. */
export function blocksInRange(
  { blocks }: Pick<WholeText, 'blocks'>,
  from: number | null,
  to: number | null,
): WholeText['blocks'] {
  const isIn = ({ id }: TextSentence) => {
    const number = Number(id.slice(1));
    return number >= (from ?? 1) && number <= (to ?? Number.POSITIVE_INFINITY);
  };
  return blocks
    .filter(({ kind }) => kind !== 'title')
    .map((block) => ({ ...block, sentences: block.sentences.filter(isIn) }))
    .filter(({ sentences }) => sentences.length > 0);
}

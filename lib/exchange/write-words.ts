import type { WordLists } from '../vocabulary/lists';
import type { Example, SavedWord } from '../vocabulary/word';
import { writeCsv } from './csv';
import type { TextFormat } from './types';
import { writeAnkiText } from './write-anki-text';
import { writePleco } from './write-pleco';
import { writeZhongwen } from './write-zhongwen';

/** What a file says beside the words themselves. */
export interface WriteContext {
  readonly lists: WordLists;
  /** The pinyin of an example's sentence; '' where nobody knows it. */
  readonly sentencePinyin: (word: SavedWord, example: Example) => string;
  /** The address of an example's sentence; null where it stands on her own device only. */
  readonly link: (example: Example) => string | null;
}

const WRITERS: Readonly<Record<TextFormat, (words: readonly SavedWord[], context: WriteContext) => string>> = {
  'anki-text': writeAnkiText,
  pleco: writePleco,
  zhongwen: writeZhongwen,
  csv: writeCsv,
};

/** The words as a file of this format, in the order given. `readWords` reads each of them. */
export const writeWords = (format: TextFormat, words: readonly SavedWord[], context: WriteContext): string =>
  WRITERS[format](words, context);

import { createHash } from 'node:crypto';
import { LEVEL_FILES, levelFile } from '../dictionary/level-files';
import { encodeSentences } from '../dictionary/report-sentences';
import { loadDictionary } from './dictionary';
import { listSlugs, loadReport } from './reports';

// What an entry page of the dictionary fetches beside the entry itself. No slug of a report begins with "_".

const SENTENCES = '_sentences.json';
const levelsName = (file: number): string => `_levels-${file}.json`;

/** The names of all files. */
export const WORD_FILE_NAMES: readonly string[] = [
  SENTENCES,
  ...Array.from({ length: LEVEL_FILES }, (_, file) => levelsName(file)),
];

/** One of the files as JSON text; null for any other name. */
export function wordFile(name: string): string | null {
  if (name === SENTENCES) return JSON.stringify(sentences());
  const file = WORD_FILE_NAMES.indexOf(name) - 1;
  return file < 0 ? null : JSON.stringify(levelFile(loadDictionary().levels, file));
}

function sentences() {
  const { dictionary } = loadDictionary();
  const readings = (word: string) => new Set(dictionary.lookUp(word).map(({ reading }) => reading.join(' '))).size;
  return listSlugs().map((slug) => {
    const { title, text } = loadReport(slug);
    return encodeSentences(slug, title.zh, text.blocks, (word) => readings(word) > 1);
  });
}

/** Its address below the site's root, with a version for the caches. */
const pathOf = (name: string): `/${string}` => {
  const version = createHash('sha256')
    .update(wordFile(name) ?? '')
    .digest('hex')
    .slice(0, 8);
  return `/data/${name}?v=${version}`;
};

/** Every sentence of the reports. */
export const sentencesPath = (): `/${string}` => pathOf(SENTENCES);

/** The HSK levels, by the number of their file (`levelFileOf`). */
export const levelPaths = (): readonly `/${string}`[] =>
  Array.from({ length: LEVEL_FILES }, (_, file) => pathOf(levelsName(file)));

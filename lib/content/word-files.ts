import { createHash } from 'node:crypto';
import { LEVEL_FILES, levelFile } from '../dictionary/level-files';
import { divideSentences, sentenceFiles } from '../dictionary/report-sentences';
import { loadDictionary } from './dictionary';
import { allReports, sentencesOf, storedName } from './report-store';
import { listSlugs } from './reports';
import { readStored } from './store';

// What an entry page of the dictionary fetches beside the entry itself. No slug of a report begins with "_".

const sentencesName = (file: number): string => `_sentences-${file}.json`;
const levelsName = (file: number): string => `_levels-${file}.json`;

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** The names of all files. */
export const wordFileNames = (): readonly string[] => [
  ...numbers(sentenceFiles(listSlugs().length)).map(sentencesName),
  ...numbers(LEVEL_FILES).map(levelsName),
];

/** One of the files as JSON text; null for any other name. */
export function wordFile(name: string): string | null {
  const [, kind, file] = /^_(sentences|levels)-(\d+)\.json$/.exec(name) ?? [];
  if (kind === 'sentences') return readStored(sentencesFolder(), name, makeSentences);
  return kind === 'levels' ? JSON.stringify(levelFile(loadDictionary().levels, Number(file))) : null;
}

/** The name under which the sentences of all reports are stored. */
export function sentencesFolder(): string {
  const reports = createHash('sha256').update(listSlugs().map(storedName).join());
  return `_sentences.${reports.digest('hex').slice(0, 16)}`;
}

function makeSentences(): Record<string, string> {
  const reports = allReports();
  // One report's sentences at a time: those of a thousand take 80 MB.
  function* each() {
    for (const { slug } of reports) yield sentencesOf(slug);
  }
  const files = divideSentences(each(), sentenceFiles(reports.length));
  return Object.fromEntries(files.map((sentences, file) => [sentencesName(file), JSON.stringify(sentences)]));
}

/** Its address below the site's root, with a version for the caches. */
const pathOf = (name: string): `/${string}` => {
  const version = createHash('sha256')
    .update(wordFile(name) ?? '')
    .digest('hex')
    .slice(0, 8);
  return `/data/${name}?v=${version}`;
};

/** The sentences of the reports, by the number of their file (`sentenceFileOf`). */
export const sentencePaths = (): readonly `/${string}`[] =>
  numbers(sentenceFiles(listSlugs().length)).map((file) => pathOf(sentencesName(file)));

/** The HSK levels, by the number of their file (`levelFileOf`). */
export const levelPaths = (): readonly `/${string}`[] => numbers(LEVEL_FILES).map((file) => pathOf(levelsName(file)));

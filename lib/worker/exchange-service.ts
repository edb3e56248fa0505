import type { Notation } from '../chinese/notation';
import type { Script } from '../chinese/script';
import { binaryKind } from '../documents/detect-format';
import { decodeBytes } from '../documents/encoding';
import { MAX_FILE_BYTES } from '../documents/limits';
import { DocumentError } from '../documents/problem';
import { openZip } from '../documents/zip';
import { writeAnkiPackage } from '../exchange/anki-package';
import { AnkiPackageError, readAnkiPackage } from '../exchange/anki-package-read';
import { MOST_ROWS } from '../exchange/limits';
import { matchRows } from '../exchange/match-rows';
import { createMatchTools } from '../exchange/match-tools';
import { wordsOfPackage } from '../exchange/read-anki-package';
import { readWords } from '../exchange/read-words';
import type { ExportFormat, ImportProblemCode, MatchedRow, ReadWords } from '../exchange/types';
import { type WriteContext, writeWords } from '../exchange/write-words';
import type { WordLists } from '../vocabulary/lists';
import { exampleAddress, type SavedWord } from '../vocabulary/word';
import { loadSqlite, zstdUnpacker } from './anki-files';
import type { Data, DataFiles } from './data';
import type { DataFile } from './load-file';
import { type Handlers, ServiceError, type Work } from './protocol';
import { readSentences } from './sentence-readings';

/** What the screens of exchange need of the site; `exchangePaths` of lib/content knows the addresses. */
export interface ExchangePaths extends DataFiles {
  readonly sqlite: DataFile;
  /** The words of each report, by its slug. */
  readonly reports: Readonly<Record<string, string>>;
}

export interface WriteAsk extends Pick<ExchangePaths, 'sqlite' | 'reports'> {
  readonly format: Exclude<ExportFormat, 'json'>;
  readonly words: readonly SavedWord[];
  readonly lists: WordLists;
  readonly script: Script;
  readonly notation: Notation;
  /** ISO 8601. */
  readonly now: string;
  /** The address of the site in her language, without a slash at its end: where links lead. */
  readonly site: string;
}

export interface ReadAsk extends Pick<ExchangePaths, 'sqlite'> {
  readonly source: { readonly text: string } | { readonly bytes: Uint8Array; readonly name: string };
  /** ISO 8601. */
  readonly now: string;
}

/** What a file holds, with what the dictionary knows of it. `text`: of a file of JSON, for whoever reads backups; else null. */
export interface ReadFile extends Omit<ReadWords, 'rows'> {
  readonly matched: readonly MatchedRow[];
  readonly text: string | null;
}

export interface ExchangeRequests {
  /** Words as a file: text, or bytes of a package; progress in sentences to read. */
  writeWordFile: { ask: WriteAsk; answer: string | Uint8Array<ArrayBuffer> };
  /** Words of a file or a pasted text; what can't be read is a problem. Progress in rows. */
  readWordFile: { ask: ReadAsk; answer: ReadFile };
}

export const createExchangeService = (data: Data): Handlers<ExchangeRequests> => ({
  writeWordFile: (ask, work) => write(ask, data, work),
  readWordFile: (ask, work) => read(ask, data, work),
});

async function write(ask: WriteAsk, data: Data, work: Work): Promise<string | Uint8Array<ArrayBuffer>> {
  const { format, words, lists, script, notation, reports, site } = ask;
  const pinyinOf =
    format === 'pleco' || format === 'zhongwen' ? () => '' : await readSentences(words, reports, data, work);
  const context: WriteContext = {
    lists,
    sentencePinyin: (_, example) => pinyinOf(example),
    link: (example) => (Object.hasOwn(reports, example.slug) ? site + exampleAddress(example) : null),
  };
  if (format !== 'anki-package') return writeWords(format, words, context);
  const sql = await loadSqlite(ask.sqlite);
  return new Uint8Array(writeAnkiPackage(words, { ...context, sql, script, notation, now: new Date(ask.now) }));
}

const refused = (code: ImportProblemCode, detail: string, format: ReadWords['format'] = 'list'): ReadWords => ({
  format,
  rows: [],
  problems: [{ code, line: null, detail }],
});

async function read(ask: ReadAsk, data: Data, work: Work): Promise<ReadFile> {
  const { text, ...words } = await readSource(ask, work);
  const matched = words.rows.length === 0 ? [] : await match(words.rows, new Date(ask.now), data, work);
  return { format: words.format, problems: words.problems, matched, text };
}

type SourceWords = ReadWords & { readonly text: string | null };

async function readSource({ source, sqlite }: ReadAsk, { signal }: Work): Promise<SourceWords> {
  const size = 'text' in source ? source.text.length : source.bytes.length; // a unit is a byte or more
  if (size > MAX_FILE_BYTES) return { ...refused('too-large', ''), text: null };
  if ('text' in source) return withText(source.text, '');
  try {
    if (isZip(source.bytes)) return { ...(await readPackage(source.bytes, sqlite)), text: null };
    const binary = binaryKind(source.bytes);
    if (binary !== null) return { ...refused('unknown-format', binary), text: null };
    const { text } = await decodeBytes(source.bytes);
    if (signal.aborted) throw new ServiceError('stopped');
    return withText(text, source.name);
  } catch (error) {
    return { ...problemOf(error), text: null };
  }
}

function withText(text: string, name: string): SourceWords {
  const words = readWords({ text }, name);
  return { ...words, text: words.format === 'json' ? text : null };
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function readPackage(bytes: Uint8Array, sqlite: DataFile): Promise<ReadWords> {
  const files = openZip(bytes);
  if (!files.names.some((name) => name.startsWith('collection.'))) return refused('unknown-format', 'ZIP');
  const [sql, unzstd] = await Promise.all([loadSqlite(sqlite), zstdUnpacker()]);
  const notes = await readAnkiPackage(files, { sql, unzstd }, MOST_ROWS + 1);
  return wordsOfPackage(notes);
}

/** What of a file can't be read is a problem of the file; what the site itself lacks is not. */
function problemOf(error: unknown): ReadWords {
  if (error instanceof AnkiPackageError) return refused('damaged', '', 'anki-package');
  if (!(error instanceof DocumentError)) throw error;
  const { problem } = error;
  if (problem.code === 'encoding') return refused('encoding', problem.detail.guess ?? '');
  return refused(problem.code === 'zip-bomb' ? 'too-large' : 'damaged', '', 'anki-package');
}

/** Rows that are looked up between two pauses. */
const STEP = 500;

async function match(
  rows: ReadWords['rows'],
  now: Date,
  data: Data,
  { signal, progress }: Work,
): Promise<readonly MatchedRow[]> {
  const [lexicon, dictionary] = await Promise.all([data.lexicon(), data.dictionary()]);
  const tools = createMatchTools(lexicon, dictionary);
  const matched: MatchedRow[] = [];
  for (let at = 0; at < rows.length; at += STEP) {
    matched.push(...matchRows(rows.slice(at, at + STEP), tools, now));
    progress({ done: matched.length, total: rows.length });
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new ServiceError('stopped');
  }
  return matched;
}

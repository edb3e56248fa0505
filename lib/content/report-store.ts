import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hanCount } from '../chinese/script';
import type { Block, Lesson } from '../chinese/types';
import { type LibraryLine, pinyinOf } from '../dictionary/library-index';
import { encodeSentences, type ReportSentences } from '../dictionary/report-sentences';
import { loadDictionary } from './dictionary';
import { LEVEL_SHOWN, type Level } from './level';
import { audioFolder, encodeRecording } from './recording';
import { type ReportFileKind, TEXT_KINDS, type TextFileKind, textFile } from './report-files';
import { listSlugs, loadReport, REPORTS, type Report, reportPath } from './reports';
import type { ReportAudio, ReportFile } from './schema';
import { readStored, storedFile } from './store';

// Reading a report and lining up its words takes half a second, and its pages, the library and the service worker's list all need
// something of it, in several processes. So it is done once for each content of its file, and kept (store.ts).

/** What the making of a report's files depends on beside the report. */
const CODE = [join('lib', 'chinese'), join('lib', 'dictionary'), join('lib', 'content')];
const DATA = [
  'package-lock.json',
  ...['files.json', 'levels.json'].map((name) => join('.generated', 'dictionary', name)),
];
const KEY_DIGITS = 16;

/** What is known of a report without its text. */
export interface ReportFacts {
  readonly slug: string;
  /** What lists of reports show of it, and what a search looks in. */
  readonly line: LibraryLine;
  readonly source: ReportFile['source'];
  readonly level: Level;
  readonly audio: ReportAudio | null;
  /** Versions of its files for the caches: the beginning of their SHA-256. */
  readonly versions: Readonly<Record<TextFileKind, string>>;
}

/** What a report's page shows. */
export interface ReportPage {
  readonly blocks: readonly Block[];
  readonly lesson: Lesson | null;
}

const sha256 = (...contents: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex');
};

/** The version of a file's content, as addresses carry it. */
const versionOf = (content: string): string => sha256(content).slice(0, 8);

let code: string | undefined;

/** In development code changes while the process lives. */
function codeKey(): string {
  if (code !== undefined && process.env.NODE_ENV !== 'development') return code;
  const sources = CODE.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  code = sha256(...[...sources, ...DATA].map((file) => readFileSync(file)));
  return code;
}

/** While the site is built no report changes. The files of the words ask for the keys of all reports, each of them. */
const keys = process.env.NODE_ENV === 'production' ? new Map<string, string>() : null;

/** Says a report's content and everything that its files are made with. @throws ContentError if there is no such report */
export function reportKey(slug: string): string {
  const key = keys?.get(slug) ?? sha256(codeKey(), slug, readFileSync(reportPath(slug))).slice(0, KEY_DIGITS);
  keys?.set(slug, key);
  return key;
}

/** The name under which everything that is made of the report is stored. */
export const storedName = (slug: string): string => `${slug}.${reportKey(slug)}`;

/** @throws ContentError with every problem of the report's file */
const part = (slug: string, name: string): string => readStored(storedName(slug), name, () => makeParts(slug));

/** Makes what is not there yet of a report. @throws ContentError with every problem of its file */
export const makeReport = (slug: string): void => void part(slug, 'facts');

/** Where a file of the report's text lies, made. @throws ContentError */
export const textFileMade = (slug: string, kind: TextFileKind): string =>
  storedFile(storedName(slug), kind, () => makeParts(slug));

function makeParts(slug: string): Record<string, string> {
  const report = loadReport(slug);
  const files = Object.fromEntries(TEXT_KINDS.map((kind) => [kind, textFile(report, kind)])) as Record<
    TextFileKind,
    string
  >;
  const { dictionary } = loadDictionary();
  const readings = (word: string) => new Set(dictionary.lookUp(word).map(({ reading }) => reading.join(' '))).size;
  const { blocks, lesson } = report.text;
  return {
    ...files,
    facts: JSON.stringify(factsOf(report, files)),
    page: JSON.stringify({ blocks, lesson } satisfies ReportPage),
    sentences: JSON.stringify(encodeSentences(slug, report.title.zh, blocks, (word) => readings(word) > 1)),
  };
}

function factsOf(report: Report, files: Readonly<Record<TextFileKind, string>>): ReportFacts {
  const { slug, file, level } = report;
  return {
    slug,
    line: lineOf(report),
    source: file.source,
    level,
    audio: file.audio ?? null,
    versions: Object.fromEntries(TEXT_KINDS.map((kind) => [kind, versionOf(files[kind])])) as Record<
      TextFileKind,
      string
    >,
  };
}

function lineOf({ slug, file, title, text, level, traditionalOf }: Report): LibraryLine {
  const sentences = text.blocks.flatMap((block) => block.sentences);
  return {
    slug,
    zh: title.zh,
    traditional: title.tokens.map(traditionalOf).join(''),
    en: title.en ?? '',
    pinyin: pinyinOf(title.tokens),
    date: file.source.date,
    source: file.source.name,
    sentences: sentences.length,
    characters: sentences.reduce((sum, { zh }) => sum + hanCount(zh), 0),
    level: Math.round(100 * (level.words[LEVEL_SHOWN - 1] ?? 0)),
    topics: (text.lesson?.keywords ?? []).map((token) => ({
      simplified: token.surface,
      traditional: traditionalOf(token),
      means: token.gloss?.means ?? '',
    })),
  };
}

/** What is known of one report. @throws ContentError */
export const reportFacts = (slug: string): ReportFacts => JSON.parse(part(slug, 'facts')) as ReportFacts;

let known: { readonly key: string; readonly all: readonly ReportFacts[] } | undefined;

/** Every report, the newest first; of one date, in the order of their addresses. @throws ContentError */
export function allReports(): readonly ReportFacts[] {
  const slugs = listSlugs();
  // While the site is built no report changes.
  const key = process.env.NODE_ENV === 'production' ? '' : slugs.map(reportKey).join();
  if (known?.key !== key) {
    const all = slugs.map(reportFacts);
    known = { key, all: all.sort((a, b) => b.source.date.localeCompare(a.source.date)) };
  }
  return known.all;
}

/** A report as its page shows it. @throws ContentError */
export const reportPage = (slug: string): ReportPage => JSON.parse(part(slug, 'page')) as ReportPage;

/** Its sentences, as the dictionary finds words in them. @throws ContentError */
export const sentencesOf = (slug: string): ReportSentences => JSON.parse(part(slug, 'sentences')) as ReportSentences;

/** The kinds of files that a report has: a recording only if somebody has read it. */
export const reportFileKinds = (slug: string): readonly ReportFileKind[] =>
  reportFacts(slug).audio === null ? TEXT_KINDS : [...TEXT_KINDS, 'recording'];

/** A file of a report as the site has it, JSON text. */
export const publishedFile = (slug: string, kind: ReportFileKind): string =>
  kind === 'recording' ? recordingFile(slug) : part(slug, kind);

const recordingFile = (slug: string): string => {
  const { audio } = reportFacts(slug);
  return JSON.stringify(audio === null ? null : encodeRecording(audio, audioFolder(REPORTS)));
};

/** Says everything of a report that its page is made of: its recording has files of its own, of which its text knows the names only. */
export const pageKey = (slug: string): string =>
  reportFacts(slug).audio === null ? storedName(slug) : `${storedName(slug)}.${versionOf(recordingFile(slug))}`;

/** Its address below the site's root. The version makes a page ask for the file it was built with, whatever a cache holds. */
export const reportFilePath = (
  { slug, versions }: Pick<ReportFacts, 'slug' | 'versions'>,
  kind: ReportFileKind,
): `/${string}` =>
  `/data/${slug}.${kind}.json?v=${kind === 'recording' ? versionOf(recordingFile(slug)) : versions[kind]}`;

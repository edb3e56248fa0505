import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isHan } from '../chinese/script';
import type { Block, Lesson, Sentence, Token } from '../chinese/types';
import { type AnalysedText, linesOf } from '../dictionary/analysed-text';
import type { Dictionary } from '../dictionary/lookup';
import { partsOf } from '../dictionary/parts';
import { toTraditional } from '../dictionary/script-forms';
import { type BuildDictionary, loadDictionary } from './dictionary';
import { type Level, measureLevel } from './level';
import { ContentError, type Problem } from './problem';
import type { AudioFiles } from './read-audio';
import { type ReadReport, readReport } from './read-report';
import type { ReportFile } from './schema';

/** A published report. */
export interface Report {
  readonly slug: string;
  /** The file as it is written, `py` lines included. */
  readonly file: ReportFile;
  readonly title: Sentence;
  readonly text: AnalysedText;
  readonly level: Level;
  /** The traditional form of a word of this report. */
  readonly traditionalOf: (token: Token) => string;
}

export const REPORTS = join('content', 'reports');
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The slugs of all reports, in alphabetical order. */
export const listSlugs = (folder = REPORTS): string[] => reportFiles(folder).map((file) => slugOf(file));

const reportFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => /\.ya?ml$/i.test(file))
    .sort();

const slugOf = (file: string): string => basename(file, extname(file));

/**
 * The file of a report.
 * @throws ContentError if there is none
 */
export function reportPath(slug: string, folder = REPORTS): string {
  const usual = join(folder, `${slug}.yaml`);
  if (existsSync(usual)) return usual;
  const file = reportFiles(folder).find((name) => slugOf(name) === slug);
  if (file !== undefined) return join(folder, file);
  throw new ContentError([
    {
      file: usual,
      line: 0,
      problem: 'there is no such report',
      remedy: `There are ${listSlugs(folder).join(', ')}`,
    },
  ]);
}

/**
 * One report, read from its file. What the site is built from is kept by report-store.ts, so that it is read once.
 * @throws ContentError with every problem of its file
 */
export function loadReport(slug: string, folder = REPORTS): Report {
  const path = reportPath(slug, folder);
  const dictionary = loadDictionary();
  const { report, problems } = readReport(path, readFileSync(path, 'utf8'), dictionary.attested);
  if (report === null) throw new ContentError(problems);
  return toReport(slug, report, dictionary);
}

/** Every problem of every report. @param folder where the reports are @param audio the recordings beside them */
export function checkReports(
  audio: AudioFiles,
  folder = REPORTS,
): {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
} {
  const files = reportFiles(folder);
  const edition = loadDictionary();
  const problems = files.flatMap(
    (file) =>
      readReport(join(folder, file), readFileSync(join(folder, file), 'utf8'), edition.attested, edition, audio)
        .problems,
  );
  return { files, problems: [...slugProblems(files, folder), ...problems] };
}

/** The problems of these reports and their recordings, without what only an editor must settle. */
export function audioProblems(slugs: readonly string[], audio: AudioFiles): readonly Problem[] {
  const { attested } = loadDictionary();
  return slugs.flatMap((slug) => {
    const file = reportPath(slug);
    return readReport(file, readFileSync(file, 'utf8'), attested, undefined, audio).problems;
  });
}

function slugProblems(files: readonly string[], folder: string): Problem[] {
  return files.flatMap((file, i): Problem[] => {
    const slug = slugOf(file);
    const where = { file: join(folder, file), line: 0 };
    const twin = files.slice(0, i).find((other) => slugOf(other).toLowerCase() === slug.toLowerCase());
    return [
      ...(twin === undefined
        ? []
        : [{ ...where, problem: `the slug “${slug}” is taken by ${twin}`, remedy: 'Rename one of the two files' }]),
      ...(SLUG.test(slug)
        ? []
        : [
            {
              ...where,
              problem: `“${slug}” can't be part of an address`,
              remedy: 'Name the file with small letters, digits and hyphens',
            },
          ]),
    ];
  });
}

function toReport(
  slug: string,
  { file, blocks, lesson }: ReadReport,
  { dictionary, lexicon, levels }: BuildDictionary,
): Report {
  const add = (sentence: Sentence): Sentence => addHeadwords(sentence, dictionary);
  const text = {
    blocks: blocks.map((block): Block => ({ ...block, sentences: block.sentences.map(add) })),
    lesson: lesson === null ? null : mapLesson(lesson, add),
  };
  const title = text.blocks.find(({ kind }) => kind === 'title')?.sentences[0];
  if (title === undefined) throw new RangeError(`${slug}: no title`); // readReport has refused such a file
  return {
    slug,
    file,
    title,
    text: { ...text, entries: entriesOf(linesOf(text), dictionary) },
    level: measureLevel(blocks, levels),
    traditionalOf: ({ surface, reading, kind }) =>
      file.traditional[surface] ?? toTraditional(surface, reading, lexicon, kind),
  };
}

const mapLesson = ({ keywords, summary, questions, talk }: Lesson, add: (sentence: Sentence) => Sentence): Lesson => ({
  keywords,
  summary: summary.map(add),
  questions: questions.map(({ question, answer, sentences }) => ({
    question: add(question),
    answer: add(answer),
    sentences,
  })),
  talk: talk.map(add),
});

const addHeadwords = (sentence: Sentence, dictionary: Dictionary): Sentence => ({
  ...sentence,
  tokens: sentence.tokens.map((token) => {
    const headword = [...token.surface].filter(isHan).join('');
    return headword !== '' && dictionary.lookUp(headword).length > 0 ? { ...token, headword } : token;
  }),
});

/** The entries of every word, and of the words and characters inside it. */
function entriesOf(lines: readonly Sentence[], dictionary: Dictionary): AnalysedText['entries'] {
  const surfaces = new Set(
    lines.flatMap(({ tokens }) => tokens.map(({ surface }) => [...surface].filter(isHan).join(''))),
  );
  const words = [...surfaces].flatMap((surface) => [surface, ...partsOf(surface)]);
  return Object.fromEntries(
    [...new Set(words)]
      .map((word) => [word, dictionary.lookUp(word)] as const)
      .filter(([, entries]) => entries.length > 0),
  );
}

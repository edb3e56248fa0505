import { type Document, isNode, LineCounter, visit } from 'yaml';
import type { z } from 'zod';
import type { Block, Gloss, Lesson, Sentence, Token } from '@/lib/chinese/types';
import { type AlignedToken, type AttestedReadings, align } from './align';
import { checkEdition, type EditionTools } from './edition-checks';
import { parseSource } from './parse-source';
import type { Path, Problem } from './problem';
import { type AudioFiles, checkAudio } from './read-audio';
import { type ReportFile, type ReportSentence, reportSchema } from './schema';

/** A report file that passed every check, with its words lined up and glossed. */
export interface ReadReport {
  readonly file: ReportFile;
  readonly blocks: readonly Block[];
  readonly lesson: Lesson | null;
}

export type ReadResult = { readonly report: ReadReport | null; readonly problems: readonly Problem[] };

/** Finds the line of a place in a file, and keeps what is wrong there. */
interface Desk {
  report(path: Path, problem: string, remedy: string): void;
  readonly clean: boolean;
}

/**
 * Reads one report file and checks it whole.
 * @param file the name that problems carry
 * @param edition also checks what an editor must settle (edition-checks.ts); left out where a page is only built
 * @param audio what is in content/audio/; left out where recordings are not looked at
 * @returns every problem at once; `report` is null if there is any
 */
export function readReport(
  file: string,
  source: string,
  attested: AttestedReadings,
  edition?: EditionTools,
  audio: AudioFiles | null = null,
): ReadResult {
  const lines = new LineCounter();
  const document = parseSource(source, lines);
  if ('remedy' in document) return { report: null, problems: [{ file, ...document }] };
  const problems: Problem[] = [];
  const desk: Desk = {
    get clean() {
      return problems.length === 0;
    },
    report: (path, problem, remedy) => problems.push({ file, line: lineOf(document, lines, path), problem, remedy }),
  };
  if (document.contents === null && document.errors.length === 0) {
    return {
      report: null,
      problems: [
        { file, line: 0, problem: 'the file is empty', remedy: 'content/README.md shows what a report holds' },
      ],
    };
  }
  for (const { pos, message } of document.errors) {
    problems.push({
      file,
      line: lines.linePos(pos[0]).line,
      problem: `this is not YAML: ${firstLine(message)}`,
      remedy: 'Mind the indentation, and put text that holds “: ” or “#” in quotes',
    });
  }
  visit(document, {
    Alias: (_, alias) => {
      const line = lines.linePos(alias.range?.[0] ?? 0).line;
      problems.push({
        file,
        line,
        problem: 'anchors and aliases (& and *) have no meaning in a report',
        remedy: 'Write the text out',
      });
    },
  });
  if (problems.length > 0) return { report: null, problems };
  const parsed = reportSchema.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) reportIssue(desk, issue);
    return { report: null, problems };
  }
  const used = new Set<string>();
  const blocks = readBlocks(parsed.data, attested, used, desk);
  const lesson = readLesson(parsed.data, blocks, attested, used, desk);
  checkUse(parsed.data, used, desk);
  const ids = blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  if (parsed.data.audio !== undefined) checkAudio(parsed.data.audio, ids, audio, desk.report);
  if (edition !== undefined && desk.clean) {
    const places = parsed.data.blocks.flatMap(({ sentences }, b) =>
      sentences.map((_, s): Path => ['blocks', b, 'sentences', s]),
    );
    for (const { id, key, problem, remedy } of checkEdition(
      parsed.data,
      blocks.flatMap(({ sentences }) => sentences),
      edition,
    ))
      desk.report([...(places[Number(id.slice(1)) - 1] ?? []), key], `${id}: ${problem}`, remedy);
  }
  return problems.length > 0 ? { report: null, problems } : { report: { file: parsed.data, blocks, lesson }, problems };
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/\.$/, '');

/** The line of the nearest thing that exists on the way to `path`. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

const MISSING: Readonly<Record<string, string>> = {
  en: 'Add its English',
  py: 'Add its pinyin; `npm run report:new` drafts it',
  zh: 'Add the Chinese text',
};

function reportIssue(desk: Desk, issue: z.core.$ZodIssue): void {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const key = String(path.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    for (const unknown of issue.keys) {
      desk.report(
        [...path, unknown],
        `unknown key \`${unknown}\``,
        'Mend its spelling or take it out; content/README.md lists the keys',
      );
    }
  } else if (/received undefined|^Invalid option/.test(issue.message)) {
    desk.report(
      path,
      `${placeOf(path)} has no \`${key}\``,
      MISSING[key] ?? 'content/README.md says what belongs there',
    );
  } else if (issue.code === 'invalid_type' && issue.expected === 'string') {
    desk.report(path, `\`${key}\` of ${placeOf(path)} must be text`, 'Put it in quotes, "8", or write a text');
  } else if (issue.code === 'too_small') {
    desk.report(path, `\`${key}\` of ${placeOf(path)} is empty`, MISSING[key] ?? 'Fill it or take it out');
  } else {
    desk.report(path, `\`${path.join('.')}\`: ${issue.message}`, 'content/README.md says what belongs there');
  }
}

/** "sentence 2 of block 5", counted as a person counts; "the report" for what is not in a sentence. */
function placeOf(path: Path): string {
  const [top, block, , sentence] = path;
  if (top !== 'blocks' || typeof block !== 'number')
    return top === undefined || path.length === 1 ? 'the report' : `\`${path.slice(0, -1).join('.')}\``;
  return typeof sentence === 'number' ? `sentence ${sentence + 1} of block ${block + 1}` : `block ${block + 1}`;
}

function readBlocks(file: ReportFile, attested: AttestedReadings, used: Set<string>, desk: Desk): readonly Block[] {
  let count = 0;
  const blocks = file.blocks.map(({ kind, sentences }, b) => ({
    kind,
    sentences: sentences.map((sentence, s) =>
      readSentence(file, sentence, `s${++count}`, ['blocks', b, 'sentences', s], attested, used, desk),
    ),
  }));
  if (!file.blocks.some(({ kind }) => kind === 'title'))
    desk.report(['blocks'], 'the report has no block of kind `title`', 'Begin with its headline');
  return blocks;
}

function checkUse(file: ReportFile, used: ReadonlySet<string>, desk: Desk): void {
  // Only where every sentence was read to its end can a word be called unused.
  for (const part of desk.clean ? (['glossary', 'names'] as const) : []) {
    for (const key of Object.keys(file[part])) {
      if (!used.has(`${part} ${key}`))
        desk.report(
          [part, key],
          `“${key}” in \`${part}\` is no word of this report`,
          'Write it as `py` divides the text, or take it out',
        );
    }
  }
}

/** The lesson's lines are read like sentences; its key words are looked up in the text. */
function readLesson(
  file: ReportFile,
  blocks: readonly Block[],
  attested: AttestedReadings,
  used: Set<string>,
  desk: Desk,
): Lesson | null {
  if (file.lesson === undefined) return null;
  const { keywords, summary, questions, talk } = file.lesson;
  const sentences = blocks.flatMap((block) => block.sentences);
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word');
  const line = (source: ReportSentence, id: string, path: Path): Sentence =>
    readSentence(file, source, id, ['lesson', ...path], attested, used, desk);
  return {
    keywords: keywords.flatMap((keyword, i) => {
      const token = words.find(({ surface }) => surface === keyword);
      if (token === undefined)
        desk.report(
          ['lesson', 'keywords', i],
          `the key word ${keyword} is no word of the text`,
          'Write it as `py` divides the text, or take another',
        );
      // Its gloss is the report's, not that of the sentence where it happens to stand first.
      const general = file.glossary[keyword];
      return token === undefined ? [] : [general === undefined ? token : { ...token, gloss: toGloss(general) }];
    }),
    summary: summary.map((source, i) => line(source, `summary${i + 1}`, ['summary', i])),
    questions: questions.map((source, i) => {
      for (const [n, id] of source.sentences.entries()) {
        if (!sentences.some((sentence) => sentence.id === id))
          desk.report(
            ['lesson', 'questions', i, 'sentences', n],
            `question ${i + 1} points to ${id}, which is not there`,
            `There are s1 to s${sentences.length}`,
          );
      }
      return {
        question: line(source, `question${i + 1}`, ['questions', i]),
        answer: line(source.answer, `answer${i + 1}`, ['questions', i, 'answer']),
        sentences: source.sentences,
      };
    }),
    talk: talk.map((source, i) => line(source, `talk${i + 1}`, ['talk', i])),
  };
}

function readSentence(
  file: ReportFile,
  sentence: ReportSentence,
  id: string,
  path: Path,
  attested: AttestedReadings,
  used: Set<string>,
  desk: Desk,
): Sentence {
  const { tokens, misfits } = align(sentence.zh, sentence.py, attested);
  for (const { problem, remedy } of misfits) desk.report([...path, 'py'], `${id}: ${problem}`, remedy);
  const seen = new Map<string, number>();
  const glossed = tokens.map((token): Token => {
    const nth = (seen.get(token.surface) ?? 0) + 1;
    seen.set(token.surface, nth);
    return { ...token, gloss: glossOf(file, sentence, token, nth, used), headword: null };
  });
  if (misfits.length === 0) checkWords(file, sentence, glossed, id, path, desk);
  for (const [n, note] of (sentence.notes ?? []).entries()) {
    if (!sentence.zh.includes(note.on))
      desk.report(
        [...path, 'notes', n, 'on'],
        `${id}: the note is about “${note.on}”, which is not in the sentence`,
        'Copy the words from `zh`',
      );
  }
  return { id, zh: sentence.zh, en: sentence.en, notes: sentence.notes ?? [], tokens: glossed };
}

function checkWords(
  file: ReportFile,
  sentence: ReportSentence,
  tokens: readonly Token[],
  id: string,
  path: Path,
  desk: Desk,
): void {
  for (const { surface, kind, gloss, spelling } of tokens) {
    const listed = Object.hasOwn(file.names, surface);
    if (kind === 'name' && !listed) {
      desk.report(
        [...path, 'py'],
        `${id}: ${surface} (${spelling}) is written as a name, but \`names\` does not have it`,
        'Add it to `names` with its English, or write it in lower case',
      );
    } else if (kind === 'word' && gloss === null) {
      desk.report(
        [...path, 'zh'],
        `${id}: the word ${surface} (${spelling}) has no gloss`,
        'Add it to `glossary`, or to the `gloss` of the sentence',
      );
    }
  }
  for (const key of Object.keys(sentence.gloss ?? {})) {
    if (!tokens.some((token, i) => keysOf(token, nthOf(tokens, i)).includes(key))) {
      desk.report(
        [...path, 'gloss', key],
        `${id}: “${key}” in \`gloss\` is no word of the sentence`,
        'Write it as `py` divides the sentence, or take it out',
      );
    }
  }
}

const nthOf = (tokens: readonly Token[], index: number): number =>
  tokens.slice(0, index + 1).filter(({ surface }) => surface === tokens[index]?.surface).length;

/** The keys under which a word may be glossed, the most particular first: 要#2, "为 wèi", 为. */
const keysOf = ({ surface, spelling }: AlignedToken, nth: number): readonly string[] => [
  `${surface}#${nth}`,
  `${surface} ${spelling}`,
  surface,
];

const toGloss = (value: string | { means: string; literal: string }): Gloss =>
  typeof value === 'string' ? { means: value } : value;

/** The gloss of the sentence, else of the report; a name's is its English. Notes in `used` which lines of the file were needed. */
function glossOf(
  file: ReportFile,
  sentence: ReportSentence,
  token: AlignedToken,
  nth: number,
  used: Set<string>,
): Gloss | null {
  if (token.reading.length === 0) return null;
  const keys = keysOf(token, nth);
  const name = token.kind === 'name' ? file.names[token.surface] : undefined;
  if (name) used.add(`names ${token.surface}`);
  const general = keys.find((key) => Object.hasOwn(file.glossary, key));
  if (general !== undefined) used.add(`glossary ${general}`);
  const own = keys.find((key) => Object.hasOwn(sentence.gloss ?? {}, key));
  const value =
    (own !== undefined ? sentence.gloss?.[own] : undefined) ??
    name?.en ??
    (general !== undefined ? file.glossary[general] : undefined);
  return value === undefined ? null : toGloss(value);
}

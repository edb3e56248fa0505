import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { listSlugs, loadReport, reportPath } from '../../lib/content/reports';
import { type ReportFile, type ReportSentence, reportSchema } from '../../lib/content/schema';
import { seededRandom, shuffled } from '../../lib/exercises/random';

// Reports that nobody would want to read and that pass every check: the real ones with their sentences in another order, under the title,
// date, newspaper and key words of their own. The same number gives the same report, always.

const NEWSPAPERS = [
  ['株洲日报', 'Zhuzhou Daily'],
  ['长沙晚报', 'Changsha Evening News'],
  ['湖南日报', 'Hunan Daily'],
  ['太原晚报', 'Taiyuan Evening News'],
  ['成都商报', 'Chengdu Business News'],
  ['武汉晨报', 'Wuhan Morning Post'],
] as const;
const FIRST_YEAR = 2012;
const YEARS = 12;
const KEYWORDS = 14;
const LONGEST_TITLE = 40;

interface Template {
  readonly file: ReportFile;
  /** Words that may be key words. */
  readonly words: readonly string[];
}

function templateOf(slug: string): Template {
  const { text } = loadReport(slug);
  const tokens = text.blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  const words = tokens.filter(({ kind, surface }) => kind === 'word' && [...surface].length > 1);
  return {
    file: reportSchema.parse(parse(readFileSync(reportPath(slug), 'utf8'))),
    words: [...new Set(words.map(({ surface }) => surface))],
  };
}

/** The sentences of all paragraphs in another order, in paragraphs as long as they were. */
function shuffleParagraphs(blocks: ReportFile['blocks'], random: () => number): ReportFile['blocks'] {
  const all = shuffled(
    blocks.filter(({ kind }) => kind === 'paragraph').flatMap(({ sentences }) => sentences),
    random,
  );
  return blocks.map((block) =>
    block.kind === 'paragraph' ? { ...block, sentences: all.splice(0, block.sentences.length) } : block,
  );
}

/** One of its sentences with the report's number, so that no two titles are the same. */
const titled = ({ zh, py, en, ...rest }: ReportSentence, number: number): ReportSentence => ({
  ...rest,
  zh: `${zh.replace(/[。！？]$/, '')} ${number}`,
  py: `${py} ${number}`,
  en: `${en.replace(/[.!?]$/, '')} ${number}`,
});

function makeReport({ file, words }: Template, number: number): ReportFile {
  const random = seededRandom(number);
  const shuffledBlocks = shuffleParagraphs(file.blocks, random);
  const [title] = shuffled(
    shuffledBlocks
      .flatMap(({ kind, sentences }) => (kind === 'paragraph' ? sentences : []))
      .filter(({ zh, notes }) => zh.length < LONGEST_TITLE && notes === undefined),
    random,
  );
  if (title === undefined) throw new RangeError('a report without short sentences');
  const [zh, en] = NEWSPAPERS[number % NEWSPAPERS.length] ?? NEWSPAPERS[0];
  const two = (below: number) => String(1 + Math.floor(random() * below)).padStart(2, '0');
  return {
    ...file,
    source: { name: { zh, en }, date: `${FIRST_YEAR + Math.floor(random() * YEARS)}-${two(12)}-${two(28)}` },
    blocks: [
      { kind: 'title', sentences: [titled(title, number)] },
      // The real title stays as a heading: its words are in the glossary, which must have none that stands nowhere.
      ...shuffledBlocks.map((block) => (block.kind === 'title' ? { ...block, kind: 'heading' as const } : block)),
    ],
    ...(file.lesson !== undefined && {
      lesson: { ...file.lesson, keywords: shuffled(words, random).slice(0, KEYWORDS) },
    }),
  };
}

const fileOf = (folder: string, number: number): string => join(folder, `r${String(number).padStart(4, '0')}.yaml`);
const textOf = (report: ReportFile): string => stringify(report, { lineWidth: 0, aliasDuplicateObjects: false });

/** What reports are made of, read once. @returns a function that writes reports into a folder, `r0001.yaml` … */
export function reportGenerator() {
  const templates = listSlugs().map(templateOf);
  const reportOf = (number: number, seed: number): ReportFile => {
    const template = templates[number % templates.length];
    if (template === undefined) throw new RangeError('there are no reports to make others of');
    return makeReport(template, seed);
  };
  return {
    writeAll: (folder: string, count: number): void => {
      mkdirSync(folder, { recursive: true });
      for (let number = 1; number <= count; number++)
        writeFileSync(fileOf(folder, number), textOf(reportOf(number, number)));
    },
    /** Writes another report in the place of the first; the second time, the first one again. */
    changeOne: (folder: string): void => {
      const file = fileOf(folder, 1);
      const other = textOf(reportOf(1, 1_000_001));
      writeFileSync(file, readFileSync(file, 'utf8') === other ? textOf(reportOf(1, 1)) : other);
    },
  };
}

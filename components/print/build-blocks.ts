import { blocksInRange, type PrintWord, wordsChosen } from '@/lib/classroom/print-words';
import { LIST_PARTS, type Part, seedOf } from '@/lib/classroom/worksheet';
import type { WholeText } from '@/lib/dictionary/whole-text';
import { unlikeWords } from '@/lib/exercises/cloze';
import { makeExercise } from '@/lib/exercises/make';
import { questionsInRange } from '@/lib/exercises/questions';
import { seededRandom } from '@/lib/exercises/random';
import type { ExerciseSet } from '@/lib/exercises/types';
import { type FlowBlock, heading, type Paper } from './paper';
import { clozeAnswers, clozePart, matchAnswers, matchPart, orderAnswers, orderPart } from './parts/exercise-parts';
import { interlinearPart } from './parts/interlinear-part';
import { notesPart, questionAnswers, questionsPart, talkPart } from './parts/questions-part';
import { textPart } from './parts/text-part';
import { wordTable } from './parts/word-table';
import { writingPart } from './parts/writing-part';
import type { StrokesOf } from './use-strokes';

/** What a worksheet is made of. */
export interface Content {
  /** null: a list of words. */
  readonly text: WholeText | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly words: readonly PrintWord[];
  readonly strokes: StrokesOf | null;
  /** Which set of exercises. */
  readonly set: number;
  /** Room across a sheet, mm. */
  readonly width: number;
  /** Notes in Chinese, as the page's language has it. */
  readonly inChinese: boolean;
}

export interface Built {
  readonly blocks: readonly FlowBlock[];
  /** Parts that were wanted, and for which there is nothing. */
  readonly missing: readonly Part[];
}

type Printed = 'match' | 'cloze' | 'order';

/** A worksheet, part by part; answers begin on a sheet of their own. */
export function buildBlocks(content: Content, paper: Paper): Built {
  const { parts } = paper.worksheet;
  const wanted = content.text === null ? parts.filter((part) => LIST_PARTS.includes(part)) : parts;
  const sections = sectionsOf(content, paper);
  const blocks: FlowBlock[] = [];
  const answers: FlowBlock[] = [];
  const missing: Part[] = [];
  for (const [part, make] of sections) {
    if (!wanted.includes(part)) continue;
    const made = make();
    blocks.push(...made.blocks);
    answers.push(...made.answers);
    if (made.blocks.length === 0) missing.push(part);
  }
  if (!wanted.includes('answers') || answers.length === 0) return { blocks, missing };
  return { blocks: [...blocks, heading('answers', paper.t('part.answers'), { newSheet: true }), ...answers], missing };
}

interface Made {
  readonly blocks: readonly FlowBlock[];
  readonly answers: readonly FlowBlock[];
}

const plain = (blocks: readonly FlowBlock[]): Made => ({ blocks, answers: [] });

function sectionsOf(content: Content, paper: Paper): readonly (readonly [Part, () => Made])[] {
  const { text, from, to, words, strokes, width } = content;
  const table = (): Made => ({
    blocks: wordTable(words, paper, 'words'),
    answers: paper.worksheet.blank === 'none' ? [] : wordTable(words, paper, 'words-answers', 'none'),
  });
  const ofWords = [
    ['words', table],
    ['writing', () => plain(writingPart(words, strokes, width, paper))],
  ] as const;
  if (text === null) return ofWords;
  const blocks = blocksInRange(text, from, to);
  const sentences = blocks.flatMap((block) => block.sentences);
  const questions = questionsInRange(text, { from, to });
  return [
    ['text', () => plain(textPart(blocks, paper))],
    ['interlinear', () => plain(interlinearPart(blocks, paper))],
    ...ofWords,
    ['match', () => exercise('match', content, paper, matchPart, matchAnswers)],
    ['cloze', () => exercise('cloze', content, paper, withOneBank(clozePart), withOneBank(clozeAnswers))],
    ['order', () => exercise('order', content, paper, orderPart, orderAnswers)],
    ['questions', () => ({ blocks: questionsPart(questions, paper), answers: questionAnswers(questions, paper) })],
    ['talk', () => plain(talkPart(text.lesson?.talk ?? [], paper))],
    ['notes', () => plain(notesPart(sentences, text, content.inChinese, paper))],
  ];
}

/** On paper all gaps share one bank of words: each must fit its own gap alone. */
const withOneBank =
  (part: (set: ExerciseSet<'cloze'>, paper: Paper) => FlowBlock[]) =>
  ({ kind, items }: ExerciseSet<'cloze'>, paper: Paper): FlowBlock[] =>
    part({ kind, items: unlikeWords(items) }, paper);

/** An item of sentences to order takes as much room as two of the others. */
const SHARE_OF_ORDER = 0.5;

function exercise<Kind extends Printed>(
  kind: Kind,
  { text, from, to, words, set: number }: Content,
  paper: Paper,
  part: (set: ExerciseSet<Kind>, paper: Paper) => FlowBlock[],
  answers: (set: ExerciseSet<Kind>, paper: Paper) => FlowBlock[],
): Made {
  if (text === null) return plain([]);
  const items = Number(paper.worksheet.items);
  const set = makeExercise(kind, text, {
    from,
    to,
    script: paper.script,
    words: words.length === 0 || wordsChosen(text, paper.worksheet) === 'all' ? null : words.map(({ key }) => key),
    count: kind === 'order' ? Math.ceil(items * SHARE_OF_ORDER) : items,
    random: seededRandom(seedOf(kind, number, paper.worksheet.version)),
  });
  return set === null ? plain([]) : { blocks: part(set, paper), answers: answers(set, paper) };
}

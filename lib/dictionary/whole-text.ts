import type { Script } from '../chinese/script';
import type { BlockKind, Sentence, Token } from '../chinese/types';
import type { AnalysedText } from './analysed-text';
import type { TextPart } from './own-text';
import {
  encodeReportData,
  inScript,
  placedNotes,
  type ReportNotes,
  type ReportWord,
  type ScriptForms,
  wordsOfSentence,
} from './report-data';
import { type PackedReportData, packReportData, unpackReportData } from './report-pack';

// A text as paper, exercises, the board and the teacher's page need it: every sentence with its words in their places. The reader
// itself has the text in the page and needs less.

/** A word at its place in a sentence: [start, end) in UTF-16 units of `zh`. */
export interface TextWord extends ReportWord {
  readonly start: number;
  readonly end: number;
}

export interface TextSentence {
  /** `s1`… in the text; `summary1`, `question1`, `answer1`, `talk1` in its lesson. */
  readonly id: string;
  /** As printed. */
  readonly zh: string;
  readonly en: string | null;
  /** The words that can be tapped, in order. What stands between them is marks, figures, Latin letters. */
  readonly words: readonly TextWord[];
}

export interface TextBlock {
  readonly kind: BlockKind;
  readonly sentences: readonly TextSentence[];
}

/** What a teacher takes to class, as in `Lesson`. */
export interface TextLesson {
  readonly keywords: readonly ReportWord[];
  readonly summary: readonly TextSentence[];
  readonly questions: readonly {
    readonly question: TextSentence;
    readonly answer: TextSentence;
    /** Ids of the sentences that hold the answer. */
    readonly sentences: readonly string[];
  }[];
  readonly talk: readonly TextSentence[];
}

export interface WholeText {
  /** What saved words name as their source: a report's slug, or `text:` and the id of an own text. */
  readonly slug: string;
  readonly title: string;
  readonly printed: Script;
  readonly blocks: readonly TextBlock[];
  readonly lesson: TextLesson | null;
  readonly notes: ReportNotes;
}

/** Part of a sentence as a script writes it: a word, or what stands between words. Joined = the sentence. */
export interface Piece {
  readonly text: string;
  readonly word: TextWord | null;
}

/** A line without its words: id, Chinese, English (0 = none). */
type Line = readonly [id: string, zh: string, en: string | 0];

/** /data/SLUG.text.json: a whole report in one file, so that its parts are always of one version. */
export interface WholeTextFile {
  readonly slug: string;
  readonly title: string;
  readonly words: PackedReportData;
  readonly blocks: readonly (readonly [kind: BlockKind, ...lines: Line[]])[];
  readonly lesson: {
    readonly keywords: readonly ReportWord[];
    readonly summary: readonly Line[];
    readonly questions: readonly (readonly [question: Line, answer: Line, sentences: readonly string[]])[];
    readonly talk: readonly Line[];
  } | null;
  readonly notes: ReportNotes;
}

const toLine = ({ id, zh, en }: Sentence): Line => [id, zh, en ?? 0];

/** Packs a report. @param formsOf a token in both scripts */
export function encodeWholeText(
  slug: string,
  title: string,
  text: AnalysedText,
  formsOf: (token: Token) => ScriptForms,
): WholeTextFile {
  const keyword = (token: Token): ReportWord => {
    const { reading, spelling, kind, gloss, headword } = token;
    const { simplified, traditional } = formsOf(token);
    return { surface: simplified, traditional, reading, spelling, kind, gloss, headword };
  };
  const { lesson } = text;
  return {
    slug,
    title,
    words: packReportData(encodeReportData(text, formsOf)),
    blocks: text.blocks.map(({ kind, sentences }) => [kind, ...sentences.map(toLine)] as const),
    lesson:
      lesson === null
        ? null
        : {
            keywords: lesson.keywords.map(keyword),
            summary: lesson.summary.map(toLine),
            questions: lesson.questions.map(
              ({ question, answer, sentences }) => [toLine(question), toLine(answer), sentences] as const,
            ),
            talk: lesson.talk.map(toLine),
          },
    notes: placedNotes(text),
  };
}

/** Unpacks what `encodeWholeText` has made. */
export function decodeWholeText({ slug, title, words: packed, blocks, lesson, notes }: WholeTextFile): WholeText {
  const words = unpackReportData(packed);
  const sentence = ([id, zh, en]: Line) =>
    toTextSentence({ id, zh, en: en === 0 ? null : en }, wordsOfSentence([words], id), 'simplified');
  return {
    slug,
    title,
    printed: 'simplified',
    blocks: blocks.map(([kind, ...lines]) => ({ kind, sentences: lines.map(sentence) })),
    lesson:
      lesson === null
        ? null
        : {
            keywords: lesson.keywords,
            summary: lesson.summary.map(sentence),
            questions: lesson.questions.map(([question, answer, sentences]) => ({
              question: sentence(question),
              answer: sentence(answer),
              sentences,
            })),
            talk: lesson.talk.map(sentence),
          },
    notes,
  };
}

/** The blocks of an analysed part of an own text. @param printed the script it is printed in */
export const toTextBlocks = ({ blocks, data }: TextPart, printed: Script): TextBlock[] =>
  blocks.map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.map((sentence) => toTextSentence(sentence, wordsOfSentence([data], sentence.id), printed)),
  }));

/**
 * A sentence with its words in their places.
 * @param zh as printed
 * @param words those that can be tapped, in the order in which they stand in it
 */
export function toTextSentence(
  { id, zh, en }: Pick<Sentence, 'id' | 'zh' | 'en'>,
  words: readonly ReportWord[],
  printed: Script,
): TextSentence {
  let at = 0;
  const placed = words.flatMap((word): TextWord[] => {
    const surface = inScript(word, printed);
    const start = zh.indexOf(surface, at);
    if (start < 0) return [];
    at = start + surface.length;
    return [{ ...word, start, end: at }];
  });
  return { id, zh, en, words: placed };
}

/** A sentence in pieces, written in `script`. Joined they are the sentence; marks and figures are the same in both scripts. */
export function piecesOf({ zh, words }: Pick<TextSentence, 'zh' | 'words'>, script: Script): Piece[] {
  let at = 0;
  const pieces = words.flatMap((word): Piece[] => {
    const before = zh.slice(at, word.start);
    at = word.end;
    return [
      { text: before, word: null },
      { text: inScript(word, script), word },
    ];
  });
  return [...pieces, { text: zh.slice(at), word: null }].filter(({ text }) => text !== '');
}

/** Every sentence of the text, in order. */
export const sentencesOf = ({ blocks }: Pick<WholeText, 'blocks'>): readonly TextSentence[] =>
  blocks.flatMap(({ sentences }) => sentences);

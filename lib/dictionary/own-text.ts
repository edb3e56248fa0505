import { analyse } from '../chinese/analyse';
import type { Lexicon } from '../chinese/lexicon';
import { hanCount, type Script } from '../chinese/script';
import { splitSentences } from '../chinese/split-sentences';
import type { Block, Sentence, Token } from '../chinese/types';
import { encodeReportData, type ReportData, type ScriptForms } from './report-data';
import { toSimplified, toTraditional } from './script-forms';
import type { PlainBlock } from './text-plan';

// A learner's own text: analysed in the browser, part by part, into the same blocks and words that a report has.

/** What the reader shows of a text: some blocks, and the words of their sentences. */
export interface TextPart {
  readonly blocks: readonly Block[];
  readonly data: ReportData;
}

/** Characters looked at to tell the script; a text is seldom mixed. */
const SCRIPT_SAMPLE = 20_000;
/** A twentieth of running traditional text and more differs from its simplified form; names and quotations alone do not. */
const TRADITIONAL_SHARE = 0.05;

/** Which script a text is printed in, by its first 20,000 characters. */
export function scriptOf(blocks: readonly PlainBlock[], lexicon: Lexicon): Script {
  let sample = '';
  for (const { text } of blocks) if (sample.length < SCRIPT_SAMPLE) sample += text;
  sample = sample.slice(0, SCRIPT_SAMPLE);
  const simple = lexicon.simplify(sample);
  let changed = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] !== simple[i]) changed++;
  return changed > 0 && changed >= hanCount(sample) * TRADITIONAL_SHARE ? 'traditional' : 'simplified';
}

/** How many sentences each block has. */
export const countSentences = (blocks: readonly PlainBlock[]): number[] =>
  blocks.map(({ text }) => splitSentences(text).length);

/** What is done to the tokens of a sentence after the analyser: a reader's corrections, glosses. */
export type Finish = (sentence: string, tokens: readonly Token[]) => readonly Token[];

/**
 * Analyses some blocks of a text.
 * @param firstSentence number of their first sentence in the text, from 1: its id is `s1`
 */
export function analyseBlocks(
  blocks: readonly PlainBlock[],
  firstSentence: number,
  lexicon: Lexicon,
  finish: Finish = (_, tokens) => tokens,
): Block[] {
  let number = firstSentence;
  const toSentence = (zh: string): Sentence => {
    const id = `s${number++}`;
    return { id, zh, en: null, notes: [], tokens: finish(id, analyse(zh, lexicon)) };
  };
  return blocks.map(({ kind, text }) => ({
    kind,
    sentences: splitSentences(text).map(({ start, end }) => toSentence(text.slice(start, end))),
  }));
}

/** A token of a text in both scripts. What a traditional text has stays as it is written. */
export function formsOf({ surface, reading, kind, headword }: Token, script: Script, lexicon: Lexicon): ScriptForms {
  const simplified = headword ?? toSimplified(surface, lexicon);
  if (script === 'traditional' || simplified !== surface) return { simplified, traditional: surface };
  return { simplified, traditional: toTraditional(surface, reading, lexicon, kind) };
}

/** What a reader shows of analysed blocks. Forms of a word are worked out once for each `cache`. */
export function toTextPart(
  blocks: readonly Block[],
  script: Script,
  lexicon: Lexicon,
  cache: Map<string, ScriptForms>,
): TextPart {
  const forms = (token: Token): ScriptForms => {
    const key = `${script} ${token.kind} ${token.surface} ${token.reading.join(' ')}`;
    const known = cache.get(key) ?? formsOf(token, script, lexicon);
    cache.set(key, known);
    return known;
  };
  return { blocks, data: encodeReportData({ blocks, lesson: null }, forms) };
}

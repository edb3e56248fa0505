import type { Lexicon } from '../chinese/lexicon';
import type { Script } from '../chinese/script';
import {
  analyseBlocks,
  type Outline,
  outlineOf,
  type PlainBlock,
  type TextPart,
  toTextPart,
} from '../dictionary/own-text';
import type { ScriptForms } from '../dictionary/report-data';
import { type WordKey, wordKey } from '../vocabulary/word';
import type { Data, DataFiles } from './data';
import { type Handlers, ServiceError, type Work } from './protocol';

/** Some blocks of a text, and where in it they stand. */
export interface PartAsk {
  readonly blocks: readonly PlainBlock[];
  /** Number of their first sentence, from 1. */
  readonly firstSentence: number;
  readonly script: Script;
}

export interface AnalysisRequests {
  configure: { ask: DataFiles; answer: null };
  /** Shows its progress in bytes of the analyser's data. */
  outline: { ask: { readonly blocks: readonly PlainBlock[] }; answer: Outline };
  part: { ask: PartAsk; answer: TextPart };
  /** How often each word stands in a text; progress in characters. */
  count: { ask: Omit<PartAsk, 'firstSentence'>; answer: readonly (readonly [WordKey, number])[] };
}

/** How long a count may keep other questions waiting. */
const SLICE_MS = 25;

/** Lets waiting messages in: a scroll asks for a part while a novel is counted. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export function createAnalysisService(data: Data): Handlers<AnalysisRequests> {
  const cache = new Map<string, ScriptForms>();
  return {
    configure: async (files) => {
      data.configure(files);
      return null;
    },
    outline: async ({ blocks }, { progress }) => outlineOf(blocks, await data.lexicon(progress)),
    part: async ({ blocks, firstSentence, script }) => {
      const lexicon = await data.lexicon();
      return toTextPart(analyseBlocks(blocks, firstSentence, lexicon), script, lexicon, cache);
    },
    count: async (ask, work) => countWords(ask, await data.lexicon(), cache, work),
  };
}

async function countWords(
  { blocks, script }: Omit<PartAsk, 'firstSentence'>,
  lexicon: Lexicon,
  cache: Map<string, ScriptForms>,
  { signal, progress }: Work,
): Promise<[WordKey, number][]> {
  const counts = new Map<WordKey, number>();
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let done = 0;
  let until = performance.now() + SLICE_MS;
  for (const block of blocks) {
    const { data } = toTextPart(analyseBlocks([block], 1, lexicon), script, lexicon, cache);
    for (const index of Object.values(data.sentences).flat()) {
      const [surface = '', reading = ''] = data.words[index] ?? [];
      const key = wordKey(surface, reading.split(' ') as []);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    done += block.text.length;
    if (performance.now() < until) continue;
    progress({ done, total });
    await breathe();
    if (signal.aborted) throw new ServiceError('stopped');
    until = performance.now() + SLICE_MS;
  }
  return [...counts];
}

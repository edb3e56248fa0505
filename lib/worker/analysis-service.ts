import { analyse } from '../chinese/analyse';
import type { Lexicon } from '../chinese/lexicon';
import { headwordFinder } from '../chinese/mended-word';
import { applyMends, type Mend } from '../chinese/mends';
import { hanCount, type Script } from '../chinese/script';
import { writeDraft } from '../dictionary/draft-report';
import { glossSentence } from '../dictionary/gloss-sentence';
import type { Dictionary } from '../dictionary/lookup';
import {
  analyseBlocks,
  countSentences,
  type Finish,
  scriptOf,
  type TextPart,
  toTextPart,
} from '../dictionary/own-text';
import type { ScriptForms } from '../dictionary/report-data';
import { divideBlocks, type PackedBlocks, type PlainBlock, packBlocks, unpackBlocks } from '../dictionary/text-plan';
import { type WordKey, wordKey } from '../vocabulary/word';
import type { Data, DataFiles } from './data';
import { type Handlers, ServiceError, type Work } from './protocol';

/** A text, or some blocks of it, with what its reader has corrected. */
export interface TextAsk {
  readonly blocks: PackedBlocks;
  readonly script: Script;
  readonly mends: readonly Mend[];
}

export interface AnalysisRequests {
  configure: { ask: DataFiles; answer: null };
  /** Gets a new text ready for the shelf: long paragraphs divided, its Chinese characters counted. */
  admit: {
    ask: { readonly blocks: PackedBlocks };
    answer: { readonly blocks: PackedBlocks; readonly characters: number };
  };
  /** How many sentences each block has. */
  outline: { ask: { readonly blocks: PackedBlocks }; answer: readonly number[] };
  /** Which script a text is in; shows its progress in bytes of the analyser's data. */
  script: { ask: { readonly blocks: PackedBlocks }; answer: Script };
  /** From now on parts have glosses; progress in bytes of the dictionary's data. */
  loadGlosses: { ask: null; answer: null };
  /** `firstSentence`: number of the first one of these blocks in the text, from 1. Without glosses until they are loaded. */
  part: { ask: TextAsk & { readonly firstSentence: number }; answer: TextPart };
  /** How often each word stands in a text; progress in characters. */
  count: { ask: TextAsk; answer: readonly (readonly [WordKey, number])[] };
  /** The text as a report file (YAML) whose English is to be filled in; progress in characters. */
  draft: { ask: TextAsk & { readonly title: string }; answer: string };
}

export function createAnalysisService(data: Data): Handlers<AnalysisRequests> {
  const forms = new Map<string, ScriptForms>();
  return {
    configure: async (files) => {
      data.configure(files);
      return null;
    },
    admit: async ({ blocks }) => ({
      blocks: packBlocks(divideBlocks(unpackBlocks(blocks))),
      characters: hanCount(blocks.text),
    }),
    outline: async ({ blocks }) => countSentences(unpackBlocks(blocks)),
    script: async ({ blocks }, { progress }) => scriptOf(unpackBlocks(blocks), await data.lexicon(progress)),
    loadGlosses: async (_, { progress }) => {
      await data.dictionary(progress);
      return null;
    },
    part: async ({ blocks, firstSentence, script, mends }) => {
      const lexicon = await data.lexicon();
      const analysed = analyseBlocks(
        unpackBlocks(blocks),
        firstSentence,
        lexicon,
        finishWith(lexicon, mends, data.loadedDictionary()),
      );
      return toTextPart(analysed, script, lexicon, forms);
    },
    count: async (ask, work) => countWords(ask, await data.lexicon(), forms, work),
    draft: async (ask, work) => draft(ask, await data.lexicon(), await data.dictionary(), work),
  };
}

/** What is done to the words of a sentence: the reader's corrections, then a gloss for each, if the dictionary is there. */
function finishWith(lexicon: Lexicon, mends: readonly Mend[], dictionary: Dictionary | null): Finish {
  const tools = { analyse: (text: string) => analyse(text, lexicon), headwordOf: headwordFinder(lexicon) };
  return (id, tokens) => {
    const mended = mends.length === 0 ? tokens : applyMends(id, tokens, mends, tools);
    return dictionary === null ? mended : glossSentence(mended, { lexicon, dictionary });
  };
}

/** How long a long piece of work may keep other questions waiting. */
const SLICE_MS = 25;

/** Does `work` for each block; between blocks other questions are answered, and a stop is heard. */
async function eachBlock(
  blocks: readonly PlainBlock[],
  { signal, progress }: Work,
  work: (block: PlainBlock) => void,
): Promise<void> {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let done = 0;
  let until = performance.now() + SLICE_MS;
  for (const block of blocks) {
    work(block);
    done += block.text.length;
    if (performance.now() < until) continue;
    progress({ done, total });
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new ServiceError('stopped');
    until = performance.now() + SLICE_MS;
  }
}

async function countWords(
  { blocks: packed, script, mends }: TextAsk,
  lexicon: Lexicon,
  forms: Map<string, ScriptForms>,
  work: Work,
): Promise<[WordKey, number][]> {
  const blocks = unpackBlocks(packed);
  const counts = new Map<WordKey, number>();
  const finish = finishWith(lexicon, mends, null);
  let sentence = 1;
  await eachBlock(blocks, work, (block) => {
    const analysed = analyseBlocks([block], sentence, lexicon, finish);
    sentence += analysed[0]?.sentences.length ?? 0;
    const { data } = toTextPart(analysed, script, lexicon, forms);
    for (const index of Object.values(data.sentences).flat()) {
      const [surface = '', reading = ''] = data.words[index] ?? [];
      const key = wordKey(surface, reading.split(' ') as []);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  });
  return [...counts];
}

async function draft(
  { title, blocks: packed, mends }: TextAsk & { readonly title: string },
  lexicon: Lexicon,
  dictionary: Dictionary,
  work: Work,
): Promise<string> {
  const finish = finishWith(lexicon, mends, dictionary);
  const blocks = unpackBlocks(packed);
  const analysed: ReturnType<typeof analyseBlocks> = [];
  let sentence = 1;
  await eachBlock(blocks, work, (block) => {
    const [done] = analyseBlocks([block], sentence, lexicon, finish);
    if (done === undefined) return;
    sentence += done.sentences.length;
    analysed.push(done);
  });
  const titled = blocks.some(({ kind }) => kind === 'title');
  const [own] = titled ? [] : analyseBlocks([{ kind: 'title', text: title }], 0, lexicon, finish);
  return writeDraft({ title: own?.sentences[0] ?? null, blocks: analysed }, (word, reading) =>
    dictionary.lookUp(word, reading),
  );
}

// Runs in the browser: what scripts/bench-dictionary.ts measures of our own code.
import { analyse, segmentLine } from '../../lib/chinese/analyse';
import { createLexicon } from '../../lib/dictionary/lexicon';
import { decodeLexicon } from '../../lib/dictionary/lexicon-file';
import { createDictionary, createDictionaryData, type Dictionary } from '../../lib/dictionary/lookup';
import { createSearch, type DictionarySearch } from '../../lib/dictionary/search';
import { decodeSenses } from '../../lib/dictionary/senses-file';
import { createDictionaryClient, type DictionaryPaths } from '../../lib/worker/dictionary-client';
import { passes } from './passes';

const fetchBytes = async (url: string): Promise<Uint8Array> => new Uint8Array(await (await fetch(url)).arrayBuffer());

const since = (start: number): number => performance.now() - start;

/** ms from a question, asked where nothing has been fetched, to its answer. */
async function firstAnswer(paths: DictionaryPaths, query: string, asPage: boolean): Promise<number> {
  const client = createDictionaryClient(paths);
  const { signal } = new AbortController();
  const start = performance.now();
  const { value } = asPage ? await client.page(query, signal) : await client.search(query, signal);
  const took = since(start);
  if (value === null || ('hits' in value && value.hits.length === 0)) throw new Error(`nothing found for ${query}`);
  return took;
}

/** ms until the worker has the whole dictionary and answers from it. */
async function wholeAnswer(paths: DictionaryPaths, query: string): Promise<number> {
  const client = createDictionaryClient(paths);
  const start = performance.now();
  client.loadAll();
  await new Promise<void>((resolve, reject) =>
    client.subscribe(() => {
      if (client.getState().status === 'ready') resolve();
      if (client.getState().status === 'failed') reject(new Error('the dictionary could not be loaded'));
    }),
  );
  const { complete } = await client.search(query, new AbortController().signal);
  if (!complete) throw new Error('the whole dictionary did not answer');
  return since(start);
}

let kept: { readonly dictionary: Dictionary; readonly search: DictionarySearch } | undefined;

/** Makes the whole ready in this thread, which the browser slows down as a worker is not. Times in ms. */
async function readyHere({ lexicon, senses }: DictionaryPaths) {
  const [a, b] = await Promise.all([fetchBytes(lexicon.url), fetchBytes(senses.url)]);
  const start = performance.now();
  const lexiconData = decodeLexicon(a);
  createLexicon(lexiconData);
  const analyser = since(start);
  const senseData = decodeSenses(b);
  const dictionary = createDictionary(lexiconData, senseData);
  dictionary.lookUp('重');
  const lookUp = since(start);
  const from = performance.now();
  const search = createSearch(createDictionaryData(lexiconData, senseData));
  kept = { dictionary, search };
  return { analyser, lookUp, search: since(from) };
}

const TYPED = 5;

/**
 * ms of every keystroke of somebody who types these queries: each the median of some rounds, so that other work of this machine does
 * not count. A round has far more hits than are kept, so none is an answer repeated.
 */
function type(queries: readonly string[], limit: number): number[] {
  const rounds = Array.from({ length: TYPED }, () =>
    queries.flatMap((query) =>
      Array.from(query, (_, i) => {
        const start = performance.now();
        kept?.search.search(query.slice(0, i + 1), limit);
        return since(start);
      }),
    ),
  );
  const [first = []] = rounds;
  return first.map((_, i) => rounds.map((round) => round[i] ?? 0).sort((a, b) => a - b)[TYPED >> 1] ?? 0);
}

/** µs that a look-up takes. */
function lookUp(words: readonly string[]): number {
  const start = performance.now();
  for (const word of words) kept?.dictionary.lookUp(word);
  return (since(start) * 1000) / words.length;
}

/** ms of one pass over the lines, words alone and with readings. */
async function analyseLines({ lexicon }: DictionaryPaths, lines: readonly string[]) {
  const made = createLexicon(decodeLexicon(await fetchBytes(lexicon.url)));
  return {
    segmentation: passes(() => lines.forEach((line) => void segmentLine(line, made))),
    whole: passes(() => lines.forEach((line) => void analyse(line, made))),
  };
}

export const bench = { firstAnswer, wholeAnswer, readyHere, type, lookUp, analyseLines };
export type DictionaryBench = typeof bench;
Object.assign(globalThis, { bench });

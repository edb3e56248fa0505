import { analyse } from '../chinese/analyse';
import type { Lexicon } from '../chinese/lexicon';
import { type ReportData, wordsOfSentence } from '../dictionary/report-data';
import { type PackedReportData, unpackReportData } from '../dictionary/report-pack';
import { coversSentence, sentencePinyin } from '../exchange/sentence-pinyin';
import type { Example, SavedWord } from '../vocabulary/word';
import type { Data } from './data';
import { ServiceError, type Work } from './protocol';

const keyOf = ({ slug, sentence, zh }: Example): string => `${slug}#${sentence} ${zh}`;

/** How long a long piece of work may keep other questions waiting. */
const SLICE_MS = 25;

/** Each sentence once. */
const distinct = (words: readonly SavedWord[]): Map<string, Example> =>
  new Map(words.flatMap(({ examples }) => examples.map((example) => [keyOf(example), example] as const)));

/** The words of the reports that these sentences stand in; a report that can't be had now is left to the analyser. */
async function loadReports(
  examples: Iterable<Example>,
  addresses: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, ReportData>> {
  const slugs = [...new Set([...examples].map(({ slug }) => slug))].filter((slug) => Object.hasOwn(addresses, slug));
  const loaded = slugs.map(async (slug) => {
    const found = await fetch(addresses[slug] ?? '')
      .then((response) => (response.ok ? (response.json() as Promise<PackedReportData>) : null))
      .catch(() => null);
    return found === null ? [] : ([[slug, unpackReportData(found)]] as const);
  });
  return new Map((await Promise.all(loaded)).flat());
}

/**
 * The pinyin of every sentence of the words: in a report as its editors checked it, elsewhere, and where the report's text has changed since, as the analyser reads it. Where neither can
 * be had (no network yet) a sentence has none: an export is never refused for it. Progress in sentences.
 * @param reports the address of each report's words, by slug
 * @returns asks for one; '' where there is none
 * @throws ServiceError `stopped`
 */
export async function readSentences(
  words: readonly SavedWord[],
  reports: Readonly<Record<string, string>>,
  data: Data,
  { signal, progress }: Work,
): Promise<(example: Example) => string> {
  const examples = distinct(words);
  const edited = await loadReports(examples.values(), reports);
  let lexicon: Lexicon | null | undefined;
  const read = async (example: Example): Promise<string> => {
    const report = edited.get(example.slug);
    const spelled = report === undefined ? [] : wordsOfSentence([report], example.sentence);
    if (spelled.length > 0 && coversSentence(example.zh, spelled)) return sentencePinyin(example.zh, spelled);
    if (lexicon === undefined) lexicon = await data.lexicon().catch(() => null);
    return lexicon === null ? '' : sentencePinyin(example.zh, analysed(example.zh, lexicon));
  };
  const known = new Map<string, string>();
  let until = performance.now() + SLICE_MS;
  for (const [key, example] of examples) {
    known.set(key, await read(example));
    if (performance.now() < until) continue;
    progress({ done: known.size, total: examples.size });
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) throw new ServiceError('stopped');
    until = performance.now() + SLICE_MS;
  }
  return (example) => known.get(keyOf(example)) ?? '';
}

const analysed = (zh: string, lexicon: Lexicon) =>
  analyse(zh, lexicon).map(({ surface, spelling }) => ({ surface, traditional: surface, spelling }));

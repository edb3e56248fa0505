import { parseQuery } from '../dictionary/query';
import { type RangeTable, rangesOf } from '../dictionary/ranges';
import { type DictionarySearch, indexDictionary, type SearchResults, type WordPage } from '../dictionary/search';
import { decodeSmall } from '../dictionary/small-data';
import { type DataFile, loadFile } from './load-file';
import { ServiceError } from './protocol';
import { runInSlices } from './slices';

/** The small files of the dictionary, each with its address. */
export interface SmallPaths {
  readonly table: DataFile;
  readonly common: DataFile;
  /** The folder of the ranges. */
  readonly ranges: string;
}

/** Answers from a few small files; what they say is true, but not all that the dictionary has. */
export interface SmallDictionary {
  /** @throws ServiceError `unreachable`, `damaged` */
  search(query: string, limit: number): Promise<SearchResults>;
  page(word: string): Promise<WordPage | null>;
}

async function loadText(file: DataFile): Promise<string> {
  return new TextDecoder().decode(await loadFile(file));
}

async function loadSearch(file: DataFile): Promise<DictionarySearch> {
  const text = await loadText(file);
  try {
    return await runInSlices(indexDictionary(decodeSmall(text)));
  } catch (cause) {
    throw new ServiceError('damaged', { cause });
  }
}

/** Keeps what was loaded by its address; what failed is tried again. */
function remember<Value>(load: (file: DataFile) => Promise<Value>) {
  const known = new Map<string, Promise<Value>>();
  return (file: DataFile): Promise<Value> => {
    const loading =
      known.get(file.url) ??
      load(file).catch((error: unknown) => {
        known.delete(file.url);
        throw error;
      });
    known.set(file.url, loading);
    return loading;
  };
}

export function createSmallDictionary({ table, common, ranges }: SmallPaths): SmallDictionary {
  const tableOf = remember(async (file) => JSON.parse(await loadText(file)) as RangeTable);
  const searchIn = remember(loadSearch);

  /** What the first range says that has an answer; they are asked one after another, so that one look-up is one file. */
  async function firstOf<Found>(
    text: string,
    ask: (range: DictionarySearch) => Found,
    isGood: (found: Found) => boolean,
  ): Promise<Found | undefined> {
    const { bytes, ...known } = await tableOf(table);
    let best: Found | undefined;
    for (const range of rangesOf({ ...known }, text)) {
      const found = ask(await searchIn({ url: `${ranges}/${range}.json`, bytes: bytes[range] ?? 0 }));
      best ??= found;
      if (isGood(found)) return found;
    }
    return best;
  }

  return {
    search: async (query, limit) => {
      const { isChinese, characters } = parseQuery(query);
      if (!isChinese) return (await searchIn(common)).search(query, limit);
      const found = await firstOf(
        characters,
        (range) => range.search(query, limit),
        ({ hits }) => hits[0]?.match === 'whole',
      );
      return found ?? { query, kind: 'characters', hits: [], total: 0 };
    },
    page: async (word) =>
      (await firstOf(
        word,
        (range) => range.page(word),
        (page) => page !== null,
      )) ?? null,
  };
}

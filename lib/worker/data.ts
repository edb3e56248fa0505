import type { Lexicon } from '../chinese/lexicon';
import type { LexiconData, SenseData } from '../dictionary/columns';
import { createLexicon } from '../dictionary/lexicon';
import { decodeLexicon } from '../dictionary/lexicon-file';
import { createDictionary, createDictionaryData, type Dictionary } from '../dictionary/lookup';
import { type DictionarySearch, indexDictionary } from '../dictionary/search';
import { decodeSenses } from '../dictionary/senses-file';
import { type DataFile, loadFile } from './load-file';
import { type Progress, ServiceError } from './protocol';
import { runInSlices } from './slices';

/** The files of the dictionary, each with its address. The server's side of a page knows them. */
export interface DataFiles {
  readonly lexicon: DataFile;
  readonly senses: DataFile;
}

type OnProgress = (progress: Progress) => void;

/** What the worker has loaded, or loads when it is first asked for. Progress is in bytes. */
export interface Data {
  configure(files: DataFiles): void;
  lexicon(onProgress?: OnProgress): Promise<Lexicon>;
  dictionary(onProgress?: OnProgress): Promise<Dictionary>;
  search(onProgress?: OnProgress): Promise<DictionarySearch>;
  /** The dictionary, if it is there already. */
  loadedDictionary(): Dictionary | null;
}

/** Loads once, and tells everybody who waits how far it has come; a load that failed is tried again by the next who asks. */
function once<T>(load: (onProgress: OnProgress) => Promise<T>) {
  let loading: Promise<T> | undefined;
  let latest: Progress | undefined;
  const listeners = new Set<OnProgress>();
  const tell = (progress: Progress) => {
    latest = progress;
    for (const listener of listeners) listener(progress);
  };
  return (onProgress?: OnProgress): Promise<T> => {
    if (onProgress !== undefined) listeners.add(onProgress);
    if (latest !== undefined) onProgress?.(latest);
    loading ??= load(tell)
      .catch((error: unknown) => {
        loading = undefined;
        latest = undefined;
        throw error;
      })
      .finally(() => listeners.clear());
    return loading;
  };
}

/** Decodes a file; one that came with the right length and can't be read is of another version or broken. */
function decode<T>(bytes: Uint8Array, read: (bytes: Uint8Array) => T): T {
  try {
    return read(bytes);
  } catch (cause) {
    throw new ServiceError('damaged', { cause });
  }
}

export function createData(): Data {
  let files: DataFiles | undefined;
  let loaded: Dictionary | null = null;
  const fileOf = (name: keyof DataFiles): DataFile => {
    if (files === undefined) throw new ServiceError('failed');
    return files[name];
  };
  const lexiconData = once<LexiconData>(async (tell) => decode(await loadFile(fileOf('lexicon'), tell), decodeLexicon));
  const senseData = once<SenseData>(async (tell) => decode(await loadFile(fileOf('senses'), tell), decodeSenses));
  const both = once(async (tell) => {
    const done = { lexicon: 0, senses: 0 };
    const total = fileOf('lexicon').bytes + fileOf('senses').bytes;
    const watch = (name: keyof DataFiles) => (progress: Progress) => {
      done[name] = progress.done;
      tell({ done: done.lexicon + done.senses, total });
    };
    return Promise.all([lexiconData(watch('lexicon')), senseData(watch('senses'))]);
  });
  return {
    configure: (wanted) => {
      files = wanted;
    },
    lexicon: once(async (tell) => createLexicon(await lexiconData(tell))),
    dictionary: once(async (tell) => {
      loaded = createDictionary(...(await both(tell)));
      return loaded;
    }),
    search: once(async (tell) => runInSlices(indexDictionary(createDictionaryData(...(await both(tell)))))),
    loadedDictionary: () => loaded,
  };
}

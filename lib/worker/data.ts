import type { Lexicon } from '../chinese/lexicon';
import type { GlossData, LexiconData } from '../dictionary/columns';
import { createLexicon } from '../dictionary/lexicon';
import { createDictionary, type Dictionary } from '../dictionary/lookup';
import { type DataFile, loadFile } from './load-file';
import { type Progress, ServiceError } from './protocol';

/** The files of the dictionary, each with its address: words and readings, and their English. The server's side of a page knows them. */
export interface DataFiles {
  readonly lexicon: DataFile;
  readonly senses: DataFile;
}

type OnProgress = (progress: Progress) => void;

/** What the worker has loaded, or loads when it is first asked for. */
export interface Data {
  configure(files: DataFiles): void;
  lexicon(onProgress?: OnProgress): Promise<Lexicon>;
  dictionary(onProgress?: OnProgress): Promise<Dictionary>;
  /** The dictionary, if it is there already. */
  loadedDictionary(): Dictionary | null;
}

/** Loads once; a load that failed is tried again by the next who asks. All who wait see the progress. */
function once<T>(load: (onProgress: OnProgress) => Promise<T>) {
  const listeners = new Set<OnProgress>();
  let loading: Promise<T> | undefined;
  return (onProgress?: OnProgress): Promise<T> => {
    if (onProgress !== undefined) listeners.add(onProgress);
    loading ??= load((progress) => {
      for (const listener of listeners) listener(progress);
    })
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      })
      .finally(() => listeners.clear());
    return loading;
  };
}

const json = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

export function createData(): Data {
  let files: DataFiles | undefined;
  let loaded: Dictionary | null = null;
  const load = (name: keyof DataFiles, onProgress: OnProgress): Promise<Uint8Array<ArrayBuffer>> => {
    if (files === undefined) throw new ServiceError('failed');
    return loadFile(files[name], onProgress);
  };
  const lexiconData = once(async (onProgress) => json(await load('lexicon', onProgress)) as LexiconData);
  return {
    configure: (wanted) => {
      files = wanted;
    },
    lexicon: once(async (onProgress) => createLexicon(await lexiconData(onProgress))),
    dictionary: once(async (onProgress) => {
      const [lexicon, senses] = await Promise.all([lexiconData(), load('senses', onProgress)]);
      loaded = createDictionary(lexicon, json(senses) as GlossData);
      return loaded;
    }),
    loadedDictionary: () => loaded,
  };
}

import type { Lexicon } from '../chinese/lexicon';
import type { LexiconData } from '../dictionary/columns';
import { createLexicon } from '../dictionary/lexicon';
import { type DataFile, loadFile } from './load-file';
import { type Progress, ServiceError } from './protocol';

/** The files of the dictionary, each with its address. The server's side of a page knows them. */
export interface DataFiles {
  readonly lexicon: DataFile;
}

/** What the worker has loaded, or loads when it is first asked for. */
export interface Data {
  configure(files: DataFiles): void;
  lexicon(onProgress?: (progress: Progress) => void): Promise<Lexicon>;
}

/** Loads once; a load that failed is tried again by the next who asks. */
function once<T>(load: (onProgress?: (progress: Progress) => void) => Promise<T>) {
  let loading: Promise<T> | undefined;
  return (onProgress?: (progress: Progress) => void): Promise<T> => {
    loading ??= load(onProgress).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

export function createData(): Data {
  let files: DataFiles | undefined;
  const fileOf = (name: keyof DataFiles): DataFile => {
    if (files === undefined) throw new ServiceError('failed');
    return files[name];
  };
  return {
    configure: (wanted) => {
      files = wanted;
    },
    lexicon: once(async (onProgress) => {
      const bytes = await loadFile(fileOf('lexicon'), onProgress);
      return createLexicon(JSON.parse(new TextDecoder().decode(bytes)) as LexiconData);
    }),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file below the site's root, and its size unpacked. */
interface PublishedFile {
  readonly path: `/${string}`;
  readonly bytes: number;
}

/** What scripts/publish-dictionary.ts has put where. */
export interface DictionaryFiles {
  /** Of all that the files are made from. */
  readonly version: string;
  readonly lexicon: PublishedFile;
  readonly senses: PublishedFile;
  readonly table: PublishedFile;
  readonly common: PublishedFile;
  /** The folder of the ranges: `0.json`, `1.json` … */
  readonly ranges: `/${string}`;
}

function readManifest(): DictionaryFiles {
  const file = join(process.cwd(), '.generated', 'dictionary', 'files.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DictionaryFiles;
  } catch (cause) {
    throw new Error('The dictionary is not published. Run `npm run dictionary`.', { cause });
  }
}

/** A file's address, and its size unpacked, by which the browser tells that it came whole. */
interface FileAddress {
  readonly url: string;
  readonly bytes: number;
}

/** What a page hands to `createDictionaryClient`, or to `sharedClient`, which needs `lexicon` and `senses` of it. */
export interface DictionaryAddresses {
  readonly lexicon: FileAddress;
  readonly senses: FileAddress;
  readonly table: FileAddress;
  readonly common: FileAddress;
  readonly ranges: string;
}

/**
 * The addresses of the dictionary's files.
 * @param filePath makes an address of a path below the site's root (lib/i18n/paths.ts)
 * @throws Error if the dictionary has not been published
 */
export function dictionaryPaths(filePath: (path: `/${string}`) => string): DictionaryAddresses {
  const { lexicon, senses, table, common, ranges } = readManifest();
  const addressOf = ({ path, bytes }: PublishedFile): FileAddress => ({ url: filePath(path), bytes });
  return {
    lexicon: addressOf(lexicon),
    senses: addressOf(senses),
    table: addressOf(table),
    common: addressOf(common),
    ranges: filePath(ranges),
  };
}

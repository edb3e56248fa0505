/**
 * Puts what the browser fetches of the dictionary into public/dictionary/: the two files of the whole, and the small ones for a first
 * look-up (lib/dictionary/ranges.ts). Each has its content's hash in its address, so that it may be kept for ever, and a packed copy
 * beside it, made once instead of at every build. `files.json` in .generated/ lists them for lib/content.
 *
 *     npx tsx scripts/publish-dictionary.ts
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { DictionaryFiles } from '../lib/content/dictionary-files';
import { createDictionaryData } from '../lib/dictionary/lookup';
import { makeSmallFiles } from '../lib/dictionary/ranges';
import { DICTIONARY_FILES, ensureDictionary, loadLexiconData, loadSenseData } from './build-dictionary';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PUBLIC = join(ROOT, 'public', 'dictionary');
const MANIFEST = join(ROOT, '.generated', 'dictionary', 'files.json');
/** What makes the small files; another version of them is another number. */
const SMALL_FORMAT = 3;

const hashOf = (...contents: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
};

interface File {
  readonly name: string;
  readonly content: Uint8Array;
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Writes a file with its packed copies, where they are smaller. */
async function write(folder: string, { name, content }: File): Promise<void> {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length, [constants.BROTLI_PARAM_LGWIN]: 24 };
  for (const [ending, packed] of [
    ['br', await brotli(content, { params })],
    ['gz', await gzipped(content, { level: 9 })],
  ] as const)
    if (packed.length < content.length) writeFileSync(`${path}.${ending}`, packed);
}

interface Publication {
  readonly manifest: DictionaryFiles;
  readonly files: readonly File[];
}

/** The words of levels 1–5 of HSK 2.0. */
function everydayWords(): ReadonlySet<string> {
  const levels = JSON.parse(readFileSync(DICTIONARY_FILES.levels, 'utf8')) as readonly (readonly string[])[];
  return new Set(levels.slice(0, 5).flat());
}

/** Every file with its address. @param version of what they are made from */
async function compose(version: string): Promise<Publication> {
  const data = createDictionaryData(await loadLexiconData(), await loadSenseData());
  const small = makeSmallFiles(data, everydayWords());
  const folder = `ranges.${hashOf(...small.ranges)}`;
  const files: File[] = small.ranges.map((text, i) => ({ name: `${folder}/${i}.json`, content: Buffer.from(text) }));
  const add = (name: string, ending: string, content: Uint8Array) => {
    const file = { name: `${name}.${hashOf(content)}.${ending}`, content };
    files.push(file);
    return { path: `/dictionary/${file.name}` as const, bytes: content.length };
  };
  const manifest = {
    version,
    lexicon: add('lexicon', 'bin', readFileSync(DICTIONARY_FILES.lexicon)),
    senses: add('senses', 'bin', readFileSync(DICTIONARY_FILES.senses)),
    table: add('table', 'json', Buffer.from(JSON.stringify(small.table))),
    common: add('common', 'json', Buffer.from(small.common)),
    ranges: `/dictionary/${folder}` as const,
  };
  return { manifest, files };
}

function isPublished(version: string): boolean {
  try {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as DictionaryFiles;
    return manifest.version === version && existsSync(join(ROOT, 'public', manifest.senses.path));
  } catch {
    return false; // never published, or interrupted: the manifest is written last
  }
}

/** Writes the browser's files of the dictionary if they are missing or stale; old ones go. */
export async function publishDictionary(): Promise<void> {
  await ensureDictionary();
  const version = hashOf(
    String(SMALL_FORMAT),
    readFileSync(DICTIONARY_FILES.lexicon),
    readFileSync(DICTIONARY_FILES.senses),
  );
  if (isPublished(version)) return;
  const { manifest, files } = await compose(version);
  const scratch = `${PUBLIC}.${process.pid}`;
  await Promise.all(files.map((file) => write(scratch, file)));
  rmSync(PUBLIC, { recursive: true, force: true });
  renameSync(scratch, PUBLIC);
  writeFileSync(MANIFEST, JSON.stringify(manifest));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await publishDictionary();

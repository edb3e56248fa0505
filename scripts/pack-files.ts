import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { eachAtOnce, putFile, sha256 } from './files';

// The brotli and gzip copies of files, which static servers send as they are. Packing is most of the work of a large library, so what was
// packed stays in .generated/packed/ by its content, and is packed once.

const PACKED = join('.generated', 'packed');
const ENDINGS = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg', '.webmanifest', '.wasm']);
const SMALLEST_WORTH_PACKING = 512;
/** zlib works in four threads of its own. */
const AT_ONCE = 8;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Level 10 takes less than half the time of 11 for 2–3 % more bytes. JSON over this is a report's entries, the whole of a long report for
 * exercises and paper, and the sentences of a large library: the page of a report is read without them.
 */
const LARGE_DATA = 100_000;

/** How hard a file is packed. */
const levelsFor = (file: string, { length }: Buffer) => ({
  br: extname(file) === '.json' && length > LARGE_DATA ? 10 : 11,
  gz: 9,
});

const FORMATS = {
  br: (raw: Buffer, level: number) =>
    brotli(raw, {
      params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
    }),
  gz: (raw: Buffer, level: number) => zip(raw, { level }),
};

/** Packs files that pack well. @returns the names under which `PACKED` has them */
export async function packFiles(files: readonly string[]): Promise<readonly string[]> {
  mkdirSync(PACKED, { recursive: true });
  const names: string[] = [];
  await eachAtOnce(files, AT_ONCE, async (file) => {
    if (!ENDINGS.has(extname(file))) return;
    const raw = readFileSync(file);
    if (raw.length < SMALLEST_WORTH_PACKING) return;
    const hash = sha256(raw);
    const levels = levelsFor(file, raw);
    for (const ending of ['br', 'gz'] as const) {
      const level = levels[ending];
      const name = `${hash}.${level}.${ending}`;
      const place = join(PACKED, name);
      if (!existsSync(place)) writeFileSync(place, await FORMATS[ending](raw, level));
      putFile(place, `${file}.${ending}`);
      names.push(name);
    }
  });
  return names;
}

/** Deletes what is packed under other names. */
export function keepOnlyPacked(names: readonly string[]): void {
  const wanted = new Set(names);
  for (const name of readdirSync(PACKED)) if (!wanted.has(name)) rmSync(join(PACKED, name));
}

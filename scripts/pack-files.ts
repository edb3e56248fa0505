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

const FORMATS = {
  br: (raw: Buffer) => brotli(raw, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: raw.length } }),
  gz: (raw: Buffer) => zip(raw, { level: 9 }),
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
    for (const [ending, pack] of Object.entries(FORMATS)) {
      const name = `${hash}.${ending}`;
      const place = join(PACKED, name);
      if (!existsSync(place)) writeFileSync(place, await pack(raw));
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

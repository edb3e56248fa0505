/**
 * The scripts that every page loads, as one file: half of each is what the others have too, so together they pack better (4 KB less), and a
 * phone asks once. The bundler's runtime knows a chunk by the path that it is registered under, whichever file it came in. Run by
 * scripts/build.ts on what `next build` wrote, before anything is packed.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { routing } from '../lib/i18n/routing';
import { filesNamedBy } from './bench/page-weight';
import { eachText } from './files';

const CHUNKS = '/_next/static/chunks/';
/** How a chunk says which it is: by the element that loads it. */
const OWN_ELEMENT = '["object"==typeof document?document.currentScript:void 0,';
const RUNTIME = /^\(\(\)=>\{/;
const HASH_DIGITS = 16;

const isScript = (path: string): boolean => extname(path) === '.js';

/** Scripts that each of these pages names, in the first one's order. */
export function scriptsOfAll(pages: Iterable<string>): string[] {
  let common: string[] | undefined;
  for (const html of pages) {
    const named = filesNamedBy(html).filter(isScript);
    common = common?.filter((path) => named.includes(path)) ?? named;
  }
  return common ?? [];
}

/** Registers the merged script itself, for whoever names it by its address. */
const ITSELF = `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(${OWN_ELEMENT.replace(/,$/, ']')});`;

/**
 * Chunks as one script, each registered under its own path; the runtime, which takes them in, comes last.
 * @throws Error if one is neither a chunk nor the runtime as this version of the framework writes them
 */
export function mergeChunks(chunks: readonly { readonly path: string; readonly text: string }[]): string {
  const runtime = chunks.filter(({ text }) => RUNTIME.test(text));
  if (runtime.length !== 1) throw new Error('the runtime is not among the chunks that every page loads');
  const registered = chunks
    .filter((chunk) => !runtime.includes(chunk))
    .map(({ path, text }) => {
      if (text.split(OWN_ELEMENT).length !== 2) throw new Error(`${path} is no chunk as merge-chunks.ts knows them`);
      return text.replace(OWN_ELEMENT, `[${JSON.stringify(path.replace('/_next/', ''))},`);
    });
  return [ITSELF, ...registered, ...runtime.map(({ text }) => text)]
    .map((text) => text.replace(/\n?\/\/# sourceMappingURL=.*$/, ''))
    .join('\n');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A page that loads and names `merged` where it did the chunks in it: what is named by address and has no element of its own is fetched.
 * Only the list of what the page begins with ("static/chunks/…") goes on naming them, by what they are registered under.
 */
export function withMerged(html: string, paths: readonly string[], merged: string): string {
  const named = html.replace(new RegExp(paths.map(escaped).join('|'), 'g'), merged);
  const preload = new RegExp(`<link rel="preload" as="script"[^>]*? href="[^"]*?${escaped(merged)}"/>`, 'g');
  const element = new RegExp(`<script src="[^"]*?${escaped(merged)}" async=""></script>`, 'g');
  let isThere = false;
  return named.replace(preload, '').replace(element, (first) => {
    if (isThere) return '';
    isThere = true;
    return first;
  });
}

/** Merges what every page of a language loads, and takes the parts away. @param files every file in `out` */
export function mergeCommonChunks(out: string, files: readonly string[]): void {
  const pages = files.filter((file) => extname(file) === '.html');
  const inLanguages = pages.filter((file) => routing.locales.some((locale) => file.startsWith(join(out, locale, '/'))));
  const paths = scriptsOfAll(eachText(inLanguages));
  const text = mergeChunks(paths.map((path) => ({ path, text: readFileSync(join(out, path), 'utf8') })));
  const merged = `${CHUNKS}${createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS)}.js`;
  writeFileSync(join(out, merged), text);
  for (const file of pages) writeFileSync(file, withMerged(readFileSync(file, 'utf8'), paths, merged));
  const others = files
    .filter((file) => isScript(file) && !paths.includes(file.slice(out.length)))
    .map((file) => readFileSync(file, 'utf8'));
  for (const path of paths) if (!others.some((script) => script.includes(basename(path)))) rmSync(join(out, path));
}

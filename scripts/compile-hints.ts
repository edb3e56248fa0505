/**
 * Says in the scripts that a page begins with that they are called at once: Chromium (from 136) then compiles all of such a file while it
 * comes, beside the page's work, and not function by function as each is called. Run by scripts/build.ts; other engines pass the line by.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesNamedBy } from './bench/page-weight';
import { eachText } from './files';

const HINT = '//# allFunctionsCalledOnLoad\n'; // counts only as the first line

/** Scripts that any of these pages names, each once; what is fetched later, for what is asked for, is none of them. */
export function scriptsOfAny(pages: Iterable<string>): string[] {
  const scripts = new Set<string>();
  for (const html of pages) for (const path of filesNamedBy(html)) if (extname(path) === '.js') scripts.add(path);
  return [...scripts];
}

export const hinted = (script: string): string => (script.startsWith(HINT) ? script : HINT + script);

/** @param files every file in `out` */
export function hintScripts(out: string, files: readonly string[]): void {
  const pages = files.filter((file) => extname(file) === '.html');
  for (const path of scriptsOfAny(eachText(pages)))
    writeFileSync(join(out, path), hinted(readFileSync(join(out, path), 'utf8')));
}

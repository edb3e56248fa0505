import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What an element of a page names, and whether only engines of before 2017 fetch it. */
const NAMED = /<(?:script|link)\b[^>]*?\b(?:src|href)="[^"?]*?(\/_next\/[^"?]+\.(?:js|css))[^>]*>/g;
const FOR_OLD_ENGINES = /\bnoModule\b/;

/** Scripts and styles that a page names in its markup, each once, by their paths below the site's root; without those of `<script noModule>`. */
export function filesNamedBy(html: string): string[] {
  const named = [...html.matchAll(NAMED)].filter(([element]) => !FOR_OLD_ENGINES.test(element));
  return [...new Set(named.map(([, address = '']) => address))];
}

/** Scripts that only engines without modules fetch (browserslist has none of them), likewise. */
export function filesForOldEngines(html: string): string[] {
  return [...html.matchAll(NAMED)]
    .filter(([element]) => FOR_OLD_ENGINES.test(element))
    .map(([, address = '']) => address);
}

/** Bytes of a file as a server with brotli sends it, headers not counted. */
export const sentBytes = (file: string): number =>
  existsSync(`${file}.br`) ? statSync(`${file}.br`).size : statSync(file).size;

/** Bytes of a page with all scripts and styles that it names. @param page its folder below `out`: "en/words/" */
export function pageBytes(out: string, page: string): number {
  const file = join(out, page, 'index.html');
  return [file, ...filesNamedBy(readFileSync(file, 'utf8')).map((address) => join(out, address))]
    .map(sentBytes)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Bytes of the text in a report's page by itself: the markup of its article, packed. @throws Error if there is none */
export function articleBytes(out: string, page: string): number {
  const article = /<article[\s>].*<\/article>/s.exec(readFileSync(join(out, page, 'index.html'), 'utf8'));
  if (article === null) throw new Error(`${page} has no article`);
  return brotliCompressSync(article[0]).length;
}

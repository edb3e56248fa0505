import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileLine } from '../../lib/offline/list';
import { withPolicy } from '../../scripts/content-policy';
import { builtFile, type Changes } from './own-server';

const CHUNKS = '_next/static/chunks/';
const WORDS = 'data/lusong.words.json';

/** As the build writes it. */
export const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);
const renamed = (name: string): string => name.replace(/(\.\w+)$/, '-2$1');

/** The lines of `offline.json`, wherever in it they stand. */
export const isLine = (value: unknown): value is FileLine =>
  Array.isArray(value) && value.length === 4 && typeof value[0] === 'string' && typeof value[1] === 'string';

/**
 * Another version of the built site, as a new build would make it: every script has another name, a file of data another content and
 * address, every page another name for one link, and the service worker another list. What only the first version had is gone.
 */
export function otherVersion(): Changes {
  const scripts = readdirSync(join(import.meta.dirname, '../../out', CHUNKS)).filter((name) => name.endsWith('.js'));
  const anyScript = new RegExp(scripts.map((name) => name.replace(/\.js$/, '')).join('|'), 'g');
  const words = builtFile(WORDS).replaceAll('worker', 'second-edition worker');
  const [oldWords, newWords] = [hashOf(builtFile(WORDS)), hashOf(words)].map((hash) => hash.slice(0, 8)) as [
    string,
    string,
  ];
  const anew = (text: string) =>
    text
      .replace(anyScript, (name) => `${name}-2`)
      .replaceAll(`${WORDS}?v=${oldWords}`, `${WORDS}?v=${newWords}`)
      .replace(/(?<=[>"])(?:About|關於)(?=[<\\])/g, '$& 2');

  const changes = new Map<string, string | null>([[WORDS, words]]);
  for (const name of scripts) {
    changes.set(CHUNKS + name, null);
    changes.set(CHUNKS + renamed(name), anew(builtFile(CHUNKS + name)));
  }
  const list = JSON.stringify(
    JSON.parse(builtFile('offline.json'), (_, value: unknown) => {
      if (!isLine(value)) return value;
      const [path] = value;
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const place = scripts.some((name) => path === CHUNKS + name) ? renamed(path) : path;
      const isText = /\.(?:html|js|json)$/.test(file);
      const text = changes.get(place) ?? (isText ? anew(builtFile(file)) : null);
      if (text === null) return value;
      const isPage = file.endsWith('.html');
      const content = isPage ? withPolicy(text, '/') : text;
      if (isPage) changes.set(file, content);
      return [place, hashOf(content), Buffer.byteLength(content), value[3]];
    }),
  );
  changes.set('offline.json', list);
  changes.set('sw.js', builtFile('sw.js').replaceAll(hashOf(builtFile('offline.json')), hashOf(list)));
  return changes;
}

/** The link that has another name in the other version; it is on every page. */
export const MARK = /^(?:About|關於) 2$/;

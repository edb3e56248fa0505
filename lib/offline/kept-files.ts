import { hashOf, OfflineError } from './fetch-checked';
import type { FileLine, OfflineList } from './list';
import { ownName } from './names';

// Every file that is kept, by its address and its content (`?kept=HASH`): two versions of the site stand beside each other, what
// both have is there once, and nothing is in here that was not checked.

const FILES = ownName('duizhao-files');
const LISTS = ownName('duizhao-lists');
const CONTENT = '?kept=';

const placeOf = (root: string, [path, hash]: FileLine): string => `${root}${path}${CONTENT}${hash}`;

const open = (): Promise<Cache> => caches.open(FILES);

export const keptFile = async (root: string, file: FileLine): Promise<Response | undefined> =>
  (await open()).match(placeOf(root, file));

/** A file of another version than the one at work, by the beginning of its hash ('' = any: its name says its version). */
export async function keptOfAnyVersion(root: string, path: string, hash: string): Promise<Response | undefined> {
  const cache = await open();
  const keys = await cache.keys(root + path, { ignoreSearch: true });
  const key = keys.find(({ url }) => url.includes(CONTENT + hash));
  return key && cache.match(key);
}

/** @throws OfflineError `full` */
export async function keepFile(root: string, file: FileLine, response: Response): Promise<void> {
  try {
    await (await open()).put(placeOf(root, file), response);
  } catch (cause) {
    throw new OfflineError('full', { cause });
  }
}

/** The places of all files that are kept: `has` tells of a file, `paths` are theirs in any version. */
export async function whatIsKept(
  root: string,
): Promise<{ has: (file: FileLine) => boolean; paths: ReadonlySet<string> }> {
  const origin = new URL(root).origin;
  const places = new Set((await (await open()).keys()).map(({ url }) => url));
  const base = new URL(root).pathname;
  const paths = [...places].map((url) => decodeURI(url.slice(origin.length + base.length).replace(/\?kept=.*$/, '')));
  return { has: (file) => places.has(new URL(placeOf(root, file)).href), paths: new Set(paths) };
}

/** Deletes every file but these. */
export async function keepOnly(root: string, files: Iterable<FileLine>): Promise<void> {
  const cache = await open();
  const wanted = new Set([...files].map((file) => new URL(placeOf(root, file)).href));
  for (const key of await cache.keys()) if (!wanted.has(key.url)) await cache.delete(key);
}

/** Deletes these files. Those of other versions stay: an open page or a version that waits needs them. */
export async function dropFiles(root: string, files: Iterable<FileLine>): Promise<void> {
  const cache = await open();
  for (const file of files) await cache.delete(placeOf(root, file));
}

/** The list of a version, whose name is its hash; null where it is not kept, or is not what came. */
export async function keptList(root: string, version: string): Promise<OfflineList | null> {
  const response = await (await caches.open(LISTS)).match(root + version);
  return response === undefined ? null : readList(await response.text(), version);
}

/** A list as text; null = it is not that of this version. */
export const readList = async (text: string, version: string): Promise<OfflineList | null> =>
  (await hashOf(new TextEncoder().encode(text))) === version ? (JSON.parse(text) as OfflineList) : null;

export const keepList = async (root: string, version: string, list: string): Promise<void> =>
  (await caches.open(LISTS)).put(root + version, new Response(list));

export async function keepOnlyList(root: string, version: string): Promise<void> {
  const cache = await caches.open(LISTS);
  for (const key of await cache.keys()) if (key.url !== root + version) await cache.delete(key);
}

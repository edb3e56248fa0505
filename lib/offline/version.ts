import { OfflineError } from './fetch-checked';
import { keepFiles } from './keep-files';
import { keepList, keepOnly, keepOnlyList, keptList, readList, whatIsKept } from './kept-files';
import { automaticFiles, type FileLine, filesByPath, type OfflineList } from './list';
import { ownName } from './names';
import { changeState, readState } from './state';

/** The version of the site that this worker belongs to: the hash of its list. */
export interface Version {
  readonly id: string;
  /** Address of the site's root, with origin, '/' at its end. */
  readonly root: string;
}

/**
 * The list of the version, from the device or else from the network.
 * @throws OfflineError `wrong` if the server has another version now, or something stands in the list's place
 */
export async function listOf({ id, root }: Version): Promise<OfflineList> {
  const kept = await keptList(root, id);
  if (kept !== null) return kept;
  const response = await fetch(`${root}offline.json`, { cache: 'no-store' }).catch((cause: unknown) => {
    throw new OfflineError('network', { cause });
  });
  const text = await response.text().catch((cause: unknown) => {
    throw new OfflineError('network', { cause });
  });
  const list = await readList(text, id);
  if (list === null) throw new OfflineError('wrong');
  await keepList(root, id, text);
  return list;
}

/**
 * Brings the version onto the device, whole: what every first visit keeps, and whatever an earlier version had kept. Only then is it
 * installed; until then the earlier one goes on. What has come is kept, so that the next attempt goes on from there.
 * @throws OfflineError
 */
export async function installVersion(version: Version, locale: string): Promise<void> {
  const list = await listOf(version);
  const { saveData } = await readState();
  const { paths } = await whatIsKept(version.root);
  const again = [...filesByPath(list).values()].filter(([path]) => paths.has(path));
  const wanted = new Map(
    [...(saveData ? [] : automaticFiles(list, locale)), ...again].map((file): [string, FileLine] => [file[0], file]),
  );
  await keepFiles(version.root, [...wanted.values()]);
}

/** The version takes over. Pages of the one before it keep their files until the last of them is gone. */
export async function beginVersion({ id }: Version, openPages: readonly string[]): Promise<void> {
  const { active } = await readState();
  if (active === id) return;
  await changeState({ active: id, previous: { version: active ?? '', clients: openPages }, later: null });
}

/** Caches of the site's earlier service workers. */
const FORMER = ['duizhao-pages', 'duizhao-built', 'duizhao-dictionary', 'duizhao-others'];

const STROKES = ownName('duizhao-strokes-');
export const strokesCache = (list: OfflineList): string => STROKES + list.strokes;

/** Deletes what only earlier versions had, once no page of theirs is open. */
export async function cleanUp(version: Version, openPages: readonly string[]): Promise<void> {
  const { previous } = await readState();
  if (previous === null || previous.clients.some((page) => openPages.includes(page))) return;
  const list = await listOf(version);
  await keepOnly(version.root, filesByPath(list).values());
  await keepOnlyList(version.root, version.id);
  for (const name of await caches.keys())
    if (FORMER.includes(name) || (name.startsWith(STROKES) && name !== strokesCache(list))) await caches.delete(name);
  await changeState({ previous: null });
}

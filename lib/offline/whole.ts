import { OfflineError } from './fetch-checked';
import { keepFiles } from './keep-files';
import { dropFiles, whatIsKept } from './kept-files';
import { automaticFiles, filesByPath, filesOfPage, type OfflineList, weightOf, wholeFiles } from './list';
import type { Status, Trouble } from './protocol';
import { changeState, readState } from './state';
import { listOf, strokesCache, type Version } from './version';

// "Make available offline": fetched in the worker, so that it goes on from page to page.

/** Pages are told of progress so often. */
const TELL_MS = 250;

type Tell = (status: Status) => void;

const troubleOf = (error: unknown): Trouble | null => {
  if (!(error instanceof OfflineError)) return 'network';
  return error.code === 'stopped' ? null : error.code;
};

export function createWhole(version: Version, tell: Tell) {
  const { root } = version;
  let running: AbortController | null = null;
  let trouble: Trouble | null = null;
  /** What has come of files that are not whole yet, and of those that have become so since the last count. */
  let came = 0;

  async function statusOf(list: OfflineList): Promise<Status> {
    const { locale, saveData, whole, completeAt } = await readState();
    const { has } = await whatIsKept(root);
    const all = wholeFiles(list, locale ?? '');
    const missing = all.filter((file) => !has(file));
    const since = missing.length > 0 ? null : (completeAt ?? new Date().toISOString());
    if (since !== completeAt) await changeState({ completeAt: since });
    const automatic = new Set(automaticFiles(list, locale ?? ''));
    const here = [...filesByPath(list).values()].filter(has);
    return {
      kind: 'status',
      here: weightOf(here),
      missing: weightOf(missing),
      total: weightOf(all),
      removable: here.some((file) => !automatic.has(file)),
      saveData,
      running: running !== null,
      begun: whole !== 'no' && missing.length > 0,
      completeAt: since,
      trouble,
    };
  }

  const tellAll = async (): Promise<void> => tell(await statusOf(await listOf(version)));

  /** Fetches what is missing, unless it is being fetched. */
  async function get(): Promise<void> {
    if (running !== null) return;
    const own = new AbortController();
    running = own;
    trouble = null;
    try {
      const list = await listOf(version);
      await changeState({ whole: 'wanted' });
      const before = await statusOf(list);
      tell(before);
      let told = Date.now();
      came = 0;
      const onWire = (bytes: number) => {
        came += bytes;
        if (Date.now() - told < TELL_MS) return;
        told = Date.now();
        const wire = Math.max(0, Math.round(before.missing.wire - came));
        tell({ ...before, missing: { ...before.missing, wire } });
      };
      await keepFiles(root, wholeFiles(list, (await readState()).locale ?? ''), { signal: own.signal, onWire });
    } catch (error) {
      trouble = troubleOf(error);
    } finally {
      running = null;
    }
    await tellAll();
  }

  async function stop(): Promise<void> {
    await changeState({ whole: 'stopped' });
    running?.abort();
    if (running === null) await tellAll();
  }

  /** Back to what a visit keeps by itself. */
  async function remove(): Promise<void> {
    running?.abort();
    await changeState({ whole: 'no', completeAt: null });
    const list = await listOf(version);
    const { locale, saveData } = await readState();
    const stay = new Set(saveData ? list.languages[locale ?? ''] : automaticFiles(list, locale ?? ''));
    await dropFiles(
      root,
      [...filesByPath(list).values()].filter((file) => !stay.has(file)),
    );
    await caches.delete(strokesCache(list));
    trouble = null;
    await tellAll();
  }

  /**
   * A page has been opened: it is kept, and what this visit's language lacks; then what she asked for and has not got yet. Without
   * network the next visit tries again.
   */
  async function opened(page: string): Promise<void> {
    const list = await listOf(version);
    const { locale, saveData, whole } = await readState();
    const own = filesOfPage(list, page);
    const wanted = saveData
      ? own.filter(([path]) => !path.startsWith('data/'))
      : [...own, ...automaticFiles(list, locale ?? '')];
    await keepFiles(root, wanted);
    if (whole === 'wanted' && !saveData) await get();
  }

  return { get, stop, remove, opened, status: tellAll };
}

import { fetchChecked, OfflineError } from './fetch-checked';
import { keepFile, whatIsKept } from './kept-files';
import type { FileLine } from './list';

/** So many files at once: enough for a slow line to be full, and few enough to leave a page its share. */
const AT_ONCE = 3;

interface Keeping {
  readonly signal?: AbortSignal | undefined;
  /** Bytes that have come, as they travel, since the last call. */
  readonly onWire?: ((bytes: number) => void) | undefined;
}

/**
 * Fetches those of the files that are not kept yet, and keeps each as soon as it is whole: what is interrupted goes on where it was.
 * @throws OfflineError of the first file that could not be had; the others under way are stopped
 */
export async function keepFiles(
  root: string,
  files: readonly FileLine[],
  { signal, onWire }: Keeping = {},
): Promise<void> {
  const { has } = await whatIsKept(root);
  const waiting = files.filter((file) => !has(file));
  const ended = new AbortController();
  const stop = () => ended.abort();
  signal?.addEventListener('abort', stop);
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (ended.signal.aborted || signal?.aborted) throw new OfflineError('stopped');
      const [, , bytes, wire] = file;
      const share = bytes === 0 ? 0 : wire / bytes;
      const onBytes = (came: number) => onWire?.(came * share);
      await keepFile(root, file, await fetchChecked(root, file, { signal: ended.signal, onBytes }));
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    ended.abort();
    signal?.removeEventListener('abort', stop);
  }
}

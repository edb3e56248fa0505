import { type Progress, ServiceError } from './protocol';

/** A file of the site's own data: its address, and its size unpacked, which is the only way to tell that it came whole. */
export interface DataFile {
  readonly url: string;
  readonly bytes: number;
}

/**
 * Fetches a file whole.
 * @throws ServiceError `unreachable` where it can't be had, `damaged` where it has another size than the build wrote
 */
export async function loadFile(
  { url, bytes }: DataFile,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new ServiceError('unreachable', { cause });
  });
  if (!response.ok || response.body === null) throw new ServiceError('unreachable');
  const whole = new Uint8Array(bytes);
  let done = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { value, done: ended } = await reader.read().catch((cause: unknown) => {
      throw new ServiceError('unreachable', { cause });
    });
    if (ended) break;
    if (done + value.length > bytes) throw new ServiceError('damaged');
    whole.set(value, done);
    done += value.length;
    onProgress({ done, total: bytes });
  }
  if (done !== bytes) throw new ServiceError('damaged');
  return whole;
}

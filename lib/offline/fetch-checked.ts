import type { FileLine } from './list';
import type { Trouble } from './protocol';

/** Why a file could not be had. `wrong`: what came is not what the list says, or the server has it no longer. */
export class OfflineError extends Error {
  constructor(
    readonly code: Trouble | 'stopped',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

const HASH_DIGITS = 32;

/** SHA-256 as the list writes it. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_DIGITS);
}

export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Bytes that have come since the last call; negative when a wrong file is begun again. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Reads a body to its end. @throws OfflineError `network` if it is cut off, `stopped` */
async function readBody(response: Response, { signal, onBytes }: Watch): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      parts.push(part.value);
      onBytes?.(part.value.length);
    }
  } catch (cause) {
    onBytes?.(-parts.reduce((sum, { length }) => sum + length, 0));
    throw new OfflineError(signal?.aborted ? 'stopped' : 'network', { cause });
  }
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Headers of the body as it came are not those of the body as it is kept. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/**
 * A response that is whole and is what the list says, with a body of its own and no address (so that a worker keeps what stands
 * behind the # of the address it was asked for by).
 * @throws OfflineError `wrong` for another status, length or content; `network`; `stopped`
 */
export async function checked(response: Response, [, hash, length]: FileLine, watch: Watch = {}): Promise<Response> {
  if (response.status !== 200) throw new OfflineError('wrong');
  const bytes = await readBody(response, watch);
  if (bytes.length !== length || (await hashOf(bytes)) !== hash) {
    watch.onBytes?.(-bytes.length);
    throw new OfflineError('wrong');
  }
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  return new Response(bytes, { headers });
}

const ask = (url: string, cache: RequestCache, { signal }: Watch): Promise<Response> =>
  fetch(url, { cache, priority: 'low', ...(signal ? { signal } : {}) }).catch((cause: unknown) => {
    throw new OfflineError(signal?.aborted ? 'stopped' : 'network', { cause });
  });

/**
 * Fetches a file of the list. What the browser's own cache has is taken if it is right, so that what a page has just loaded is not
 * fetched twice; what is wrong or cut off is asked for once more, past that cache.
 * @throws OfflineError
 */
export async function fetchChecked(root: string, file: FileLine, watch: Watch = {}): Promise<Response> {
  try {
    return await checked(await ask(root + file[0], 'default', watch), file, watch);
  } catch (error) {
    if (error instanceof OfflineError && error.code === 'stopped') throw error;
    return await checked(await ask(root + file[0], 'reload', watch), file, watch);
  }
}

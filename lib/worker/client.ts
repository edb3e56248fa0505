import type { DataFiles } from './data';
import { readReply } from './messages';
import { type Progress, type Question, type Requests, ServiceError } from './protocol';

export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The page's end of the worker. */
export interface Client {
  /**
   * Asks the worker.
   * @throws ServiceError with its code; `stopped` when the signal called it off
   */
  request<Name extends keyof Requests>(
    name: Name,
    ask: Requests[Name]['ask'],
    options?: RequestOptions,
  ): Promise<Requests[Name]['answer']>;
}

interface Pending {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: ServiceError) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** A client of a worker. A worker that dies fails every question that waits, and each asked after. */
function createClient(worker: Worker): Client {
  const pending = new Map<number, Pending>();
  let last = 0;
  let dead = false;
  const post = (question: Question) => worker.postMessage(question);

  const settle = (id: number, how: (pending: Pending) => void) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (waiting !== undefined) how(waiting);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const reply = readReply(data);
    if (reply === null) return;
    if ('progress' in reply) pending.get(reply.id)?.onProgress?.(reply.progress);
    else if (reply.ok) settle(reply.id, ({ resolve }) => resolve(reply.answer));
    else settle(reply.id, ({ reject }) => reject(new ServiceError(reply.code)));
  });
  worker.addEventListener('error', () => {
    dead = true;
    for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(new ServiceError('failed')));
  });

  return {
    request: (name, ask, { signal, onProgress } = {}) =>
      new Promise((resolve, reject) => {
        if (dead || signal?.aborted) return reject(new ServiceError(dead ? 'failed' : 'stopped'));
        const id = ++last;
        pending.set(id, { resolve: resolve as (answer: unknown) => void, reject, onProgress });
        post({ id, name, ask });
        signal?.addEventListener('abort', () => {
          if (pending.has(id)) post({ id, stop: true });
          settle(id, ({ reject }) => reject(new ServiceError('stopped')));
        });
      }),
  };
}

let shared: Client | undefined;

/** The one worker of the page, started when it is first needed, and anew if it died. @param files where its data is */
export function sharedClient(files: DataFiles): Client {
  if (shared !== undefined) return shared;
  const worker = new Worker(new URL('./service.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', () => {
    shared = undefined;
  });
  shared = createClient(worker);
  void shared.request('configure', files).catch(() => {}); // a worker that dies tells whoever asks next
  return shared;
}

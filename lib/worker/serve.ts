import { readQuestion } from './messages';
import { type Handlers, type Progress, type Reply, type Requests, ServiceError, type Work } from './protocol';

/** The part of a worker's global scope that is needed. */
export interface Port {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Answers the questions that come through `port`. Each is a piece of work of its own, which a later `stop` calls off. */
export function serve(port: Port, handlers: Handlers<Requests>): void {
  const running = new Map<number, AbortController>();
  port.addEventListener('message', ({ data }) => {
    const question = readQuestion(data);
    if (question === null) return;
    if ('stop' in question) running.get(question.id)?.abort();
    else void answer(question.id, question.name, question.ask);
  });

  async function answer(id: number, name: keyof Requests, ask: unknown): Promise<void> {
    const controller = new AbortController();
    running.set(id, controller);
    try {
      if (!Object.hasOwn(handlers, name)) throw new ServiceError('failed');
      const handler = handlers[name] as (ask: unknown, work: Work) => Promise<unknown>;
      const progress = (progress: Progress) => port.postMessage({ id, progress });
      port.postMessage({ id, ok: true, answer: await handler(ask, { signal: controller.signal, progress }) });
    } catch (error) {
      const code = controller.signal.aborted ? 'stopped' : error instanceof ServiceError ? error.code : 'failed';
      port.postMessage({ id, ok: false, code });
    } finally {
      running.delete(id);
    }
  }
}

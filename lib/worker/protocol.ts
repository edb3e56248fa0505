import type { AnalysisRequests } from './analysis-service';
import type { DictionaryRequests } from './dictionary-service';
import type { ExchangeRequests } from './exchange-service';

/** Everything that can be asked of the worker: what is sent, and what comes back. Plain JSON both ways, and bytes of files. */
export type Requests = AnalysisRequests & DictionaryRequests & ExchangeRequests;

/** Why there is no answer. `unreachable`: a file could not be fetched; `damaged`: it came incomplete or broken. */
export type ServiceErrorCode = 'unreachable' | 'damaged' | 'stopped' | 'failed';

/** How far a long piece of work has come; the unit is the request's own (bytes, characters). */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** To the worker. `id` pairs an answer with its question; `stop` calls one off. */
export type Question =
  | { readonly id: number; readonly name: keyof Requests; readonly ask: unknown }
  | { readonly id: number; readonly stop: true };

/** From the worker. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly ok: true; readonly answer: unknown }
  | { readonly id: number; readonly ok: false; readonly code: ServiceErrorCode };

/** What a piece of work may say and must heed while it runs. */
export interface Work {
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** One function for each request of a map of requests. */
export type Handlers<Map extends { [Name in keyof Map]: { ask: unknown; answer: unknown } }> = {
  readonly [Name in keyof Map]: (ask: Map[Name]['ask'], work: Work) => Promise<Map[Name]['answer']>;
};

/** A failure with its code; thrown inside the worker, and again by the client for the page. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  constructor(
    readonly code: ServiceErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

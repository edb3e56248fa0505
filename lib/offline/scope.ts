import type { Status } from './protocol';

/** The part of a service worker's global scope that is needed; the DOM's types, which the rest of the code has, lack it. */
export interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableEvent & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEventLike) => void): void;
}
export interface OpenPage {
  readonly id: string;
  readonly url: string;
  postMessage(message: Status): void;
}
export interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchEventLike extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

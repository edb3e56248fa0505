'use client';
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';

/** What the page shows: the results of a query, or the page of a word (the query that led to it stays in the field). */
export interface Address {
  readonly query: string;
  readonly word: string | null;
  /** Counts the steps on and back; typing is none. */
  readonly visit: number;
}

type Asked = Omit<Address, 'visit'>;

/** What an entry of the browser's history keeps for the way back. */
const keptSchema = v.object({
  query: v.optional(v.string(), ''),
  /** Where the page was scrolled to, in CSS pixels. */
  top: v.optional(v.number(), 0),
  /** The word whose link was followed from here: it has the focus again after the way back. */
  followed: v.optional(v.nullable(v.string()), null),
  /** Whether the entry of the history before this one is the results of `query`. */
  afterResults: v.optional(v.boolean(), false),
});
type Kept = Readonly<v.InferOutput<typeof keptSchema>>;

const NOTHING_KEPT: Kept = v.parse(keptSchema, {});

/** How long the field rests before the address follows it: browsers refuse more than 100 changes in 30 seconds. */
const REST_MS = 300;

const listeners = new Set<() => void>();
let shown: Address | null = null;
let resting: number | undefined;

/** An earlier version of the site may have written it. */
export function keptHere(): Kept {
  const result = v.safeParse(keptSchema, window.history.state?.dictionary);
  return result.success ? result.output : NOTHING_KEPT;
}

function read(): Asked {
  const parameters = new URLSearchParams(window.location.search);
  const word = parameters.get('word');
  return word === null || word === ''
    ? { query: parameters.get('q') ?? '', word: null }
    : { query: keptHere().query, word };
}

const addressOf = ({ query, word }: Asked): string => {
  const parameters = new URLSearchParams(word !== null ? { word } : query.trim() === '' ? {} : { q: query.trim() });
  const written = String(parameters); // `size` is younger than some of the browsers that are served (docs/browsers.md)
  return `${window.location.pathname}${written === '' ? '' : `?${written}`}`;
};

/** The framework's own part of the state is kept: without it, it would load the page anew on the way back. */
const withKept = (kept: Kept) => ({ ...window.history.state, dictionary: kept });

function show(next: Asked, steps: 0 | 1): void {
  shown = { ...next, visit: (shown?.visit ?? 0) + steps };
  for (const listener of listeners) listener();
}

/** Writes into the present entry of the history what it needs to be shown again as it is. */
export function keepPlace(followed: string | null = null): void {
  window.clearTimeout(resting);
  if (shown === null) return;
  const kept = { ...keptHere(), query: shown.query, top: window.scrollY, followed };
  window.history.replaceState(withKept(kept), '', addressOf(shown));
}

function push(next: Asked, kept: Partial<Kept>): void {
  keepPlace(next.word);
  window.history.pushState(withKept({ ...NOTHING_KEPT, query: next.query, ...kept }), '', addressOf(next));
  show(next, 1);
}

/** The field has another text. From a word's page this is a step that Back undoes; among results it is none. */
export function typeQuery(query: string): void {
  if (shown !== null && shown.word !== null) {
    push({ query, word: null }, {});
    return;
  }
  show({ query, word: null }, 0);
  window.clearTimeout(resting);
  resting = window.setTimeout(() => keepPlace(), REST_MS);
}

export function openWord(word: string): void {
  const { query, word: before } = shown ?? { query: '', word: null };
  push({ query, word }, { afterResults: before === null });
}

/** From a word's page to the results of its query: the way back where they are the step before, else a step on. */
export function openResults(): void {
  if (keptHere().afterResults) window.history.back();
  else push({ query: shown?.query ?? '', word: null }, {});
}

function travel(): void {
  window.clearTimeout(resting);
  show(read(), 1);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', travel);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', travel);
  };
}

/** The page's address as what it asks for; null in the static page, which is the same for all of them. */
export const useAddress = (): Address | null =>
  useSyncExternalStore<Address | null>(
    subscribe,
    () => (shown ??= { ...read(), visit: 0 }),
    () => null,
  );

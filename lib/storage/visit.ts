'use client';
import { useMemo } from 'react';
import type { Aid, ClassLesson } from '../classroom/lesson';
import { WISHES } from '../classroom/wishes';
import type { ReportWord } from '../dictionary/report-data';
import { CHOICES, type Settings, settingsStore } from './settings';
import { useStore } from './use-store';

// What a link or a lesson wants to be shown otherwise than this device's own settings. Never stored: it ends with the visit.

export type VisitSettings = Partial<Pick<Settings, (typeof WISHES)[number]>>;

export interface Visit {
  readonly settings: VisitSettings;
  /** The lesson that the page was opened with, until it is left. */
  readonly lesson: ClassLesson | null;
  /** Why the lesson that the link carries is not shown: a later version of the site wrote it, or it came damaged. */
  readonly trouble?: 'newer' | 'broken';
  /** What the lesson holds back, and the sentence that says so, in the page's language. */
  readonly held?: { readonly aids: readonly Aid[]; readonly reason: string };
  /** Is it a word that the lesson gives with its reading and meaning? */
  readonly teaches?: (word: Pick<ReportWord, 'surface' | 'reading'>) => boolean;
  /** Numbers of the first and the last sentence, while the others are folded away. */
  readonly range?: readonly [first: number, last: number] | null;
}

const NO_VISIT: Visit = { settings: {}, lesson: null };
let visit = NO_VISIT;
const listeners = new Set<() => void>();

export const visitStore = {
  get: (): Visit => visit,
  getInitial: (): Visit => NO_VISIT,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  set(next: Visit): void {
    visit = next;
    for (const listener of listeners) listener();
  },
};

/** The settings among the names and values of a link; what is not known is left out. */
export function visitSettings(wishes: Iterable<readonly [string, string]>): VisitSettings {
  const given = new Map(wishes);
  return Object.fromEntries(
    WISHES.flatMap((name) => {
      const value = CHOICES[name].find((choice) => choice === given.get(name));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Aids that a lesson holds back are off, whatever anybody has chosen. */
const HELD = { pinyin: { pinyin: 'never' }, glosses: { glosses: 'off' }, english: { english: 'off' } } as const;
const together = (own: Settings, { settings, held }: Visit): Settings =>
  Object.assign({}, own, settings, ...(held?.aids ?? []).map((aid) => HELD[aid]));

/** The settings to show a text with: this device's own, but for what the visit wants. */
export function useSettings(): Settings {
  const own = useStore(settingsStore);
  const now = useStore(visitStore);
  return useMemo(() => together(own, now), [own, now]);
}

export const shownSettings = (): Settings => together(settingsStore.get(), visit);

/** A choice made here and now: kept on the device, and no visit stands against it any longer. */
export function chooseSettings(change: Partial<Settings>): void {
  settingsStore.update((old) => ({ ...old, ...change }));
  endWishes(Object.keys(change));
}

/** Ends what the link wants of these settings, in the address too: a page loaded again is as it is now. */
export function endWishes(names: readonly string[] = WISHES): void {
  const rest = Object.entries(visit.settings).filter(([name]) => !names.includes(name));
  if (rest.length < Object.keys(visit.settings).length)
    visitStore.set({ ...visit, settings: Object.fromEntries(rest) });
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  if (!names.some((name) => query.has(name))) return;
  for (const name of names) query.delete(name);
  const asked = String(query);
  window.history.replaceState(window.history.state, '', pathname + (asked && `?${asked}`) + hash);
}

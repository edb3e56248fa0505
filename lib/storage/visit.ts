'use client';
import { useMemo } from 'react';
import type { ClassLesson } from '../classroom/lesson';
import { CHOICES, type Settings, settingsStore } from './settings';
import { useStore } from './use-store';

// What a link or a lesson wants to be shown otherwise than this device's own settings. Never stored: it ends with the visit.

const VISITED = ['view', 'pinyin', 'glosses', 'english', 'script', 'notation'] as const;
export type VisitSettings = Partial<Pick<Settings, (typeof VISITED)[number]>>;

export interface Visit {
  readonly settings: VisitSettings;
  /** The lesson that the page was opened with, until it is left. */
  readonly lesson: ClassLesson | null;
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
    VISITED.flatMap((name) => {
      const value = CHOICES[name].find((choice) => choice === given.get(name));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The settings to show a text with: this device's own, but for what the visit wants. */
export function useSettings(): Settings {
  const own = useStore(settingsStore);
  const { settings } = useStore(visitStore);
  return useMemo(() => ({ ...own, ...settings }), [own, settings]);
}

export const shownSettings = (): Settings => ({ ...settingsStore.get(), ...visit.settings });

/** A choice made here and now: kept on the device, and no visit stands against it any longer. */
export function chooseSettings(change: Partial<Settings>): void {
  settingsStore.update((old) => ({ ...old, ...change }));
  const rest = Object.entries(visit.settings).filter(([name]) => !(name in change));
  if (rest.length < Object.keys(visit.settings).length)
    visitStore.set({ ...visit, settings: Object.fromEntries(rest) });
}

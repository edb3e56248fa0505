import { planRestore } from '../exchange/backup-plan';
import { changesOf, undoOf } from '../exchange/plan-import';
import { joinResults, resultKey } from '../exercises/result';
import { createScheduler } from '../review/scheduler';
import type { StoredPlan } from './backup';
import { boardStore } from './board-settings';
import { dayStore } from './days';
import { BOARD_KEY, PREFIX, PRINT_KEY, REVIEW_SETTINGS_KEY, SETTINGS_KEY } from './keys';
import { lessonStore } from './lessons';
import { listStore } from './lists';
import { type Refusal, readItem, writeItem } from './local';
import { placeStore } from './places';
import { printStore } from './print';
import { replaceSavedWords, takeBackIn } from './replace-words';
import { ASIDE } from './rescue';
import { resultStore } from './results';
import { reviewSettingsStore } from './review-settings';
import { changeReviews, loadCards, loadLog, ReviewStoreError } from './reviews';
import { settingsStore } from './settings';
import type { Store } from './store';
import { keepText, listTexts, removeText, TextStoreError, unkeptTexts } from './texts';
import { wordStore } from './words';

const isChosen = (key: string): boolean => {
  const item = readItem(key);
  return item !== 'blocked' && item.raw !== null;
};

const textIds = async (): Promise<string[]> => {
  try {
    return (await listTexts()).texts.map(({ id }) => id);
  } catch {
    return unkeptTexts().map(({ id }) => id);
  }
};

/** What restoring will do here. Nothing is changed. */
export async function previewRestore(backup: StoredPlan['backup']): Promise<StoredPlan> {
  const [cards, log, texts] = await Promise.all([loadCards(), loadLog(), textIds()]);
  const present = {
    words: wordStore.get(),
    lists: listStore.get(),
    places: placeStore.get(),
    days: dayStore.get(),
    cards,
    log,
    results: resultStore.get(),
    lessons: lessonStore.get(),
    texts,
    hasSettings: isChosen(SETTINGS_KEY),
    hasBoard: isChosen(BOARD_KEY),
    hasReviewSettings: isChosen(REVIEW_SETTINGS_KEY),
    hasPrint: isChosen(PRINT_KEY),
  };
  const scheduler = createScheduler({
    retention: reviewSettingsStore.get().retention,
    zoneMinutes: -new Date().getTimezoneOffset(),
  });
  return planRestore(backup, present, ({ text }) => text.id, scheduler);
}

/** Why a restore was not made: nothing has changed, unless its code is `half`. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError';
  constructor(
    readonly code: Refusal,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Takes back one step. It is asked for in the reverse order. @throws if it can't be */
type Undo = () => unknown;

const refuse = (trouble: Refusal | null): void => {
  if (trouble !== null) throw new RestoreError(trouble);
};

function takeBackOrThrow<T>(store: Store<T>, back: (value: T) => T): void {
  if (takeBackIn(store, back)) throw new RestoreError('half');
}

/** Sets entries of a record. @returns what sets them back as they were */
function setEntries<T>(store: Store<Readonly<Record<string, T>>>, entries: Readonly<Record<string, T>>): Undo {
  const keys = Object.keys(entries);
  const before = store.get();
  if (keys.length > 0) refuse(store.tryUpdate((all) => ({ ...all, ...entries })));
  return () =>
    keys.length > 0 &&
    takeBackOrThrow(store, (all) => ({
      ...Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(entries, key))),
      ...Object.fromEntries(Object.entries(before).filter(([key]) => Object.hasOwn(entries, key))),
    }));
}

function setWhole<T>(store: Store<T>, value: T | null): Undo {
  const before = store.get();
  if (value !== null) refuse(store.tryUpdate(() => value));
  return () => value !== null && takeBackOrThrow(store, () => before);
}

/** @returns what takes these results out again, and no others */
function addToResults(results: StoredPlan['results']): Undo {
  const keys = new Set(results.map(resultKey));
  const before = resultStore.get();
  if (keys.size > 0) refuse(resultStore.tryUpdate((old) => joinResults(old, results)));
  return () =>
    keys.size > 0 &&
    takeBackOrThrow(resultStore, (all) =>
      joinResults(
        all.filter((result) => !keys.has(resultKey(result))),
        before, // those that had to make room
      ),
    );
}

function setWords(words: StoredPlan['words']): Undo {
  refuse(replaceSavedWords(changesOf(words)));
  return () => refuse(replaceSavedWords(undoOf(words)));
}

/** Keeps what nobody can read yet beside the words, as `setAside` does, once each. */
function keepRescued(rescued: StoredPlan['backup']['rescued'], savedAt: string, done: (undo: Undo) => void): void {
  for (const [key, raw] of Object.entries(rescued)) {
    const aside = key.startsWith(ASIDE);
    const copy = aside ? key : `${ASIDE}${key.slice(PREFIX.length)}:${savedAt}`;
    if (isChosen(copy)) continue;
    refuse(writeItem(copy, aside ? raw : JSON.stringify({ version: 1, data: raw })));
    done(() => window.localStorage.removeItem(copy));
  }
}

async function setReviews({ cards, log }: StoredPlan): Promise<Undo> {
  if (cards.length === 0 && log.length === 0) return () => {};
  const before = new Map((await loadCards()).map((card) => [card.id, card]));
  const logBefore = new Map((await loadLog()).map((entry) => [entry.id, entry]));
  await changeReviews({
    cards: new Map(cards.map((card) => [card.id, card])),
    log: new Map(log.map((entry) => [entry.id, entry])),
  });
  return () =>
    changeReviews({
      cards: new Map(cards.map(({ id }) => [id, before.get(id) ?? null])),
      log: new Map(log.map(({ id }) => [id, logBefore.get(id) ?? null])),
    });
}

async function makeChanges(plan: StoredPlan, done: (undo: Undo) => void): Promise<void> {
  for (const { text, blocks } of plan.texts) {
    done(() => removeText(text.id).catch(() => {})); // also when it was not kept: then it is in memory
    await keepText({ text, blocks, counts: null });
  }
  done(await setReviews(plan));
  done(setEntries(listStore, plan.lists));
  done(setWords(plan.words));
  done(setEntries(placeStore, plan.places));
  done(setEntries(dayStore, plan.days));
  done(addToResults(plan.results));
  done(setEntries(lessonStore, plan.lessons));
  done(setWhole(settingsStore, plan.settings));
  done(setWhole(boardStore, plan.board));
  done(setWhole(reviewSettingsStore, plan.reviewSettings));
  done(setWhole(printStore, plan.print));
  keepRescued(plan.backup.rescued, plan.backup.savedAt, done);
}

const codeOf = (error: unknown): Refusal => {
  if (error instanceof RestoreError || error instanceof ReviewStoreError) return error.code;
  return error instanceof TextStoreError && error.code !== 'missing' ? error.code : 'blocked';
};

/** Takes back as much as can be. @throws RestoreError if a step could not be */
async function takeBack(steps: readonly Undo[]): Promise<void> {
  let failed: unknown = null;
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      failed ??= error;
    }
  }
  if (failed !== null) throw new RestoreError(codeOf(failed), { cause: failed });
}

/**
 * Restores a backup as its plan says, on what is here at this moment. All of it is kept or nothing: what was written before the
 * device was full is taken back. Call it again with the same plan, and nothing changes any more.
 * @returns what takes it all back
 * @throws RestoreError
 */
export async function restoreBackup({ backup }: Pick<StoredPlan, 'backup'>): Promise<() => Promise<void>> {
  const steps: Undo[] = [];
  const undo = () => takeBack(steps.splice(0).reverse());
  try {
    await makeChanges(await previewRestore(backup), (step) => steps.push(step));
  } catch (cause) {
    const code = await undo().then(
      () => codeOf(cause), // what was refused is what she has to hear of
      () => 'half' as const,
    );
    throw new RestoreError(code, { cause });
  }
  return undo;
}

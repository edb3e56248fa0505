import * as v from 'valibot';
import { type ClassLesson, lessonSchema } from '../classroom/lesson';
import { openObject } from '../vocabulary/open-object';
import { afterChange } from './after-change';
import { type Format, recordOf } from './decode';
import { LESSONS_KEY } from './keys';
import { newId } from './new-id';
import { createStore } from './store';

/** A lesson that a teacher has made on this device. Keys that are not known here are kept as they are. */
export const savedLessonSchema = openObject({
  name: v.string(),
  /** ISO 8601. */
  madeAt: v.string(),
  changedAt: v.string(),
  lesson: lessonSchema,
});

export type SavedLesson = Readonly<v.InferOutput<typeof savedLessonSchema>>;
export type SavedLessons = Readonly<Record<string, SavedLesson>>;

export const lessonsFormat: Format<SavedLessons> = {
  schema: recordOf(savedLessonSchema),
  initial: {},
  migrations: [],
};

/** The lessons made on this device, by id. */
export const lessonStore = createStore(LESSONS_KEY, lessonsFormat);

/**
 * Keeps a lesson as it is now.
 * @param id null = a new one
 * @returns its id
 */
export function keepLesson(id: string | null, name: string, lesson: ClassLesson): string {
  const key = id ?? newId();
  const now = new Date().toISOString();
  lessonStore.update((all) => ({ ...all, [key]: { madeAt: now, ...all[key], name, lesson, changedAt: now } }));
  afterChange();
  return key;
}

/** Takes a lesson off this device. @returns what puts it back, unless there is one again */
export function removeLesson(id: string): () => void {
  const before = lessonStore.get()[id];
  lessonStore.update((all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== id)));
  afterChange();
  return () => {
    if (before !== undefined) lessonStore.update((all) => ({ [id]: before, ...all }));
    afterChange();
  };
}

import { type Fragment, parseFragment } from '@/lib/classroom/fragment';
import { type ClassLesson, lessonId, numberOf, unpackLesson } from '@/lib/classroom/lesson';
import { readTextQuery, type TextRef } from '@/lib/classroom/text-ref';

/** What the address of the exercises asks for. */
export interface Asked {
  /** Another for whatever else is asked for. */
  readonly key: string;
  readonly ref: TextRef | null;
  readonly lesson: ClassLesson | null;
  /** Why the lesson of the link can't be opened; null = it can, or there is none. */
  readonly trouble: 'newer' | 'broken' | null;
}

/** Reads the address: a teacher's lesson names the text and the range; without one the query does. */
export function readAsked({ search, hash }: Pick<Location, 'search' | 'hash'>): Asked {
  const ref = readTextQuery(search);
  const { packed }: Fragment = parseFragment(hash);
  const key = `${search} ${packed.lesson ?? ''}`;
  if (packed.lesson === undefined) return { key, ref, lesson: null, trouble: null };
  const read = unpackLesson(packed.lesson);
  if (read.status !== 'ok') return { key, ref, lesson: null, trouble: read.status };
  const { slug, from, to } = read.lesson;
  return { key, ref: { slug, from: numberOf(from), to: numberOf(to) }, lesson: read.lesson, trouble: null };
}

/** What results name the lesson by. */
export const lessonIdOf = (lesson: ClassLesson | null): string | null => (lesson === null ? null : lessonId(lesson));

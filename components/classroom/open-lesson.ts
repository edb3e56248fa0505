import { unpackLesson } from '@/lib/classroom/lesson';
import { teacherOf } from '@/lib/classroom/taught';
import { visitSettings, visitStore } from '@/lib/storage/visit';

/** Opens the lesson that a link carries, for this visit. What goes wrong stands in the visit as its trouble. */
export function openLesson(packed: string): void {
  const read = unpackLesson(packed);
  const asked = visitSettings(new URLSearchParams(window.location.search));
  if (read.status !== 'ok') {
    visitStore.set({ settings: asked, lesson: null, trouble: read.status });
    return;
  }
  const { lesson } = read;
  visitStore.set({
    settings: { ...asked, ...visitSettings(Object.entries(lesson.show)) },
    lesson,
    held: { aids: lesson.held, reason: '' },
    teaches: teacherOf(lesson.words),
  });
}

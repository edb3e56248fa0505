import { unpackLesson } from '@/lib/classroom/lesson';
import { visitSettings, visitStore } from '@/lib/storage/visit';

/** Opens the lesson that a link carries, for this visit. */
export function openLesson(packed: string): void {
  const read = unpackLesson(packed);
  const visit = visitStore.get();
  if (read.status !== 'ok') {
    visitStore.set({ ...visit, trouble: read.status });
    return;
  }
  const { settings } = visit;
  visitStore.set({
    settings: { ...settings, ...visitSettings(Object.entries(read.lesson.show)) },
    lesson: read.lesson,
  });
}

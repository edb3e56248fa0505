import { unpackLesson } from '@/lib/classroom/lesson';
import { visitSettings, visitStore } from '@/lib/storage/visit';

/** Opens the lesson that a link carries, for this visit. */
export function openLesson(packed: string): void {
  const read = unpackLesson(packed);
  if (read.status !== 'ok') return;
  const { settings } = visitStore.get();
  visitStore.set({
    settings: { ...settings, ...visitSettings(Object.entries(read.lesson.show)) },
    lesson: read.lesson,
  });
}

import type { ClassLesson } from './lesson';

// How fine the QR code of a link is. A phone reads a code from about ten times its width if its modules are large enough in the
// picture; at the back of a classroom, from a code of 60 cm, that is version 10 (57 modules a side) and no finer.

/** Bytes that version 10 holds at the lowest level of correction (ISO/IEC 18004, table 7, byte mode). */
export const ROOM_BYTES = 271;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** What a lesson can do without, in the order in which it is missed least. */
const DROPPABLE = ['message', 'words'] as const;
export type Droppable = (typeof DROPPABLE)[number];

const without = (lesson: ClassLesson, part: Droppable): ClassLesson =>
  part === 'message' ? { ...lesson, message: '' } : { ...lesson, words: [] };

/**
 * What to leave out so that the code can be read across the room.
 * @param linkOf the link to a lesson
 * @returns [] if it can be read as it is; all that can be left out, if even that is not enough
 */
export function whatToDrop(lesson: ClassLesson, linkOf: (lesson: ClassLesson) => string): readonly Droppable[] {
  const fits = (shorter: ClassLesson) => bytesOf(linkOf(shorter)) <= ROOM_BYTES;
  if (fits(lesson)) return [];
  const there = DROPPABLE.filter((part) => lesson[part].length > 0);
  const one = there.find((part) => fits(without(lesson, part)));
  return one === undefined ? there : [one];
}

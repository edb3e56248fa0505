import * as v from 'valibot';
import { pack, unpack } from './pack';

// A teacher's lesson over a report, as a link carries it.

/** The aids of the reader, in the order in which a teacher reveals them. */
export const AIDS = ['pinyin', 'glosses', 'english'] as const;
export type Aid = (typeof AIDS)[number];

/** Characters of a teacher's message. */
export const LONGEST_MESSAGE = 500;
/** Words taught first, at most. */
export const MOST_TAUGHT = 60;

const sentenceId = v.pipe(v.string(), v.regex(/^s[1-9]\d{0,5}$/));
const short = v.pipe(v.string(), v.maxLength(120));

const lessonSchema = v.object({
  /** The report. */
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80)),
  from: sentenceId,
  to: sentenceId,
  /** Words glossed for everyone, by characters and reading (`wordKey`). */
  words: v.optional(v.pipe(v.array(short), v.maxLength(MOST_TAUGHT)), []),
  /** Aids that are not given in this lesson. */
  held: v.optional(v.array(v.picklist(AIDS)), []),
  /** How it opens: names and values of the reader's settings; those that a phone does not know are left out there. */
  show: v.optional(v.record(short, short), {}),
  /** Kinds of exercises, in their order (lib/exercises); those that a phone does not know are left out there. */
  exercises: v.optional(v.pipe(v.array(short), v.maxLength(20)), []),
  message: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_MESSAGE)), ''),
});

export type ClassLesson = Readonly<v.InferOutput<typeof lessonSchema>>;

export const LESSON_VERSION = 1;

export type ReadLesson =
  | { readonly status: 'ok'; readonly lesson: ClassLesson }
  | { readonly status: 'newer' | 'broken' };

/** A lesson as a link carries it: "1.q1Yq…". */
export const packLesson = (lesson: ClassLesson): string => pack(LESSON_VERSION, lesson);

/** Reads a lesson out of a link, checked like any foreign input. */
export function unpackLesson(text: string): ReadLesson {
  const unpacked = unpack(LESSON_VERSION, text);
  if (unpacked.status !== 'ok') return unpacked;
  const result = v.safeParse(lessonSchema, unpacked.value);
  if (!result.success || numberOf(result.output.from) > numberOf(result.output.to)) return { status: 'broken' };
  return { status: 'ok', lesson: result.output };
}

const numberOf = (id: string): number => Number(id.slice(1));

/** Does a sentence belong to the lesson? Lines of the report's own lesson (`question1`) do not. */
export const isInLesson = ({ from, to }: Pick<ClassLesson, 'from' | 'to'>, id: string): boolean =>
  /^s\d+$/.test(id) && numberOf(id) >= numberOf(from) && numberOf(id) <= numberOf(to);

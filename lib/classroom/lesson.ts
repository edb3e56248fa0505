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
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(120));

export const lessonSchema = v.object({
  /** The report. */
  slug: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80)),
  from: sentenceId,
  to: sentenceId,
  /** Words glossed for everyone: characters, with the reading (`wordKey`) only where the text has them with two. */
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

const LESSON_VERSION = 1;

export type ReadLesson =
  | { readonly status: 'ok'; readonly lesson: ClassLesson }
  | { readonly status: 'newer' | 'broken' };

/**
 * A lesson as it travels: without names, and of a word's key only what it needs, since every byte makes its QR code finer
 * (link-size.ts). Empty ends are left off.
 */
type Wire = readonly [
  slug: string,
  from: number,
  to: number,
  words?: string,
  held?: string,
  show?: string,
  exercises?: string,
  message?: string,
];

/** A lesson as a link carries it: "1.q1Yq…". */
export function packLesson({ slug, from, to, words, held, show, exercises, message }: ClassLesson): string {
  const wire: Wire = [
    slug,
    numberOf(from),
    numberOf(to),
    words.join(','),
    held.join(','),
    Object.entries(show)
      .map((choice) => choice.join('='))
      .join(','),
    exercises.join(','),
    message,
  ];
  const last = wire.findLastIndex((part) => part !== '');
  return pack(LESSON_VERSION, wire.slice(0, last + 1));
}

/** Reads a lesson out of a link, checked like any foreign input. */
export function unpackLesson(text: string): ReadLesson {
  const unpacked = unpack(LESSON_VERSION, text);
  if (unpacked.status !== 'ok') return unpacked;
  const result = v.safeParse(lessonSchema, fromWire(unpacked.value));
  if (!result.success || numberOf(result.output.from) > numberOf(result.output.to)) return { status: 'broken' };
  return { status: 'ok', lesson: result.output };
}

/** What a link holds, by its names and not checked yet. */
function fromWire(wire: unknown): unknown {
  if (!Array.isArray(wire)) return null;
  const [slug, from, to, words, held, show, exercises, message = ''] = wire;
  const sentence = (value: unknown) => (typeof value === 'number' ? `s${value}` : null); // JSON may hold what makes no text
  const list = (value: unknown) => (typeof value === 'string' && value !== '' ? value.split(',') : []);
  return {
    slug,
    from: sentence(from),
    to: sentence(to),
    words: list(words),
    held: list(held),
    show: Object.fromEntries(list(show).map((choice) => [...choice.split('='), ''].slice(0, 2))),
    exercises: list(exercises),
    message,
  };
}

/**
 * What tells lessons apart, in results and result codes: what their exercises are made of. A message that is mended or another
 * view leaves the lesson the same one. @returns seven letters and figures; the same on every device
 */
export const lessonId = ({ slug, from, to, words, held, exercises }: ClassLesson): string =>
  fnv1a(JSON.stringify([slug, from, to, words, held, exercises]))
    .toString(32)
    .padStart(7, '0');

/** A lesson that is nothing but a stretch of a report: what results without a teacher's lesson belong to. */
export const plainLesson = ({ slug, from, to }: Pick<ClassLesson, 'slug' | 'from' | 'to'>): ClassLesson => ({
  slug,
  from,
  to,
  words: [],
  held: [],
  show: {},
  exercises: [],
  message: '',
});

/** FNV-1a, 32 bits, over UTF-16 units (www.isthe.com/chongo/tech/comp/fnv). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** "s12" → 12. */
export const numberOf = (id: string): number => Number(id.slice(1));

/** Does a sentence belong to the lesson? Lines of the report's own lesson (`question1`) do not. */
export const isInLesson = ({ from, to }: Pick<ClassLesson, 'from' | 'to'>, id: string): boolean =>
  /^s\d+$/.test(id) && numberOf(id) >= numberOf(from) && numberOf(id) <= numberOf(to);

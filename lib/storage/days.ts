import * as v from 'valibot';
import { dayOf } from '../review/day';
import { openObject } from '../vocabulary/open-object';
import { type Format, recordOf } from './decode';
import { DAYS_KEY } from './keys';
import { createStore } from './store';

/** The days on which she read, by their local date ("2026-11-22", lib/review/day.ts), and how many sentences of texts. */
export type Days = Readonly<Record<string, { readonly sentences: number }>>;

export const daySchema = openObject({ sentences: v.pipe(v.number(), v.integer(), v.minValue(0)) });

export const daysFormat: Format<Days> = {
  schema: recordOf(daySchema),
  initial: {},
  migrations: [],
};

export const dayStore = createStore(DAYS_KEY, daysFormat);

/** Who goes on by at most so many sentences has read those between; who goes further has jumped. */
const READ_ON = 12;

/** What this page has counted of each text, and where it was last. */
const counted = new Map<string, { readonly sentences: Set<number>; last: number }>();

/**
 * Counts what has been read when the reader keeps her place: each sentence of a text once while its page is open.
 * @param slug of the report, or `text:` and the id of an own text
 * @param sentence its id: "s12"
 */
export function noteRead(slug: string, sentence: string, now: Date): void {
  if (!/^s\d+$/.test(sentence)) return; // a line of the lesson
  const number = Number(sentence.slice(1));
  const day = dayOf(now.getTime(), -now.getTimezoneOffset());
  const text = counted.get(`${day} ${slug}`) ?? { sentences: new Set(), last: number };
  counted.set(`${day} ${slug}`, text);
  const from = number > text.last && number - text.last <= READ_ON ? text.last + 1 : number;
  const before = text.sentences.size;
  for (let n = from; n <= number; n++) text.sentences.add(n);
  text.last = number;
  const more = text.sentences.size - before;
  if (more === 0) return;
  dayStore.update((days) => ({ ...days, [day]: { ...days[day], sentences: (days[day]?.sentences ?? 0) + more } }));
}

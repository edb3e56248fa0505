import * as v from 'valibot';
import type { Session } from '../exercises/session';
import { TEXT_EXERCISES } from '../exercises/types';
import { type Format, recordOf } from './decode';
import { SESSIONS_KEY } from './keys';
import { createStore } from './store';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));

const sessionSchema = v.object({
  plan: v.object({
    slug: v.string(),
    from: place,
    to: place,
    exercises: v.array(v.picklist(TEXT_EXERCISES)),
    words: v.nullable(v.array(v.string())),
    count,
    gaps: v.picklist(['choose', 'type']),
    seed: v.pipe(v.number(), v.integer()),
    lesson: v.nullable(v.string()),
    practice: v.optional(v.boolean()),
  }),
  answers: v.array(v.object({ id: v.string(), right: count, total: count, missed: v.array(v.string()) })),
  again: v.array(v.string()),
  ms: count,
  at: v.string(),
});

export type Sessions = Readonly<Record<string, Session>>;

export const sessionsFormat: Format<Sessions> = { schema: recordOf(sessionSchema), initial: {}, migrations: [] };

/** Texts whose exercises can be left and gone on with; the one left longest ago makes room. */
const MOST = 20;

const store = createStore(SESSIONS_KEY, sessionsFormat);

/** Exercises that have been begun, by text. They are not in a backup: on another device one begins anew. */
export const sessionStore = {
  ...store,
  keep: (session: Session): void =>
    store.update((all) => {
      const others = Object.entries(all).filter(([slug]) => slug !== session.plan.slug);
      const newest = others.sort(([, a], [, b]) => (a.at < b.at ? 1 : -1)).slice(0, MOST - 1);
      return Object.fromEntries([[session.plan.slug, session], ...newest]);
    }),
  end: (slug: string): void =>
    store.update((all) =>
      slug in all ? Object.fromEntries(Object.entries(all).filter(([key]) => key !== slug)) : all,
    ),
};

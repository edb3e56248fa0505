import * as v from 'valibot';
import type { Question, Reply } from './protocol';

// What page and worker say to each other, checked at both ends. The envelope alone: what is in it comes from the same program, and a
// text of a learner is checked where it comes in.

const id = v.pipe(v.number(), v.integer());

const questionSchema = v.union([
  v.object({ id, stop: v.literal(true) }),
  v.object({ id, name: v.string(), ask: v.unknown() }),
]);

const replySchema = v.union([
  v.object({ id, progress: v.object({ done: v.number(), total: v.number() }) }),
  v.object({ id, ok: v.literal(true), answer: v.unknown() }),
  v.object({ id, ok: v.literal(false), code: v.picklist(['unreachable', 'damaged', 'stopped', 'failed']) }),
]);

/** A message as a question; null for one that is none: it is not ours, and nobody waits for its answer. */
export function readQuestion(message: unknown): Question | null {
  const result = v.safeParse(questionSchema, message);
  return result.success ? (result.output as Question) : null; // whether there is such a name, `serve` says
}

/** A message as a reply; null for one that is none. */
export function readReply(message: unknown): Reply | null {
  const result = v.safeParse(replySchema, message);
  return result.success ? result.output : null;
}

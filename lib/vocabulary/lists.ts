import * as v from 'valibot';

/** A list that a learner made. Which words belong to it stands with the words. */
export const wordListSchema = v.looseObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  /** ISO 8601. */
  createdAt: v.string(),
});

export type ListId = string;
export type WordList = Readonly<v.InferOutput<typeof wordListSchema>>;
export type WordLists = Readonly<Record<ListId, WordList>>;

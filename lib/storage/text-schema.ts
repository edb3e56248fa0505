import * as v from 'valibot';
import type { Mend } from '../chinese/mends';
import type { Syllable } from '../chinese/types';
import { BLOCK_KINDS } from '../chinese/types';
import { openObject } from '../vocabulary/open-object';
import { recordOf } from './decode';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const syllable = v.custom<Syllable>((value) => typeof value === 'string' && /^[a-z]+[1-5]$/.test(value));
const reading = v.array(syllable);

const mendSchema: v.GenericSchema<unknown, Mend> = v.object({
  words: v.pipe(
    v.array(
      v.object({
        surface: v.pipe(text, v.minLength(1)),
        reading: v.exactOptional(reading),
        gloss: v.exactOptional(text),
        ifRead: v.exactOptional(reading),
      }),
    ),
    v.minLength(1),
  ),
  at: v.nullable(v.object({ sentence: text, start: count })),
});

/** What the list of texts needs of one. Keys that are not known here are kept as they are. */
export const ownTextSchema = openObject({
  id: v.pipe(text, v.minLength(1)),
  title: text,
  /** What it was opened from: `pasted`, or a format of lib/documents. */
  format: text,
  /** null until it has been analysed once. */
  script: v.nullable(v.picklist(['simplified', 'traditional'])),
  /** ISO 8601, as the other dates. */
  addedAt: text,
  openedAt: v.nullable(text),
  /** Chinese characters. */
  characters: count,
  place: v.nullable(v.object({ sentence: text, at: text })),
  mends: v.pipe(v.array(mendSchema), v.readonly()),
});

export type OwnText = Readonly<v.InferOutput<typeof ownTextSchema>>;

/** The text itself: see `PackedBlocks`. */
export const blocksSchema = v.pipe(
  v.object({ kinds: v.pipe(text, v.regex(/^[a-z]+$/)), text }),
  v.check(({ kinds, text }) => text.split('\n').length === kinds.length),
);

/** How often each word stands in a text, by its key: what its share of known words is worked out from. */
export const countsSchema = recordOf(count);
export type WordCounts = Readonly<Record<string, number>>;

/** A text in a file of its own, as one learner gives it to another. */
export const sharedTextSchema = v.object({
  duizhao: v.literal('text'),
  version: v.literal(1),
  title: text,
  format: text,
  script: v.nullable(v.picklist(['simplified', 'traditional'])),
  blocks: v.pipe(v.array(v.object({ kind: v.picklist(BLOCK_KINDS), text })), v.minLength(1)),
  mends: v.pipe(v.array(mendSchema), v.readonly()),
});

import { z } from 'zod';
import { BLOCK_KINDS } from '../chinese/types';

// The one definition of a report file. Strict throughout, so that a misspelt key is an error and not a silent loss.
// content/README.md explains every field to those who write reports.

const text = z.string().trim().min(1);
const bilingual = z.strictObject({ zh: text, en: text });

const gloss = z.union([text, z.strictObject({ means: text, literal: text })]);

const note = z.strictObject({
  kind: z.enum(['language', 'culture', 'source']),
  /** The words of `zh` that the note is about. */
  on: text,
  en: text,
  zh: text,
});

const sentence = z.strictObject({
  zh: text,
  py: text,
  en: text,
  gloss: z.record(text, gloss).optional(),
  notes: z.array(note).min(1).optional(),
});

const line = z.strictObject({ zh: text, py: text, en: text, gloss: z.record(text, gloss).optional() });

const lesson = z.strictObject({
  keywords: z.array(text).min(12).max(16),
  summary: z.array(line).length(4),
  questions: z.array(z.strictObject({ ...line.shape, answer: line, sentences: z.array(text).min(1) })).length(5),
  talk: z.array(line).length(2),
});

const block = z.strictObject({ kind: z.enum(BLOCK_KINDS), sentences: z.array(sentence).min(1) });

const name = z.strictObject({ en: text, kind: z.enum(['person', 'place', 'organisation', 'work', 'other']) });

const audio = z.strictObject({
  /** Who reads. */
  by: bilingual,
  licence: text,
  /** One file for all… */
  file: text.optional(),
  /** …and where each sentence begins and ends in it, in seconds. */
  times: z.record(text, z.array(z.number())).optional(),
  /** Or a file for each sentence. */
  files: z.record(text, text).optional(),
  /** Sentences that were not recorded. */
  without: z.array(text).default([]),
});

export const reportSchema = z.strictObject({
  source: z.strictObject({
    name: bilingual,
    /** ISO date, or as much of it as is known: 2021-08 */
    date: z.preprocess(
      (value) => (typeof value === 'number' ? String(value) : value), // YAML takes a bare 2021 for a number
      z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be 2021, 2021-08 or 2021-08-17'),
    ),
    /** Where the date comes from, if the report does not say it. */
    dateNote: bilingual.optional(),
  }),
  blocks: z.array(block).min(1),
  glossary: z.record(text, gloss).default({}),
  names: z.record(text, name).default({}),
  lesson: lesson.optional(),
  /** A reading of the report by a person. */
  audio: audio.optional(),
  /** Readings that the analyser doubts and a person has confirmed: "场 cháng". */
  confirmed: z.array(text).default([]),
  /** Traditional characters of words that the dictionary's rule gets wrong here. */
  traditional: z.record(text, text).default({}),
});

export type ReportFile = z.infer<typeof reportSchema>;
export type ReportAudio = z.infer<typeof audio>;
export type ReportSentence = z.infer<typeof sentence>;

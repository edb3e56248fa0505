import * as v from 'valibot';
import { savedWordSchema } from '../vocabulary/word';
import { FIELDS, type FieldName, NOTE_TYPE_NAME } from './anki-note-type';
import type { AnkiNote, AnkiNotes } from './anki-package-read';
import { fromHtml, toHtml } from './cells';
import { plainField } from './plain-cell';
import { readTable } from './read-table';
import { inOrder } from './table';
import { dateOf } from './to-rows';
import type { ImportRow, ReadWords } from './types';

/** Notes of an Anki package as words: ours are read back whole, of others' each note type is a table with its fields for columns. */
export function wordsOfPackage(collection: readonly AnkiNotes[]): ReadWords {
  const read = collection.map((notes) => (isOurs(notes) ? readOurs(notes) : readTheirs(notes)));
  const rows = read.flatMap((part) => part.rows).sort((a, b) => a.line - b.line);
  const problems = read.flatMap((part) => part.problems);
  if (collection.length === 0) problems.push({ code: 'empty', line: null, detail: '' });
  return { format: 'anki-package', rows, problems: inOrder(problems) };
}

const isOurs = ({ noteType, fields }: AnkiNotes): boolean =>
  noteType.startsWith(NOTE_TYPE_NAME) && FIELDS.every((name, i) => fields[i] === name);

const table = (notes: readonly AnkiNote[]) =>
  notes.map(({ number, values, tags }) => ({ line: number, cells: [...values, tags.join(' ')] }));

const readTheirs = ({ fields, notes }: AnkiNotes): ReadWords =>
  readTable(table(notes), { format: 'anki-package', header: [...fields, 'Tags'], cells: 'anki' });

const wholeSchema = v.object({
  version: v.literal(1),
  word: savedWordSchema,
  lists: v.array(v.string()),
});

/** The saved word of a note; null if somebody has changed what holds it. */
function wholeWord({ values }: AnkiNote): v.InferOutput<typeof wholeSchema> | null {
  try {
    return v.parse(wholeSchema, JSON.parse(fromHtml(values[FIELDS.indexOf('Duizhao')] ?? '')));
  } catch {
    return null;
  }
}

/** Her own changes in Anki count: meaning and note are those of the card, where it says something else than the word. */
function toRow(note: AnkiNote, { word, lists }: v.InferOutput<typeof wholeSchema>): ImportRow {
  const shown = (name: FieldName, known: string): string => {
    const field = plainField(note.values[FIELDS.indexOf(name)] ?? '');
    return field === plainField(toHtml(known)) ? known : field;
  };
  const savedAt = dateOf(word.savedAt);
  const changedAt = dateOf(word.changedAt ?? '');
  const remark = shown('Note', word.note ?? '');
  return {
    line: note.number,
    characters: word.characters,
    traditional: word.traditional,
    pinyin: word.spelling,
    reading: word.reading,
    gloss: shown('Meaning', word.gloss),
    ...(remark !== '' && { note: remark }),
    status: word.status,
    lists,
    examples: word.examples,
    ...(savedAt && { savedAt }),
    ...(changedAt && { changedAt }),
  };
}

/** A note that has lost its whole word is read by its fields. */
function readOurs({ noteType, fields, notes }: AnkiNotes): ReadWords {
  const whole = notes.map((note) => [note, wholeWord(note)] as const);
  const rows = whole.flatMap(([note, word]) => (word === null ? [] : [toRow(note, word)]));
  const left = whole.flatMap(([note, word]) => (word === null ? [note] : []));
  const rest = left.length === 0 ? null : readTheirs({ noteType, fields, notes: left });
  return {
    format: 'anki-package',
    rows: [...rows, ...(rest?.rows ?? [])],
    problems: rest?.problems ?? [],
  };
}

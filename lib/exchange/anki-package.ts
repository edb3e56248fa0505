import { strToU8, zipSync } from 'fflate';
import type { Database, SqlJsStatic } from 'sql.js';
import { keyOf, type SavedWord, type WordKey } from '../vocabulary/word';
import { type NoteOptions, noteFields } from './anki-note';
import { cardsOf, DECK_ID, FIELDS, NOTE_TYPE_ID } from './anki-note-type';
import { collectionRow, SCHEMA } from './anki-schema';
import { wellFormed } from './cells';
import { sha1 } from './sha1';
import { tagsOf } from './tags';

export interface PackageOptions extends NoteOptions {
  /** SQLite. */
  readonly sql: SqlJsStatic;
  readonly now: Date;
}

/** Forty hexadecimal digits that are a word's own. */
const digestOf = (key: WordKey): string => sha1(`duizhao:${key}`);

const GUID_DIGITS = 20;

/** What Anki knows a note by: the same word has it in every package, so that a second import updates and never doubles. */
const guidOf = (digest: string): string => digest.slice(0, GUID_DIGITS);

/** The first eight digits of the SHA-1 of the first field without markup: how Anki finds duplicates. */
export const checksumOf = (firstField: string): number => Number.parseInt(sha1(firstField).slice(0, 8), 16);

// Anki's ids are times in milliseconds, and it shows them as the day a note was made: these fall between 2004 and 2022.
const FIRST_ID = 1_100_000_000_000;
const ID_RANGE = 2 ** 39;

const ID_DIGITS = 10;

/**
 * Gives ids by ten of a word's digits (`part` 0 for its note, and one for each card): always the same, unless those of two words in
 * one package meet (1 in 10,000 packages of 10,000 words).
 */
function idMaker(): (digest: string, part: number) => number {
  const taken = new Set<number>();
  return (digest, part) => {
    const digits = digest.slice(part * ID_DIGITS, (part + 1) * ID_DIGITS);
    let id = FIRST_ID + (Number.parseInt(digits, 16) % ID_RANGE);
    while (taken.has(id)) id++;
    taken.add(id);
    return id;
  };
}

const secondsOf = (iso: string, otherwise: Date): number => {
  const time = Date.parse(iso);
  return Math.floor((Number.isNaN(time) ? otherwise.getTime() : time) / 1000);
};

function addNotes(database: Database, words: readonly SavedWord[], options: PackageOptions): void {
  const notes = database.prepare(`insert into notes values (?, ?, ${NOTE_TYPE_ID}, ?, -1, ?, ?, ?, ?, 0, '')`);
  const cards = database.prepare(
    `insert into cards values (?, ?, ${DECK_ID}, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')`,
  );
  const noteId = idMaker();
  const cardId = idMaker();
  for (const [i, word] of words.entries()) {
    const key = wellFormed(keyOf(word));
    const fields = noteFields(word, options);
    const digest = digestOf(key);
    const id = noteId(digest, 0);
    const mod = secondsOf(word.changedAt ?? word.savedAt, options.now);
    const joined = FIELDS.map((name) => fields[name]).join('\x1f');
    notes.run([id, guidOf(digest), mod, ` ${tagsOf(word, options.lists).join(' ')} `, joined, key, checksumOf(key)]);
    for (const ord of cardsOf(fields)) cards.run([cardId(digest, ord + 1), id, ord, mod, i + 1]);
  }
  notes.free();
  cards.free();
}

/** One of each word. */
const distinct = (words: readonly SavedWord[]): SavedWord[] => [
  ...new Map(words.map((word) => [keyOf(word), word])).values(),
];

/**
 * Words as an Anki package (`.apkg`): one note a word in a deck and a note type of our own, cards for recognition, production and (where
 * there is a sentence) cloze, all new and in the order given. Scheduling is left to Anki. The form is that of schema 11, which every
 * Anki reads: docs.ankiweb.net "Packaged Decks", and kerrickstaley/genanki, whose packages Anki takes.
 * @returns the file
 */
export function writeAnkiPackage(words: readonly SavedWord[], options: PackageOptions): Uint8Array {
  const once = distinct(words);
  const database = new options.sql.Database();
  try {
    database.run(SCHEMA);
    database.run('begin');
    const row = collectionRow(options.now.getTime(), once.length);
    database.run(`insert into col values (${row.map(() => '?').join(', ')})`, row);
    addNotes(database, once, options);
    database.run('commit');
    return zipSync({ 'collection.anki2': database.export(), media: strToU8('{}') }, { mtime: options.now, level: 6 });
  } finally {
    database.close();
  }
}

import type { Database, SqlJsStatic, SqlValue } from 'sql.js';

/** The entries of a zip, inflated one by one. */
export interface PackageFiles {
  has(name: string): boolean;
  read(name: string): Promise<Uint8Array>;
}

export interface PackageTools {
  /** SQLite. */
  readonly sql: SqlJsStatic;
  /** Unpacks zstd. @throws DocumentError if it is broken, or more than is safe */
  readonly unzstd: (bytes: Uint8Array) => Uint8Array;
}

/** A note; its fields are HTML, as Anki keeps them. */
export interface AnkiNote {
  /** Its place in the collection, from 1. */
  readonly number: number;
  readonly values: readonly string[];
  readonly tags: readonly string[];
}

/** The notes of one note type. */
export interface AnkiNotes {
  readonly noteType: string;
  readonly fields: readonly string[];
  readonly notes: readonly AnkiNote[];
}

/** Not a package of Anki, or its database is broken. */
export class AnkiPackageError extends Error {
  override readonly name = 'AnkiPackageError';
}

/** Newest first: beside a newer one Anki puts an old one that only says "please update". */
const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;

async function collectionOf(files: PackageFiles, { unzstd }: PackageTools): Promise<Uint8Array> {
  const name = COLLECTIONS.find((candidate) => files.has(candidate));
  if (name === undefined) throw new AnkiPackageError('no collection');
  const bytes = await files.read(name);
  return name === 'collection.anki21b' ? unzstd(bytes) : bytes;
}

const rowsOf = (database: Database, query: string): SqlValue[][] => database.exec(query)[0]?.values ?? [];

/** Only what is stored is read: a view could be a program that never ends. */
const tablesOf = (database: Database): Set<string> =>
  new Set(rowsOf(database, "select name from sqlite_master where type = 'table'").map(([name]) => String(name)));

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

interface NoteType {
  readonly name: string;
  readonly fields: readonly string[];
}

/** Anki orders names by a rule of its own; no query here depends on it, and without it none could be asked. */
function forgetOwnOrder(database: Database): void {
  database.run('pragma writable_schema = on');
  database.run("update sqlite_master set sql = replace(sql, 'unicase', 'nocase')");
  database.run('pragma writable_schema = reset');
}

/** Schema 15 and later: tables of their own. */
function noteTypesOfTables(database: Database): Map<string, NoteType> {
  forgetOwnOrder(database);
  const fields = new Map<string, string[]>();
  for (const [type, , name] of rowsOf(database, 'select ntid, ord, name from fields order by ntid, ord'))
    addTo(fields, String(type), String(name));
  return new Map(
    rowsOf(database, 'select id, name from notetypes').map(([id, name]) => [
      String(id),
      { name: String(name), fields: fields.get(String(id)) ?? [] },
    ]),
  );
}

interface ModelJson {
  readonly name?: unknown;
  readonly flds?: readonly { readonly name?: unknown; readonly ord?: unknown }[];
}

/** Schema 11: JSON in `col`. */
function noteTypesOfCol(database: Database): Map<string, NoteType> {
  const [[json] = []] = rowsOf(database, 'select models from col');
  const models = JSON.parse(String(json)) as Readonly<Record<string, ModelJson>>;
  return new Map(
    Object.entries(models).map(([id, { name, flds = [] }]) => [
      id,
      {
        name: String(name),
        fields: flds.toSorted((a, b) => Number(a.ord) - Number(b.ord)).map((field) => String(field.name)),
      },
    ]),
  );
}

function notesOf(database: Database, types: ReadonlyMap<string, NoteType>, limit: number): AnkiNotes[] {
  const found = new Map<string, AnkiNote[]>();
  // Ids as text: a JavaScript number may not hold them.
  const rows = rowsOf(database, `select cast(mid as text), flds, tags from notes order by id limit ${limit}`);
  for (const [i, [type, values, tags]] of rows.entries()) {
    const note: AnkiNote = {
      number: i + 1,
      values: String(values).split('\x1f'),
      tags: String(tags)
        .split(/[ \u3000]+/)
        .filter((tag) => tag !== ''),
    };
    addTo(found, String(type), note);
  }
  return [...found].map(([id, notes]) => {
    const type = types.get(id);
    return { noteType: type?.name ?? '', fields: type?.fields ?? [], notes };
  });
}

/**
 * The notes of an Anki package, ours or anybody's, of any version: schema 11 (`collection.anki2`, `.anki21`) and the one packed with
 * zstd (`.anki21b`).
 * @param limit notes that are read at most
 * @throws AnkiPackageError if there is no collection, or its database can't be read; what `files` and `unzstd` throw
 */
export async function readAnkiPackage(files: PackageFiles, tools: PackageTools, limit: number): Promise<AnkiNotes[]> {
  const bytes = await collectionOf(files, tools);
  let database: Database | undefined;
  try {
    database = new tools.sql.Database(bytes);
    const tables = tablesOf(database);
    if (!tables.has('notes')) throw new AnkiPackageError('no notes');
    const types = tables.has('notetypes') ? noteTypesOfTables(database) : noteTypesOfCol(database);
    return notesOf(database, types, limit);
  } catch (error) {
    throw error instanceof AnkiPackageError ? error : new AnkiPackageError('database', { cause: error });
  } finally {
    database?.close();
  }
}

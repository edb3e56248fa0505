import initSql, { type SqlJsStatic } from 'sql.js';
import { beforeAll, expect, test } from 'vitest';
import { AnkiPackageError, type PackageFiles, readAnkiPackage } from './anki-package-read';

let sql: SqlJsStatic;
beforeAll(async () => {
  sql = await initSql();
});

const filesOf = (files: Readonly<Record<string, Uint8Array>>): PackageFiles => ({
  has: (name) => Object.hasOwn(files, name),
  read: async (name) => files[name] ?? new Uint8Array(),
});

/** The files as somebody's database; what is "zstd" here is its bytes the other way round. */
const unzstd = (bytes: Uint8Array): Uint8Array => bytes.toReversed();
const read = (files: Readonly<Record<string, Uint8Array>>, limit = 100) =>
  readAnkiPackage(filesOf(files), { sql, unzstd }, limit);

function databaseOf(...statements: readonly string[]): Uint8Array {
  const database = new sql.Database();
  for (const statement of statements) database.run(statement);
  const bytes = database.export();
  database.close();
  return bytes;
}

const NOTES = 'create table notes (id integer primary key, guid, mid integer, mod, usn, tags text, flds text)';
const note = (id: number, mid: number, fields: readonly string[], tags = '') =>
  `insert into notes values (${id}, 'g${id}', ${mid}, 0, -1, '${tags}', '${fields.join('\x1f').replaceAll("'", "''")}')`;

const old = () =>
  databaseOf(
    NOTES,
    'create table col (models text)',
    `insert into col values ('{"7":{"name":"Basic","flds":[{"name":"Back","ord":1},{"name":"Front","ord":0}]}}')`,
    note(2, 7, ['<div>行</div>', "row; it's a line"], ' HSK4 verb::a '),
    note(1, 7, ['学校&nbsp;', 'school']),
  );

test('a package of schema 11: note types, fields in order, tags', async () => {
  expect(await read({ 'collection.anki2': old() })).toEqual([
    {
      noteType: 'Basic',
      fields: ['Front', 'Back'],
      notes: [
        { number: 1, values: ['学校&nbsp;', 'school'], tags: [] },
        { number: 2, values: ['<div>行</div>', "row; it's a line"], tags: ['HSK4', 'verb::a'] },
      ],
    },
  ]);
});

/** Names of fields and note types are ordered by a rule that only Anki has. */
const recent = () =>
  databaseOf(
    NOTES,
    'create table notetypes (id integer primary key, name text not null collate nocase, config blob)',
    'create unique index idx_notetypes_name on notetypes (name)',
    'create table fields (ntid integer, ord integer, name text not null collate nocase, config blob, primary key (ntid, ord)) without rowid',
    'create unique index idx_fields_name_ntid on fields (name, ntid)',
    `insert into notetypes values (1700000000000, 'Chinese', x'00'), (3, 'Other', x'00')`,
    `insert into fields values (1700000000000, 1, 'Pinyin', x'00'), (1700000000000, 0, 'Hanzi', x'00'), (3, 0, 'Text', x'00')`,
    note(5, 1_700_000_000_000, ['行', 'háng']),
    note(6, 3, ['人']),
    'pragma writable_schema = 1',
    `update sqlite_master set sql = replace(sql, 'nocase', 'unicase')`,
  );

test('a newer one: packed with zstd, note types in tables; the old one beside it is not looked at', async () => {
  const files = { 'collection.anki21b': recent().toReversed(), 'collection.anki2': old(), media: new Uint8Array() };
  expect(await read(files)).toEqual([
    { noteType: 'Chinese', fields: ['Hanzi', 'Pinyin'], notes: [{ number: 1, values: ['行', 'háng'], tags: [] }] },
    { noteType: 'Other', fields: ['Text'], notes: [{ number: 2, values: ['人'], tags: [] }] },
  ]);
});

test('reads no more notes than asked for', async () => {
  const [table] = await read({ 'collection.anki21': old() }, 1);
  expect(table?.notes.map(({ number }) => number)).toEqual([1]);
});

test.each([
  ['no collection', () => ({ media: new Uint8Array(2) })],
  ['a text', () => ({ 'collection.anki2': new TextEncoder().encode('not a database at all') })],
  ['nothing', () => ({ 'collection.anki2': new Uint8Array() })],
  ['a database of something else', () => ({ 'collection.anki2': databaseOf('create table a (b)') })],
  ['a database cut short', () => ({ 'collection.anki2': old().slice(0, 5000) })],
  [
    'notes that are a view: a program that never ends',
    () => ({
      'collection.anki2': databaseOf(
        'create table col (models text)',
        `insert into col values ('{}')`,
        `create view notes as with recursive n(id) as (select 1 union all select id + 1 from n)
         select id, '' as guid, 1 as mid, '' as tags, '' as flds from n`,
      ),
    }),
  ],
  [
    'note types that are no JSON',
    () => ({ 'collection.anki2': databaseOf(NOTES, 'create table col (models text)', `insert into col values ('{')`) }),
  ],
])('refuses %s', async (_, files) => {
  await expect(read(files())).rejects.toThrow(AnkiPackageError);
});

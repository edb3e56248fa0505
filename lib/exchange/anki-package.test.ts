import { unzipSync } from 'fflate';
import initSql, { type Database, type SqlJsStatic } from 'sql.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type SavedWord, sourceOf } from '../vocabulary/word';
import { noteFields } from './anki-note';
import { FIELDS, NOTE_TYPE_ID, noteTypeJson } from './anki-note-type';
import { checksumOf, type PackageOptions, writeAnkiPackage } from './anki-package';
import { sha1 } from './sha1';

let sql: SqlJsStatic;
beforeAll(async () => {
  sql = await initSql();
});

const word = (characters: string, reading: string, more: Partial<SavedWord> = {}): SavedWord => ({
  characters,
  traditional: characters,
  reading,
  spelling: reading.replace(/\d/g, ''),
  gloss: 'a gloss',
  status: 'new',
  savedAt: '2026-01-02T03:04:05.000Z',
  examples: [],
  ...more,
});

test('half of a character is made valid before a note is told by it', () => {
  const broken = word('行\ud800', 'hang2', { gloss: 'a\udc00', note: '\ud83d', spelling: '\ud800' });
  const fields = noteFields(broken, options());
  expect(Object.values(fields).filter((field) => /\p{Surrogate}/u.test(field))).toEqual([]);
  expect(fields.Key).toBe('行\ufffd|hang2');
});

const SENTENCE = {
  zh: '银行里有一行字。',
  en: 'There is a line of characters in the bank.',
  slug: 'shifeng',
  sentence: 's5',
  title: '石峰山下守民安',
  at: 5,
};

const WORDS: readonly SavedWord[] = [
  word('行', 'hang2', { gloss: 'row; line', examples: [SENTENCE], lists: ['a'], status: 'learning' }),
  word('行', 'xing2', { gloss: '', changedAt: '2026-02-01T00:00:00.000Z' }),
  word('学校', 'xue2 xiao4', {
    traditional: '學校',
    spelling: 'xuéxiào',
    gloss: '<b>school</b> & "more"',
    note: '=1+1\nsecond line',
    examples: [
      { zh: '這所學校在山裡，學校很小。', en: null, slug: sourceOf('x1'), sentence: 's1', title: '山裡的學校' },
      { zh: '学校', en: 'School', slug: 'shifeng', sentence: 's9', title: '石峰山下守民安' },
    ],
  }),
];

const options = (more: Partial<PackageOptions> = {}): PackageOptions => ({
  sql,
  now: new Date('2026-11-22T05:00:00Z'),
  script: 'simplified',
  notation: 'marks',
  lists: { a: { name: 'HSK 4 词', createdAt: '2026-01-01T00:00:00Z' } },
  sentencePinyin: (_, { slug }) => (slug === 'shifeng' ? 'Yínháng lǐ yǒu yì háng zì.' : ''),
  link: ({ slug, sentence }) => (slug === 'shifeng' ? `https://example.org/en/reports/shifeng/#${sentence}` : null),
  ...more,
});

function open(file: Uint8Array): Database {
  const collection = unzipSync(file)['collection.anki2'];
  if (collection === undefined) throw new Error('no collection');
  return new sql.Database(collection);
}

type Row = Record<string, string | number>;
const rows = (database: Database, query: string): Row[] => {
  const [result] = database.exec(query);
  return (result?.values ?? []).map((values) =>
    Object.fromEntries(values.map((value, i) => [result?.columns[i] ?? '', value as string | number])),
  );
};

const fieldsOf = (row: Row | undefined): Record<string, string> =>
  Object.fromEntries(
    String(row?.flds)
      .split('\x1f')
      .map((value, i) => [FIELDS[i] ?? `extra ${i}`, value]),
  );

describe('a package', () => {
  let database: Database;
  beforeAll(() => {
    database = open(writeAnkiPackage(WORDS, options()));
  });
  const notes = () => rows(database, 'select * from notes');
  const noteOf = (key: string) => rows(database, 'select * from notes').find((note) => note.sfld === key);
  const model = (): Record<string, unknown> => {
    const models = JSON.parse(String(rows(database, 'select models from col')[0]?.models)) as Record<string, never>;
    return models[String(NOTE_TYPE_ID)] ?? {};
  };

  test('is a zip of a collection and a list of no media', () => {
    const files = unzipSync(writeAnkiPackage(WORDS, options()));
    expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
    expect(new TextDecoder().decode(files.media)).toBe('{}');
  });

  test('has the tables, columns and indexes of schema 11', () => {
    const columns = (table: string) => rows(database, `pragma table_info(${table})`).map(({ name }) => name);
    expect(columns('col').join()).toBe('id,crt,mod,scm,ver,dty,usn,ls,conf,models,decks,dconf,tags');
    expect(columns('notes').join()).toBe('id,guid,mid,mod,usn,tags,flds,sfld,csum,flags,data');
    expect(columns('cards').join()).toBe(
      'id,nid,did,ord,mod,usn,type,queue,due,ivl,factor,reps,lapses,left,odue,odid,flags,data',
    );
    expect(columns('revlog').join()).toBe('id,cid,usn,ease,ivl,lastIvl,factor,time,type');
    expect(columns('graves').join()).toBe('usn,oid,type');
    const indexes = rows(database, "select name from sqlite_master where type = 'index' order by name");
    expect(indexes.map(({ name }) => name)).toEqual([
      'ix_cards_nid',
      'ix_cards_sched',
      'ix_cards_usn',
      'ix_notes_csum',
      'ix_notes_usn',
      'ix_revlog_cid',
      'ix_revlog_usn',
    ]);
    expect(rows(database, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rows(database, 'select ver, count(*) as n from col')).toEqual([{ ver: 11, n: 1 }]);
    expect(rows(database, 'select * from revlog')).toEqual([]); // no scheduling goes with it
  });

  test('col holds a note type, decks and options that agree with the notes and cards', () => {
    const [col] = rows(database, 'select * from col');
    const decks = JSON.parse(String(col?.decks)) as Record<string, { id: number; name: string; conf: number }>;
    const dconf = JSON.parse(String(col?.dconf)) as Record<string, unknown>;
    for (const [id, deck] of Object.entries(decks)) {
      expect(String(deck.id)).toBe(id);
      expect(dconf).toHaveProperty(String(deck.conf));
    }
    expect(Object.keys(decks)).toContain('1');
    const { flds, tmpls, req, id, sortf } = model() as {
      flds: { name: string; ord: number }[];
      tmpls: { name: string; ord: number; qfmt: string; afmt: string }[];
      req: unknown[];
      id: string;
      sortf: number;
    };
    expect([id, sortf]).toEqual([String(NOTE_TYPE_ID), 0]);
    expect(flds.map(({ name, ord }) => [ord, name])).toEqual(FIELDS.map((name, i) => [i, name]));
    expect(tmpls.map(({ ord }) => ord)).toEqual([0, 1, 2]);
    expect(req).toHaveLength(3);
    const used = tmpls.flatMap(({ qfmt, afmt }) => [...`${qfmt}${afmt}`.matchAll(/\{\{[#/^]?(\w+)\}\}/g)]);
    for (const [, name] of used) expect([...FIELDS, 'FrontSide']).toContain(name);
    for (const { did, mid } of rows(database, 'select did, mid from cards join notes on nid = notes.id')) {
      expect(decks).toHaveProperty(String(did));
      expect(mid).toBe(NOTE_TYPE_ID);
    }
  });

  test('every note has as many fields as the note type, and is found by its first', () => {
    expect(notes()).toHaveLength(3);
    for (const note of notes()) {
      expect(String(note.flds).split('\x1f')).toHaveLength(FIELDS.length);
      expect(note.sfld).toBe(fieldsOf(note).Key);
      expect(note.csum).toBe(checksumOf(String(note.sfld)));
      expect(note).toMatchObject({ mid: NOTE_TYPE_ID, usn: -1, flags: 0, data: '' });
    }
    // sha1("行|hang2") by another program
    expect(noteOf('行|hang2')?.csum).toBe(Number.parseInt(HANG_SHA1.slice(0, 8), 16));
    expect(noteOf('行|xing2')?.mod).toBe(Date.parse('2026-02-01T00:00:00Z') / 1000);
  });

  test('cards are new, in order, and only where their front has something', () => {
    const cards = rows(database, 'select sfld, ord, cards.* from cards join notes on nid = notes.id order by due, ord');
    expect(cards.map(({ sfld, ord, due }) => [sfld, ord, due])).toEqual([
      ['行|hang2', 0, 1],
      ['行|hang2', 1, 1],
      ['行|hang2', 2, 1],
      ['行|xing2', 0, 2], // no gloss to ask from, no sentence
      ['学校|xue2 xiao4', 0, 3],
      ['学校|xue2 xiao4', 1, 3],
      ['学校|xue2 xiao4', 2, 3],
    ]);
    for (const card of cards) expect(card).toMatchObject({ type: 0, queue: 0, ivl: 0, reps: 0, usn: -1 });
  });

  test('fields are HTML with the language of each text; nothing in them is run', () => {
    const bank = fieldsOf(noteOf('行|hang2'));
    expect(bank.Sentence).toBe('<span lang="zh-Hans">银行里有一<b>行</b>字。</span>');
    expect(bank.Cloze).toBe('<span lang="zh-Hans">银行里有一<span class="blank">＿＿</span>字。</span>');
    expect(bank.SentencePinyin).toBe('Yínháng lǐ yǒu yì háng zì.');
    expect(bank.Source).toBe(
      '<a href="https://example.org/en/reports/shifeng/#s5"><span lang="zh">石峰山下守民安</span></a>',
    );
    const school = fieldsOf(noteOf('学校|xue2 xiao4'));
    expect(school).toMatchObject({
      Word: '<span lang="zh-Hans">学校</span>',
      OtherForm: '<span lang="zh-Hant">學校</span>',
      Meaning: '&lt;b&gt;school&lt;/b&gt; &amp; &quot;more&quot;',
      Note: '=1+1<br>second line',
      Zhuyin: '',
      Cloze:
        '<span lang="zh-Hant">這所<span class="blank">＿＿</span>在山裡，<span class="blank">＿＿</span>很小。</span>',
      Source: '<span lang="zh">山裡的學校</span>',
    });
    expect(school.MoreSentences).toContain('<b>学校</b>');
  });

  test('tags have no spaces of their own', () => {
    expect(noteOf('行|hang2')?.tags).toBe(' duizhao::learning duizhao::list::HSK_4_词 duizhao::text::石峰山下守民安 ');
  });
});

// printf '行|hang2' | sha1sum
const HANG_SHA1 = '0201e7fce57668cf29a13663521929f97496c49e';

test('a learner of traditional characters and zhuyin has them on her cards', () => {
  const database = open(writeAnkiPackage(WORDS, options({ script: 'traditional', notation: 'zhuyin' })));
  const fields = rows(database, 'select * from notes')
    .map(fieldsOf)
    .find(({ Simplified }) => Simplified === '学校');
  expect(fields).toMatchObject({
    Word: '<span lang="zh-Hant">學校</span>',
    OtherForm: '<span lang="zh-Hans">学校</span>',
    Zhuyin: 'ㄒㄩㄝˊ ㄒㄧㄠˋ',
  });
});

test('a second package has the same ids for the same words, whatever else is in it', () => {
  const ids = (file: Uint8Array) =>
    new Map(
      rows(
        open(file),
        'select sfld, guid, notes.id as nid, group_concat(cards.id) as cids from notes join cards on nid = notes.id group by nid',
      ).map(({ sfld, ...rest }) => [sfld, rest] as const),
    );
  const first = ids(writeAnkiPackage(WORDS, options()));
  const changed = WORDS.map((saved) => ({ ...saved, status: 'known' as const, changedAt: '2026-03-01T00:00:00.000Z' }));
  const second = ids(writeAnkiPackage([word('人', 'ren2'), ...changed.toReversed()], options()));
  for (const [key, known] of first) expect(second.get(key)).toEqual(known);
});

test('words of the same characters have ids of their own', () => {
  const database = open(writeAnkiPackage([word('行', 'hang2'), word('行', 'xing2')], options()));
  expect(rows(database, 'select count(distinct guid) as guids from notes')).toEqual([{ guids: 2 }]);
});

test('no word twice', () => {
  const database = open(writeAnkiPackage([...WORDS, ...WORDS], options()));
  expect(rows(database, 'select count(*) as n, count(distinct guid) as guids from notes')).toEqual([
    { n: 3, guids: 3 },
  ]);
});

test('2,000 words: all ids differ', () => {
  const many = Array.from({ length: 2000 }, (_, i) =>
    word(String.fromCodePoint(0x4e00 + i), 'yi1', {
      examples: [{ ...SENTENCE, zh: `有${String.fromCodePoint(0x4e00 + i)}。` }],
    }),
  );
  const database = open(writeAnkiPackage(many, options()));
  expect(
    rows(
      database,
      'select count(*) as cards, count(distinct cards.id) as ids, count(distinct nid) as notes, count(distinct guid) as guids from cards join notes on nid = notes.id',
    ),
  ).toEqual([{ cards: 6000, ids: 6000, notes: 2000, guids: 2000 }]);
});

test('the note type stays as it was published: Anki updates no note whose note type has changed', () => {
  expect(sha1(JSON.stringify(noteTypeJson()))).toBe('c6d7e27f7306ae437fd886990f9a125d3b9fd564');
});

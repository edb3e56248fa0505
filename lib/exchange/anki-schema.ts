import { DECK_ID, NOTE_TYPE_ID, noteTypeJson } from './anki-note-type';

const DECK_NAME = 'Duizhao 对照';

/** What a collection of Anki's schema 11 has: every version of Anki and AnkiDroid since 2012 reads it from a package. */
export const SCHEMA = `
create table col (
  id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
  dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,
  decks text not null, dconf text not null, tags text not null
);
create table notes (
  id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
  tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,
  data text not null
);
create table cards (
  id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
  usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
  factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null,
  odid integer not null, flags integer not null, data text not null
);
create table revlog (
  id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
  lastIvl integer not null, factor integer not null, time integer not null, type integer not null
);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

const conf = (nextPosition: number): object => ({
  activeDecks: [1],
  addToCur: true,
  collapseTime: 1200,
  curDeck: 1,
  curModel: String(NOTE_TYPE_ID),
  dueCounts: true,
  estTimes: true,
  newSpread: 0,
  nextPos: nextPosition,
  sortBackwards: false,
  sortType: 'noteFld',
  timeLim: 0,
});

const deck = (id: number, name: string, mod: number): object => ({
  id,
  name,
  mod,
  usn: -1,
  desc: '',
  conf: 1,
  dyn: 0,
  collapsed: false,
  extendNew: 0,
  extendRev: 50,
  lrnToday: [0, 0],
  newToday: [0, 0],
  revToday: [0, 0],
  timeToday: [0, 0],
});

/** Anki's own options of a deck; scheduling is left to her Anki. */
const deckOptions = (): object => ({
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
  rev: { bury: false, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200, hardFactor: 1.2 },
  lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
});

/** The one row of `col`. @param now ms since 1970 */
export function collectionRow(now: number, noteCount: number): (number | string)[] {
  const seconds = Math.floor(now / 1000);
  const decks = { 1: deck(1, 'Default', seconds), [DECK_ID]: deck(DECK_ID, DECK_NAME, seconds) };
  const texts = [conf(noteCount + 1), { [NOTE_TYPE_ID]: noteTypeJson() }, decks, { 1: deckOptions() }, {}];
  return [1, seconds, now, now, 11, 0, 0, 0, ...texts.map((value) => JSON.stringify(value))];
}

import * as v from 'valibot';
import type { Notation } from '../chinese/notation';
import { TEXT_EXERCISES, type TextExercise } from '../exercises/types';

// What a printed worksheet holds and how it looks: remembered on the device, and written into the address, so that a teacher can send
// the very worksheet.

/** The parts of a worksheet, in the order in which they are printed. */
export const PARTS = [
  'text',
  'interlinear',
  'words',
  'writing',
  'match',
  'cloze',
  'order',
  'questions',
  'talk',
  'notes',
  'answers',
] as const;
export type Part = (typeof PARTS)[number];

/** Those that need nothing but words. */
export const LIST_PARTS: readonly Part[] = ['words', 'writing', 'answers'];

/** Every other choice; the first of each list is what a new visitor has. */
export const WORKSHEET_CHOICES = {
  /** Above words: all, those that are not known, none. */
  pinyin: ['all', 'unknown', 'none'],
  size: ['m', 's', 'l'],
  font: ['song', 'kai', 'hei'],
  /** `wide`: room between the lines to write into. */
  lines: ['normal', 'wide'],
  numbers: ['off', 'on'],
  english: ['none', 'sentence', 'block'],
  /** Which words of the range are in the table, in the squares and asked for in exercises. */
  words: ['key', 'saved', 'unknown', 'all'],
  /** The column of the table that is left empty to fill in. */
  blank: ['none', 'characters', 'pinyin', 'meaning'],
  /** The other script in a column of its own, where it differs. */
  forms: ['off', 'on'],
  squares: ['tian', 'mi'],
  /** Side of a writing square, mm. */
  side: ['15', '10', '12', '18'],
  strokes: ['on', 'off'],
  /** Grey characters to write over. */
  trace: ['3', '0', '1', '2', '5'],
  /** Lines of squares for each character. */
  rows: ['1', '2', '3'],
  /** Items of an exercise. */
  items: ['8', '4', '12', '16'],
  /** Lines to write an answer on. */
  answer: ['2', '0', '1', '3', '4'],
  /** Name and date at the head. */
  name: ['on', 'off'],
  version: ['A', 'B'],
} as const;
type ChoiceName = keyof typeof WORKSHEET_CHOICES;

/** Those whose beginning is another on each device: what its reader or its country has. */
const OWN_CHOICES = {
  paper: ['a4', 'letter'],
  script: ['printed', 'simplified', 'traditional'],
  notation: ['marks', 'numbers', 'zhuyin'],
} as const;
type OwnName = keyof typeof OWN_CHOICES;

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.optional(v.fallback(v.picklist(values), values[0] as T[number]), values[0] as T[number]);
const ownChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.optional(v.fallback(v.optional(v.picklist(values)), undefined));

const FIRST_PARTS: readonly Part[] = ['text', 'words', 'questions', 'answers'];

/** As it is stored. What is not known (of a newer version) falls back alone and does not cost the others. */
export const worksheetSchema = v.object({
  parts: v.optional(v.fallback(v.pipe(v.array(v.picklist(PARTS)), v.readonly()), FIRST_PARTS), FIRST_PARTS),
  paper: ownChoice(OWN_CHOICES.paper),
  script: ownChoice(OWN_CHOICES.script),
  notation: ownChoice(OWN_CHOICES.notation),
  pinyin: choice(WORKSHEET_CHOICES.pinyin),
  size: choice(WORKSHEET_CHOICES.size),
  font: choice(WORKSHEET_CHOICES.font),
  lines: choice(WORKSHEET_CHOICES.lines),
  numbers: choice(WORKSHEET_CHOICES.numbers),
  english: choice(WORKSHEET_CHOICES.english),
  words: choice(WORKSHEET_CHOICES.words),
  blank: choice(WORKSHEET_CHOICES.blank),
  forms: choice(WORKSHEET_CHOICES.forms),
  squares: choice(WORKSHEET_CHOICES.squares),
  side: choice(WORKSHEET_CHOICES.side),
  strokes: choice(WORKSHEET_CHOICES.strokes),
  trace: choice(WORKSHEET_CHOICES.trace),
  rows: choice(WORKSHEET_CHOICES.rows),
  items: choice(WORKSHEET_CHOICES.items),
  answer: choice(WORKSHEET_CHOICES.answer),
  name: choice(WORKSHEET_CHOICES.name),
  version: choice(WORKSHEET_CHOICES.version),
});

export type StoredWorksheet = Readonly<v.InferOutput<typeof worksheetSchema>>;

export const FIRST_WORKSHEET: StoredWorksheet = v.parse(worksheetSchema, {});

/** What a device begins with. */
export interface DeviceChoices {
  readonly paper: (typeof OWN_CHOICES.paper)[number];
  readonly script: (typeof OWN_CHOICES.script)[number];
  readonly notation: Notation;
}

/** Every choice made. */
export type Worksheet = Omit<StoredWorksheet, OwnName> & DeviceChoices;

/** What was stored, with the device's own beginnings where nothing has been chosen. */
export const withDevice = (stored: StoredWorksheet, device: DeviceChoices): Worksheet => ({
  ...stored,
  paper: stored.paper ?? device.paper,
  script: stored.script ?? device.script,
  notation: stored.notation ?? device.notation,
});

/** Where a class writes on Letter: the countries that have not taken up ISO 216. @param language a tag such as "en-US" */
export const usualPaper = (language: string): DeviceChoices['paper'] =>
  /-(?:US|CA|MX|PH|CL|CO|VE)\b/i.test(language) ? 'letter' : 'a4';

const DEFAULT_SET = 1;
const MOST_SETS = 9999;

/** A worksheet as an address names it. `set`: the number of the set of exercises; the same number makes the same exercises. */
export interface AddressedWorksheet {
  readonly worksheet: StoredWorksheet | null;
  readonly set: number;
}

const NAMES = [...Object.keys(OWN_CHOICES), ...Object.keys(WORKSHEET_CHOICES)] as readonly (ChoiceName | OwnName)[];

/**
 * Reads a worksheet out of a query. `worksheet` is null where the query names no parts: then the device's own counts. What it does
 * not know is left out.
 */
export function readWorksheetQuery(search: string): AddressedWorksheet {
  const query = new URLSearchParams(search);
  const set = query.get('set') ?? '';
  const parts = query.get('parts');
  const known = (parts ?? '').split(',').flatMap((name) => PARTS.filter((part) => part === name));
  return {
    worksheet: parts === null ? null : v.parse(worksheetSchema, { ...Object.fromEntries(query), parts: known }),
    set: /^[1-9]\d{0,3}$/.test(set) ? Number(set) : DEFAULT_SET,
  };
}

/** Writes what `readWorksheetQuery` reads: the parts, and every choice that is not everyone's first. */
export function writeWorksheetQuery(query: URLSearchParams, worksheet: Worksheet, set: number): void {
  query.set('parts', worksheet.parts.join(','));
  for (const name of NAMES)
    if (worksheet[name] === FIRST_WORKSHEET[name]) query.delete(name);
    else query.set(name, worksheet[name]);
  if (set === DEFAULT_SET) query.delete('set');
  else query.set('set', String(set));
}

/** The next set of exercises. */
export const nextSet = (set: number): number => (set % MOST_SETS) + 1;

/** The seed of one kind of exercise: another for each kind, set and version. */
export const seedOf = (kind: TextExercise, set: number, version: Worksheet['version']): number =>
  (set * 2 + (version === 'B' ? 1 : 0)) * TEXT_EXERCISES.length + TEXT_EXERCISES.indexOf(kind);

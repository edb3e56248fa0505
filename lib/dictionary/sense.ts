import type { Reading } from '../chinese/types';
import { parseReading } from './entry';

/** What a sense is in a sentence, told by how CC-CEDICT words it: "to …", "classifier for …", "(verb complement …)". */
export type SensePart = 'verb' | 'measure' | 'complement' | 'other';

/** The word that a sense only points to: "variant of 隻|只[zhi1]". */
export interface WordReference {
  readonly word: string;
  readonly reading: Reading;
}

/** One sense of an entry as a gloss needs it. */
export interface Sense {
  /** One short line of about 40 characters, 60 at most; '' for a sense that only points to another word. */
  readonly gloss: string;
  readonly part: SensePart;
  /** 0 = an everyday sense; greater = less likely in running text. Steps of 1 are places in the entry's list. */
  readonly lateness: number;
  readonly refersTo: WordReference | null;
}

/** A learner reads a gloss at a glance beside the text: one line of a narrow sheet. */
const LONGEST_GLOSS = 40;

/** A phrase that has no place to cut it may be this long: "unity of will is an impregnable stronghold". */
const LONGEST_PHRASE = 60;

const NO_SENSE = /^(?:CL:|(?:\([^)]*\) ?)?(?:also |Taiwan |Beijing |old |coll\. |Mainland |colloquially )*pr\. )/;
const REFERENCE =
  /^(?:\([^)]*\) ?)?(?:(?:[\w-]+ )*variant of|see(?: also)?|used in|same as|also written|equivalent to|abbr\. (?:for|of)|short for|contraction of|also called) (?=\p{Script=Han})/iu;
const WORD = /([\p{Script=Han}·]+)(?:\|([\p{Script=Han}·]+))?\[([^\]]+)\]/u;

const MARKED =
  /^\([^)]*\b(?:old|archaic|dialect|Tw|Taiwan|literary|classical|obsolete|vulgar|slang|ACG|derog|Cantonese|historical|dated|honorific|humble|prison|jocular|euphemis\w*)\b/;
const SPECIAL =
  /^\((?:math|phys|chem|bio|med|comput|ling|gramm|sport|chess|Chinese chess|go\b|board|card|mahjong|finance|law|music|textile|TCM|Chinese med|Budd|zool|bot|geol|astron|elect|mil|stat|phil|psych|photog|theat|econ|baseball|basketball|football|tennis|table tennis|golf|architect|anat|aviation|print|metall|mineral|opera|Daoism|Bible|Christ|Islam|divination|chronol|telecom|internet|cooking)/i;
const COMPLEMENT = /^\((?:[^)]*\b(?:complement|after a verb|after verb|verb suffix)\b)/;
const MEASURE = /^(?:\([^)]*\) ?)*\(?classifiers?\b/;

// Steps of lateness: an entry seldom has more than ten senses, so 20 puts a sense behind all others of its kind.
const LATE = {
  marked: 20,
  special: 8,
  bound: 6,
  reference: 25,
  surname: 30,
  of: 2,
  coll: 3,
  literal: 5,
  marker: 4,
  unwieldy: 6,
};

const UNWIELDY = 90;

function latenessOf(raw: string): number {
  if (/^(?:surname |.* \(surname\))/i.test(raw)) return LATE.surname;
  if (REFERENCE.test(raw)) return LATE.reference;
  if (MARKED.test(raw)) return LATE.marked;
  if (SPECIAL.test(raw)) return LATE.special;
  if (/^\((?:bound form|prefix|suffix|noun suffix)/.test(raw)) return LATE.bound;
  if (/^\(coll\.|^\(of /.test(raw)) return raw.startsWith('(of') ? LATE.of : LATE.coll;
  if (raw.startsWith('lit. ')) return LATE.literal;
  if (/^\([^)]*\)$/.test(raw)) return LATE.marker;
  return raw.length > UNWIELDY ? LATE.unwieldy : 0;
}

const partOf = (raw: string): SensePart => {
  if (MEASURE.test(raw)) return 'measure';
  if (COMPLEMENT.test(raw)) return 'complement';
  return /^(?:\([^)]*\) ?)*(?:(?:fig|lit)\. )?to /.test(raw) ? 'verb' : 'other';
};

const referenceOf = (raw: string): WordReference | null => {
  const [, traditional = '', simplified, pinyin = ''] = (REFERENCE.test(raw) && WORD.exec(raw)) || [];
  return traditional === '' ? null : { word: simplified ?? traditional, reading: parseReading(traditional, pinyin) };
};

const ASIDE =
  /^(?:idiom|fig\.|lit\.|abbr\.|e\.g\.|i\.e\.|esp\.|loanword|bound form|also |often |usu|transitive|intransitive|in?transitive|coll\.|as in|old|Tw|Taiwan|literary|dialect|followed by|used |pattern|from |formal|physical|proverb|saying)/;

/** Parentheses that name a usage or hold Chinese say nothing here; others may carry the meaning: "to wear (clothes)". */
const dropAsides = (text: string): string =>
  text.replace(/ ?\(([^()]*)\)/g, (whole, inside: string) =>
    /\p{Script=Han}/u.test(inside) || ASIDE.test(inside) ? '' : whole,
  );

const dropChinese = (text: string): string =>
  text.replace(/ ?(?:[\p{Script=Han}·○，]+\|?)+(?:\[[^\]]*\])?/gu, '').replace(/ ?\[[^\]]*\]/g, '');

const tidy = (text: string): string =>
  text
    .replace(/\(\s*[,;]?\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;)])/g, '')
    .replace(/^[\s,;:.]+|[\s,;:]+$/g, '');

/** A sense that is all parenthesis keeps it, "(completed action marker)"; before other words it only says where they are used. */
const dropLabels = (text: string): string =>
  text.replace(/^(?:\([^()]*\) ?)+(?=[^\s(])/, '').replace(/^(?:fig|lit)\. /, '');

const clean = (text: string): string => tidy(dropLabels(tidy(dropChinese(dropAsides(text)))));

const LAST_WORDS =
  /(?:[ ,(]+(?:of|the|an?|to|in|on|at|for|or|and|by|with|from|as|that|which|its|his|her|their|some|certain|such|one's|etc|e\.g\.))+$/;

/** Where a long phrase may end: before what only adds to it. */
const SEAM =
  /,? (?:\(|(?:such as|which|who|especially|esp\.|including|by|as|when|where|because|so that|in order to|rather than) )|[,:] /g;
const SHORTEST_CUT = 10;

const cutAtWord = (text: string): string => {
  const start = text.slice(0, LONGEST_PHRASE + 1);
  return start.slice(0, Math.max(start.lastIndexOf(' '), 1));
};

/** The beginning of a phrase that ends at its last seam within the line; without a seam as many words as may stand. */
function cutShort(text: string): string {
  const bare = tidy(text.replace(/ ?\([^()]*\)/g, '')) || text;
  if (bare.length <= LONGEST_GLOSS) return bare;
  const seams = [...bare.matchAll(SEAM)].map(({ index }) => index);
  const seam = seams.findLast((at) => at >= SHORTEST_CUT && at <= LONGEST_GLOSS);
  if (seam !== undefined) return tidy(bare.slice(0, seam).replace(LAST_WORDS, ''));
  return bare.length <= LONGEST_PHRASE ? bare : tidy(cutAtWord(bare).replace(LAST_WORDS, ''));
}

/** Joins two near-synonyms where both fit into one line; one that repeats the other is left out. */
export function joinSynonyms(first: string, second: string | undefined): string {
  if (first === '' || second === undefined || second === '' || first === second) return first;
  const both = `${first}; ${second}`;
  return both.length <= LONGEST_GLOSS ? both : first;
}

/** The line of one sense: its first two synonyms if they fit, else the first, else as much of it as fits. */
function lineOf(raw: string): string {
  const [first = '', second] = raw
    .split(/; ?(?![^(]*\))/)
    .map(clean)
    .filter((part) => part !== '');
  return joinSynonyms(first.length > LONGEST_GLOSS ? cutShort(first) : first, second);
}

const measureLine = (raw: string): string =>
  lineOf(
    raw
      .replace(/^(?:\([^)]*\) ?)*\(?classifiers?:? (?:used )?(?:for|of|before)? ?/, 'measure word for ')
      .replace(/measure word for (?:a noun.*|.*no specific.*)/, '(measure word)'),
  ).replace(/(?:; (?!measure word)|: ).*/, '');

/** What an abbreviation or a reference says in English of itself: "abbr. for 開本|开本[kai1 ben3], book format" → "book format". */
const ownWords = (raw: string): string =>
  clean(
    raw
      .replace(REFERENCE, '')
      .replace(WORD, '')
      .replace(/^[^,;:]*?(?=[,;:]|$)/, ''),
  );

/**
 * Reads one sense as CC-CEDICT writes it.
 * @returns null for a line that is no sense: a pronunciation, a list of measure words
 */
export function readSense(raw: string): Sense | null {
  if (NO_SENSE.test(raw)) return null;
  const part = partOf(raw);
  const refersTo = referenceOf(raw);
  const line = part === 'measure' ? measureLine(raw) : lineOf(raw);
  return { part, lateness: latenessOf(raw), refersTo, gloss: refersTo === null ? line : cutShort(ownWords(raw)) };
}

const RANKS_OF_PLACES = /\b(?:prefecture-level|county-level|sub-provincial|provincial|sub-prefecture-level) (?=city)/g;
const REST_OF_NAME = /,? and .*/;

/**
 * The line of a proper noun: "Zhuzhou, prefecture-level city in Hunan Province 湖南省[Hu2 nan2 Sheng3]" → "Zhuzhou, city in Hunan".
 */
export function nameLine(raw: string): string {
  const line = clean(raw.split('; ')[0] ?? '')
    .replace(RANKS_OF_PLACES, '')
    .replace(/ (?:Province|Autonomous Region|autonomous region)\b/g, '');
  return line.length > LONGEST_GLOSS ? cutShort(line.replace(REST_OF_NAME, '')) : line;
}

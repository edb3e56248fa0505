import { markSyllable } from '@/lib/chinese/pinyin';
import { isHan } from '@/lib/chinese/script';
import type { Reading, Syllable, Token } from '@/lib/chinese/types';

/** Every reading that a dictionary knows for a character, in any word: readingsOf('行') → ["xing2", "hang2", …]. */
export type AttestedReadings = (character: string) => readonly Syllable[];

/** A token as the `py` line gives it, before its gloss is known. */
export type AlignedToken = Pick<Token, 'surface' | 'start' | 'reading' | 'spelling' | 'kind'>;

export interface Alignment {
  readonly tokens: readonly AlignedToken[];
  /** What does not fit, in the words of the file; empty if all fits. */
  readonly misfits: readonly Misfit[];
}

export interface Misfit {
  readonly problem: string;
  readonly remedy: string;
}

const NUMBER = /^\d+(?:[.:,]\d+)*%?$/;
const JOINT = /[_\-']/;

/**
 * Lines `py` up with `zh`, chunk by chunk: each chunk becomes one token, everything between is marks.
 * Surfaces joined give `zh`. A sentence is read up to its first misfit, since all after it would be off too.
 */
export function align(zh: string, py: string, attested: AttestedReadings): Alignment {
  const tokens: AlignedToken[] = [];
  const misfits: Misfit[] = [];
  let at = 0;
  for (const chunk of py.trim().normalize('NFC').split(/\s+/)) {
    const start = skipMarks(zh, at, chunk);
    tokens.push(...markTokens(zh, at, start));
    const match = matchChunk(zh, start, chunk, attested);
    if (match === null) return { tokens, misfits: [...misfits, explain(zh, start, chunk, attested)] };
    const surface = zh.slice(start, match.end);
    tokens.push({
      surface,
      start,
      reading: match.reading,
      spelling: spellingOf(chunk, match.reading),
      kind: kindOf(chunk, match.reading),
    });
    misfits.push(...misspelling(chunk, match));
    at = match.end;
  }
  const rest = [...zh.slice(at)].filter((character) => isHan(character) || /[\p{L}\p{N}]/u.test(character)).join('');
  if (rest !== '')
    misfits.push({ problem: `\`py\` ends before “${rest}”`, remedy: 'Write the pinyin of these characters too' });
  return { tokens: [...tokens, ...markTokens(zh, at, zh.length)], misfits };
}

/** The next character that a chunk can stand for. A mark is passed over unless the chunk itself begins with it. */
function skipMarks(zh: string, at: number, chunk: string): number {
  let start = at;
  for (const character of zh.slice(at)) {
    if (/[\p{L}\p{N}]/u.test(character) || chunk.startsWith(character)) break;
    start += character.length;
  }
  return start;
}

const markTokens = (zh: string, from: number, to: number): readonly AlignedToken[] => {
  let start = from;
  return [...zh.slice(from, to)].map((surface) => {
    start += surface.length;
    return { surface, start: start - surface.length, reading: [], spelling: '', kind: 'mark' };
  });
};

interface ChunkMatch {
  readonly end: number;
  readonly reading: Reading;
  /** What the chunk writes before each syllable: '', "'", '-' or '_'. */
  readonly joints: readonly string[];
}

/** How far `chunk` reaches in `zh` from `at`, trying every attested reading of each character; null if it fits nowhere. */
function matchChunk(zh: string, at: number, chunk: string, attested: AttestedReadings): ChunkMatch | null {
  const letters = chunk.toLowerCase();
  const step = (i: number, j: number, reading: Reading, joints: readonly string[]): ChunkMatch | null => {
    if (j === letters.length) return { end: i, reading, joints };
    const joint = JOINT.test(letters.charAt(j)) ? letters.charAt(j) : '';
    const from = j + joint.length;
    const character = String.fromCodePoint(zh.codePointAt(i) ?? 0);
    if (!isHan(character)) {
      const here = joint === '_' ? from : j; // kǎlā_OK
      const same = chunk.startsWith(character, here);
      return same ? step(i + character.length, here + character.length, reading, joints) : null;
    }
    const parted = joint || (i > at && !isHan(zh.charAt(i - 1)) ? '_' : ''); // no apostrophe behind a mark: Dá·Ān
    for (const syllable of readingsHere(zh, i, character, attested)) {
      const marked = markSyllable(syllable);
      if (!letters.startsWith(marked, from)) continue;
      const match = step(i + character.length, from + marked.length, [...reading, syllable], [...joints, parted]);
      if (match) return match;
    }
    return null;
  };
  return step(at, 0, [], []);
}

/** A character said twice may be neutral the second time (看看 kànkan, 解解渴 jiějiekě): GB/T 16159 spells it so, dictionaries do not list it. */
function readingsHere(zh: string, at: number, character: string, attested: AttestedReadings): readonly Syllable[] {
  const readings = attested(character);
  return zh.startsWith(character, at - character.length)
    ? [...readings, ...readings.map((syllable): Syllable => `${syllable.slice(0, -1)}5`)]
    : readings;
}

const kindOf = (chunk: string, reading: Reading): Token['kind'] => {
  if (NUMBER.test(chunk)) return 'number';
  if (reading.length === 0) return /[\p{L}]/u.test(chunk) ? 'latin' : 'mark';
  return /^\p{Lu}/u.test(chunk.replace(/^[A-Z]+_/, '')) ? 'name' : 'word'; // T_xù is no name
};

/** `_` shows as a space; marks inside a word are not read. A bare number or Latin word has nothing to spell. */
const spellingOf = (chunk: string, reading: Reading): string =>
  reading.length === 0 ? '' : chunk.replace(/[_·•‧・･]/gu, ' ').replace(/[^\p{L}\p{M}\p{N}' -]/gu, '');

/** Apostrophes as the orthography has them (GB/T 16159—2012): dá'àn, not dáàn; none where no syllable begins with a, o, e. */
const misspelling = (chunk: string, { reading, joints }: ChunkMatch): readonly Misfit[] =>
  reading.every(
    (syllable, i) => (joints[i] === "'") === (i > 0 && /^[aoe]/.test(syllable) && !/[_-]/.test(joints[i] ?? '')),
  )
    ? []
    : [
        {
          problem: `“${chunk}” has an apostrophe missing or one too many`,
          remedy: "Write one before a syllable in a, o or e inside a word (dá'àn), and nowhere else",
        },
      ];

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}]/gu, '');

/** Says which character and which syllable part company first. */
function explain(zh: string, at: number, chunk: string, attested: AttestedReadings): Misfit {
  const here = /^\p{Script=Han}+/u.exec(zh.slice(at))?.[0] ?? zh.charAt(at);
  if (here === '')
    return {
      problem: `“${chunk}” is one chunk too many: \`zh\` has ended`,
      remedy: 'Take it out, or look for a syllable written twice',
    };
  let rest = lettersOf(chunk.toLowerCase());
  for (const character of here.match(/\p{Script=Han}/gu) ?? []) {
    const syllable = attested(character).find((candidate) => rest.startsWith(markSyllable(candidate)));
    if (syllable === undefined) return unattested(chunk, rest, character, attested);
    rest = rest.slice(markSyllable(syllable).length);
    if (rest === '') break;
  }
  return {
    problem: `“${chunk}” does not fit “${here}”`,
    remedy: `Write one syllable for each character, without marks that \`zh\` does not have there`,
  };
}

function unattested(chunk: string, rest: string, character: string, attested: AttestedReadings): Misfit {
  const known = [...new Set(attested(character).map(markSyllable))];
  const written = firstSyllable(rest);
  return {
    problem: `“${chunk}”: no dictionary reads ${character} as “${written}”`,
    remedy:
      known.length > 0
        ? `Known are ${known.join(', ')}; or a syllable before it is missing, or one too many`
        : `The dictionary does not have ${character}`,
  };
}

const SYLLABLE =
  /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|uang|iong|ang|eng|ing|ong|ian|iao|uai|uan|[iuü]?[ae]ng?|[iuü]n|[iu]?a[io]|[aeiou]{1,2}|ü[ae]?)r?/;

/** The first thing in `letters` that looks like a syllable, for a message. */
function firstSyllable(letters: string): string {
  const plain = letters
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
  return [...letters.normalize('NFC')].slice(0, SYLLABLE.exec(plain)?.[0].length ?? plain.length).join('');
}

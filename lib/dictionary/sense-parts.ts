import { isHan } from '../chinese/script';
import type { Reading } from '../chinese/types';
import { parseReading } from './entry';

/** A piece of a sense: plain English, or a word that it refers to. */
export type SensePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'word';
      /** '' where a sense names a reading alone: "also pr. [fu2]". */
      readonly simplified: string;
      readonly traditional: string;
      /** [] where it is not told. */
      readonly reading: Reading;
      /** A name: CC-CEDICT writes its reading with a capital. */
      readonly proper: boolean;
    };

/** 隻|只[zhi1], 个[ge4], 東西|东西, 3D打印[…], [fu2]: CC-CEDICT's ways to write a word inside a sense. */
const REFERENCE =
  /([\p{Script=Han}·，0-9A-Za-z]*\p{Script=Han}[\p{Script=Han}·，0-9A-Za-z]*(?:\|[^\s[\],;()]+)?)?\[([A-Za-z0-9:· ,]+)\]|(\p{Script=Han}[\p{Script=Han}·，]*(?:\|\p{Script=Han}[\p{Script=Han}·，]*)?)/gu;

/** A reading of CC-CEDICT has a tone in every syllable; other things in brackets ("[abbr.]") are plain text. */
const isReading = (text: string): boolean => /[a-z:][1-5]\b/i.test(text);

/**
 * Takes a sense apart, so that the words it refers to can be shown in the learner's script and notation, and followed:
 * "variant of 隻|只[zhi1]" → "variant of ", 只 (隻) zhi1. Never throws; what it does not know stays text.
 */
export function senseParts(sense: string): SensePart[] {
  const parts: SensePart[] = [];
  let at = 0;
  for (const match of sense.matchAll(REFERENCE)) {
    const part = toPart(match[1] ?? match[3] ?? '', match[2] ?? '');
    if (part === null) continue;
    if (match.index > at) parts.push({ kind: 'text', text: sense.slice(at, match.index) });
    parts.push(part);
    at = match.index + match[0].length;
  }
  return at < sense.length ? [...parts, { kind: 'text', text: sense.slice(at) }] : parts;
}

function toPart(written: string, pinyin: string): SensePart | null {
  if (pinyin !== '' && !isReading(pinyin)) return null;
  const [traditional = '', simplified = traditional] = written.split('|');
  if (![...simplified].some(isHan) && pinyin === '') return null;
  return {
    kind: 'word',
    simplified,
    traditional,
    reading: parseReading(simplified, pinyin),
    proper: /^[A-Z]/.test(pinyin),
  };
}

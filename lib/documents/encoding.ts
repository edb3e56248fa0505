import { COMMON, ordinary } from './common-characters';
import { DocumentError, damaged } from './problem';

export interface Decoded {
  readonly text: string;
  /** As TextDecoder names it. */
  readonly encoding: string;
}

/** Bytes that are looked at to guess: enough for a vote, even: UTF-16 is not cut in half. */
const SAMPLE = 65_536;

/** Share of what is not ASCII that must be common Chinese: true text has .55–.85, wrongly decoded text under .15. */
const PLAUSIBLE = 0.3;

/** Two candidates this near are for the statistics of chardet to decide. */
const TIE = 0.1;

const CHINESE = ['gb18030', 'big5', 'utf-16le', 'utf-16be', 'utf-8'] as const;

const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]], // before UTF-16, whose mark it begins with; no TextDecoder reads it
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const unreadable = (guess: string | null): DocumentError => new DocumentError({ code: 'encoding', detail: { guess } });

const byMark = (bytes: Uint8Array): string | null =>
  BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const weightOf = (character: string): number => {
  if (COMMON.has(character)) return 1;
  if (ordinary().has(character)) return 0.5;
  const code = character.codePointAt(0) ?? 0;
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0) || (code >= 0xe000 && code <= 0xf8ff)) return -3;
  return code < 0x20 ? -1 : -0.2;
};

const isAscii = (character: string): boolean =>
  (character >= ' ' && character < '\x7f') || character === '\n' || character === '\r' || character === '\t';

/**
 * How Chinese a text looks: 1 = every character is a common one, 0 and below = none of it makes sense or nothing is there.
 * ASCII is the same in all encodings but UTF-16, so it only counts (as sense) where that is asked about.
 */
function plausibility(text: string, asciiCounts = false): number {
  let sum = 0;
  let count = 0;
  for (const character of text) {
    const ascii = isAscii(character);
    if (ascii && !asciiCounts) continue;
    sum += ascii ? 1 : weightOf(character);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** `stream`: a character cut in half by the sample's end is no error. */
const sampleIn = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE), { stream: true });

/** UTF-16 without a mark, by the sense it makes. Not by which byte of a pair is NUL: 一 is U+4E00, a letter U+0061. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null;
  const little = plausibility(sampleIn('utf-16le', bytes), true);
  const big = plausibility(sampleIn('utf-16be', bytes), true);
  if (Math.max(little, big) < PLAUSIBLE) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** Text of two bytes a character, whose bytes have every value: by its mark or the sense that it makes. */
export const looksLikeUtf16 = (bytes: Uint8Array): boolean =>
  byMark(bytes)?.startsWith('utf-16') === true || unmarkedUtf16(bytes) !== null;

const namesOf = (encoding: string): string | null => {
  try {
    return new TextDecoder(encoding).encoding;
  } catch {
    return null;
  }
};

/** What chardet's statistics say, best first, as far as the platform can decode it. Loaded only where it is asked. */
async function guesses(bytes: Uint8Array): Promise<readonly { name: string; confidence: number }[]> {
  const { analyse } = await import('chardet');
  return analyse(bytes.subarray(0, SAMPLE)).map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }));
}

/** Other scripts and one-byte encodings; below this chardet says "perhaps" to anything. */
const SURE = 40;

async function byStatistics(bytes: Uint8Array): Promise<string> {
  const [best] = await guesses(bytes);
  const name = best === undefined ? null : namesOf(best.name);
  if (best === undefined || name === null || best.confidence < SURE) throw unreadable(best?.name ?? null);
  return name;
}

async function byScore(bytes: Uint8Array): Promise<string> {
  const ranked = CHINESE.map((encoding) => ({ encoding, score: plausibility(sampleIn(encoding, bytes)) })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = ranked;
  if (best === undefined || best.score < PLAUSIBLE) return byStatistics(bytes);
  if (second === undefined || best.score - second.score > TIE) return best.encoding;
  const names = (await guesses(bytes)).map(({ name }) => name);
  const rank = (encoding: string): number => (names.indexOf(encoding) + names.length + 1) % (names.length + 1);
  return rank(second.encoding) < rank(best.encoding) ? second.encoding : best.encoding;
}

/**
 * Which encoding bytes of text are in, exact tests first: a byte order mark, NULs that UTF-16 makes sense of, strict UTF-8;
 * then what the text itself declares (`declared`, of HTML or XML), then the Chinese encoding whose text has the most
 * common characters. chardet alone takes "你好" in Big5 for nothing and short GBK for Big5 or Shift_JIS.
 * @throws DocumentError `encoding`
 */
async function detectEncoding(bytes: Uint8Array, declared: string | null = null): Promise<string> {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const wide = bytes.subarray(0, SAMPLE).includes(0) ? unmarkedUtf16(bytes) : null;
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return 'utf-8'; // text in another encoding that happens to be valid UTF-8 is as good as unheard of
  const name = declared === null ? null : namesOf(declared);
  if (name !== null && name !== 'utf-8' && plausibility(sampleIn(name, bytes)) >= PLAUSIBLE) return name;
  return byScore(bytes);
}

/**
 * Bytes of text as text, its byte order mark gone.
 * @throws DocumentError `encoding` if nothing sensible comes of them
 */
export async function decodeBytes(bytes: Uint8Array, declared: string | null = null): Promise<Decoded> {
  const encoding = await detectEncoding(bytes, declared);
  if (namesOf(encoding) === null) throw unreadable(encoding);
  try {
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  } catch {
    throw damaged(null);
  }
}

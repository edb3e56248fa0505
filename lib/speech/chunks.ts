/** A stretch of a text that is sent to the voice as one, and where it begins (UTF-16). */
export interface Chunk {
  readonly start: number;
  readonly text: string;
}

/** Engines fall silent in long texts at about 200 characters (docs/sound.md). */
const LONGEST = 160;
/** Google's voices on Chrome fall silent after 14 seconds. */
const LONGEST_NETWORK_SECONDS = 11;
/** Syllables a second of a Chinese voice at speed 1, rather too many than too few. */
const SYLLABLES_PER_SECOND = 4;

/** How many characters a voice can be given at once. @param speed 1 = as it is */
export const longestChunk = (local: boolean, speed: number): number =>
  local ? LONGEST : Math.floor(LONGEST_NETWORK_SECONDS * SYLLABLES_PER_SECOND * speed);

const CLAUSE = /[^，,；;：:。！？!?、…—]*[，,；;：:。！？!?、…—]*[”’」』》）)\]]*/gu;

/** Divides a text into stretches of at most `most` characters, at the marks of its clauses where there are any; joined they are the text. */
export function chunksOf(text: string, most: number): Chunk[] {
  if (text.length <= most) return text === '' ? [] : [{ start: 0, text }];
  const clauses = (text.match(CLAUSE) ?? []).flatMap((clause) => cut(clause, most));
  const chunks: Chunk[] = [];
  for (const clause of clauses) {
    const last = chunks.at(-1);
    if (last !== undefined && last.text.length + clause.length <= most)
      chunks[chunks.length - 1] = { start: last.start, text: last.text + clause };
    else chunks.push({ start: last === undefined ? 0 : last.start + last.text.length, text: clause });
  }
  return chunks;
}

/** A clause longer than a voice can take is cut, but never within a character. */
function cut(clause: string, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of clause) {
    if (piece.length + character.length > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

import { headingKind } from './headings';

/** Columns (a Chinese character has two) between which editors, mail and terminals wrap. Below is verse. */
const NARROWEST = 40;
const WIDEST = 160;

/** Fewer lines are too few to tell wrapping from three paragraphs of one length. */
const FEWEST = 3;

/** Columns that a full line may fall short by: two characters kept from a line's end or start, a Latin word. */
const slack = (line: string): number => (/[a-z]{2}\W*$/i.test(line) ? 14 : 4);

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const QUOTES_AND_DOTS = /[“”‘’…—]/; // as wide as a character in Chinese type

const isFinal = (line: string): boolean => /[。！？!?…：:.]["”’」』）)]*$/u.test(line);

/** Columns of a line on a terminal: UAX #11, of which only the blocks that Chinese text uses. */
export function columns(line: string): number {
  let count = 0;
  for (const character of line)
    count += character.length > 1 || WIDE.test(character) || QUOTES_AND_DOTS.test(character) ? 2 : 1;
  return count;
}

const isIndented = (line: string): boolean => /^(?:　| {2,})/.test(line);

/** The width that all but a few stray lines keep below. */
const commonWidth = (widths: readonly number[]): number =>
  widths.toSorted((a, b) => a - b)[Math.floor((widths.length - 1) * 0.95)] ?? 0;

/** Lines looked at: enough for a vote, and a book of a million characters is not sorted. */
const SAMPLE = 400;

/**
 * The columns at which the lines of a text were cut by a machine; null if its lines are paragraphs. Evidence: half of the
 * lines are as wide as the widest, within what wrapping leaves, and most of those do not end as sentences do.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, SAMPLE);
  if (sample.length < FEWEST) return null;
  const widths = sample.map((line) => columns(line.trimEnd()));
  const width = commonWidth(widths);
  if (width < NARROWEST || width > WIDEST) return null;
  const full = sample.filter((line, i) => (widths[i] ?? 0) >= width - slack(line) && (widths[i] ?? 0) <= width + 4);
  const open = full.filter((line) => !isFinal(line.trimEnd()));
  return full.length * 2 >= sample.length && full.length >= 2 && open.length * 10 >= full.length * 6 ? width : null;
}

/** What stands between two pieces of a line: Chinese runs on, Latin words need a space. */
const glue = (before: string, next: string): '' | ' ' =>
  /[\p{L}\p{N},.;:!?)"']$/u.test(before.slice(-2)) &&
  !/\p{Script=Han}$/u.test(before.slice(-2)) &&
  /^[a-z\d("']/i.test(next)
    ? ' '
    : '';

/** Pieces of one line, joined once: adding to a growing string would copy it each time. */
export const joinPieces = (pieces: readonly string[]): string =>
  pieces.map((piece, i) => (i === 0 ? piece : glue(pieces[i - 1] ?? '', piece) + piece)).join('');

const goesOn = (line: string, next: string, width: number): boolean =>
  next.trim() !== '' &&
  !isIndented(next) &&
  headingKind(next.trim()) === null &&
  headingKind(line.trim()) === null &&
  columns(line.trimEnd()) >= width - slack(line.trimEnd());

/** Joins lines that were cut at `width` columns: a full line goes on in the next, unless that is indented or a heading. */
export function joinLines(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  lines.forEach((line, i) => {
    parts.push(line.trim());
    if (goesOn(line, lines[i + 1] ?? '', width)) return;
    paragraphs.push(joinPieces(parts));
    parts = [];
  });
  return paragraphs;
}

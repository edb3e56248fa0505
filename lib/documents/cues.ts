import { isHan } from '../chinese/script';
import { joinPieces } from './wrapped';

/** What is shown at one time; seconds from the start; lines clean and not empty. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Seconds of silence after which nobody goes on with a sentence. */
const SILENCE = 4;

/** UTF-16 units after which a paragraph ends at the next cue, whatever its marks. */
const LONGEST = 200;

const FINAL = /[。！？!?…～~♪.]["”’」』）)]*$/u;
const DASH = /^[-–—－]\s*/u;

const hasHan = (line: string): boolean => [...line].some(isHan);

/** Half of the cues with a line in another language: the file has two, and the Chinese is what is read. */
function chineseOnly(cues: readonly Cue[]): readonly Cue[] {
  const mixed = cues.filter(({ lines }) => lines.some(hasHan) && !lines.every(hasHan));
  if (mixed.length * 2 < cues.length) return cues;
  return cues.map((cue) => (cue.lines.some(hasHan) ? { ...cue, lines: cue.lines.filter(hasHan) } : cue));
}

/** How many lines at the end of one cue are the first of the next, while neither leaves the screen. */
function repeated(before: Cue | undefined, cue: Cue): number {
  if (before === undefined || cue.start > before.end + 0.1) return 0;
  for (let count = Math.min(before.lines.length, cue.lines.length); count > 0; count--)
    if (before.lines.slice(-count).every((line, i) => line === cue.lines[i])) return count;
  return 0;
}

/** Rolling captions (made by machines) show a line again while the next one comes: only what is new is kept. */
function withoutRepeats(cues: readonly Cue[]): readonly Cue[] {
  const counts = cues.map((cue, i) => repeated(cues[i - 1], cue));
  const isRolling = counts.filter((count) => count > 0).length * 3 >= cues.length;
  if (!isRolling) return cues; // “快跑！” twice is said twice
  return cues.map((cue, i) => ({ ...cue, lines: cue.lines.slice(counts[i]) })).filter(({ lines }) => lines.length > 0);
}

/** “- 走吗？” over “- 走。” are two speakers. */
const speeches = (cue: Cue): string[] =>
  cue.lines.length > 1 && cue.lines.every((line) => DASH.test(line))
    ? cue.lines.map((line) => line.replace(DASH, '')).filter((line) => line !== '') // a dash alone says nothing
    : [joinPieces(cue.lines)];

/** Where hardly a cue ends like a sentence, marks are left out, and a cue is what was said in one breath. */
const hasMarks = (cues: readonly Cue[]): boolean =>
  cues.filter(({ lines }) => FINAL.test(lines.at(-1) ?? '')).length * 4 >= cues.length;

interface Open {
  readonly pieces: string[];
  length: number;
  end: number;
}

function joinSentences(cues: readonly Cue[]): string[] {
  const paragraphs: string[] = [];
  let open: Open = { pieces: [], length: 0, end: 0 };
  const close = (): void => {
    if (open.pieces.length > 0) paragraphs.push(joinPieces(open.pieces));
    open = { pieces: [], length: 0, end: 0 };
  };
  for (const cue of cues) {
    if (cue.start - open.end > SILENCE || open.length > LONGEST) close();
    const said = speeches(cue);
    said.forEach((speech, i) => {
      open.pieces.push(speech);
      open.length += speech.length;
      open.end = cue.end;
      if (FINAL.test(speech) || i < said.length - 1) close();
    });
  }
  close();
  return paragraphs;
}

/** Cues in order as paragraphs: joined while a sentence goes on; each alone where the subtitles have no full stops. */
export function groupCues(all: readonly Cue[]): string[] {
  const cues = withoutRepeats(chineseOnly(all.filter(({ lines }) => lines.length > 0)));
  return hasMarks(cues) ? joinSentences(cues) : cues.flatMap(speeches);
}

import { cleanLine } from './clean';
import { type Cue, groupCues } from './cues';
import type { DocumentBlock, Reading } from './document';
import { breathe } from './pause';
import { readSource } from './text';

const TIME = String.raw`\d{1,3}:\d{2}:\d{2}[.,]\d{1,3}`;
const SRT_TIMES = new RegExp(`^[ ]*(${TIME})[ ]*-->[ ]*(${TIME}).*$`, 'gm');

/** SRT by players: milliseconds of one to three digits, positions (X1:40) after the times, which would become text. */
const plainTimes = (text: string): string => text.replace(SRT_TIMES, '$1 --> $2');

/** A line of blanks ends a cue too; media-captions 1.0.4 knows only empty lines. */
const plainLines = (text: string): string => text.replace(/^[ \u3000]+$/gm, '');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
};

/** Text of a cue's line: no <i>, <v Name>, <00:01.000>, no {\an8}; entities of WebVTT as characters. */
const plainLine = (line: string): string =>
  cleanLine(
    line
      .replace(/<\/?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/gi, '')
      .replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot);/g, (_, name: string) => ENTITIES[name] ?? ''),
  );

/** UTF-16 units that are parsed in one go: a film's worth; media-captions takes 3 µs a line and never pauses. */
const BATCH = 20_000;

/** The file cut at empty lines, where no cue goes on. */
function batches(text: string): string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length; ) {
    const empty = text.indexOf('\n\n', start + BATCH);
    const end = empty < 0 ? text.length : empty + 2;
    cut.push(text.slice(start, end));
    start = end;
  }
  return cut;
}

const cueOf = ({ startTime, endTime, text }: { startTime: number; endTime: number; text: string }): Cue => ({
  start: startTime,
  end: endTime,
  lines: text
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== ''),
});

/** A broken cue is left out, as players do. */
async function parseCues(text: string): Promise<Cue[]> {
  const { parseText } = await import('media-captions');
  const isVtt = text.trimStart().startsWith('WEBVTT');
  const cues: Cue[] = [];
  for (const batch of batches(plainLines(isVtt ? text : plainTimes(text)))) {
    const parsed = await parseText(batch, { type: isVtt ? 'vtt' : 'srt', strict: false, errors: false });
    for (const cue of parsed.cues) cues.push(cueOf(cue));
    await breathe();
  }
  return cues;
}

/**
 * Reads .srt and .vtt: one paragraph for each sentence, or each cue where subtitles have no full stops.
 * @throws DocumentError `encoding`, `empty`, `too-long`
 */
export async function readSubtitles(bytes: Uint8Array): Promise<Reading> {
  const { text, encoding } = await readSource(bytes);
  const blocks = groupCues(await parseCues(text)).map((line): DocumentBlock => ({ kind: 'paragraph', text: line }));
  return { blocks, title: null, encoding };
}

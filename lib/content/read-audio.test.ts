import { describe, expect, test } from 'vitest';
import { tonesReport, tonesWav } from '@/tests/fixtures/tones';
import { readAudioFiles } from './audio-files';
import { formatProblem } from './problem';
import { audioFolder } from './recording';
import { reportFile } from './report-files';
import { checkReports } from './reports';

const TIMES = / {2}file: tones.wav\n {2}times:\n(?: {4}.*\n)+ {2}without: \[s5\]\n/;

/** Every problem of the report of tones, changed. */
async function problems(
  change: (yaml: string) => string = (yaml) => yaml,
  audio: Readonly<Record<string, Buffer>> = { 'tones.wav': tonesWav() },
): Promise<string[]> {
  const folder = tonesReport(change, audio);
  return checkReports(await readAudioFiles(audioFolder(folder)), folder).problems.map(formatProblem);
}
const swap = (from: string | RegExp, to: string) => (yaml: string) => yaml.replace(from, to);

test('a report with its recording is right', async () => expect(await problems()).toEqual([]));

test('a file for each sentence is right too', async () =>
  expect(
    await problems(swap(TIMES, '  files: { s1: one.wav, s2: two.wav, s3: one.wav }\n  without: [s4, s5]\n'), {
      'one.wav': tonesWav(1),
      'two.wav': tonesWav(2),
    }),
  ).toEqual([]));

describe('is refused, with the line and what to do', () => {
  test.each<[string, (yaml: string) => string, RegExp]>([
    [
      'a file that is not there',
      swap('tones.wav', 'tone.wav'),
      /:8: there is no file tone\.wav\. Put it into content\/audio\//,
    ],
    [
      'a name that leads elsewhere',
      swap('tones.wav', '../tones.wav'),
      /:8: “\.\.\/tones\.wav” can't be a recording's name/,
    ],
    ['a time after the end', swap('[5.6, 7]', '[5.6, 7.9]'), /:13: s4 ends at 7\.9 s, but tones\.wav is 7\.50 s long/],
    ['times that overlap', swap('[3.2, 5.2]', '[3, 5.2]'), /:12: s3 begins at 3 s, before s2 ends \(3\.2 s\)/],
    ['times out of order', swap('s4: [5.6, 7]', 's4: [0, 0.4]'), /:13: s4 begins at 0 s, before s3 ends/],
    [
      'an end before its beginning',
      swap('[1.7, 3.2]', '[3.2, 1.7]'),
      /:11: s2: a time is where it begins and where it ends/,
    ],
    ['half a time', swap('[1.7, 3.2]', '[1.7]'), /:11: s2: a time is/],
    [
      'a time that is text',
      swap('[1.7, 3.2]', '[1.7, end]'),
      /:11: `audio\.times\.s2\.1`: Invalid input: expected number/,
    ],
    [
      'a sentence that is not there',
      swap('s4: [', 's9: ['),
      /:13: `times` has s9, which is not there\. There are s1 to s5/,
    ],
    [
      'a sentence without times',
      swap('    s4: [5.6, 7]\n', ''),
      /:10: s4 has no recording\. Add it to `times`, or name/,
    ],
    [
      'a sentence with and without',
      swap('without: [s5]', 'without: [s5, s4]'),
      /:14: s4 is in `without` and in `times`/,
    ],
    ['no file', swap('  file: tones.wav\n', ''), /:\d: `audio` names no file\. Give one `file`/],
    ['no times', swap(TIMES, '  file: tones.wav\n'), /:8: the recording has no `times`/],
    ['no licence', swap('  licence: CC0\n', ''), /: `audio` has no `licence`/],
    ['nobody who reads', swap('  by: { zh: 音叉, en: a tuning fork }\n', ''), /: `audio` has no `by`/],
    ['a misspelt key', swap('without:', 'witout:'), /:14: unknown key `witout`/],
  ])('%s', async (_, change, expected) =>
    expect(await problems(change)).toContainEqual(expect.stringMatching(expected)),
  );

  test.each<[string, string, Buffer, RegExp]>([
    ['a text', 'tones.mp3', Buffer.from('not a sound'), /:8: tones\.mp3 is no sound file\. Export it again/],
    ['an empty file', 'tones.wav', Buffer.alloc(0), /:8: tones\.wav is no sound file/],
    ['a WAV called MP3', 'tones.mp3', tonesWav(), /:8: tones\.mp3 is not what its ending says \(WAVE\)/],
  ])('%s', async (_, name, bytes, expected) =>
    expect(await problems(swap('tones.wav', name), { [name]: bytes })).toContainEqual(expect.stringMatching(expected)),
  );

  test('all problems at once', async () =>
    expect(await problems((yaml) => swap('[1.7, 3.2]', '[1.7]')(swap('[5.6, 7]', '[5.6, 9]')(yaml)))).toHaveLength(2));
});

/** Silence as MP3: frames of 128 kbit/s at 44.1 kHz, 1152 samples each. */
const silentMp3 = (frames: number): Buffer =>
  Buffer.concat(
    Array.from({ length: frames }, () => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])),
  );

test('an MP3 is as long as its frames', async () =>
  expect(await problems(swap('tones.wav', 'tones.mp3'), { 'tones.mp3': silentMp3(200) })).toEqual([
    expect.stringMatching(/:13: s4 ends at 7 s, but tones\.mp3 is 5\.2\d s long/),
  ]));

test('what the reader fetches: each sentence’s place in a file whose name holds its version', () => {
  const folder = tonesReport();
  const recording = JSON.parse(reportFile('tones', 'recording', folder));
  expect(recording).toMatchObject({ by: { en: 'a tuning fork' }, licence: 'CC0' });
  expect(recording.tracks).toEqual([expect.stringMatching(/^tones\.[0-9a-f]{8}\.wav$/)]);
  expect(recording.sentences).toMatchObject({ s2: [0, 1.7, 3.2], s4: [0, 5.6, 7] });
  expect(recording.sentences.s5).toBeUndefined();
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Recording, Stretch } from '../dictionary/recording';
import type { ReportAudio } from './schema';

/** Recordings lie beside the reports: content/reports, content/audio. */
export const audioFolder = (reports: string): string => join(dirname(reports), 'audio');

/** Every file that a recording names, once. */
export const audioNames = ({ file, files }: ReportAudio): string[] => [
  ...new Set(file === undefined ? Object.values(files ?? {}) : [file]),
];

/** Its name on the site, with a version for the caches: tones.mp3 → tones.1a2b3c4d.mp3. @throws if it is not there */
export function publishedName(name: string, folder: string): string {
  const version = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
    .slice(0, 8);
  const ending = extname(name);
  return `${basename(name, ending)}.${version}${ending.toLowerCase()}`;
}

/** What the reader fetches of a recording. @param folder where its files are */
export function encodeRecording(audio: ReportAudio, folder: string): Recording {
  const names = audioNames(audio);
  const whole = Object.entries(audio.files ?? {}).map(([id, name]): [string, Stretch] => [
    id,
    [names.indexOf(name), 0, null],
  ]);
  const stretches = Object.entries(audio.times ?? {}).map(([id, [start = 0, end = 0]]): [string, Stretch] => [
    id,
    [0, start, end],
  ]);
  return {
    by: audio.by,
    licence: audio.licence,
    tracks: names.map((name) => publishedName(name, folder)),
    sentences: Object.fromEntries([...whole, ...stretches]),
  };
}

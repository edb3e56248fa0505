import type { Path } from './problem';
import type { ReportAudio } from './schema';

/** What a file of content/audio/ is, by its content (audio-files.ts). */
export type AudioFacts =
  | { readonly kind: 'sound'; readonly seconds: number }
  | { readonly kind: 'misnamed'; readonly container: string }
  | { readonly kind: 'no-sound' };
/** By name. */
export type AudioFiles = ReadonlyMap<string, AudioFacts>;

type Report = (path: Path, problem: string, remedy: string) => void;

const FILE_NAME = /^[a-z0-9][\w.-]*\.(?:mp3|m4a|ogg|opus|wav)$/i;
/** The ends of two programs' files differ by a frame or so. */
const TOLERANCE_S = 0.05;

/**
 * Checks the recording of a report: that its files are there and sound, and that each sentence has its place in them.
 * @param ids of the text's sentences, in order
 * @param files those of content/audio/; left out where they are not looked at
 */
export function checkAudio(audio: ReportAudio, ids: readonly string[], files: AudioFiles | null, report: Report): void {
  const wrong = wrongShape(audio);
  if (wrong !== null) {
    report(...wrong);
    return;
  }
  for (const [name, path] of namesOf(audio)) checkFile(name, ['audio', ...path], files, report);
  checkTimes(audio, ids, files, report);
  const recorded = Object.keys(audio.times ?? audio.files ?? {});
  checkIds(recorded, audio.without, ids, audio.times === undefined ? 'files' : 'times', report);
}

/** It is either one file with times or a file for each sentence. */
function wrongShape({ file, files, times }: ReportAudio): Parameters<Report> | null {
  const either = 'Give one `file` with `times`, or `files` with one for each sentence';
  const both = 'Write for each sentence when it begins and ends, in seconds: s1: [0, 3.2]';
  if (file === undefined && files === undefined) return [['audio'], '`audio` names no file', either];
  if (file !== undefined && files !== undefined) return [['audio'], '`audio` has both `file` and `files`', either];
  if (file !== undefined && times === undefined) return [['audio', 'file'], 'the recording has no `times`', both];
  if (files !== undefined && times !== undefined)
    return [['audio', 'times'], '`times` belong to one `file`, not to `files`', either];
  return null;
}

const namesOf = ({ file, files }: ReportAudio): [string, Path][] =>
  file !== undefined ? [[file, ['file']]] : Object.entries(files ?? {}).map(([id, name]) => [name, ['files', id]]);

function checkFile(name: string, path: Path, files: AudioFiles | null, report: Report): void {
  if (!FILE_NAME.test(name)) {
    report(
      path,
      `“${name}” can't be a recording's name`,
      'Use letters, digits, - and _, and .mp3, .m4a, .ogg, .opus or .wav; no folder',
    );
    return;
  }
  if (files === null) return;
  const facts = files.get(name);
  if (facts === undefined) report(path, `there is no file ${name}`, 'Put it into content/audio/');
  else if (facts.kind === 'no-sound') report(path, `${name} is no sound file`, 'Export it again as MP3 or M4A');
  else if (facts.kind === 'misnamed')
    report(path, `${name} is not what its ending says (${facts.container})`, 'Give it the ending of what it is');
}

function checkTimes(
  { file, times = {} }: ReportAudio,
  ids: readonly string[],
  files: AudioFiles | null,
  report: Report,
) {
  const facts = file === undefined ? undefined : files?.get(file);
  let before: { readonly id: string; readonly end: number } | null = null;
  for (const id of ids.filter((candidate) => Object.hasOwn(times, candidate))) {
    const path: Path = ['audio', 'times', id];
    const [start, end, ...more] = times[id] ?? [];
    if (start === undefined || end === undefined || more.length > 0 || start < 0 || end <= start) {
      report(path, `${id}: a time is where it begins and where it ends`, 'Write two numbers in seconds, [3.2, 7.9]');
      continue;
    }
    if (before !== null && start < before.end)
      report(
        path,
        `${id} begins at ${start} s, before ${before.id} ends (${before.end} s)`,
        'Mend the times; they follow the order of the text and do not overlap',
      );
    if (facts?.kind === 'sound' && end > facts.seconds + TOLERANCE_S)
      report(
        path,
        `${id} ends at ${end} s, but ${file} is ${facts.seconds.toFixed(2)} s long`,
        'Mend the times, or take the whole recording',
      );
    before = { id, end };
  }
}

function checkIds(
  recorded: readonly string[],
  without: readonly string[],
  ids: readonly string[],
  key: 'times' | 'files',
  report: Report,
): void {
  const there = `There are s1 to s${ids.length}`;
  for (const id of recorded)
    if (!ids.includes(id)) report(['audio', key, id], `\`${key}\` has ${id}, which is not there`, there);
  for (const [i, id] of without.entries()) {
    const path: Path = ['audio', 'without', i];
    if (!ids.includes(id)) report(path, `\`without\` has ${id}, which is not there`, there);
    else if (recorded.includes(id))
      report(path, `${id} is in \`without\` and in \`${key}\``, 'Take it out of one of the two');
  }
  const missing = ids.filter((id) => !recorded.includes(id) && !without.includes(id));
  if (missing.length > 0)
    report(
      ['audio', key],
      `${missing.join(', ')} ${missing.length === 1 ? 'has' : 'have'} no recording`,
      `Add ${missing.length === 1 ? 'it' : 'them'} to \`${key}\`, or name what was not recorded in \`without\``,
    );
}

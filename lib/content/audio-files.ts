import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBuffer } from 'music-metadata';
import type { AudioFacts, AudioFiles } from './read-audio';

/** What a file must be by its first bytes, for each ending that a report may name. */
const CONTAINERS: Readonly<Record<string, RegExp>> = {
  mp3: /^MPEG$/,
  m4a: /^(?:M4A|MPEG-4|mp4|isom|iso\d|dash)/i,
  ogg: /^Ogg$/,
  opus: /^Ogg$/,
  wav: /^WAVE$/,
};

/** Every file of a folder, with what it is by its content; none if there is no folder. Names that begin with a dot are left out. */
export async function readAudioFiles(folder: string): Promise<AudioFiles> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return new Map(await Promise.all(names.map(async (name) => [name, await factsOf(join(folder, name))] as const)));
}

async function factsOf(path: string): Promise<AudioFacts> {
  const ending = path.split('.').at(-1)?.toLowerCase() ?? '';
  try {
    // By its bytes alone: by its name, a text called .mp3 would be a very short sound.
    const { format } = await parseBuffer(readFileSync(path), undefined, { duration: true, skipCovers: true });
    const { container = '', duration = 0 } = format;
    if (duration <= 0) return { kind: 'no-sound' };
    return CONTAINERS[ending]?.test(container) === true
      ? { kind: 'sound', seconds: duration }
      : { kind: 'misnamed', container };
  } catch {
    return { kind: 'no-sound' };
  }
}

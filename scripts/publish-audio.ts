/**
 * The recordings of the reports from content/audio/ to public/audio/, with a version in their names. What no report names any
 * longer is taken away.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readAudioFiles } from '../lib/content/audio-files';
import { ContentError } from '../lib/content/problem';
import { audioFolder, audioNames, publishedName } from '../lib/content/recording';
import { allReports } from '../lib/content/report-store';
import { audioProblems, REPORTS } from '../lib/content/reports';

const FROM = audioFolder(REPORTS);
const TO = join('public', 'audio');

/** @throws ContentError with every problem of a recording */
export async function publishAudio(): Promise<void> {
  const recorded = allReports().flatMap(({ slug, audio }) => (audio === null ? [] : [{ slug, audio }]));
  if (recorded.length === 0) return rmSync(TO, { recursive: true, force: true });
  const problems = audioProblems(
    recorded.map(({ slug }) => slug),
    await readAudioFiles(FROM),
  );
  if (problems.length > 0) throw new ContentError(problems);
  const names = recorded.flatMap(({ audio }) => audioNames(audio));
  const published = new Map(names.map((name) => [publishedName(name, FROM), name]));
  mkdirSync(TO, { recursive: true });
  for (const old of readdirSync(TO)) if (!published.has(old)) rmSync(join(TO, old));
  for (const [to, from] of published) if (!existsSync(join(TO, to))) copyFileSync(join(FROM, from), join(TO, to));
}

if (process.argv[1] === import.meta.filename) await publishAudio();

/**
 * Reads every report that is new or changed, and keeps what the site is built from (lib/content/report-store.ts). Many at once are
 * shared among processes, one for each core.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { ContentError, type Problem } from '../lib/content/problem';
import { makeReport, storedName } from '../lib/content/report-store';
import { listSlugs } from '../lib/content/reports';
import { isStored, keepOnlyStored } from '../lib/content/store';
import { sentencesFolder } from '../lib/content/word-files';

/** Fewer are read faster than another process has the dictionary. */
const WORTH_A_PROCESS = 8;

/** What a process is asked to read, and what it answers. */
type Ask = { readonly slugs: readonly string[] };
type Answer = { readonly problems: readonly Problem[] };

/** @throws ContentError with every problem of every report */
export async function makeReports(): Promise<void> {
  const slugs = listSlugs();
  const missing = slugs.filter((slug) => !isStored(storedName(slug)));
  const processes = Math.min(availableParallelism(), Math.floor(missing.length / WORTH_A_PROCESS));
  const shares = Array.from({ length: processes }, (_, p) => missing.filter((_, i) => i % processes === p));
  const problems = processes > 1 ? (await Promise.all(shares.map(inProcess))).flat() : makeAll(missing);
  if (problems.length > 0) throw new ContentError(problems);
  keepOnlyStored(new Set([...slugs.map(storedName), sentencesFolder()]));
}

function makeAll(slugs: readonly string[]): readonly Problem[] {
  return slugs.flatMap((slug) => {
    try {
      makeReport(slug);
      return [];
    } catch (error) {
      if (error instanceof ContentError) return error.problems;
      throw error;
    }
  });
}

async function inProcess(slugs: readonly string[]): Promise<readonly Problem[]> {
  const child = fork(import.meta.filename);
  const ended = once(child, 'exit');
  child.send({ slugs } satisfies Ask);
  const answer = await Promise.race([once(child, 'message'), ended.then(() => null)]);
  await ended;
  if (answer === null) throw new Error('a process that reads reports ended early; its output above says why');
  return (answer[0] as Answer).problems;
}

if (process.send !== undefined && process.argv[1] === import.meta.filename) {
  process.once('message', ({ slugs }: Ask) => {
    process.send?.({ problems: makeAll(slugs) } satisfies Answer, () => process.disconnect());
  });
}

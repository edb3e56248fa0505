import { hanCount } from '../chinese/script';
import type { BackupReaders } from './backup';
import type { ImportProblem } from './types';

export type LeftPart = keyof BackupReaders<unknown, unknown>;

/** The parts of a backup that may be broken, as `readBackup` names them, in the order in which they are told: every one of them. */
const TOLD: Readonly<Record<LeftPart, true>> = {
  words: true,
  lists: true,
  settings: true,
  board: true,
  reviewSettings: true,
  print: true,
  places: true,
  days: true,
  cards: true,
  log: true,
  texts: true,
  results: true,
  lessons: true,
  rescued: true,
};
const PARTS = Object.keys(TOLD) as readonly LeftPart[];

export interface LeftOut {
  readonly part: LeftPart;
  /** How many of its entries can't be read; 0 = the part as a whole. */
  readonly count: number;
  /** The words among them: other keys are our own, and mean nothing to a learner. */
  readonly names: readonly string[];
}

/** What of a backup can't be read, part by part. @param problems of `readBackup`: a part, and its entry behind a space */
export const leftOut = (problems: readonly ImportProblem[]): readonly LeftOut[] =>
  PARTS.flatMap((part) => {
    const details = problems.map(({ detail }) => detail);
    const entries = details
      .filter((detail) => detail.startsWith(`${part} `))
      .map((detail) => detail.slice(part.length + 1));
    if (entries.length === 0 && !details.includes(part)) return [];
    const names = part === 'words' ? entries.map(charactersOfKey).filter((name) => hanCount(name) > 0) : [];
    return [{ part, count: details.includes(part) ? 0 : entries.length, names }];
  });

const charactersOfKey = (key: string): string => key.split('|')[0] ?? '';

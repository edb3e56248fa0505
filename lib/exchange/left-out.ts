import { hanCount } from '../chinese/script';
import type { ImportProblem } from './types';

/** The parts of a backup that may be broken, as `readBackup` names them. */
const PARTS = [
  'words',
  'lists',
  'settings',
  'board',
  'reviewSettings',
  'print',
  'places',
  'days',
  'cards',
  'log',
  'texts',
  'rescued',
] as const;
export type LeftPart = (typeof PARTS)[number];

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

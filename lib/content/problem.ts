/** What is wrong in a report file, where, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** From 1; 0 = the file as a whole. */
  readonly line: number;
  readonly problem: string;
  readonly remedy: string;
}

/** The way to a place in a file: keys and numbers from 0. */
export type Path = readonly (string | number)[];

/** "content/reports/teahouse.yaml:41: s12 has no `en`. Add its translation." */
export const formatProblem = ({ file, line, problem, remedy }: Problem): string =>
  `${file}${line > 0 ? `:${line}` : ''}: ${problem}. ${remedy}.`;

/** Thrown when a report that must be right is not; carries every problem, not only the first. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

import { readFileSync } from 'node:fs';

/** One line of `npm run bench`. What it must keep to stands in budgets.json, under its name. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Figures by name that may not be higher, those that may not be lower, and what the first have yet to come down to: a goal fails nothing. */
interface Budgets {
  readonly atMost: Readonly<Record<string, number>>;
  readonly atLeast: Readonly<Record<string, number>>;
  readonly goals: Readonly<Record<string, number>>;
}

const BUDGETS = JSON.parse(readFileSync(new URL('../../budgets.json', import.meta.url), 'utf8')) as Budgets;

/** The value that a share `q` of a list lies below. */
export const quantile = (list: readonly number[], q: number): number => {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
};

export const median = (list: readonly number[]): number => quantile(list, 0.5);

/** A figure beside its budget; `within` is missing where nothing is promised. A value that could not be measured keeps none. */
export function judge({ name, value, unit }: Figure, { atMost, atLeast, goals }: Budgets = BUDGETS) {
  const [most, least, goal] = [atMost[name], atLeast[name], goals[name]];
  return {
    name,
    value: Math.round(value * 100) / 100,
    unit,
    ...(most === undefined ? {} : { atMost: most, within: value <= most }),
    ...(least === undefined ? {} : { atLeast: least, within: value >= least }),
    ...(goal === undefined ? {} : { goal, reached: value <= goal }),
  };
}

/** Prints the figures, one JSON a line, then how many budgets they keep. One that is broken makes the process end with 1. */
export function printFigures(figures: readonly Figure[]): void {
  const judged = figures.map((figure) => judge(figure));
  for (const line of judged) console.log(JSON.stringify(line));
  const promised = judged.filter(({ within }) => within !== undefined);
  const broken = promised.filter(({ within }) => within === false);
  console.log(`\n${promised.length - broken.length} of ${promised.length} budgets kept (budgets.json)`);
  for (const { name, value, unit, atMost, atLeast } of broken)
    console.log(`✗ ${name}: ${value} ${unit}, ${atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`}`);
  for (const { name, value, unit, goal } of judged.filter(({ reached }) => reached === false))
    console.log(`· goal not reached yet: ${name}: ${value} ${unit}, at most ${goal}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** @throws Error if a budget stands for a figure that is not among these: a name misspelt keeps nothing */
export function ensureAllMeasured(names: Iterable<string>): void {
  const known = new Set(names);
  const unknown = Object.keys({ ...BUDGETS.atMost, ...BUDGETS.atLeast, ...BUDGETS.goals }).filter(
    (name) => !known.has(name),
  );
  if (unknown.length > 0) throw new Error(`budgets.json promises what nothing measures: ${unknown.join('; ')}`);
}

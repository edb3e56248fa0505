import type { LibraryFigure } from './draw-curves';
import type { Figure } from './figure';

// What the figures of several sizes say together.

const STEEPER = 'build from nothing: processor time of one more report, largest library against smaller';
const MEMORY = 'build from nothing: memory of one more report';
const HEAVIER = 'report page: whole first visit, largest library against smallest';
/** Figures that have a budget. */
export const GROWTH_PROMISES = [STEEPER, MEMORY, HEAVIER];

/** The figures of libraries among lines of JSON that were printed; of one that was measured again the last. */
export function readFigures(text: string): LibraryFigure[] {
  const figures = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LibraryFigure)
    .filter(({ reports }) => reports !== undefined); // how it grows is printed behind them, and is no size's
  return [...new Map(figures.map((figure) => [`${figure.reports} ${figure.name}`, figure])).values()];
}

/**
 * How the library grows: 1 where the build is linear, more where it is steeper at the end; MB of memory for each report; and what a
 * report's page weighs more.
 * @returns of what was measured at three sizes or more: two have no curve
 */
export function growthOf(figures: readonly LibraryFigure[]): Figure[] {
  const work = curveOf(figures, 'build from nothing: time of all processors');
  const memory = curveOf(figures, 'build from nothing: most memory of all processes');
  const page = curveOf(figures, 'report page: whole first visit');
  return [
    ...(work === null ? [] : [{ name: STEEPER, value: work.last / work.first, unit: 'times' }]),
    ...(memory === null ? [] : [{ name: MEMORY, value: memory.last, unit: 'MB' }]),
    ...(page === null ? [] : [{ name: HEAVIER, value: page.difference, unit: 'KB brotli' }]),
  ];
}

interface Curve {
  /** Of one more report, between the two smallest and the two largest libraries. */
  readonly first: number;
  readonly last: number;
  /** From the smallest to the largest. */
  readonly difference: number;
}

function curveOf(figures: readonly LibraryFigure[], name: string): Curve | null {
  const points = figures.filter((figure) => figure.name === name).sort((a, b) => a.reports - b.reports);
  const [smallest, second, ...more] = points;
  const [before, largest] = points.slice(-2);
  if (smallest === undefined || second === undefined || before === undefined || largest === undefined) return null;
  if (more.length === 0) return null;
  const slope = (a: LibraryFigure, b: LibraryFigure) => (b.value - a.value) / (b.reports - a.reports);
  return {
    first: slope(smallest, second),
    last: slope(before, largest),
    difference: largest.value - smallest.value,
  };
}

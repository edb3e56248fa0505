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
 * @returns nothing with less than three sizes: two have no curve
 */
export function growthOf(figures: readonly LibraryFigure[]): Figure[] {
  const slopeOf = (name: string): { readonly first: number; readonly last: number; readonly difference: number } => {
    const points = figures.filter((figure) => figure.name === name).sort((a, b) => a.reports - b.reports);
    const slopes = points.slice(1).map((point, i) => {
      const before = points[i] ?? point;
      return (point.value - before.value) / (point.reports - before.reports);
    });
    const [from, to] = [points[0]?.value ?? Number.NaN, points.at(-1)?.value ?? Number.NaN];
    return { first: slopes[0] ?? Number.NaN, last: slopes.at(-1) ?? Number.NaN, difference: to - from };
  };
  if (new Set(figures.map(({ reports }) => reports)).size < 3) return [];
  const work = slopeOf('build from nothing: time of all processors');
  return [
    { name: STEEPER, value: work.last / work.first, unit: 'times' },
    { name: MEMORY, value: slopeOf('build from nothing: most memory of all processes').last, unit: 'MB' },
    { name: HEAVIER, value: slopeOf('report page: whole first visit').difference, unit: 'KB brotli' },
  ];
}

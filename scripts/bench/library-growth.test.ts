import { expect, test } from 'vitest';
import { drawCurves } from './draw-curves';
import { GROWTH_PROMISES, growthOf, readFigures } from './library-growth';

const at = (reports: number, work: number, memory: number, page: number) => [
  { reports, name: 'build from nothing: time of all processors', value: work, unit: 's' },
  { reports, name: 'build from nothing: most memory of all processes', value: memory, unit: 'MB' },
  { reports, name: 'report page: whole first visit', value: page, unit: 'KB brotli' },
];
const valuesOf = (figures: ReturnType<typeof at>) => growthOf(figures).map(({ value }) => value);

test('a build that takes as long for each report is once as steep, whatever it begins with', () => {
  expect(valuesOf([...at(10, 70, 1500, 184), ...at(100, 160, 1500, 184), ...at(1000, 1060, 1500, 184)])).toEqual([
    1, 0, 0,
  ]);
});

test('what grows is seen, in whatever order it was measured', () => {
  expect(valuesOf([...at(1000, 1960, 3300, 186), ...at(10, 70, 1500, 184), ...at(100, 160, 1500, 184)])).toEqual([
    2, 2, 2,
  ]);
});

test('two sizes have no curve', () => {
  expect(growthOf([...at(10, 1, 1, 1), ...at(100, 2, 2, 2)])).toEqual([]);
});

test('only of what was measured at three sizes', () => {
  const [work, memory, page] = [0, 1, 2].map((i) =>
    [1, 2, 3].flatMap((reports) => at(reports, reports, 1, 1)[i] ?? []),
  );
  expect(growthOf([...(work ?? []), ...(memory ?? [])]).map(({ name }) => name)).toEqual(GROWTH_PROMISES.slice(0, 2));
  expect(growthOf([...(work ?? []).slice(1), ...(page ?? [])]).map(({ name }) => name)).toEqual(
    GROWTH_PROMISES.slice(2),
  );
});

test('what was printed is read again: sizes, each figure once, the last; neither how it grows nor what a build says', () => {
  const sizes = [...at(1, 1, 1, 1), ...at(2, 2, 2, 2), ...at(3, 3, 3, 3)];
  const lines = [...at(1, 9, 9, 9), ...sizes, ...growthOf(sizes)].map((figure) => JSON.stringify(figure));
  const read = readFigures(['> npm run', ...lines, ''].join('\n'));
  expect(read).toEqual(sizes);
  expect(drawCurves(read)).not.toContain('NaN');
});

test('every figure that has a budget is there', () => {
  const figures = growthOf([...at(1, 1, 1, 1), ...at(2, 2, 2, 2), ...at(3, 3, 3, 3)]);
  expect(figures.map(({ name }) => name)).toEqual(GROWTH_PROMISES);
});

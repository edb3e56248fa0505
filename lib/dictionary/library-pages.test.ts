import fc from 'fast-check';
import { expect, test } from 'vitest';
import { libraryPages, REPORTS_A_PAGE } from './library-pages';

const year = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ date: name, id: `${name} ${i}` }));
const shape = (reports: readonly { readonly date: string }[]) =>
  libraryPages(reports).map(({ name, part, parts, reports: own }) => [name, part, parts, own.length]);

test.each<[string, { readonly date: string }[], unknown[]]>([
  ['no reports', [], []],
  [
    'a year on a page',
    [...year('2022-11', 2), ...year('2021', 1)],
    [
      ['2022', 1, 1, 2],
      ['2021', 1, 1, 1],
    ],
  ],
  ['as many as fit', year('2020', REPORTS_A_PAGE), [['2020', 1, 1, REPORTS_A_PAGE]]],
  [
    'one more',
    year('2020', REPORTS_A_PAGE + 1),
    [
      ['2020-2', 2, 2, 1],
      ['2020', 1, 2, REPORTS_A_PAGE],
    ],
  ],
])('%s', (_, reports, pages) => {
  expect(shape(reports)).toEqual(pages);
});

const newestFirst = fc
  .array(fc.integer({ min: 2015, max: 2020 }), { maxLength: 500 })
  .map((years) => years.sort((a, b) => b - a).map((date, id) => ({ date: String(date), id })));

test('every report is on one page, in its order, and no page has too many', () => {
  fc.assert(
    fc.property(newestFirst, (reports) => {
      const pages = libraryPages(reports);
      expect(pages.flatMap((page) => page.reports)).toEqual(reports);
      expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
      for (const page of pages) expect(page.reports.length).toBeLessThanOrEqual(REPORTS_A_PAGE);
    }),
  );
});

test('a new report changes the last part of its year only', () => {
  const before = year('2020', 2 * REPORTS_A_PAGE + 5);
  const after = libraryPages([{ date: '2020', id: 'new' }, ...before]);
  for (const old of libraryPages(before).filter(({ part }) => part < 3))
    expect(after.find(({ name }) => name === old.name)?.reports).toEqual(old.reports);
});

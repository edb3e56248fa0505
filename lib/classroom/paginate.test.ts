import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FlowItem, paginate } from './paginate';

const line = (units = 1, part: Partial<FlowItem> = {}): FlowItem => ({ units, ...part });
const heading: FlowItem = { units: 1, heading: true };

/** Every unit is 10 high, a sheet 50, the first 30. */
const layOut = (items: readonly FlowItem[]): string[] =>
  paginate(items, { height: (_, from, to) => (to - from) * 10, room: (sheet) => (sheet === 0 ? 30 : 50) }).map(
    (sheet) => sheet.map(({ item, from, to }) => `${item}:${from}-${to}`).join(' '),
  );

describe('sheets', () => {
  test.each<[string, FlowItem[], string[]]>([
    ['nothing is one empty sheet', [], ['']],
    ['what has room', [line(), line(2)], ['0:0-1 1:0-2']],
    ['a table is divided by rows, on as many sheets as it needs', [line(10)], ['0:0-3', '0:3-8', '0:8-10']],
    ['a heading goes with what follows', [line(2), heading, line(4)], ['0:0-2', '1:0-1 2:0-4']],
    ['two headings too', [line(), heading, heading, line()], ['0:0-1', '1:0-1 2:0-1 3:0-1']],
    ['what is kept whole', [line(), line(5, { keep: true })], ['0:0-1', '1:0-5']],
    [
      'what no sheet can keep whole is divided where it begins',
      [line(), line(6, { keep: true })],
      ['0:0-1 1:0-2', '1:2-6'],
    ],
    ['a sheet of its own', [line(), line(1, { newSheet: true }), line()], ['0:0-1', '1:0-1 2:0-1']],
    ['which the first has anyway', [line(1, { newSheet: true })], ['0:0-1']],
  ])('%s', (_, items, sheets) => expect(layOut(items)).toEqual(sheets));

  test('a unit that is too tall stands alone', () =>
    expect(
      paginate([line(), line(), line()], { height: (item) => (item === 1 ? 99 : 10), room: () => 50 }).map((sheet) =>
        sheet.map(({ item }) => item),
      ),
    ).toEqual([[0], [1], [2]]));
});

test('nothing is lost, doubled or out of order, and no sheet is too full', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          heights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 }),
          heading: fc.boolean(),
          newSheet: fc.boolean(),
          keep: fc.boolean(),
        }),
        { maxLength: 15 },
      ),
      (blocks) => {
        const height = (item: number, from: number, to: number): number =>
          (blocks[item]?.heights ?? []).slice(from, to).reduce((sum, one) => sum + one, 0);
        const items = blocks.map(({ heights, heading, ...rest }) => ({
          ...rest,
          heading: heading && heights.length === 1,
          units: heights.length,
        }));
        const sheets = paginate(items, { height, room: () => 60 });
        expect(sheets.flat().flatMap(({ item, from, to }) => unitsOf(item, from, to))).toEqual(
          items.flatMap(({ units }, item) => unitsOf(item, 0, units)),
        );
        for (const sheet of sheets) {
          expect(sheet.reduce((sum, { item, from, to }) => sum + height(item, from, to), 0)).toBeLessThanOrEqual(60.5);
          if (items.length > 0) expect(sheet.length).toBeGreaterThan(0);
        }
      },
    ),
  ));

const unitsOf = (item: number, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => `${item}:${from + i}`);

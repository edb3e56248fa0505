import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOne } from './draw';

const pool = (size: number) => Array.from({ length: size }, (_, i) => [`k${i}`, i] as const);

test('nobody twice before everybody was drawn, round after round', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 27, maxLength: 27 }),
      (size, chances) => {
        let drawn: ReadonlySet<string> = new Set(['of another pool']);
        const items = chances.flatMap((chance) => {
          const draw = drawOne(pool(size), drawn, chance);
          drawn = draw?.drawn ?? drawn;
          return draw === null ? [] : [draw.item];
        });
        for (let round = 0; round + size <= items.length; round += size)
          expect(new Set(items.slice(round, round + size)).size).toBe(size);
        if (size > 1) items.slice(1).forEach((item, i) => void expect(item).not.toBe(items[i]));
      },
    ),
  ));

test('an empty pool has nobody', () => expect(drawOne([], new Set(), 0.5)).toBeNull());
test('chance chooses', () =>
  expect([0, 0.5, 0.99].map((chance) => drawOne(pool(3), new Set(), chance)?.item)).toEqual([0, 1, 2]));

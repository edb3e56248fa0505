import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Coder, createModel, NUMBER_CONTEXTS, RangeDecoder, RangeEncoder } from './range-coder';

const BITS = 6;

/** The same calls for both directions, as a format makes them. */
function code(coder: Coder, values: readonly number[]): number[] {
  const numbers = createModel(2 * NUMBER_CONTEXTS);
  const trees = createModel(2 << BITS);
  const flags = createModel(2);
  return values.map((value, i) => {
    const number = coder.number(numbers, i % 2, value);
    const tree = coder.tree(trees, i % 2, BITS, value % (1 << BITS));
    const flag = coder.bit(flags, 0, value % 2);
    return tree === number % (1 << BITS) && flag === number % 2 ? number : -1;
  });
}

const packed = (values: readonly number[]): Uint8Array => {
  const encoder = new RangeEncoder();
  code(encoder, values);
  return encoder.finish();
};

test('what is written is read again', () =>
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(300), fc.nat(2 ** 30 - 2))), (values) => {
      expect(
        code(
          new RangeDecoder(packed(values)),
          values.map(() => 0),
        ),
      ).toEqual(values);
    }),
  ));

test.each([0, 1, 255, 2 ** 30 - 2])('a long run of %i ends right: carries go through', (value) => {
  const values = Array.from({ length: 5000 }, (_, i) => (i % 997 === 996 ? value ^ 1 : value));
  expect(
    code(
      new RangeDecoder(packed(values)),
      values.map(() => 0),
    ),
  ).toEqual(values);
});

test('what is likely costs little', () =>
  expect(packed(Array.from({ length: 8000 }, () => 0)).length).toBeLessThan(100));

test('bytes that are missing do no harm', () =>
  expect(code(new RangeDecoder(packed([1, 2, 3]).subarray(0, 2)), [0, 0, 0])).toHaveLength(3));

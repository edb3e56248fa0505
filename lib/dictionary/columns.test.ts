import { expect, test } from 'vitest';
import { checkFormat, decodeCount, encodeCount, FORMAT_VERSION } from './columns';

test.each([0, 1, 5, 300, 20_000, 3_200_000])('a count of %i is kept to within 8 %%', (count) => {
  const kept = decodeCount(encodeCount(count));
  expect(Math.abs(kept - count)).toBeLessThanOrEqual(count * 0.08 + 0.1);
});

const fileOf = (...numbers: number[]): DataView => new DataView(Uint32Array.from(numbers).buffer);

test.each([
  ['of this format', fileOf(FORMAT_VERSION, 0), true],
  ['of an older format', fileOf(FORMAT_VERSION - 1, 0), false],
  ['cut off', fileOf(FORMAT_VERSION), false],
])('a file %s: accepted %#', (_, file, accepted) => {
  const check = () => checkFormat(file, 'lexicon.bin');
  if (accepted) expect(check).not.toThrow();
  else expect(check).toThrow(RangeError);
});

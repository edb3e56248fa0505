import { expect, test } from 'vitest';
import { licenceProblems } from './check-licences';

const of = (name: string, license?: string, part: object = {}) => ({
  [`node_modules/${name}`]: { version: '1.0.0', ...(license !== undefined && { license }), ...part },
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true], // one of them is enough
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false], // both count
  ['GPL-3.0-only', false],
  ['UNLICENSED', false],
  ['MPL-2.0', false], // only where an exception names the package
])('%s', (license, fine) => expect(licenceProblems(of('a', license)).length === 0).toBe(fine));

test('a package without a licence', () => expect(licenceProblems(of('a'))).toHaveLength(1));
test('an exception is for its package alone', () => {
  expect(licenceProblems(of('axe-core', 'MPL-2.0'))).toEqual([]);
  expect(licenceProblems(of('axe-core', 'GPL-3.0-only'))).toHaveLength(1);
});
test('a part for another platform has the licence of what it belongs to', () => {
  const part = of('@next/swc-win32-x64-msvc', undefined, { optional: true });
  expect(licenceProblems({ ...of('next', 'MIT'), ...part })).toEqual([]);
  expect(licenceProblems({ ...of('next', 'GPL-3.0-only'), ...part })).toHaveLength(2);
});
test('inside another package', () =>
  expect(licenceProblems(of('next/node_modules/b', 'GPL-3.0-only'))).toEqual([
    'b: GPL-3.0-only is neither allowed nor an exception',
  ]));

import { expect, test } from 'vitest';
import { decode } from './decode';
import { settingsFormat, shownScript } from './settings';

const scriptOf = (stored: object) => {
  const loaded = decode(JSON.stringify(stored), settingsFormat);
  return 'value' in loaded ? loaded.value.script : loaded.status;
};

test.each([
  ['simplified, which was everyone’s, becomes as printed', 'simplified', 'printed'],
  ['traditional was chosen and stays', 'traditional', 'traditional'],
])('settings of version 1: %s', (_, old, now) =>
  expect(scriptOf({ version: 1, data: { script: old, size: 'l' } })).toBe(now),
);
test('settings of version 2 say simplified where they mean it', () =>
  expect(scriptOf({ version: 2, data: { script: 'simplified' } })).toBe('simplified'));

test.each([
  ['printed', 'traditional', 'traditional'],
  ['simplified', 'traditional', 'simplified'],
  ['traditional', 'simplified', 'traditional'],
] as const)('chosen %s, printed %s: shown %s', (script, printed, shown) =>
  expect(shownScript({ script }, printed)).toBe(shown),
);

import { expect, test } from 'vitest';
import { savedWord } from '@/tests/unit/vocabulary';
import { type BackupState, backedUp, backupDue, remindLater } from './backup-due';

const NEVER: BackupState = { lastAt: null, words: 0, later: null };
const NOW = '2026-06-10T12:00:00.000Z';
const words = (count: number, part = {}) => Array.from({ length: count }, (_, i) => savedWord(String(i), 'x1', part));
const since = { lastAt: '2026-06-01T00:00:00.000Z', words: 100, later: null };
const changed = { changedAt: '2026-06-02T00:00:00.000Z' };

test.each([
  ['29 words and none ever', NEVER, words(29), false],
  ['30 words and none ever', NEVER, words(30), true],
  ['a thousand, none since', since, words(1000), false],
  ['49 changed since', since, [...words(1000), ...words(49, changed)], false],
  ['50 changed since', since, [...words(1000), ...words(50, changed)], true],
  ['50 saved since', since, words(50, { savedAt: '2026-06-03T00:00:00.000Z' }), true],
])('%s', (_, state, all, due) => expect(backupDue(state, all, NOW)).toBe(due));

test('later is a week, and a backup ends it', () => {
  const state = remindLater(NEVER, new Date(NOW));
  expect(backupDue(state, words(30), '2026-06-17T11:59:00.000Z')).toBe(false);
  expect(backupDue(state, words(30), '2026-06-17T12:00:00.000Z')).toBe(true);
  expect(backedUp(state, 30, NOW)).toEqual({ lastAt: NOW, words: 30, later: null });
});

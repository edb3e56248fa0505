import { afterEach, expect, test, vi } from 'vitest';
import { createDevice } from '@/tests/unit/device';

afterEach(() => vi.unstubAllGlobals());

const AT = new Date('2026-11-22T12:00:00Z');
const NEXT = new Date('2026-11-23T12:00:00Z');
const openTab = () => createDevice().openTab(() => import('./days'));

test.each<[string, readonly string[], number]>([
  ['one sentence', ['s5'], 1],
  ['on from it: those between are read too', ['s5', 's9'], 5],
  ['a jump is no reading', ['s5', 's90'], 2],
  ['back and forth counts once', ['s5', 's6', 's5', 's6'], 2],
  ['a line of the lesson is no sentence', ['q1'], 0],
])('%s', async (_, places, sentences) => {
  const tab = await openTab();
  tab.run(({ noteRead }) => places.forEach((place) => void noteRead('shifeng', place, AT)));
  const days = tab.run(({ dayStore }) => Object.values(dayStore.get()));
  expect(days).toEqual(sentences === 0 ? [] : [{ sentences }]);
});

test('another text, or another day, is counted for itself', async () => {
  const tab = await openTab();
  tab.run(({ noteRead }) => {
    noteRead('shifeng', 's5', AT);
    noteRead('lusong', 's5', AT);
    noteRead('shifeng', 's6', NEXT);
  });
  expect(tab.run(({ dayStore }) => Object.values(dayStore.get()))).toEqual([{ sentences: 2 }, { sentences: 1 }]);
});

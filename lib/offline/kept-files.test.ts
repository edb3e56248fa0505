import { afterEach, expect, test, vi } from 'vitest';
import { hashOf } from './fetch-checked';
import { keepList, keptList } from './kept-files';
import type { OfflineList } from './list';

const ROOT = 'https://example.org/';
const LIST: OfflineList = { strokes: 'a', site: [], languages: {}, reports: [], whole: [], single: [] };

/** The browser's caches, with nothing in them. */
function emptyCaches(): void {
  const kept = new Map<string, Response>();
  const cache = {
    match: async (key: string) => kept.get(key),
    put: async (key: string, response: Response) => void kept.set(key, response),
  };
  vi.stubGlobal('caches', { open: async () => cache });
}
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['what came', (text: string) => text, LIST],
  ['another list', (text: string) => text.replace('"a"', '"b"'), null],
  ['half of it', (text: string) => text.slice(0, 20), null],
])('a version finds its list again: %s', async (_, change, found) => {
  emptyCaches();
  const text = JSON.stringify(LIST);
  const version = await hashOf(new TextEncoder().encode(text));
  expect(await keptList(ROOT, version)).toBeNull();
  await keepList(ROOT, version, change(text));
  expect(await keptList(ROOT, version)).toEqual(found);
});

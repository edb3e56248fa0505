import { beforeEach, expect, test, vi } from 'vitest';
import { MAX_CHARACTERS, MAX_FILE_BYTES } from '../documents/limits';
import { takeShared } from './share-target';

const kept = new Map<string, Response>();

beforeEach(() => {
  kept.clear();
  const cache = {
    put: async (place: string, response: Response) => void kept.set(place, response),
    match: async () => undefined,
  };
  vi.stubGlobal('caches', {
    open: async () => cache,
    delete: async () => {
      kept.clear();
      return true;
    },
  });
  // Node's own takes whole addresses only
  vi.spyOn(Response, 'redirect').mockImplementation(
    (url) => new Response(null, { headers: { location: String(url) } }),
  );
});

async function share(fields: Record<string, string>, files: readonly File[] = []): Promise<string | null> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const file of files) form.append('files', file);
  const response = await takeShared(new Request('https://example.org/a/share/', { method: 'POST', body: form }), '/a/');
  return response.headers.get('location');
}

const sizes = () => Promise.all([...kept.values()].map(async (response) => (await response.blob()).size));

test('a text', async () => {
  expect(await share({ title: '雨天', text: '天黑了。' })).toBe('/a/en/texts/?shared=1');
  expect(await kept.get('/a/share/0')?.text()).toBe('雨天\n天黑了。');
});

test('a text without end: so much is put by that the page refuses it', async () => {
  await share({ text: 'a'.repeat(2 * MAX_CHARACTERS) });
  expect(await sizes()).toEqual([MAX_CHARACTERS + 1]);
});

test('more than 50 MB: so much is put by that the page refuses it', async () => {
  await share({}, [new File([new Uint8Array(MAX_FILE_BYTES + 100)], 'a.txt')]);
  expect(await sizes()).toEqual([MAX_FILE_BYTES + 1]);
});

test('a hundred files: ten are put by, the page is told how many are not, and what nobody took before is gone', async () => {
  const files = Array.from({ length: 100 }, (_, i) => new File(['雨'], `${i}.txt`));
  expect(await share({}, files)).toBe('/a/en/texts/?shared=10&left=90');
  expect(kept.size).toBe(10);
  await share({ text: '雨' });
  expect([...kept.keys()]).toEqual(['/a/share/0']);
});

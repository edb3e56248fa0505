import { afterEach, expect, test, vi } from 'vitest';
import { checked, fetchChecked, hashOf, OfflineError } from './fetch-checked';
import type { FileLine } from './list';

const CONTENT = '石峰山下守民安';
const bytes = new TextEncoder().encode(CONTENT);
const fileOf = async (): Promise<FileLine> => ['data/a.json', await hashOf(bytes), bytes.length, 10];

/** A body that breaks off in the middle. */
const cut = () =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(bytes.slice(0, 5)),
      pull: (controller) => controller.error(new TypeError('cut off')),
    }),
  );
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'kept',
    (error: unknown) => (error instanceof OfflineError ? error.code : String(error)),
  );

afterEach(() => vi.unstubAllGlobals());

test('SHA-256, its first 32 hex digits', async () =>
  expect(await hashOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223'));

test.each([
  ['what the list says', () => new Response(CONTENT), 'kept'],
  ['a page in its place', () => new Response('<h1>Log in</h1>'), 'wrong'],
  ['the same length, another content', () => new Response(CONTENT.replace('安', '生')), 'wrong'],
  ['half of it', () => new Response(bytes.slice(0, 5)), 'wrong'],
  ['nothing', () => new Response(''), 'wrong'],
  ['the right content with status 404', () => new Response(CONTENT, { status: 404 }), 'wrong'],
  ['a body that is cut off', cut, 'network'],
])('%s', async (_, response, code) => expect(await codeOf(checked(response(), await fileOf()))).toBe(code));

test('what is kept has none of the headers of its way', async () => {
  const headers = { 'content-type': 'text/plain', 'content-encoding': 'br', vary: 'Accept-Encoding' };
  const kept = await checked(new Response(CONTENT, { headers }), await fileOf());
  expect([...kept.headers]).toEqual([['content-type', 'text/plain']]);
  expect(kept.url).toBe('');
});

test('bytes are counted as they come, and counted back when they were for nothing', async () => {
  let came = 0;
  const onBytes = (count: number) => {
    came += count;
  };
  await checked(new Response(CONTENT), await fileOf(), { onBytes });
  expect(came).toBe(bytes.length);
  await codeOf(checked(cut(), await fileOf(), { onBytes }));
  await codeOf(checked(new Response('wrong'), await fileOf(), { onBytes }));
  expect(came).toBe(bytes.length);
});

test('a wrong answer is asked for once more, past the browser’s cache; then it is given up', async () => {
  const asked: (RequestCache | undefined)[] = [];
  const answers = [() => new Response('stale'), () => new Response(CONTENT), cut, cut];
  vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
    asked.push(cache);
    return answers[asked.length - 1]?.();
  });
  expect(await (await fetchChecked('http://here/', await fileOf())).text()).toBe(CONTENT);
  expect(await codeOf(fetchChecked('http://here/', await fileOf()))).toBe('network');
  expect(asked).toEqual(['default', 'reload', 'default', 'reload']);
});

test('what is stopped is not asked for again', async () => {
  const stop = new AbortController();
  const fetched = vi.fn(async () => {
    stop.abort();
    throw new DOMException('aborted', 'AbortError');
  });
  vi.stubGlobal('fetch', fetched);
  expect(await codeOf(fetchChecked('http://here/', await fileOf(), { signal: stop.signal }))).toBe('stopped');
  expect(fetched).toHaveBeenCalledTimes(1);
});

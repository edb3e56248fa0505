import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadDictionaryData } from '../../tests/unit/dictionary-data';
import { makeSmallFiles, type SmallFiles } from '../dictionary/ranges';
import { createSmallDictionary, type SmallDictionary } from './small-dictionary';

// A real server on this machine gives the files out, whole or cut off.
let files: SmallFiles;
let server: Server;
let origin = '';
let asked: string[] = [];
let broken: 'no' | 'cut' | 'missing' = 'no';

const bodyOf = (path: string): string | undefined => {
  if (path === '/table.json') return JSON.stringify(files.table);
  if (path === '/common.json') return files.common;
  return files.ranges[Number(/^\/ranges\/(\d+)\.json$/.exec(path)?.[1])];
};

beforeAll(async () => {
  files = makeSmallFiles(await loadDictionaryData(), new Set());
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const body = broken === 'missing' ? undefined : bodyOf(url);
    if (body === undefined) response.writeHead(404).end();
    else response.end(broken === 'cut' ? body.slice(0, body.length / 2) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  broken = 'no';
});

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const open = (): SmallDictionary =>
  createSmallDictionary({
    table: { url: `${origin}/table.json`, bytes: bytesOf(JSON.stringify(files.table)) },
    common: { url: `${origin}/common.json`, bytes: bytesOf(files.common) },
    ranges: `${origin}/ranges`,
  });
const wordsOf = async (dictionary: SmallDictionary, query: string): Promise<string[]> =>
  (await dictionary.search(query, 20)).hits.map(({ word }) => word);

test('characters cost the table and one range, in either script', async () => {
  const dictionary = open();
  expect((await wordsOf(dictionary, '重要'))[0]).toBe('重要');
  expect(asked).toEqual(['/table.json', expect.stringMatching(/^\/ranges\/\d+\.json$/)]);
  expect(await wordsOf(dictionary, '頭髮')).toContain('头发');
  expect(await wordsOf(dictionary, '乾淨')).toContain('干净');
});

test('pinyin and English cost one file, however much is asked', async () => {
  const dictionary = open();
  expect(await wordsOf(dictionary, 'chong')).toContain('重');
  expect(await wordsOf(dictionary, 'heavy')).toContain('重');
  expect(asked).toEqual(['/common.json']);
});

test('a page has its entries, with measure words', async () => {
  const page = await open().page('重');
  expect(page?.entries.map(({ reading }) => reading.join(' '))).toEqual(['zhong4', 'chong2']);
  expect((await open().page('书'))?.entries[0]?.measureWords.map(({ simplified }) => simplified)).toContain('本');
  expect(await open().page('没有这个词')).toBe(null);
});

test.each(['cut', 'missing'] as const)('a file that is %s is not used, and asked for again', async (how) => {
  const dictionary = open();
  broken = how;
  await expect(dictionary.search('重', 20)).rejects.toMatchObject({ code: how === 'cut' ? 'damaged' : 'unreachable' });
  broken = 'no';
  expect(await wordsOf(dictionary, '重')).toContain('重');
});

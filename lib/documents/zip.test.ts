import { describe, expect, test } from 'vitest';
import { tampered, zipOf } from '../../tests/unit/archives';
import { MAX_ZIP_ENTRIES } from './limits';
import { DocumentError, type DocumentProblem } from './problem';
import { openZip } from './zip';

async function problemOf(zip: Uint8Array, name = 'a.txt'): Promise<DocumentProblem> {
  try {
    await openZip(zip).read(name);
  } catch (error) {
    if (error instanceof DocumentError) return error.problem;
    throw error;
  }
  throw new Error('nothing is wrong');
}

const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);

test.each([0, 6] as const)('an entry comes out as it went in (level %i)', async (level) => {
  const text = '天黑了。'.repeat(10_000);
  const archive = openZip(zipOf({ 'a/b.txt': text, 'c.txt': '' }, { level }));
  expect(archive.names).toEqual(['a/b.txt', 'c.txt']);
  expect(new TextDecoder().decode(await archive.read('a/b.txt'))).toBe(text);
  expect(await archive.read('c.txt')).toHaveLength(0);
});

const small = zipOf({ 'a.txt': '天黑了。'.repeat(50) });

describe('what is wrong with a zip', { timeout: 30_000 }, () => {
  test.each<[name: string, zip: () => Uint8Array, problem: DocumentProblem]>([
    ['a ratio of 1000', () => zipOf({ 'a.txt': zeros(40) }), { code: 'zip-bomb', detail: { reason: 'ratio' } }],
    [
      '300 MB in all',
      () =>
        tampered(tampered(zipOf({ 'a.txt': '天', 'b.txt': '黑' }), 'a.txt', { size: 15e7 }), 'b.txt', { size: 15e7 }),
      { code: 'zip-bomb', detail: { reason: 'size' } },
    ],
    [
      '61 MB of markup',
      () => zipOf({ 'a.txt': zeros(61) }, { level: 0 }),
      { code: 'zip-bomb', detail: { reason: 'size' } },
    ],
    [
      'too many entries',
      () =>
        zipOf(Object.fromEntries(Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, i) => [`${i}`, ''])), { level: 0 }),
      { code: 'zip-bomb', detail: { reason: 'entries' } },
    ],
    [
      'a zip by its name',
      () => zipOf({ 'b.zip': small, 'a.txt': '' }),
      { code: 'zip-bomb', detail: { reason: 'nested' } },
    ],
    ['a zip by its content', () => zipOf({ 'a.txt': small }), { code: 'zip-bomb', detail: { reason: 'nested' } }],
    [
      'more than it declares',
      () => tampered(zipOf({ 'a.txt': zeros(40) }), 'a.txt', { size: 1000 }),
      { code: 'zip-bomb', detail: { reason: 'lies' } },
    ],
    [
      'two entries on the same bytes',
      () => tampered(zipOf({ 'a.txt': '天', 'b.txt': '黑' }), 'b.txt', { offset: 0 }),
      { code: 'zip-bomb', detail: { reason: 'lies' } },
    ],
    ['a password', () => tampered(small, 'a.txt', { flags: 1 }), { code: 'encrypted', detail: { part: 'a.txt' } }],
    ['cut off', () => small.slice(0, small.length - 30), { code: 'damaged', detail: { part: null } }],
    [
      'an offset outside',
      () => tampered(small, 'a.txt', { offset: 1 }),
      { code: 'damaged', detail: { part: 'a.txt' } },
    ],
    [
      'bytes changed',
      () => small.map((byte, i) => (i > 40 && i < 60 ? 255 : byte)),
      { code: 'damaged', detail: { part: 'a.txt' } },
    ],
    ['the entry is not there', () => zipOf({ 'b.txt': '' }), { code: 'damaged', detail: { part: 'a.txt' } }],
  ])('%s', async (_, zip, problem) => expect(await problemOf(zip())).toEqual(problem));
});

test('the workbook of a chart in a Word file is no nested zip, for nobody opens it', async () => {
  const archive = openZip(zipOf({ 'word/embeddings/a.zip': small, 'a.txt': '天' }));
  expect(await archive.read('a.txt')).toHaveLength(3);
});

import { expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../documents/limits';
import { createExchangeService } from './exchange-service';
import type { Work } from './protocol';

const unasked = () => Promise.reject(new Error('nothing is looked up'));
const service = createExchangeService({ lexicon: unasked, dictionary: unasked } as never);
const work = { signal: new AbortController().signal, progress: () => {} } as Work;

function packageOf(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set([0x50, 0x4b, 3, 4]);
  return bytes;
}

test.each([
  ['pasted', { text: '学'.repeat(MAX_FILE_BYTES + 1) }],
  ['a file', { bytes: new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61), name: 'a.csv' }],
  ['a package', { bytes: packageOf(MAX_FILE_BYTES + 1), name: 'a.apkg' }],
])('more than 50 MB is refused as it comes: %s', async (_, source) => {
  const sqlite = { path: '', bytes: 0, hash: '' } as never;
  const { matched, problems, text } = await service.readWordFile({ source, sqlite, now: '2026-11-22T00:00:00Z' }, work);
  expect({ matched, text, codes: problems.map(({ code }) => code) }).toEqual({
    matched: [],
    text: null,
    codes: ['too-large'],
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from './sha1';

test.each([
  ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'], // FIPS 180-4, example
])('%j', (text, digest) => expect(sha1(text)).toBe(digest));

test('is what OpenSSL says, around the ends of blocks and for any text', () => {
  const theirs = (text: string) => createHash('sha1').update(text).digest('hex');
  for (let length = 50; length < 140; length++) expect(sha1('行'.repeat(length))).toBe(theirs('行'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sha1(text) === theirs(text)));
});

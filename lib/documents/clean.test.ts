import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean';

describe('what can’t be seen goes, what was written stays', () => {
  test.each([
    ['a\r\nb\rc\u2028d\u0085e\ff', 'a\nb\nc\nd\ne\nf'],
    ['\u0000你\u0007\u001b好\u007f\u0091', '你好'],
    ['\ufeff你\u200b好\u2060吗\u00ad', '你好吗'],
    ['\u202e你\u2066好\u2069\u200f', '你好'],
    ['a\tb', 'a b'],
    ['\ud842你\udfb7', '\ufffd你\ufffd'], // two lone surrogates
    ['\ud842\u200b\udfb7', '\ufffd\ufffd'], // which don’t become 𠮷 when what is between them goes
    ['𠮷野家', '𠮷野家'],
    ['e\u0301', 'é'], // NFC
    ['ＡＢ１２①㈠ﬁ', 'ＡＢ１２①㈠ﬁ'], // not NFKC
    ['👩\u200d🌾', '👩\u200d🌾'], // the joiner makes one picture of two
  ])('%j → %j', (text, clean) => expect(cleanText(text)).toBe(clean));
});

test('a line loses ideographic indentation', () => expect(cleanLine('　　天黑了。\n')).toBe('天黑了。'));

test('cleaning twice changes nothing', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
    { numRuns: 150 },
  );
});

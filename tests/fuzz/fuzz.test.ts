import { describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from './hostile-values';
import type { Input } from './parser';
import { PARSERS } from './registry';
import { REGRESSIONS } from './regressions';
import { fuzz, readOne } from './run';

// A sample of `npm run fuzz`: what once went wrong first, then the table of hostile values, then cases of chance.

const CASES = 40;

const inputOf = (input: (typeof REGRESSIONS)[number]['input']): Input =>
  typeof input === 'string' ? input : new Uint8Array(Buffer.from(input.base64, 'base64'));

describe('what once broke a parser', () => {
  test.each(REGRESSIONS)('$parser: $was', async ({ parser: name, input }) => {
    const parser = PARSERS.find((candidate) => candidate.name === name);
    expect(parser).toBeDefined();
    if (parser !== undefined) expect(await readOne(parser, inputOf(input))).toBeNull();
  });
});

describe.each(PARSERS.map((parser) => [parser.name, parser] as const))('%s', (_, parser) => {
  test('its samples are read', async () => {
    for (const sample of parser.samples) expect(await readOne(parser, sample)).toBeNull();
  });
  test('hostile values', async () => {
    for (const text of Object.values(HOSTILE_TEXTS)) expect(await readOne(parser, text)).toBeNull();
  });
  test('cut short anywhere', async () => {
    const [sample = ''] = parser.samples;
    const step = Math.max(1, Math.floor(sample.length / 40));
    for (let end = 0; end < sample.length; end += step) expect(await readOne(parser, sample.slice(0, end))).toBeNull();
  });
  test('cases of chance', async () => {
    const { failure } = await fuzz(parser, CASES, 20261122);
    expect(failure).toBeNull();
  });
});

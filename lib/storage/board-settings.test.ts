import { expect, test } from 'vitest';
import { boardFormat } from './board-settings';
import { decode } from './decode';

const read = (data: unknown) => decode(JSON.stringify({ version: 1, data }), boardFormat);

test.each([
  [{}, boardFormat.initial],
  [
    { theme: 'dark', larger: 2 },
    { ...boardFormat.initial, theme: 'dark', larger: 2 },
  ],
  [
    { theme: 'green', larger: 99, qr: 'off' },
    { ...boardFormat.initial, qr: 'off' },
  ], // what is no choice falls back alone
])('%o', (data, expected) => expect(read(data)).toMatchObject({ value: expected }));

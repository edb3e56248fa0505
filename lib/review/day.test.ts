import { expect, test } from 'vitest';
import { dayOf } from './day';

test.each([
  ['03:59 in Shanghai is still the evening before', '2026-11-21T19:59:59.999Z', 480, '2026-11-21'],
  ['04:00 in Shanghai is the new day', '2026-11-21T20:00:00.000Z', 480, '2026-11-22'],
  ['noon in Greenwich', '2026-11-22T12:00:00.000Z', 0, '2026-11-22'],
  ['03:30 of New Year in New York', '2027-01-01T08:30:00.000Z', -300, '2026-12-31'],
  ['half an hour’s zone: 04:00 in Kathmandu', '2026-02-28T22:15:00.000Z', 345, '2026-03-01'],
])('%s', (_, at, zone, day) => expect(dayOf(Date.parse(at), zone)).toBe(day));

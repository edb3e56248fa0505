import { expect, test } from 'vitest';
import { TEXT_EXERCISES } from '../exercises/types';
import {
  FIRST_WORKSHEET,
  nextSet,
  readWorksheetQuery,
  seedOf,
  usualPaper,
  type Worksheet,
  withDevice,
  writeWorksheetQuery,
} from './worksheet';

const DEVICE = { paper: 'a4', script: 'printed', notation: 'marks' } as const;
const FIRST = withDevice(FIRST_WORKSHEET, DEVICE);

test.each<[Partial<Worksheet>, number]>([
  [{}, 1],
  [{ parts: ['cloze', 'answers'], paper: 'letter', notation: 'zhuyin', script: 'traditional' }, 42],
  [{ parts: [], size: 'l', words: 'unknown', side: '18', trace: '0', version: 'B' }, 1],
])('a worksheet with %o survives its address', (part, set) => {
  const worksheet = { ...FIRST, ...part };
  const query = new URLSearchParams('report=shifeng&from=3');
  writeWorksheetQuery(query, worksheet, set);
  expect(query.get('report')).toBe('shifeng');
  expect(readWorksheetQuery(`?${query}`)).toEqual({ worksheet, set });
});

test('an address says all of it, so that another device prints the same', () => {
  const query = new URLSearchParams();
  writeWorksheetQuery(query, { ...FIRST, size: 'l' }, 1);
  expect(String(query)).toBe('parts=text%2Cwords%2Cquestions%2Canswers&paper=a4&script=printed&notation=marks&size=l');
  writeWorksheetQuery(query, FIRST, 1);
  expect(query.get('size')).toBeNull();
});

test('an address without parts is not a worksheet, and what is not known is left out', () => {
  expect(readWorksheetQuery('?report=shifeng&size=l').worksheet).toBeNull();
  expect(readWorksheetQuery('?parts=text,songs,cloze&size=xxl&set=0&paper=a3')).toEqual({
    worksheet: { ...FIRST_WORKSHEET, parts: ['text', 'cloze'] },
    set: 1,
  });
});

test('every set, version and kind has a seed of its own', () => {
  const seeds = [1, 2, 3].flatMap((set) =>
    (['A', 'B'] as const).flatMap((version) => TEXT_EXERCISES.map((kind) => seedOf(kind, set, version))),
  );
  expect(new Set(seeds).size).toBe(seeds.length);
  expect([nextSet(1), nextSet(9999)]).toEqual([2, 1]);
});

test.each([
  ['en-US', 'letter'],
  ['es-MX', 'letter'],
  ['en-GB', 'a4'],
  ['zh-TW', 'a4'],
  ['en', 'a4'],
])('%s writes on %s', (language, paper) => expect(usualPaper(language)).toBe(paper));

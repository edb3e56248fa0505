import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { decode, encode, type Format, recordOf } from './decode';
import { createStore } from './store';
import { troubleStore } from './troubles';

const format: Format<Record<string, number>> = {
  schema: recordOf(v.number()),
  initial: {},
  migrations: [],
};
let tests = 0;
let KEY = '';

let items: Map<string, string>;
let fail: string | null;

beforeEach(() => {
  KEY = `duizhao:test${++tests}`; // a store that could not write waits for its chance beyond its test
  items = new Map();
  fail = null;
  const throwing = () => {
    if (fail !== null) throw new DOMException('no', fail);
  };
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => {
        if (fail === 'SecurityError') throwing();
        return items.get(key) ?? null;
      },
      setItem: (key: string, value: string) => {
        throwing();
        items.set(key, value);
      },
    },
    addEventListener: () => {},
  });
});
afterEach(() => {
  troubleStore.note(KEY, null);
  vi.unstubAllGlobals();
});

describe('decode', () => {
  test.each<[string, string | null, string]>([
    ['nothing', null, 'empty'],
    ['what was written', encode({ a: 1 }, format), 'ok'],
    ['a value cut short', '{"version":1,"data":{"a"', 'unreadable'],
    ['another shape', '{"version":1,"data":[1]}', 'unreadable'],
    ['no envelope', '{"a":1}', 'unreadable'],
    ['a newer version', '{"version":2,"data":{}}', 'too-new'],
    ['a version that can’t be', '{"version":0,"data":{}}', 'unreadable'],
  ])('%s is %s', (_, raw, status) => expect(decode(raw, format).status).toBe(status));

  test('old versions are migrated step by step', () => {
    const third: Format<Record<string, number>> = {
      ...format,
      migrations: [
        (old) => Object.fromEntries((old as string[]).map((key) => [key, 1])),
        (old) => ({ ...(old as object), added: 3 }),
      ],
    };
    expect(decode('{"version":1,"data":["a"]}', third)).toEqual({ status: 'ok', value: { a: 1, added: 3 } });
    expect(decode('{"version":2,"data":{"b":2}}', third)).toEqual({ status: 'ok', value: { b: 2, added: 3 } });
    expect(encode({ c: 1 }, third)).toBe('{"version":3,"data":{"c":1}}');
  });
});

const add = (key: string) => (value: Record<string, number>) => ({ ...value, [key]: 1 });

test('a change is made on what another tab wrote meanwhile', () => {
  const store = createStore(KEY, format);
  store.update(add('a'));
  items.set(KEY, encode({ a: 1, other: 2 }, format));
  store.update(add('b'));
  expect(store.get()).toEqual({ a: 1, other: 2, b: 1 });
  expect(items.get(KEY)).toBe(encode({ a: 1, other: 2, b: 1 }, format));
});

test('a full device: the change stays in memory, is told, and is written with the next', () => {
  const store = createStore(KEY, format);
  store.update(add('a'));
  fail = 'QuotaExceededError';
  store.update(add('b'));
  expect(store.get()).toEqual({ a: 1, b: 1 });
  expect(items.get(KEY)).toBe(encode({ a: 1 }, format));
  expect(troubleStore.get()).toEqual({ [KEY]: 'full' });
  fail = null;
  store.update(add('c'));
  expect(items.get(KEY)).toBe(encode({ a: 1, b: 1, c: 1 }, format));
  expect(troubleStore.get()).toEqual({});
});

test('what one store could not keep is kept once another could', () => {
  const [words, places] = [createStore(KEY, format), createStore(`${KEY}:other`, format)];
  fail = 'QuotaExceededError';
  places.update(add('place'));
  words.update(add('word'));
  expect(troubleStore.get()).toEqual({ [KEY]: 'full', [`${KEY}:other`]: 'full' });
  fail = null;
  words.update(add('another'));
  expect(troubleStore.get()).toEqual({});
  expect(items.get(`${KEY}:other`)).toBe(encode({ place: 1 }, format));
});

test.each([
  ['unreadable', 'garbage'],
  ['too-new', '{"version":9,"data":{}}'],
])('%s data is never overwritten', (trouble, raw) => {
  items.set(KEY, raw);
  const store = createStore(KEY, format);
  expect(store.get()).toEqual({});
  expect(troubleStore.get()).toEqual({ [KEY]: trouble });
  store.update(add('a'));
  expect(store.get()).toEqual({ a: 1 });
  expect(items.get(KEY)).toBe(raw);
});

test('blocked storage: the visit goes on', () => {
  fail = 'SecurityError';
  const store = createStore(KEY, format);
  store.update(add('a'));
  store.update(add('b'));
  expect(store.get()).toEqual({ a: 1, b: 1 });
  expect(troubleStore.get()).toEqual({ [KEY]: 'blocked' });
});

test('a change that changes nothing writes nothing and tells nobody', () => {
  const store = createStore(KEY, format);
  store.update(add('a'));
  const told = vi.fn();
  store.subscribe(told);
  fail = 'QuotaExceededError';
  store.update((value) => value);
  expect(told).not.toHaveBeenCalled();
  expect(troubleStore.get()).toEqual({});
});

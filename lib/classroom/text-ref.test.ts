import { expect, test } from 'vitest';
import { readTextQuery, textQuery } from './text-ref';

test.each([
  [{ slug: 'shifeng', from: null, to: null }, '?report=shifeng'],
  [{ slug: 'shifeng', from: 3, to: 12 }, '?report=shifeng&from=3&to=12'],
  [{ slug: 'text:a b&c', from: 2, to: null }, '?text=a+b%26c&from=2'],
])('%o is %s', (ref, query) => {
  expect(textQuery(ref)).toBe(query);
  expect(readTextQuery(query)).toEqual(ref);
});

test.each([
  ['', null],
  ['?q=x', null],
  ['?report=shifeng&from=9&to=3', { slug: 'shifeng', from: null, to: null }],
  ['?report=shifeng&from=-1&to=1e9', { slug: 'shifeng', from: null, to: null }],
])('the query %s', (query, ref) => expect(readTextQuery(query)).toEqual(ref));

import { expect, test } from 'vitest';
import { hinted, scriptsOfAny } from './compile-hints';

const named = (name: string, how = 'async=""'): string =>
  `<script src="/_next/static/chunks/${name}.js" ${how}></script>`;

test('scripts that a page begins with, each once, and none for engines of before 2017', () => {
  const pages = [named('all') + named('reader') + named('old', 'noModule=""'), named('all') + named('words')];
  expect(scriptsOfAny(pages)).toEqual(['all', 'reader', 'words'].map((name) => `/_next/static/chunks/${name}.js`));
});

test('the hint is the first line of a script, once', () => {
  const script = hinted('"use strict";run()');
  expect(script).toBe('//# allFunctionsCalledOnLoad\n"use strict";run()');
  expect(hinted(script)).toBe(script);
});

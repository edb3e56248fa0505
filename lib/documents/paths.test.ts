import { expect, test } from 'vitest';
import { folderOf, resolvePath } from './paths';

test.each([
  ['OEBPS', 'a.xhtml', 'OEBPS/a.xhtml'],
  ['OEBPS/text', '../a%20%E9%9B%A8.xhtml#c1', 'OEBPS/a 雨.xhtml'],
  ['', './a.xhtml?x', 'a.xhtml'],
  ['OEBPS', '/a.xhtml', 'a.xhtml'],
  ['OEBPS', '100%.xhtml', 'OEBPS/100%.xhtml'],
  ['OEBPS', '../../etc/passwd', null],
  ['', 'https://example.org/a', null],
  ['', '//example.org/a', null],
  ['', '#c1', null],
])('%s + %s = %s', (folder, reference, name) => expect(resolvePath(folder, reference)).toBe(name));

test('the folder of a name', () => expect([folderOf('a/b/c.opf'), folderOf('c.opf')]).toEqual(['a/b', '']));

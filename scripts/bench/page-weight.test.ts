import { expect, test } from 'vitest';
import { filesForOldEngines, filesNamedBy } from './page-weight';

const PAGE = `<!DOCTYPE html><html><head>
<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>
<link rel="icon" href="/icon.svg?v=1"/>
<script src="/school/_next/static/chunks/c.js?v=2" async=""></script>
<script src="/_next/static/chunks/old.js" noModule=""></script></head>
<body><a href="/en/">Library</a><script>push("/_next/static/chunks/d.js")</script><script src="/_next/static/chunks/b.js" async=""></script></body></html>`;

test('a page names each script and style once, wherever the site stands; what only old engines fetch is apart', () => {
  expect(filesNamedBy(PAGE)).toEqual([
    '/_next/static/chunks/a.css',
    '/_next/static/chunks/b.js',
    '/_next/static/chunks/c.js',
  ]);
  expect(filesForOldEngines(PAGE)).toEqual(['/_next/static/chunks/old.js']);
});

import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { mergeChunks, scriptsOfAll, withMerged } from './merge-chunks';

const CHUNKS = '/_next/static/chunks/';
const path = (name: string): string => `${CHUNKS}${name}.js`;
const chunk = (name: string) => ({
  path: path(name),
  text: `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["object"==typeof document?document.currentScript:void 0,7,()=>"${name}"]);`,
});
/** As the framework's: it takes in what waits for it. */
const RUNTIME = { path: path('runtime'), text: '(()=>{globalThis.taken=globalThis.TURBOPACK.map(([own])=>own)})();' };

test('what every page loads is merged, what one of them loads is not', () => {
  const page = (...names: string[]) => names.map((name) => `<script src="${path(name)}" async=""></script>`).join('');
  expect(scriptsOfAll([page('main', 'layout', 'reader'), page('words', 'layout', 'main')])).toEqual([
    path('main'),
    path('layout'),
  ]);
});

test('merged chunks are known to the runtime by their own paths, wherever it stood among them', () => {
  const context: { document: unknown; taken?: unknown } = { document: { currentScript: 'its element' } };
  runInNewContext(mergeChunks([chunk('main'), RUNTIME, chunk('layout')]), context);
  expect(context.taken).toEqual(['its element', 'static/chunks/main.js', 'static/chunks/layout.js']);
});

test.each([
  ['a script of another kind', [RUNTIME, { path: path('x'), text: 'alert(1)' }]],
  ['no runtime', [chunk('main')]],
])('%s is refused: another version of the framework may write them otherwise', (_, chunks) => {
  expect(() => mergeChunks(chunks)).toThrow();
});

test('a page loads the merged script once and names it wherever it named its parts by address', () => {
  const begin = '<script>push({"otherChunks":["static/chunks/main.js"]})</script>';
  const data = (main: string, layout: string) =>
    `<script>push("2:\\"${main}\\"\\n[\\"$\\",\\"script\\",{\\"src\\":\\"${layout}\\",\\"async\\":true}]")</script>`;
  const html =
    `<link rel="preload" as="script" fetchPriority="low" href="/school${path('main')}"/><script src="/school${path('layout')}" async=""></script>` +
    `<script src="/school${path('reader')}" async=""></script>${begin}${data(path('main'), path('layout'))}<script src="/school${path('main')}" async=""></script>`;
  expect(withMerged(html, [path('main'), path('layout')], path('all'))).toBe(
    `<script src="/school${path('all')}" async=""></script><script src="/school${path('reader')}" async=""></script>` +
      `${begin}${data(path('all'), path('all'))}`,
  );
});

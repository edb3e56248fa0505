import { describe, expect, test } from 'vitest';
import { inOrderOfNeed, withStylesInside } from './order-page';

const STYLE = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
const script = (name: string): string => `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
const PRELOAD = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>';
const OLD_ENGINES = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const START = '<script id="_R_">push({})</script>';
const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}</body></html>`;

test('the head’s own scripts come first, then styles, then scripts from files, each once', () => {
  const html = page(
    `<title>石峰</title>${STYLE}${PRELOAD}${script('a')}${script('b')}${OLD_ENGINES}<script>boot()</script>`,
    `<main>“我们$&”</main>${START}${script('a')}<script>data()</script>`,
  );
  expect(inOrderOfNeed(html)).toBe(
    page(
      `<title>石峰</title><script>boot()</script>${STYLE}${script('a')}${script('b')}${OLD_ENGINES}`,
      `<main>“我们$&”</main>${START}<script>data()</script>`,
    ),
  );
});

test('a page that is in order stays as it is', () => {
  const html = page(`<script>boot()</script>${STYLE}${script('a')}`, `<main></main>${START}`);
  expect(inOrderOfNeed(html)).toBe(html);
});

describe('styles in the page', () => {
  const PATH = '/_next/static/chunks/a.css';
  const element = (path: string): string =>
    JSON.stringify(['$', 'link', '0', { rel: 'stylesheet', href: path, precedence: 'next', nonce: '$undefined' }]);
  const data = (text: string): string => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`;

  test('React’s data name them no more, and go on naming others', () => {
    const html = page(
      STYLE,
      data(`1:X\n:HL["${PATH}","style"]\n2:[[${element(PATH)},${element('/other.css')}],"$L7"]\n`),
    );
    expect(withStylesInside(html, () => 'p{}')).toBe(
      page('<style data-precedence="next">p{}</style>', data(`1:X\n2:[[null,${element('/other.css')}],"$L7"]\n`)),
    );
  });

  test('a style is read by its address and written as it stands, but for its map', () => {
    const html = page('<link rel="stylesheet" href="/b.css"/>', '');
    expect(withStylesInside(html, (path) => `a{b:"${path.length}$&"}\n/*# sourceMappingURL=b.css.map*/\n`)).toBe(
      page('<style data-precedence="next">a{b:"6$&"}</style>', ''),
    );
  });

  test('a page that names it elsewhere is refused', () => {
    expect(() => withStylesInside(page(STYLE, data(`preload("${PATH}")`)), () => 'p{}')).toThrow();
  });
});

import { expect, test } from 'vitest';
import { inOrderOfNeed } from './order-page';

const STYLE = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
const script = (name: string): string => `<script src="/_next/static/chunks/${name}.js" async=""></script>`;
const PRELOAD = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>';
const OLD_ENGINES = '<script src="/_next/static/chunks/old.js" noModule=""></script>';
const START = '<script id="_R_">push({})</script>';
const page = (head: string, body: string): string => `<html><head>${head}</head><body>${body}</body></html>`;

test('styles come behind the scripts of the head, scripts from files behind the text, each once', () => {
  const html = page(
    `<title>石峰</title>${STYLE}${PRELOAD}${script('a')}${script('b')}${OLD_ENGINES}<script>boot()</script>`,
    `<main>“我们$&”</main>${START}${script('a')}<script>data()</script>`,
  );
  expect(inOrderOfNeed(html)).toBe(
    page(
      `<title>石峰</title>${OLD_ENGINES}<script>boot()</script>${STYLE}`,
      `<main>“我们$&”</main>${script('a')}${script('b')}${START}<script>data()</script>`,
    ),
  );
});

test('a page that is in order stays as it is', () => {
  const html = page(`<script>boot()</script>${STYLE}`, `<main></main>${script('a')}${START}`);
  expect(inOrderOfNeed(html)).toBe(html);
});

test('a page without scripts has nothing to wait for', () => {
  const html = page(STYLE, '<main></main>');
  expect(inOrderOfNeed(html)).toBe(html);
});

test('scripts without the framework’s start are refused: another version may write it otherwise', () => {
  expect(() => inOrderOfNeed(page(script('a'), ''))).toThrow();
});

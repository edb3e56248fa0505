import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { policyHeaderFor, withPolicy } from './content-policy';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

/** The policy of a page, by directive. */
function policyOf(html: string): Record<string, string[]> {
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\/>/.exec(html) ?? [];
  return directives(content);
}

const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split(';').map((line) => {
      const [directive = '', ...sources] = line.split(' ');
      return [directive, sources];
    }),
  );

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page's own scripts are, beside the one that the policy brings. */
const ownScripts = (html: string): string[] => policyOf(withPolicy(html, '/'))['script-src']?.slice(2) ?? [];

describe('the hashes of a page', () => {
  test.each<[string, string, readonly string[]]>([
    ['none', '', []],
    ['one', '<script>run()</script>', ['run()']],
    ['several, in their order', '<script>a()</script><p>石峰</p><script id="_R_">b()</script>', ['a()', 'b()']],
    ['the same twice needs one', '<script>a()</script><script>a()</script>', ['a()']],
    ['space is part of it', '<script>\n  a()\t\n</script >', ['\n  a()\t\n']],
    ['a line ends as the browser reads it', '<script>a()\r\nb()</script>', ['a()\nb()']],
    ['beyond ASCII', '<script>say("石峰区")</script>', ['say("石峰区")']],
    ['markup inside is text', '<script>a="<b>x</b>"</script>', ['a="<b>x</b>"']],
    ['entities are no entities', '<script>a&amp;&amp;b</script>', ['a&amp;&amp;b']],
    ['written large', '<SCRIPT>a()</SCRIPT>', ['a()']],
    ['attributes with an angle', '<script data-note="a>b">a()</script>', ['a()']],
    ['a module', '<script type="module">a()</script>', ['a()']],
    ['for old engines', '<script noModule="">a()</script>', ['a()']],
    ['from a file', '<script src="/_next/static/a.js" async=""></script>', []],
    ['from a file, for old engines', '<script src="/_next/static/a.js" noModule=""></script>', []],
    ['data is no script', '<script type="application/ld+json">{"a":1}</script>', []],
    ['data is no script', '<script type="application/json">{"a":1}</script><script>a()</script>', ['a()']],
  ])('%s: %s', (_, body, scripts) => expect(ownScripts(page('', body))).toEqual(scripts.map(sha)));

  test('a style within <noscript> has its own', () => {
    const styles = policyOf(withPolicy(page('', '<noscript><style>a{b:c}</style></noscript>'), '/'))['style-src'];
    expect(styles).toEqual(["'self'", sha('a{b:c}')]);
  });

  test('data that the framework writes in pieces is one script', () => {
    const pieces = [
      '(self.__next_f=self.__next_f||[]).push([0])',
      'self.__next_f.push([1,"a"])',
      'self.__next_f.push([1,"b"])',
    ];
    const html = withPolicy(page('', pieces.map((piece) => `<script>${piece}</script>`).join('')), '/');
    expect(html).toContain(`<script>${pieces.join(';')}</script></body>`);
    expect(policyOf(html)['script-src']?.slice(2)).toEqual([sha(pieces.join(';'))]);
  });

  test('what stands beside that data stays a script of its own', () => {
    const body =
      '<script src="/a.js"></script><script>self.__next_f.push([1])</script><script>a()</script><script>self.__next_f.push([2])</script>';
    expect(withPolicy(page('', body), '/')).toContain(body);
  });
});

describe('the policy of a page', () => {
  const written = withPolicy(page('<title>t</title><script>a()</script>'), '/folder/');

  test('stands before everything that it is about, after the encoding', () =>
    expect(written).toMatch(
      /^<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]*"\/><script>self.trustedTypes.*?<\/script><title>/,
    ));

  test('allows no script but the site’s files and the page’s own, and no other origin', () => {
    const policy = policyOf(written);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(policy['base-uri']).toEqual(["'none'"]);
    expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    for (const source of Object.values(policy).flat())
      expect(source).toMatch(/^(?:'(?:none|self|script|sha256-[\w+/]{43}=)'|blob:|data:|default|reader|documents)$/);
  });

  test('written again it is the same, and right for a page that was changed', () => {
    expect(withPolicy(written, '/folder/')).toBe(written);
    const changed = withPolicy(written.replace('a()', 'b()'), '/folder/');
    expect(changed).toBe(withPolicy(page('<title>t</title><script>b()</script>'), '/folder/'));
  });

  test('a page without a head is an error', () => expect(() => withPolicy('<p>', '/')).toThrow('without <head>'));
});

describe('the default policy of Trusted Types', () => {
  /** What the page's own script makes of it, in a browser at this address. */
  function policyAt(href: string, root: string) {
    const [, code = ''] = /<script>(self\.trustedTypes.*?)<\/script>/.exec(withPolicy(page(''), root)) ?? [];
    const made: Record<string, (text: string) => string | undefined>[] = [];
    const trustedTypes = { createPolicy: (_: string, rules: (typeof made)[number]) => made.push(rules) };
    new Function('self', 'trustedTypes', 'location', code)({ trustedTypes }, trustedTypes, new URL(href));
    return made[0] ?? {};
  }

  test.each([
    ['/', '/_next/static/chunks/a.js', true],
    ['/', 'https://site.example/_next/static/chunks/a.js#params=1', true],
    ['/', '/sw.js', true],
    ['/', '/data/shifeng.words.json', false],
    ['/', '/sw.js/other', false],
    ['/', 'https://other.example/_next/static/chunks/a.js', false],
    ['/', '//other.example/_next/static/a.js', false],
    ['/', 'https://site.example.other.example/_next/static/a.js', false],
    ['/', 'data:text/javascript,run()', false],
    ['/', 'blob:https://site.example/1234', false],
    ['/', 'javascript:run()', false],
    ['/folder/', '/folder/_next/static/chunks/a.js', true],
    ['/folder/', '/folder/sw.js', true],
    ['/folder/', '/_next/static/chunks/a.js', false],
  ])('at %s a script from %s: %s', (root, address, allowed) =>
    expect(policyAt('https://site.example/en/', root).createScriptURL?.(address)).toBe(allowed ? address : undefined),
  );

  test.each([
    ['', true],
    ['石峰 & 芦淞 > 1', true],
    ['<script></script>', true],
    ['<script>run()</script>', false],
    ['<b>', false],
    ['x<img src=x onerror=run()>', false],
  ])('markup %j: %s', (markup, allowed) =>
    expect(policyAt('https://site.example/en/', '/').createHTML?.(markup)).toBe(allowed ? markup : undefined),
  );
});

describe('headers', () => {
  const [PAGE, WORKER, FILE] = ['trusted-types', 'wasm-unsafe-eval', "default-src 'none';img-src"];
  test.each([
    ['/', PAGE],
    ['/en/reports/shifeng/', PAGE],
    ['/folder/en/', PAGE],
    ['/404.html', PAGE],
    ['/en', PAGE],
    ['/_next/static/chunks/a.js', WORKER],
    ['/sw.js', "default-src 'self'"],
    ['/folder/sw.js', "default-src 'self'"],
    ['/data/shifeng.words.json', FILE],
    ['/icon.svg', FILE],
    ['/manifest/en.webmanifest', FILE],
  ])('%s', (path, part) => expect(policyHeaderFor(path)).toContain(part));

  test('a page may be shown within the site alone, and its header leaves its own scripts to the page', () => {
    const policy = directives(policyHeaderFor('/en/'));
    expect(policy['frame-ancestors']).toEqual(["'self'"]);
    expect(policy['object-src']).toEqual(["'none'"]);
    expect(policy['script-src-attr']).toEqual(["'none'"]);
    expect(Object.keys(policy)).not.toContain('script-src');
    expect(Object.keys(policy)).not.toContain('default-src');
  });

  test('none allows code from text, or another origin', () => {
    for (const path of ['/en/', '/sw.js', '/_next/static/a.js', '/data/a.json'])
      expect(policyHeaderFor(path)).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  });
});

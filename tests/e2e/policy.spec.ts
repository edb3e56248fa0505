import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as bare, expect, type Page } from '@playwright/test';
import { routing } from '../../lib/i18n/routing';
import { openWords, saveAs, takeOut } from './exchange-stories';
import { builtFile, type OwnServer, test as onServer, serveSite } from './own-server';
import { test } from './story';

const OUT = join(import.meta.dirname, '../../out');
const PAGES = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const addressOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

test('every page has its policy before all else, and nothing in it that the policy would have to stop', async ({
  page,
}) => {
  expect(PAGES.length).toBeGreaterThan(30);
  for (const file of PAGES) {
    const html = builtFile(file);
    const wrong = await page.evaluate((markup) => {
      const { head, all } = Object.assign(new DOMParser().parseFromString(markup, 'text/html'), {});
      const policy = head.querySelector('meta[http-equiv="Content-Security-Policy"]');
      const found = policy === head.children[1] && head.children[0]?.hasAttribute('charset') ? [] : ['no policy'];
      for (const element of all)
        for (const { name, value } of element.attributes) {
          const isAddress = ['src', 'href', 'action', 'formaction', 'data', 'poster'].includes(name);
          const foreign =
            /^(?:[a-z]+:|\/\/)/i.test(value) && (element.localName !== 'a' || /^javascript:/i.test(value));
          if (/^on/.test(name) || name === 'style' || name === 'srcdoc' || (isAddress && foreign))
            found.push(`<${element.localName} ${name}="${value}">`);
        }
      return found;
    }, html);
    expect(wrong, file).toEqual([]);
    expect(Buffer.byteLength(html.slice(0, html.search(/charset="utf-8"/i))), file).toBeLessThan(1000);
  }
});

for (const locale of routing.locales)
  test(`each page in ${locale} runs under its policy`, async ({ page }) => {
    for (const file of PAGES.filter((name) => name.startsWith(`${locale}/`))) {
      await page.goto(addressOf(file));
      await page.waitForFunction(() => window.duizhaoRuns);
    }
  });

test('the first page, and the one for wrong addresses, run under theirs', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible();
});

/** A page into which somebody has brought something, on a host that sends no headers. */
interface Attack {
  readonly site: OwnServer;
  /** Another origin, and what has been asked there. */
  readonly elsewhere: { readonly origin: string; readonly asked: readonly string[] };
}

const attack = bare.extend<Attack>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
  site: async ({}, use) => {
    const site = await serveSite({ headers: false });
    await use(site);
    site.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
  elsewhere: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', /\.js$/.test(url) ? 'text/javascript' : 'text/html');
      response.end(/\.js$/.test(url) ? 'globalThis.intruder = "a script from elsewhere"' : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked });
    server.close();
    server.closeAllConnections();
  },
});

declare global {
  /** Who ran that should not have. */
  var intruder: string | undefined;
  /** The directives by which something was stopped. */
  var held: string[];
}

/** Opens a page in which this stands in place of that, and waits until it runs. */
async function openWith(page: Page, site: OwnServer, place: string, brought: string): Promise<void> {
  await page.addInitScript(() => {
    globalThis.held = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      globalThis.held.push(effectiveDirective),
    );
  });
  site.deploy(new Map([['en/about/index.html', builtFile('en/about/index.html').replace(place, () => brought)]]));
  await page.goto(`${site.origin}/en/about/`);
  await page.waitForFunction(() => window.duizhaoRuns);
}

/** The directives by which something was stopped, each once: the browser may try again. */
const stopped = (page: Page): Promise<string[]> => page.evaluate(() => [...new Set(globalThis.held)]);

/** Markup that somebody has brought into the page: what it is, and the directive that stops it. */
const BROUGHT: readonly (readonly [string, (origin: string) => string, string])[] = [
  ['an inline script', () => '<script>globalThis.intruder = "inline"</script>', 'script-src-elem'],
  ['a script from elsewhere', (origin) => `<script src="${origin}/a.js"></script>`, 'script-src-elem'],
  ['an inline handler', () => `<img src="/none.png" onerror="globalThis.intruder = 'handler'">`, 'script-src-attr'],
  ['an image from elsewhere', (origin) => `<img src="${origin}/a.png">`, 'img-src'],
  ['a style sheet from elsewhere', (origin) => `<link rel="stylesheet" href="${origin}/a.css">`, 'style-src-elem'],
  ['a frame from elsewhere', (origin) => `<iframe src="${origin}/a.html"></iframe>`, 'frame-src'],
  ['an object from elsewhere', (origin) => `<object data="${origin}/a.html"></object>`, 'object-src'],
  ['a style element', () => '<style>main { display: none }</style>', 'style-src-elem'],
  ['a style attribute', () => '<p style="position: fixed">over the page</p>', 'style-src-attr'],
  ['another base for its links', (origin) => `<base href="${origin}/">`, 'base-uri'],
];

for (const [what, markup, directive] of BROUGHT)
  attack(`${what} in a page is stopped, and the page runs`, async ({ page, site, elsewhere }) => {
    await openWith(page, site, '<main', `${markup(elsewhere.origin)}<main`);
    await expect.poll(() => stopped(page)).toEqual([directive]);
    expect(await page.evaluate(() => globalThis.intruder)).toBeUndefined();
    expect(elsewhere.asked).toEqual([]);
    await expect(page.getByRole('heading', { name: 'About' })).toBeVisible();
  });

attack('a link that is a script runs nothing', async ({ page, site }) => {
  await openWith(page, site, '<main', `<a href="javascript:globalThis.intruder = 'link'">Brought in</a><main`);
  await page.getByRole('link', { name: 'Brought in' }).tap();
  await expect.poll(() => stopped(page)).toEqual(['script-src-elem']);
  expect(await page.evaluate(() => globalThis.intruder)).toBeUndefined();
});

/** What a script of the page might be made to do: what it is, and the directive that stops it. */
const DONE: readonly (readonly [string, (origin: string) => unknown, string])[] = [
  // biome-ignore lint/security/noGlobalEval: it is what must not work
  ['eval', () => eval('globalThis.intruder = "eval"'), 'require-trusted-types-for'],
  ['code from text', () => new Function('globalThis.intruder = "function"')(), 'require-trusted-types-for'],
  [
    'markup from text',
    () => document.body.append(Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' })),
    'require-trusted-types-for',
  ],
  ['a policy of its own for markup', () => window.trustedTypes?.createPolicy('mine', {}), 'trusted-types'],
  ['a second policy of a name', () => window.trustedTypes?.createPolicy('default', {}), 'trusted-types'],
  [
    'a script from elsewhere',
    (origin) => document.body.append(Object.assign(document.createElement('script'), { src: `${origin}/a.js` })),
    'require-trusted-types-for',
  ],
  ['a worker from memory', () => new Worker(URL.createObjectURL(new Blob(['']))), 'require-trusted-types-for'],
  ['a question to elsewhere', (origin) => fetch(`${origin}/a.json`), 'connect-src'],
  ['a beacon to elsewhere', (origin) => navigator.sendBeacon(`${origin}/a`), 'connect-src'],
  ['a socket to elsewhere', (origin) => new WebSocket(origin.replace('http', 'ws')), 'connect-src'],
  ['an image from elsewhere', (origin) => Object.assign(new Image(), { src: `${origin}/a.png` }), 'img-src'],
  ['sound from elsewhere', (origin) => new Audio(`${origin}/a.mp3`).play(), 'media-src'],
];

for (const [what, act, directive] of DONE)
  attack(`a script that tries ${what} is stopped`, async ({ page, site, elsewhere }) => {
    await openWith(page, site, '', '');
    // In a task of the page's own: what is called from outside may do more.
    await page.evaluate(`setTimeout(async () => (${act})(${JSON.stringify(elsewhere.origin)}))`);
    await expect.poll(() => stopped(page)).toEqual([directive]);
    expect(await page.evaluate(() => globalThis.intruder)).toBeUndefined();
    expect(elsewhere.asked).toEqual([]);
  });

attack.describe('where there is no policy', () => {
  attack.use({ bypassCSP: true });

  attack(
    'what is brought in runs, and asks elsewhere: the stories above can fail',
    async ({ page, site, elsewhere }) => {
      // With another base the page would ask elsewhere for its own scripts, and not run.
      const brought = BROUGHT.filter(([, , directive]) => directive !== 'base-uri');
      await openWith(page, site, '<main', `${brought.map(([, markup]) => markup(elsewhere.origin)).join('')}<main`);
      expect(await page.evaluate(() => globalThis.intruder)).toBeDefined();
      await expect.poll(() => [...elsewhere.asked].sort()).toEqual(['/a.css', '/a.html', '/a.html', '/a.js', '/a.png']);
      expect(await stopped(page)).toEqual([]);
    },
  );
});

attack('a page that something has changed before it runs is drawn anew under its policy', async ({ page, site }) => {
  await openWith(page, site, '>Skip to', '>Aller au');
  await expect(page.getByText('Skip to')).toBeAttached();
  expect(await stopped(page)).toEqual([]);
});

onServer('the worker runs under the header of its own file: words go out as a package for Anki', async ({ page }) => {
  const worker = page.waitForResponse((response) => response.url().includes('/turbopack-worker-'));
  await openWords(page);
  const { name } = await saveAs(page, await takeOut(page), /^Anki \.apkg/);
  expect(name).toMatch(/\.apkg$/);
  expect((await worker).headers()['content-security-policy']).toContain("'wasm-unsafe-eval'");
});

attack(
  'no other site shows a page of this one in a frame, where the host sends headers',
  async ({ page, site, elsewhere }) => {
    const strict = await serveSite();
    const framed = [strict, site].map(({ origin }) => `${origin}/404.html`);
    await page.goto(`${elsewhere.origin}/page.html`);
    await page.evaluate((addresses) => {
      for (const src of addresses) document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, framed);
    const shown = () => page.frames().map((frame) => frame.url());
    await expect.poll(shown).toEqual([expect.any(String), expect.stringMatching(/^chrome-error:/), framed[1]]);
    strict.stop();
  },
);

import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { axeProblems } from './accessibility-checks';

const STOPPED = 'stopped by the policy:';
/** What the browser itself says of it, where the page has no word: a page without scripts, a worker. */
const OF_THE_POLICY = /Content Security Policy|Trusted ?(?:Type|HTML|Script)/;

/** Notes each request to another origin than the site's own, and each thing that a page's policy stops. */
async function watch(context: BrowserContext, origin: string | undefined, wrong: string[]): Promise<void> {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data|about):/.test(url)) wrong.push(`request to ${url}`);
  });
  context.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(STOPPED) || (message.type() === 'error' && OF_THE_POLICY.test(text))) wrong.push(text);
  });
  await context.addInitScript((stopped) => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      console.error(stopped, effectiveDirective, blockedURI, sample),
    );
  }, STOPPED);
}

/**
 * Every story fails on an error in the page, on any request to another origin than the site's own, and on anything that a page's policy
 * had to stop: in every tab, and in every other browser that the story opens (there, errors may be the story).
 */
export const test = base.extend<{ stopped: readonly RegExp[]; watched: undefined }>({
  /** What the policy stops on the way, where the story is of that. */
  stopped: [[], { option: true }],
  watched: [
    async ({ browser, context, baseURL, stopped }, use) => {
      const wrong: string[] = [];
      await watch(context, baseURL, wrong);
      context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`));
      const { newContext } = browser;
      browser.newContext = async (options) => {
        const other = await newContext.call(browser, options);
        await watch(other, options?.baseURL ?? baseURL, wrong);
        return other;
      };
      await use(undefined);
      browser.newContext = newContext;
      expect(wrong.filter((what) => !stopped.some((expected) => expected.test(what)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Holds a page's scripts on their way, as weak wifi does. @returns lets them through */
export async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

/** The first word with these characters in a sentence. */
export const wordIn = (page: Page, sentence: string, characters: string): Locator =>
  page
    .locator(`#${sentence} [data-word]`)
    .filter({ hasText: new RegExp(`^${characters}`) })
    .first();

export const sheetOf = (page: Page, word: string): Locator => page.getByRole('dialog', { name: word, exact: true });

/** Opens a report and waits until it listens. */
export async function openReport(page: Page, slug: 'shifeng' | 'lusong', rest = ''): Promise<void> {
  const words = page.waitForResponse((response) => response.url().includes(`/data/${slug}.words.json`));
  await page.goto(`/en/reports/${slug}/${rest}`);
  await words;
  await expect(page.locator('#s1')).toBeAttached();
}

/** Taps a word and waits for its sheet to say what it means. */
export async function tapWord(page: Page, sentence: string, characters: string): Promise<Locator> {
  await wordIn(page, sentence, characters).tap();
  const sheet = sheetOf(page, characters);
  await expect(sheet).toBeVisible();
  return sheet;
}

/** What the learner sees of a sentence's words, as one string: readings behind their words in brackets. */
export const shownText = (page: Page, sentence: string): Promise<string> =>
  page.locator(`#${sentence} > :first-child`).evaluate((chinese) => {
    const textOf = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof HTMLElement)) return '';
      if (node.tagName === 'RT') return `(${node.textContent})`;
      if (node.tagName === 'SMALL') return `[${node.textContent}]`;
      return [...node.childNodes].map(textOf).join('');
    };
    return textOf(chinese);
  });

/** Text as large as the browser's own setting would make it. By script: the page takes no style from elsewhere. */
export const setTextSize = (page: Page, size: string): Promise<void> =>
  page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);

/** What is kept under the site's keys on this device. */
export const stored = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('duizhao:'))));

/** Keeps something on the device before the page is opened. */
export async function keep(page: Page, items: Record<string, unknown>): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [key, value] of entries)
      if (localStorage.getItem(key) === null)
        localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  }, Object.entries(items));
}

/** The page breaks no rule of access that a program can check. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeProblems(page)).toEqual([]);
}

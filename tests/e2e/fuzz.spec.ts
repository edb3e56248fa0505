import { markupBundle } from '../fuzz/markup-bundle';
import type { Markup } from '../fuzz/markup-page';
import { expect, test } from './story';

declare const markup: Markup;

// A sample of `npm run fuzz`, of what needs the browser's DOMParser.
const CASES = 150;
const SEED = 20261122;

const bundle = markupBundle();

test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
  await page.addScriptTag({ content: await bundle });
});

for (const name of ['document: a.html', 'document: a.epub', 'document: a.docx'])
  test(`${name}: hostile values and ${CASES} cases`, async ({ page }) => {
    expect(await page.evaluate((parser) => markup.table(parser), name)).toEqual([]);
    const found = await page.evaluate(([parser, cases, seed]) => markup.fuzz(parser, cases, seed), [
      name,
      CASES,
      SEED,
    ] as const);
    expect(found.failure).toBeNull();
  });

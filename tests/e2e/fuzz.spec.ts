import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Markup } from '../fuzz/markup-page';
import { expect, test } from './story';

declare const markup: Markup;

// `npm run fuzz` for what needs the browser's DOMParser. The long run:
//     FUZZ_CASES=100000 npx playwright test tests/e2e/fuzz.spec.ts
const CASES = Number(process.env.FUZZ_CASES ?? 150);
const SEED = 20261122;

const bundle = build({
  entryPoints: [fileURLToPath(new URL('../fuzz/markup-page.ts', import.meta.url))],
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  write: false,
});

test.beforeEach(async ({ page }) => {
  test.setTimeout(90_000 + 60 * CASES);
  const [script] = (await bundle).outputFiles;
  await page.goto('about:blank');
  await page.addScriptTag({ content: script?.text ?? '' });
});

for (const name of ['document: a.html', 'document: a.epub', 'document: a.docx'])
  test(`${name}: hostile values and ${CASES} cases`, async ({ page }) => {
    expect(await page.evaluate((parser) => markup.table(parser), name)).toEqual([]);
    const found = await page.evaluate(([parser, cases, seed]) => markup.fuzz(parser, cases, seed), [
      name,
      CASES,
      SEED,
    ] as const);
    console.log(`${name}: ${found.cases} cases, ${(found.milliseconds / 1000).toFixed(1)} s`);
    expect(found.failure).toBeNull();
  });

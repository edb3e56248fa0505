import type { Page } from '@playwright/test';
import { packLesson } from '../../lib/classroom/lesson';
import { pack } from '../../lib/classroom/pack';
import { RAN, SCRIPTS } from '../fuzz/hostile-values';
import { docxOf, epubOf, xhtml } from '../unit/archives';
import { bringIn, openFile, paste } from './exchange-stories';
import { card, expect, openFiles, openShelf, PATIENCE_MS, readPasted } from './own-texts';
import { storedWords, WORDS, word } from './saved-words';
import { openReport, test } from './story';

// A stranger has put a script into every field. She sees text, nothing runs, nothing is fetched (story.ts watches), and the page works.

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: PATIENCE_MS });

const IMG = `<img src=x onerror="globalThis.${RAN}=true">`;
const HOSTILE = `行${IMG}`;

/** Dialogs of the browser: none may open. */
let dialogs: string[] = [];
test.beforeEach(({ page }) => {
  dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate((name) => name in globalThis, RAN)).toBe(false);
  expect(dialogs).toEqual([]);
  expect(await page.evaluate(() => Reflect.has({}, 'polluted'))).toBe(false);
});

test('a pasted text', async ({ page }) => {
  await openShelf(page);
  await readPasted(page, `行\n\n${SCRIPTS.map((script) => `银行${script}银行。`).join('\n')}`);
  await expect(page.locator('main')).toContainText(SCRIPTS[0] ?? '');
  await page.locator('[data-word]').first().tap();
  await expect(page.getByRole('dialog').first()).toBeVisible();
});

test.describe('files', () => {
  // A chapter that is no XML: Chromium's parser writes a style into its own message, which is never shown, and the policy says no.
  test.use({ stopped: [/style-src(?:-attr)?\b/] });

  test('a page, a book, a document, a shared text', async ({ page }) => {
    await openShelf(page);
    const bad = `<p>银行开门。</p><script>globalThis.${RAN}=true</script>${IMG}<svg onload="globalThis.${RAN}=true"></svg>`;
    const shared = {
      duizhao: 'text',
      version: 1,
      title: `分享${IMG}`,
      format: IMG,
      script: 'simplified',
      blocks: [{ kind: 'paragraph', text: `银行${IMG}` }],
      mends: [],
    };
    await openFiles(
      page,
      { name: `页${IMG}.html`, content: `<!doctype html><title>页</title>${bad}` },
      { name: 'b.epub', content: epubOf(`书${IMG.replaceAll('<', '&lt;')}`, { 'one.xhtml': xhtml(bad) }) },
      { name: 'c.docx', content: docxOf(`<w:p><w:r><w:t>文${IMG.replaceAll('<', '&lt;')}</w:t></w:r></w:p>`) },
      { name: 'd.json', content: JSON.stringify(shared) },
    );
    await expect(card(page, shared.title)).toBeVisible();
    await expect(page.getByText(`书${IMG}`)).toBeVisible();
    await expect(page.getByText('文<img src=x').first()).toBeVisible(); // a title ends with its first clause
  });
});

test('words from a file, and from a list that is pasted', async ({ page }) => {
  await page.goto('/en/words/');
  const dialog = await bringIn(page);
  await paste(dialog, `银行\tyín háng\tbank ${IMG.replaceAll('<', '&lt;')}\n行\tháng\trow __proto__`);
  await expect(dialog.getByText(`bank ${IMG}`)).toBeVisible();
});

test('a backup', async ({ page }) => {
  await page.goto('/en/words/');
  const dialog = await bringIn(page);
  const name = HOSTILE;
  const words = { [`${name}|x`]: { ...word(name, IMG, IMG, IMG, 1), note: IMG, lists: ['l1'] } };
  const backup = JSON.stringify({
    duizhao: 'backup',
    version: 1,
    savedAt: IMG,
    words: { version: 1, data: words },
    lists: { version: 1, data: { l1: { name: IMG, createdAt: IMG } } },
    rescued: { version: 1, data: { [`duizhao:${IMG}`]: IMG } },
  }).replace('"words":', '"__proto__":{"polluted":true},"words":');
  await openFile(dialog, 'backup.json', backup);
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(page.locator('.word-list')).toContainText(IMG);
});

test('a link with a lesson, and one with words', async ({ page }) => {
  const lesson = packLesson({
    slug: 'shifeng',
    from: 's3',
    to: 's8',
    words: [IMG],
    held: [],
    show: { view: IMG, constructor: 'x' },
    exercises: [IMG],
    message: IMG,
  });
  await openReport(page, 'shifeng', `?view=${encodeURIComponent(IMG)}&pinyin=__proto__#s3&lesson=${lesson}`);
  await expect(page.getByText(IMG).first()).toBeVisible();
  await page.goto(`/en/words/#list=${pack(1, [IMG, [['银行', 'yin2 hang2', IMG]]])}`);
  await page.reload(); // the fragment alone is no new page
  await expect(page.getByRole('dialog').getByText(IMG).first()).toBeVisible();
});

test('what the device holds, in every field', async ({ page }) => {
  const saved = word('行', 'hang2', IMG, IMG, 1, {
    note: IMG,
    lists: ['l1'],
    examples: [{ zh: HOSTILE, en: IMG, slug: `"><b>${IMG}`, sentence: IMG, title: IMG }],
  });
  await keepAll(page, {
    ...storedWords([saved, ...WORDS.slice(2)], { l1: IMG }),
    'duizhao:settings': { version: 2, data: { theme: `"${IMG}`, view: 7, size: { a: 1 }, font: IMG } },
    'duizhao:locale': { version: 1, data: `../../${IMG}` },
    'duizhao:places': { version: 1, data: { shifeng: { sentence: `s5"${IMG}`, at: IMG } } },
    'duizhao:lessons': '{"version":1,"data":',
  });
  await page.goto('/en/words/');
  await expect(page.locator('.word-list')).toContainText(IMG);
  await openReport(page, 'shifeng');
  await expect(page.locator('#s5 [data-word]').first()).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/(?:en|zh-Hans|zh-Hant)\/$/);
});

async function keepAll(page: Page, items: Record<string, unknown>): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [key, value] of entries)
      localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  }, Object.entries(items));
}

test('an address that names more shared texts than there are', async ({ page }) => {
  await page.goto('/en/texts/?shared=999999999999999');
  await readPasted(page, '银行开门。');
});

test('a file of more than 50 MB is refused with its size, and the shelf is as it was', async ({ page }) => {
  await openShelf(page);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([new Uint8Array(50_000_001).fill(65)], 'large.txt'));
    if (input === null) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByText('it has 51 MB; up to 50 MB can be opened')).toBeVisible();
  await readPasted(page, '银行开门。');
});

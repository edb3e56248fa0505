import type { Locator } from '@playwright/test';
import { bringIn, paste } from './exchange-stories';
import { card, expect, openFiles, openShelf } from './own-texts';
import { met, storedWords, word } from './saved-words';
import { keep, test } from './story';

// A mark that turns the direction of what follows (U+202E) ends each thing that a stranger could have written. What stands behind it
// on the same line is still read from left to right.

const RLO = '\u202e';

/** The letters that stand to the left of the letter before them, on the same line: what is turned round. */
const turnedRound = (shown: Locator): Promise<string> =>
  shown.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before = { left: -1, bottom: -1 };
    let turned = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      for (let at = 0; at < text.length; at++) {
        if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, bottom } = range.getBoundingClientRect();
        if (left < before.left && top < before.bottom) turned += text.charAt(at);
        before = { left, bottom };
      }
    }
    return turned;
  });

test('words that come in: what is said of one is not turned round by its meaning', async ({ page }) => {
  await page.goto('/en/words/');
  const dialog = await bringIn(page);
  await paste(dialog, `旮旯国\tgā lá guó\tland${RLO}\n`);
  const row = dialog.getByRole('listitem').filter({ hasText: 'land' });
  await expect(row.locator('small')).toBeVisible();
  for (const part of await row.locator('[lang]').all()) await expect(part).toHaveCSS('unicode-bidi', 'isolate');
  expect(await turnedRound(row)).toBe('');
});

test('saved words: what stands behind a mark in a note, a list or a title is not turned round', async ({ page }) => {
  const hostile = word(`行${RLO}`, 'hang2', `háng${RLO}`, `row${RLO} of things`, 1, {
    note: `first${RLO} 行 second`,
    lists: ['l1'],
    examples: [{ ...met('一行字。'), en: `One${RLO} line.`, title: `Title${RLO} 石峰` }],
  });
  await keep(page, storedWords([hostile], { l1: `Les${RLO}son` }));
  await page.goto('/en/words/');
  const row = page.locator('.word-row');
  await expect(row).toContainText('of things');
  expect(await turnedRound(row.locator('.word-note'))).toBe('');
  await expect(page.getByRole('option', { name: 'Lesson (1)' })).toHaveCount(1);

  await row.getByRole('button').first().click();
  const way = page.getByRole('dialog').getByRole('link', { name: 'Read it in' });
  await expect(way).toContainText('石峰');
  expect(await turnedRound(way)).toBe('');
  expect(await turnedRound(page.getByRole('dialog').getByText('Lesson'))).toBe('');
});

test('a file that can’t be read: its name does not turn round what is said of it', async ({ page }) => {
  await openShelf(page);
  await openFiles(page, { name: `song.txt${RLO}`, content: '\u0000\u0001\u0002' });
  const outcome = page.getByRole('listitem').filter({ hasText: 'song' });
  await expect(outcome).toBeVisible();
  expect(await turnedRound(outcome)).toBe('');
});

test('a text that somebody shared comes in without them', async ({ page }) => {
  await openShelf(page);
  const shared = {
    duizhao: 'text',
    version: 1,
    title: `雨${RLO}天`,
    format: 'pasted',
    script: 'simplified',
    blocks: [{ kind: 'paragraph', text: `天黑了，${RLO}外面下着小雨。` }],
    mends: [],
  };
  await openFiles(page, { name: 'a.json', content: JSON.stringify(shared) });
  await expect(page.locator('main')).toContainText('外面下着小雨');
  expect(await page.locator('main').textContent()).not.toContain(RLO);
  await page.goBack();
  await expect(card(page, '雨天')).toBeVisible();
});

import type { Page } from '@playwright/test';
import {
  bringIn,
  bytesOf,
  expect,
  LISTS,
  openFile,
  openWords,
  PATIENCE_MS,
  savedLists,
  savedWords,
  WORDS,
} from './exchange-stories';
import { test } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: PATIENCE_MS });

const card = {
  id: '居民|ju1 min2#meaning',
  word: '居民|ju1 min2',
  exercise: 'meaning',
  state: 'review',
  due: 1_790_000_000_000,
  stability: 12.5,
  difficulty: 5,
  scheduledDays: 12,
  learningSteps: 0,
  reps: 3,
  lapses: 0,
  lastReview: 1_763_800_000_000,
};
const answer = {
  id: '1763800000000-k3f9',
  at: 1_763_800_000_000,
  rating: 'good',
  took: 4000,
  before: { ...card, reps: 2 },
};
const part = (data: unknown, version = 1) => ({ version, data });

/** Somebody's backup, with something of everything. */
const BACKUP = {
  duizhao: 'backup',
  version: 1,
  savedAt: '2026-04-05T06:07:08.000Z',
  words: part(WORDS),
  lists: part(LISTS),
  places: part({ shifeng: { sentence: 's12', at: '2026-04-01T00:00:00.000Z' } }),
  days: part({ '2026-04-01': { sentences: 40 } }),
  reviews: { cards: part([card]), log: part([answer]) },
};

async function backUpNow(page: Page): Promise<Record<string, { data: unknown }>> {
  await page.getByRole('button', { name: 'Backup' }).click();
  const dialog = page.getByRole('dialog', { name: 'Backup' });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Back up now' }).click();
  const download = await downloading;
  await expect(dialog.getByText(/^Saved: duizhao-backup-\d{4}-\d\d-\d\d\.json/)).toBeVisible();
  await expect(dialog.getByText(/^Last backup: /)).toBeVisible();
  await page.keyboard.press('Escape');
  return JSON.parse((await bytesOf(download)).toString('utf8'));
}

async function clearEverything(page: Page): Promise<void> {
  await page.goto('/en/about/');
  await page.evaluate(async () => {
    localStorage.clear();
    const databases = await indexedDB.databases();
    await Promise.all(
      databases.map(
        ({ name }) =>
          new Promise((resolve) => {
            const request = indexedDB.deleteDatabase(name ?? '');
            request.onsuccess = resolve;
            request.onblocked = resolve;
          }),
      ),
    );
  });
}

async function restore(page: Page, content: string): Promise<void> {
  const dialog = await bringIn(page);
  await openFile(dialog, 'duizhao-backup.json', content);
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The backup is restored.')).toBeVisible();
}

test('everything is taken out, the browser forgets it all, and it is put back', async ({ page }) => {
  await openWords(page, {}, {});
  const dialog = await bringIn(page);
  await openFile(dialog, 'old.json', JSON.stringify(BACKUP));
  await expect(dialog.getByText('3 new words')).toBeVisible();
  await expect(dialog.getByText('1 new list')).toBeVisible();
  await expect(dialog.getByText('1 answer in reviews')).toBeVisible();
  expect(await savedWords(page)).toEqual({});
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('The backup is restored.')).toBeVisible();
  expect(await savedWords(page)).toEqual(WORDS);

  const before = await backUpNow(page);
  await clearEverything(page);
  await openWords(page, {}, {});
  expect(await savedWords(page)).toEqual({});
  await restore(page, JSON.stringify(before));
  expect(await savedWords(page)).toEqual(WORDS);
  expect(await savedLists(page)).toEqual(LISTS);
  const after = await backUpNow(page);
  expect({ ...after, savedAt: null }).toEqual({ ...before, savedAt: null });
  expect(after.reviews).toMatchObject({ cards: { data: [card] }, log: { data: [answer] } });
});

test('one undo takes a restore back, and the same backup again has nothing new', async ({ page }) => {
  const mine = { '行|xing2': { ...WORDS['行|xing2'], gloss: 'my own gloss', changedAt: '2026-05-01T00:00:00.000Z' } };
  await openWords(page, mine, {});
  await restore(page, JSON.stringify(BACKUP));
  expect(Object.keys(await savedWords(page))).toHaveLength(3);
  expect((await savedWords(page))['行|xing2']?.gloss).toBe('my own gloss');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => savedWords(page)).toEqual(mine);
  await restore(page, JSON.stringify(BACKUP));
  const dialog = await bringIn(page);
  await openFile(dialog, 'again.json', JSON.stringify(BACKUP));
  await expect(dialog.getByText('All of it is here already.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Restore', exact: true })).toBeDisabled();
});

test('a backup with broken entries: the others come back, and those are named', async ({ page }) => {
  await openWords(page, {}, {});
  const broken = { ...BACKUP, words: part({ ...WORDS, '坏|huai4': { characters: '坏' } }) };
  const dialog = await bringIn(page);
  await openFile(dialog, 'broken.json', JSON.stringify(broken));
  await expect(dialog.getByText('This can’t be read and is left out:')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: '坏' })).toHaveText('1 word 坏');
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(await savedWords(page)).toEqual(WORDS);
});

test('a full device: nothing of a restore is half done, and she is told', async ({ page }) => {
  await openWords(page, {}, {});
  const dialog = await bringIn(page);
  await openFile(dialog, 'backup.json', JSON.stringify(BACKUP));
  await expect(dialog.getByText('3 new words')).toBeVisible();
  await page.evaluate(() => {
    const write = Storage.prototype.setItem;
    let left = 1;
    Storage.prototype.setItem = function (key, value) {
      // What takes no more room than before is kept on a full device too.
      const grows = value.length > (this.getItem(key) ?? '').length;
      if (grows && left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, value);
    };
  });
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('not enough space on this device');
  expect(await savedWords(page)).toEqual({});
});

test('after many new words without a backup she is reminded, and can put it off', async ({ page }) => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => {
      const characters = String.fromCodePoint(0x4e00 + i);
      return [`${characters}|yi1`, { ...WORDS['行|xing2'], characters, traditional: characters, reading: 'yi1' }];
    }),
  );
  await openWords(page, many, {});
  await expect(page.getByText('You have 40 words and no backup.')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText('and no backup.')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
  await expect(page.getByText('and no backup.')).toBeHidden();
});

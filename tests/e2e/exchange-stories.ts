import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';
import { expect as plainExpect } from './story';

/** The dictionary and the analyser are fetched and unpacked first, which takes a slow machine some seconds. */
export const PATIENCE_MS = 30_000;
export const expect = plainExpect.configure({ timeout: PATIENCE_MS });

const example = (zh: string, en: string | null, slug: string, sentence: string, title: string) => ({
  zh,
  en,
  slug,
  sentence,
  title,
});

const RESIDENT = '8月16日0时，石峰区翰林府小区内，刚从封控管理中走出的居民，迫不及待地挥舞起五星红旗。';

/** Words as they are stored. */
export const WORDS = {
  '居民|ju1 min2': {
    characters: '居民',
    traditional: '居民',
    reading: 'ju1 min2',
    spelling: 'jūmín',
    gloss: 'resident',
    status: 'learning',
    savedAt: '2026-01-01T00:00:00.000Z',
    examples: [example(RESIDENT, 'Residents waved flags.', 'shifeng', 's5', '石峰山下守民安')],
    lists: ['l1'],
  },
  '行|hang2': {
    characters: '行',
    traditional: '行',
    reading: 'hang2',
    spelling: 'háng',
    gloss: '=row; "line"',
    status: 'new',
    savedAt: '2026-01-02T00:00:00.000Z',
    examples: [example('他在银行排成一行。', null, 'text:t1', 's3', '我的课文')],
    note: 'measure word',
    changedAt: '2026-02-02T00:00:00.000Z',
  },
  '行|xing2': {
    characters: '行',
    traditional: '行',
    reading: 'xing2',
    spelling: 'xíng',
    gloss: 'all right',
    status: 'known',
    savedAt: '2026-01-03T00:00:00.000Z',
    examples: [],
  },
};
export const LISTS = { l1: { name: '旅行 words', createdAt: '2026-01-01T00:00:00.000Z' } };

/** Words spread over 16 shards by their first character, and lists (lib/storage). */
function storedAs(words: Readonly<Record<string, unknown>>, lists: object): Record<string, string> {
  const shards: Record<string, Record<string, unknown>> = {};
  for (const [key, word] of Object.entries(words)) {
    const name = `duizhao:words:${((key.codePointAt(0) ?? 0) % 16).toString(16)}`;
    shards[name] = { ...shards[name], [key]: word };
  }
  const all = { ...shards, 'duizhao:lists': lists };
  return Object.fromEntries(Object.entries(all).map(([name, data]) => [name, JSON.stringify({ version: 1, data })]));
}

/** Opens the words page of somebody who has these words. */
export async function openWords(page: Page, words: Readonly<Record<string, unknown>> = WORDS, lists: object = LISTS) {
  await page.goto('/en/words/');
  await page.evaluate(
    (items) => {
      for (const [key, value] of Object.entries(items)) localStorage.setItem(key, value);
    },
    storedAs(words, lists),
  );
  await page.reload();
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeVisible();
}

/** Every saved word by its key, as it is stored. */
export const savedWords = (page: Page): Promise<Record<string, Record<string, unknown>>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('duizhao:words:'))
        .flatMap(([, value]) => Object.entries(JSON.parse(value).data as Record<string, Record<string, unknown>>)),
    ),
  );

export const savedLists = (page: Page): Promise<Record<string, { name: string }>> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('duizhao:lists') ?? '{"data":{}}').data);

export async function takeOut(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export words' });
  await expect(dialog).toBeVisible();
  return dialog;
}

export async function bringIn(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import words' });
  await expect(dialog).toBeVisible();
  return dialog;
}

export const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Chooses a format, saves the file, and reads it. */
export async function saveAs(page: Page, dialog: Locator, format: RegExp): Promise<{ name: string; bytes: Buffer }> {
  await dialog.getByRole('radio', { name: format }).check();
  const downloading = page.waitForEvent('download', { timeout: PATIENCE_MS });
  await dialog.getByRole('button', { name: 'Save file' }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** Opens a file in the dialog of “Import”. */
export const openFile = (dialog: Locator, name: string, content: string | Uint8Array): Promise<void> =>
  dialog
    .getByLabel('Open a file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** Pastes a list in the dialog of “Import”. */
export async function paste(dialog: Locator, text: string): Promise<void> {
  await dialog.getByRole('textbox', { name: 'Paste a list' }).fill(text);
  await dialog.getByRole('button', { name: 'See what it holds' }).click();
}

import type { Locator, Page } from '@playwright/test';
import { expect as plainExpect, sheetOf, wordIn } from './story';

/** The analyser and the dictionary are fetched and unpacked first, which takes a slow machine some seconds. */
export const PATIENCE_MS = 30_000;
export const expect = plainExpect.configure({ timeout: PATIENCE_MS });

/** Written for these stories. */
export const ARTICLE = {
  title: '老街书店重新开门',
  text: `老街书店重新开门

停业三年以后，位于老街东口的向阳书店昨天上午重新开门。不到八点，门口已经排起了长队，有人带着孩子，有人推着自行车。

书店是1986年开办的。店主周美兰说，她原来以为不会再有人来买书了，没想到邻居们一直惦记着这里。“我每天都收到他们的信。”她笑着说，“所以我决定再试一次。”

新的书店比以前大了一倍，二楼是给孩子们看书的地方，楼下可以喝茶。书店每个周末请人来讲故事，听故事不要钱。

退休教师老王已经七十五岁了，他第一个走进书店。“我在这里买过三百多本书。”他说，“书店关门的时候，我觉得街上少了一盏灯。现在灯又亮了。”`,
} as const;

export const TRADITIONAL = {
  title: '山裡的學校',
  text: `山裡的學校

這所學校在山裡，只有十二個學生和兩位老師。早上，學生們從家裡走路來上學，最遠的要走一個小時。

校長林老師說，冬天下雪的時候，路很難走，老師會到半路去接他們。“雖然學校很小，”她說，“但是這裡的每個孩子我都認識。”

圖書館裡有很多舊書，是城裡的讀者送來的。孩子們最喜歡畫畫，牆上掛滿了他們的畫。`,
} as const;

export async function openShelf(page: Page): Promise<void> {
  await page.goto('/en/texts/');
  await expect(pasteField(page)).toBeVisible();
}

export const pasteField = (page: Page): Locator => page.getByRole('textbox', { name: 'Paste Chinese text' });

/** Pastes a text on the shelf's page and reads it. */
export async function readPasted(page: Page, text: string, title?: string): Promise<void> {
  await pasteField(page).fill(text);
  const proposed = page.getByRole('textbox', { name: 'Title' });
  await expect(proposed).not.toHaveValue('');
  if (title !== undefined) await proposed.fill(title);
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.locator('#s1 [data-word]').first()).toBeVisible();
}

/** Opens the shelf, pastes a text and reads it. */
export async function pasteAndRead(page: Page, text: string, title?: string): Promise<void> {
  await openShelf(page);
  await readPasted(page, text, title);
}

export interface ChosenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Chooses files in the dialog of “Open files”. */
export const openFiles = (page: Page, ...files: readonly ChosenFile[]): Promise<void> =>
  page
    .getByLabel('Open files')
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
    );

export const shelf = (page: Page): Locator => page.getByRole('region', { name: 'On this device' });

/** A text on the shelf. */
export const card = (page: Page, title: string): Locator =>
  shelf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });

/** Back from a text to the shelf. */
export async function backToShelf(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'All texts' }).click();
  await expect(pasteField(page)).toBeVisible();
}

/** Taps a word, and waits until its sheet has what `says`. */
export async function tapFor(page: Page, sentence: string, word: string, ...says: readonly string[]): Promise<Locator> {
  await wordIn(page, sentence, word).tap();
  const sheet = sheetOf(page, word);
  await expect(sheet).toBeVisible();
  for (const part of says) await expect(sheet).toContainText(part);
  return sheet;
}

/** The words of a sentence with bars between them, as the page has them now: "书店|重新|开门"; marks are left out. */
export const wordsOf = (page: Page, sentence: string): Promise<string> =>
  page
    .locator(`#${sentence} [data-word]`)
    .evaluateAll((words) => words.map((word) => word.firstChild?.textContent ?? '').join('|'));

/** The place that is kept with each text on this device; '' where there is none. */
export const keptPlaces = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('duizhao-texts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('texts').objectStore('texts').getAll();
          asked.onsuccess = () => {
            resolve(asked.result.map((text: { place: { sentence: string } | null }) => text.place?.sentence ?? ''));
            opening.result.close();
          };
        };
      }),
  );

/** Chooses in the reader's settings. */
export async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).tap();
  await page.getByRole('group', { name: group }).getByLabel(choice, { exact: true }).check();
  await page.getByRole('button', { name: 'Close settings' }).tap();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toHaveCount(0);
}

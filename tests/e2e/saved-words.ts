import type { Locator, Page } from '@playwright/test';
import { keep, stored } from './story';

interface Example {
  readonly zh: string;
  readonly en: string | null;
  readonly slug: string;
  readonly sentence: string;
  readonly title: string;
}

interface Word {
  readonly characters: string;
  readonly traditional: string;
  readonly reading: string;
  readonly spelling: string;
  readonly gloss: string;
  readonly status: string;
  readonly savedAt: string;
  readonly examples: readonly Example[];
  readonly lists?: readonly string[];
  readonly note?: string;
}

export const met = (zh: string, slug = 'shifeng', sentence = 's5'): Example => ({
  zh,
  en: `English of ${sentence}.`,
  slug,
  sentence,
  title: slug === 'shifeng' ? '石峰山下守民安' : '从确诊病例居全市之首到实现社会面清零',
});

/** A word saved on a day of January 2026. */
export const word = (
  characters: string,
  reading: string,
  spelling: string,
  gloss: string,
  day: number,
  part: Partial<Word> = {},
): Word => ({
  characters,
  traditional: characters,
  reading,
  spelling,
  gloss,
  status: 'new',
  savedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
  examples: [met(`例：${characters}。`)],
  ...part,
});

/** Written for these stories: two words of the same characters, one traditional form that differs. */
export const WORDS = [
  word('行', 'xing2', 'xíng', 'all right', 1),
  word('行', 'hang2', 'háng', 'a row', 2, { status: 'known', examples: [met('一行字。', 'lusong')] }),
  word('绿', 'lv4', 'lǜ', 'green', 3, {
    traditional: '綠',
    status: 'learning',
    examples: [met('绿的树。'), met('绿水青山。', 'lusong', 's7')],
  }),
] as const;

/** Words and lists as they are stored: 16 shards by first character (lib/storage/words.ts). */
export function storedWords(
  words: readonly Word[],
  lists: Readonly<Record<string, string>> = {},
): Record<string, { version: number; data: object }> {
  const shards: Record<string, Record<string, Word>> = {};
  for (const saved of words) {
    const name = `duizhao:words:${((saved.characters.codePointAt(0) ?? 0) % 16).toString(16)}`;
    shards[name] = { ...shards[name], [`${saved.characters}|${saved.reading}`]: saved };
  }
  const named = Object.fromEntries(
    Object.entries(lists).map(([id, name]) => [id, { name, createdAt: '2026-01-01T00:00:00.000Z' }]),
  );
  const all = Object.keys(lists).length === 0 ? shards : { ...shards, 'duizhao:lists': named };
  return Object.fromEntries(Object.entries(all).map(([key, data]) => [key, { version: 1, data }]));
}

/** Opens the page of words with these words saved. */
export async function openWords(
  page: Page,
  words: readonly Word[] = WORDS,
  lists: Readonly<Record<string, string>> = {},
  path = '/en/words/',
): Promise<void> {
  await keep(page, storedWords(words, lists));
  await page.goto(path);
  await page.getByRole('button', { name: 'Add a word' }).waitFor();
}

/** As many words as a learner has after some years. */
export const manyWords = (count: number): Word[] =>
  Array.from({ length: count }, (_, i) => {
    const characters = String.fromCodePoint(0x4e00 + (i % 5000), 0x6000 + Math.floor(i / 5000));
    return word(characters, 'ce4 shi4', 'cèshì', `meaning number ${i}`, 1, {
      savedAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
      status: ['new', 'learning', 'known'][i % 3] ?? 'new',
    });
  });

export const rows = (page: Page): Locator => page.locator('.word-list > li');

export const row = (page: Page, reading: string): Locator => rows(page).filter({ hasText: reading });

/** The readings of the words shown, in order. */
export const readings = (page: Page): Promise<string[]> =>
  page.locator('.word-list .word-head [lang="zh-Latn-pinyin"]').allTextContents();

/** Opens a word of the page. */
export async function openWord(page: Page, name: string): Promise<Locator> {
  await page.locator('.word-list').getByRole('button', { name }).click();
  return page.getByRole('dialog', { name });
}

export const undo = (page: Page): Promise<void> => page.getByRole('button', { name: 'Undo' }).click();

/** Words and lists as they are kept on this device. */
export const kept = async (page: Page): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(await stored(page))
      .filter(([key]) => /^duizhao:(?:words:|lists)/.test(key))
      .map(([key, raw]) => [key, JSON.parse(raw)]),
  );

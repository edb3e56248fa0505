import type { Locator, Page } from '@playwright/test';
import { decodeWholeText, sentencesOf, type WholeText } from '../../lib/dictionary/whole-text';
import { expect } from './story';

// What somebody knows who has read the text: the stories answer by the text itself, never by what the page was given.

export async function readText(page: Page, slug: string): Promise<WholeText> {
  const response = await page.request.get(`/data/${slug}.text.json`);
  return decodeWholeText(await response.json());
}

export const KINDS = {
  match: 'Match words and meanings',
  reading: 'Type the pinyin',
  tone: 'Choose the tones',
  cloze: 'Fill the gaps',
  order: 'Put in order',
  questions: 'Questions on the text',
} as const;
type Kind = keyof typeof KINDS;

/** Opens the exercises over a text with these kinds chosen, and no others. */
export async function openExercises(page: Page, query: string, ...kinds: Kind[]): Promise<void> {
  await page.goto(`/en/exercises/${query}`);
  await chooseKinds(page, ...kinds);
}

export async function chooseKinds(page: Page, ...kinds: Kind[]): Promise<void> {
  const group = page.getByRole('group', { name: 'Which exercises' });
  await expect(group).toBeVisible({ timeout: 30_000 });
  // The new ones first: there is always one chosen.
  for (const kind of kinds) await group.getByRole('checkbox', { name: KINDS[kind] }).check();
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const box = group.getByRole('checkbox', { name: KINDS[kind] });
    if (!kinds.includes(kind) && (await box.isEnabled())) await box.uncheck();
  }
}

export const begin = (page: Page) => page.getByRole('button', { name: 'Begin', exact: true }).click();
export const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();
export const item = (page: Page): Locator => page.locator('article.exercise');
export const status = (page: Page): Locator => item(page).getByRole('status');

/** Which of the choices makes the sentence one of the text's. */
export async function missingWord(page: Page, text: WholeText): Promise<{ right: string; wrong: string }> {
  const line = item(page).locator('.exercise-line');
  const pieces = await line.evaluate((node) =>
    [...node.childNodes].map((child) => (child instanceof HTMLElement ? '\0' : child.textContent)).join(''),
  );
  const choices = await item(page).locator('.review-choices button').allTextContents();
  const sentences = sentencesOf(text).map(({ zh }) => zh);
  const fits = choices.filter((choice) => sentences.includes(pieces.replaceAll('\0', choice)));
  expect(fits, `${pieces} has one right word among ${choices}`).toHaveLength(1);
  const [right = ''] = fits;
  return { right, wrong: choices.find((choice) => choice !== right) ?? '' };
}

/** The word that is asked for, in the sentence it is asked in. */
export async function askedWord(page: Page, text: WholeText) {
  const characters = (await item(page).locator('.review-face').textContent()) ?? '';
  const zh = (await item(page).locator('.exercise-context').textContent()) ?? '';
  const word = sentencesOf(text)
    .find((sentence) => sentence.zh === zh)
    ?.words.find(({ surface }) => surface === characters);
  if (word === undefined) throw new Error(`${characters} is not in ${zh}`);
  return word;
}

/** What each word of the round means, by the text's own glosses. */
export async function matchPairs(page: Page, text: WholeText) {
  const words = await item(page).locator('.match ul:first-child [lang^="zh"]').allTextContents();
  const meanings = await item(page).locator('.match [lang="en"]').allTextContents();
  const all = sentencesOf(text).flatMap((sentence) => sentence.words);
  return words.map((word) => {
    const glosses = all.filter(({ surface }) => surface === word).map(({ gloss }) => gloss?.means ?? '');
    const fits = meanings.filter((meaning) => glosses.some((gloss) => gloss.startsWith(meaning)));
    expect(fits, `${word} has one meaning`).toHaveLength(1);
    return { word, meaning: fits[0] ?? '' };
  });
}

export const tapPiece = (page: Page, name: string): Promise<void> =>
  item(page).locator('.match button').filter({ hasText: name }).first().click();

/** The pieces still to be placed, in the order of the text. */
export async function piecesInOrder(page: Page, text: WholeText): Promise<string[]> {
  const pieces = await item(page).locator('.order-left [lang]').allTextContents();
  const sentences = sentencesOf(text).map(({ zh }) => zh);
  const areSentences = (await item(page).locator('.order[data-of="sentences"]').count()) > 0;
  return areSentences ? passageOf(pieces, sentences) : arrange(pieces, sentences);
}

/** Sentences in the order of the text: where it says one of them twice, there where all of them stand closest together. */
export function passageOf(pieces: readonly string[], sentences: readonly string[]): string[] {
  const [closest] = [...sentences.keys()]
    .filter((start) => pieces.includes(sentences[start] ?? ''))
    .map((start) => pieces.map((piece) => sentences.indexOf(piece, start)))
    .filter((places) => !places.includes(-1))
    .sort((a, b) => Math.max(...a) - Math.min(...a) - (Math.max(...b) - Math.min(...b)));
  if (closest === undefined) throw new Error(`no passage of ${pieces}`);
  return [...pieces.keys()].sort((a, b) => (closest[a] ?? 0) - (closest[b] ?? 0)).map((i) => pieces[i] ?? '');
}

/** Pieces of one of these sentences, put together to it. */
export function arrange(pieces: readonly string[], sentences: readonly string[]): string[] {
  const arrangeIn = (rest: readonly string[], zh: string): string[] | null => {
    if (rest.length === 0) return /^[^\p{L}\p{N}]*$/u.test(zh) ? [] : null;
    for (const [i, piece] of rest.entries()) {
      if (!zh.startsWith(piece)) continue;
      const after = arrangeIn(rest.toSpliced(i, 1), zh.slice(piece.length));
      if (after !== null) return [piece, ...after];
    }
    return null;
  };
  for (const zh of sentences) {
    const found = arrangeIn(pieces, zh);
    if (found !== null) return found;
  }
  throw new Error(`no sentence of ${pieces}`);
}

export const place = (page: Page, piece: string): Promise<void> =>
  item(page)
    .locator('.order-left button')
    .filter({ has: page.getByText(piece, { exact: true }) })
    .first()
    .click();

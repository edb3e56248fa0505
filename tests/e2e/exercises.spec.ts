import type { Page } from '@playwright/test';
import { type ClassLesson, packLesson } from '../../lib/classroom/lesson';
import {
  askedWord,
  begin,
  chooseKinds,
  item,
  matchPairs,
  missingWord,
  next,
  openExercises,
  piecesInOrder,
  place,
  readText,
  status,
  tapPiece,
} from './exercise-answers';
import { ARTICLE, pasteAndRead } from './own-texts';
import { storedWords, word } from './saved-words';

import { expect, keep, stored, test } from './story';

const LUSONG = '?report=lusong';
const results = async (page: Page): Promise<{ exercise: string; right: number; total: number; slug: string }[]> =>
  JSON.parse((await stored(page))['duizhao:results'] ?? '{"data":[]}').data;

test('words are matched with their meanings; a wrong pair is explained, and the word can be saved', async ({
  page,
}) => {
  const text = await readText(page, 'lusong');
  await openExercises(page, LUSONG, 'match');
  await page.getByLabel('5 words each').check();
  await begin(page);
  const pairs = await matchPairs(page, text);
  const [first, second] = pairs;
  if (first === undefined || second === undefined) throw new Error('no pairs');
  await tapPiece(page, first.word);
  await tapPiece(page, second.meaning);
  await expect(status(page)).toHaveText(`Not ${first.word}: “${second.meaning}” is ${second.word}.`);
  for (const pair of pairs) {
    await tapPiece(page, pair.meaning);
    await tapPiece(page, pair.word);
  }
  await expect(item(page)).toContainText(`${pairs.length - 1} of ${pairs.length} right at the first try`);
  await expect(item(page).locator('.review-sentence')).toHaveCount(1);
  await item(page).getByRole('button', { name: 'Save word' }).click();
  await expect(item(page).getByRole('button', { name: '✓ Saved' })).toBeVisible();
  expect(JSON.stringify(await stored(page))).toContain(`\\"characters\\":\\"${first.word}\\"`);
});

test('the pinyin is typed: a wrong tone is shown at its syllable, letters alone are asked again', async ({ page }) => {
  const text = await readText(page, 'lusong');
  await openExercises(page, LUSONG, 'reading');
  await begin(page);
  const asked = await askedWord(page, text);
  const letters = asked.reading.map((syllable) => syllable.slice(0, -1)).join('');
  await page.getByRole('textbox', { name: 'Reading' }).fill(letters);
  await page.keyboard.press('Enter');
  await expect(item(page)).toContainText('Now add the tones');
  const wrong = asked.reading.map((syllable) => `${syllable.slice(0, -1)}${syllable.endsWith('1') ? 2 : 1}`).join('');
  await page.getByRole('textbox', { name: 'Reading' }).fill(wrong);
  await page.keyboard.press('Enter');
  await expect(item(page)).toContainText('The letters are right, a tone is not.');
  await expect(item(page).locator('.review-sentence mark')).toHaveText(asked.surface);
  await next(page);
  const second = await askedWord(page, text);
  await page.getByRole('textbox', { name: 'Reading' }).fill(second.reading.join(''));
  await page.keyboard.press('Enter');
  await expect(item(page)).toContainText('✓ Right');
  await expect(item(page)).toContainText(second.gloss?.means ?? '');
});

test('tones are chosen, by their number on a keyboard too', async ({ page }) => {
  const text = await readText(page, 'lusong');
  await openExercises(page, LUSONG, 'tone');
  await begin(page);
  for (const wrong of [true, false]) {
    const asked = await askedWord(page, text);
    const choices = await item(page).locator('.review-choices button').allTextContents();
    const spelling = asked.spelling.toLowerCase();
    const right = choices.findIndex((choice) => choice.toLowerCase() === spelling);
    expect(right, `${spelling} is among ${choices}`).toBeGreaterThanOrEqual(0);
    await page.keyboard.press(String((wrong ? (right + 1) % choices.length : right) + 1));
    await expect(item(page).locator('.verdict')).toContainText(wrong ? 'You chose' : '✓');
    await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
    await page.keyboard.press('Enter');
  }
});

test('a gap: the wrong word says what it is, comes again at the end, and the summary keeps the first try', async ({
  page,
}) => {
  const text = await readText(page, 'lusong');
  await openExercises(page, LUSONG, 'cloze');
  await page.getByLabel('5 words each').check();
  await begin(page);
  const missed = await missingWord(page, text);
  await item(page).getByText('Hint').click();
  await expect(item(page).locator('.exercise-hint [lang="en"]')).toBeVisible();
  await item(page).getByRole('button', { name: missed.wrong, exact: true }).click();
  await expect(item(page).locator('.verdict')).toContainText(`You chose ${missed.wrong}`);
  await expect(item(page).locator('.review-sentence mark')).toContainText(missed.right);
  await expect(item(page).locator('.review-sentence [lang="en"]')).toBeVisible();
  for (let i = 0; i < 4; i++) {
    await next(page);
    const { right } = await missingWord(page, text);
    await item(page).getByRole('button', { name: right, exact: true }).click();
    await expect(item(page).locator('.verdict')).toHaveText('✓ Right');
  }
  await next(page);
  await expect(item(page).getByRole('heading').first()).toContainText('Once more');
  await item(page).getByRole('button', { name: missed.right, exact: true }).click();
  await next(page);
  await expect(page.getByRole('heading', { name: 'Done' })).toBeFocused();
  await expect(page.getByRole('row', { name: 'Fill the gaps 4 of 5' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'The word you missed' })).toContainText(missed.right);
  expect(await results(page)).toMatchObject([{ slug: 'lusong', exercise: 'cloze', right: 4, total: 5 }]);
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByText('How it went before').click();
  await expect(page.getByRole('row', { name: /Fill the gaps 4 of 5/ })).toBeVisible();
});

test('the words that were missed can be saved at once, and practised', async ({ page }) => {
  const text = await readText(page, 'lusong');
  await openExercises(page, LUSONG, 'tone');
  await page.getByLabel('5 words each').check();
  await begin(page);
  const missed: string[] = [];
  for (let n = 0; n < 10; n++) {
    const asked = await askedWord(page, text);
    const choices = await item(page).locator('.review-choices button').allTextContents();
    const right = choices.findIndex((choice) => choice.toLowerCase() === asked.spelling.toLowerCase());
    if (n < 5) missed.push(asked.surface);
    const index = n < 5 ? (right + 1) % choices.length : right;
    await item(page).locator('.review-choices button').nth(index).click();
    await next(page);
  }
  await expect(page.getByRole('row', { name: 'Choose the tones 0 of 5' })).toBeVisible();
  await page.getByRole('button', { name: 'Save all 5' }).click();
  await expect(page.getByRole('button', { name: '✓ Saved' })).toHaveCount(5);
  await page.getByRole('button', { name: 'Practise the missed words' }).click();
  await expect(item(page)).toHaveAttribute('data-kind', 'match');
  const words = await item(page).locator('.match ul:first-child [lang^="zh"]').allTextContents();
  expect(words.filter((shown) => missed.includes(shown)).length).toBeGreaterThanOrEqual(Math.min(3, words.length));
  await page.goto('/en/words/');
  for (const surface of missed) await expect(page.locator('.word-list')).toContainText(surface);
});

test('a gap is filled by writing: characters of either script, or the pinyin', async ({ page }) => {
  await openExercises(page, LUSONG, 'cloze');
  await page.getByLabel('type the word').check();
  await begin(page);
  const field = page.getByRole('textbox', { name: 'Missing word' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Write the word first.');
  await field.fill('苹果');
  await page.keyboard.press('Enter');
  await expect(item(page).locator('.verdict')).toContainText('You wrote “苹果”');
});

test('sentences are put in order; a wrong order is held against the text’s own', async ({ page }) => {
  const text = await readText(page, 'shifeng');
  await openExercises(page, '?report=shifeng', 'order');
  await begin(page);
  for (const wrong of [true, false]) {
    const pieces = await piecesInOrder(page, text);
    for (const piece of wrong ? [...pieces].reverse() : pieces) await place(page, piece);
    await page.getByRole('button', { name: 'Check' }).click();
    if (wrong) {
      await expect(item(page).locator('.verdict')).toContainText('✗');
      await expect(item(page).getByRole('heading', { name: 'In the text' })).toBeVisible();
      await expect(item(page).locator('.explained-lines [lang="en"]').first()).toBeVisible();
    } else await expect(item(page).locator('.verdict')).toHaveText('✓ Right');
    await next(page);
  }
});

test('a piece in the line is moved by its buttons and the arrows, and taken out by a tap', async ({ page }) => {
  const text = await readText(page, 'shifeng');
  await openExercises(page, '?report=shifeng', 'order');
  await begin(page);
  const [one = '', two = '', ...rest] = await piecesInOrder(page, text);
  const line = item(page).getByRole('list', { name: 'Your order' });
  await place(page, two);
  await place(page, one);
  await line.getByRole('listitem').filter({ hasText: one }).getByRole('button', { name: 'Up' }).click();
  await expect(status(page)).toHaveText(`${one}: place 1 of ${rest.length + 2}`);
  await expect(line.getByRole('button', { name: one })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(line.getByRole('listitem').first()).toContainText(two);
  await page.keyboard.press('ArrowUp');
  await expect(line.getByRole('listitem').first()).toContainText(one);
  await page.keyboard.press('Enter');
  await expect(line.getByRole('listitem')).toHaveCount(1);
  await expect(item(page).getByRole('button', { name: one })).toBeFocused();
});

test('questions on the text: the answer is shown with its sentences, and she says how hers was', async ({ page }) => {
  await openExercises(page, LUSONG, 'questions');
  await begin(page);
  await expect(item(page).locator('.exercise-line')).toHaveText('芦淞区的疫情以前怎么样？后来有什么变化？');
  await page.getByRole('textbox').fill('以前很严重。');
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect(item(page)).toContainText('后来，全域实现低风险。');
  await expect(item(page).locator('.explained-lines').nth(1).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Partly' }).click();
  await expect(item(page).locator('.exercise-line')).not.toHaveText('芦淞区的疫情以前怎么样？后来有什么变化？');
});

test('all of it can be done without touching the screen', async ({ page }) => {
  const text = await readText(page, 'lusong');
  await openExercises(page, LUSONG, 'match', 'order');
  await page.getByLabel('5 words each').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  const pairs = await matchPairs(page, text);
  const meanings = await item(page).locator('.match [lang="en"]').allTextContents();
  for (const [i, { meaning }] of pairs.entries()) {
    await page.keyboard.press(String(i + 1));
    await page.keyboard.press(String(meanings.indexOf(meaning) + 1));
  }
  await expect(item(page).locator('.verdict')).toContainText('✓');
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item(page)).toHaveAttribute('data-kind', 'order');
  for (const piece of await piecesInOrder(page, text)) {
    const left = await item(page).locator('.order-left [lang]').allTextContents();
    await page.keyboard.press(String(left.indexOf(piece) + 1));
    await expect(item(page).locator('.order-left button')).toHaveCount(left.length - 1);
  }
  await expect(page.getByRole('button', { name: 'Check' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item(page).locator('.verdict')).toHaveText('✓ Right');
});

test('a tab that was closed goes on where it was', async ({ page, context }) => {
  const text = await readText(page, 'lusong');
  await openExercises(page, LUSONG, 'cloze');
  await page.getByLabel('5 words each').check();
  await begin(page);
  const { right } = await missingWord(page, text);
  await item(page).getByRole('button', { name: right, exact: true }).click();
  await next(page);
  const second = await item(page).locator('.exercise-line').textContent();
  await page.close();
  const again = await context.newPage();
  await again.goto(`/en/exercises/${LUSONG}`);
  const begun = again.getByRole('region', { name: 'Not finished yet' });
  await expect(begun).toContainText('1 of 5');
  await begun.getByRole('button', { name: 'Go on' }).click();
  await expect(item(again).locator('.exercise-line')).toHaveText(second ?? '');
});

test('her saved words of the text can be asked for, and only those', async ({ page }) => {
  await keep(
    page,
    storedWords([word('居民', 'ju1 min2', 'jūmín', 'resident', 1), word('行', 'xing2', 'xíng', 'all right', 1)]),
  );
  await openExercises(page, LUSONG, 'reading');
  await page.getByLabel('My saved words (1)').check();
  await expect(page.getByText('1 exercise in all')).toBeVisible();
  await begin(page);
  await expect(item(page).locator('.review-face')).toHaveText('居民');
});

test('traditional characters and zhuyin, as in the settings', async ({ page }) => {
  await keep(page, { 'duizhao:settings': { version: 2, data: { script: 'traditional', notation: 'zhuyin' } } });
  await keep(page, storedWords([word('志愿者', 'zhi4 yuan4 zhe3', 'zhìyuànzhě', 'volunteer', 1)]));
  await openExercises(page, LUSONG, 'tone');
  await page.getByLabel('My saved words (1)').check();
  await begin(page);
  await expect(item(page).locator('.review-face [lang="zh-Hant"]')).toHaveText('志願者');
  await expect(item(page).locator('.review-choices [lang="zh-Bopo"]').first()).toBeVisible();
});

test('a text of her own: what can’t be made says why, the rest is there', async ({ page }) => {
  test.slow(); // the analyser is fetched first
  await pasteAndRead(page, ARTICLE.text);
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  await openExercises(page, `?text=${id}`, 'cloze', 'match');
  await expect(page.getByRole('checkbox', { name: 'Questions on the text' })).toBeDisabled();
  await expect(page.getByText('Nobody has written questions on these sentences.')).toBeVisible();
  await begin(page);
  await expect(item(page)).toHaveAttribute('data-kind', 'match');
  await page.getByRole('button', { name: 'Stop' }).click();
  await chooseKinds(page, 'cloze');
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(item(page)).toHaveAttribute('data-kind', 'cloze');
  await item(page).locator('.review-choices button').first().click();
  await expect(item(page).locator('.review-sentence [lang^="zh-Han"]')).toBeVisible();
  await expect(item(page).locator('.review-sentence [lang="en"]')).toHaveCount(0);
});

test('a teacher’s lesson brings its sentences, words, exercises and message', async ({ page }) => {
  const lesson: ClassLesson = {
    slug: 'lusong',
    from: 's9',
    to: 's20',
    words: ['机关', '居民', '命令|ming4 ling4', '灯光'], // as a lesson names them (lessonWord)
    held: [],
    show: {},
    exercises: ['tone', 'sing'],
    message: 'Five minutes, then we compare.',
  };
  await page.goto(`/en/exercises/#lesson=${packLesson(lesson)}`);
  await expect(page.getByText('Five minutes, then we compare.')).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByLabel('The words of the lesson (4)')).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('9');
  await begin(page);
  await expect(item(page).locator('.review-face')).toHaveText(/^(机关|居民|命令|灯光)$/);
});

test('a lesson’s link that is cut short says so, and there is a text to choose', async ({ page }) => {
  await page.goto('/en/exercises/#lesson=1.abc');
  await expect(page.getByRole('alert').filter({ hasText: 'cut short or damaged' })).toBeVisible();
  await page.getByRole('link', { name: '石峰山下守民安' }).click();
  await expect(page.getByRole('group', { name: 'Which exercises' })).toBeVisible();
});

test('an address that names sentences which the text lacks is about all of it', async ({ page }) => {
  await openExercises(page, `${LUSONG}&from=900`, 'tone');
  await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('1');
  await expect(page.getByText('10 exercises in all')).toBeVisible();
});

test('the same exercises can be taken to paper', async ({ page }) => {
  await openExercises(page, `${LUSONG}&from=3&to=20`, 'cloze', 'order', 'match');
  await expect(page.getByRole('link', { name: 'Print these' })).toHaveAttribute(
    'href',
    '/en/print/?report=lusong&from=3&to=20&parts=cloze,order',
  );
});

import type { Browser, BrowserContext, Page } from '@playwright/test';
import { packLesson, plainLesson } from '../../lib/classroom/lesson';
import { pack } from '../../lib/classroom/pack';
import { expect, keep, sheetOf, shownText, stored, test, wordIn } from './story';

const LESSON = {
  ...plainLesson({ slug: 'shifeng', from: 's3', to: 's12' }),
  words: ['居民'],
  exercises: ['cloze', 'order'],
  message: 'Read to the end.\n<b>加油！</b>',
};

const lessonLink = (lesson = LESSON, at = 's3') => `/en/reports/shifeng/#${at}&lesson=${packLesson(lesson)}`;
const bar = (page: Page) => page.getByRole('region', { name: 'Lesson', exact: true });

async function openLessonPage(page: Page, query = '?report=shifeng&from=3&to=12'): Promise<void> {
  await page.goto(`/en/teach/${query}`);
  await expect(page.getByRole('heading', { name: 'Link of the lesson' })).toBeVisible();
}

const linkOn = (page: Page): Promise<string> => page.getByRole('textbox', { name: 'Link of the lesson' }).inputValue();

/** Another device. */
async function phone(browser: Browser, baseURL: string | undefined): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  return { context, page: await context.newPage() };
}

test('a teacher makes a lesson, and a learner opens its link on her own phone and leaves it again', async ({
  page,
  browser,
  baseURL,
}) => {
  await openLessonPage(page);
  await expect(page.getByRole('status').filter({ hasText: '10 sentences' })).toBeVisible();
  await page.getByRole('group', { name: 'English' }).getByLabel('Kept back').check();
  await page.getByRole('group', { name: 'Opens as' }).getByLabel('By sentence').check();
  await page.getByLabel('Sentence order').check();
  await page.getByLabel('Message to the class').fill('Read it twice, then ask your neighbour.');
  await page.getByText('Add words by tapping them').click();
  await page.locator('.teach-text').getByRole('button', { name: '胜利', exact: true }).first().click();
  await expect(page.locator('.teach-taught')).toContainText('胜利');
  const link = await linkOn(page);

  const own = await phone(browser, baseURL);
  await keep(own.page, { 'duizhao:settings': { version: 2, data: { view: 'text', pinyin: 'all', english: 'on' } } });
  await own.page.goto(link);
  await expect(bar(own.page)).toContainText('Lesson: sentences 3–12');
  await expect(bar(own.page)).toContainText('Read it twice, then ask your neighbour.');
  await bar(own.page).getByText('Before you read').tap();
  await expect(bar(own.page).getByRole('list', { name: 'Words to know first' })).toContainText('胜利');
  await expect(own.page.locator('#s3')).toBeVisible();
  await expect(own.page.locator('#s4')).toBeHidden();
  const english = own.page.getByRole('button', { name: 'English', exact: true });
  await expect(english).toBeDisabled();
  await expect(own.page.getByText('Your teacher keeps the English back for this lesson.').first()).toBeVisible();
  await own.page.keyboard.press('t');
  await expect(own.page.locator('#s3 details p')).toBeHidden();

  await bar(own.page).getByRole('button', { name: 'Leave the lesson' }).tap();
  await expect(bar(own.page)).toHaveCount(0);
  await expect(own.page.locator('#s4')).toBeVisible();
  await expect(own.page.locator('#s3 details p')).toBeVisible(); // her own setting
  expect(JSON.parse((await stored(own.page))['duizhao:settings'] ?? '')).toMatchObject({
    data: { view: 'text', pinyin: 'all', english: 'on' },
  });
  expect(own.page.url()).not.toContain('lesson=');
  await own.context.close();
});

test('the words taught first have reading and meaning from the beginning, and the rest of the report is folded away', async ({
  page,
}) => {
  await page.goto(lessonLink());
  await expect(bar(page)).toContainText('Lesson: sentences 3–12');
  await expect(page.locator('#s1')).toBeHidden();
  await expect(page.locator('#s13')).toBeHidden();
  const taught = page.locator('[data-sentence]:not([data-outside]) [data-word]', { hasText: '居民' }).first();
  await expect(taught.locator('rt')).not.toBeEmpty();
  await expect(taught.locator('small')).not.toBeEmpty();
  await bar(page).getByRole('button', { name: 'Show the whole report' }).click();
  await expect(page.locator('#s13')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Show the whole report' }).click();
  await expect(page.locator('#s13')).toBeHidden();
});

test('a message is text, whatever it holds', async ({ page }) => {
  await page.goto(lessonLink());
  await expect(bar(page).getByText('<b>加油！</b>')).toBeVisible();
  await expect(bar(page).locator('blockquote b')).toHaveCount(0);
});

test('a word of the list opens where it stands', async ({ page }) => {
  await page.goto(lessonLink());
  await bar(page).getByRole('list', { name: 'Words to know first' }).getByRole('button').first().click();
  await expect(sheetOf(page, '居民')).toBeVisible();
});

test('what is held back is in no place: not in the text, the sheet or the settings', async ({ page }) => {
  await page.goto(lessonLink({ ...LESSON, words: [], held: ['pinyin', 'glosses', 'english'] }));
  await expect(bar(page)).toContainText('Your teacher keeps the pinyin, word meanings, and English back');
  const word = page.locator('#s4 [data-word]').first();
  const characters = (await word.textContent()) ?? '';
  await word.click();
  const sheet = sheetOf(page, characters);
  await expect(sheet.getByText('Your teacher keeps')).toBeVisible();
  await expect(sheet.locator('.sheet-gloss, .sheet-reading, .word-details')).toHaveCount(0);
  for (const name of ['Pinyin', 'Word by word', 'English'])
    await expect(sheet.getByRole('button', { name, exact: true })).toBeDisabled();
  expect(await shownText(page, 's4')).not.toMatch(/[([]/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('group', { name: 'English of every sentence' }).getByLabel('On')).toBeDisabled();
});

test('a lesson of sentences that are no longer there says so and shows those that are', async ({ page }) => {
  await page.goto(lessonLink({ ...LESSON, to: 's9999' }));
  await expect(bar(page)).toContainText('some of its sentences are no longer there');
});

for (const [what, packed] of [
  ['cut short', packLesson(LESSON).slice(0, -20)],
  ['of another version', pack(2, ['shifeng', 1, 2])],
  ['of another report', packLesson({ ...LESSON, slug: 'lusong' })],
  ['hostile', pack(1, ['shifeng', '1"><img src=x onerror=alert(1)>', 2])],
] as const)
  test(`a link that is ${what} leaves the report as it is`, async ({ page }) => {
    await page.goto(`/en/reports/shifeng/#s3&lesson=${packed}`);
    await expect(page.locator('#s3')).toBeVisible();
    await wordIn(page, 's3', '').click();
    await expect(page.locator('dialog.sheet[open]')).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
  });

test('a lesson is kept as it is made, and can be opened, duplicated, deleted and brought back', async ({ page }) => {
  await openLessonPage(page);
  await page.getByLabel('Name of the lesson').fill('Monday, first hour');
  await expect(page.getByText('Kept on this device.', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name of the lesson')).toHaveValue('Monday, first hour');
  await page.getByRole('button', { name: 'All lessons' }).click();
  await page.getByRole('button', { name: 'Duplicate Monday, first hour' }).click();
  await expect(page.getByLabel('Name of the lesson')).toHaveValue('Monday, first hour (copy)');
  await page.goBack();
  await page.getByRole('button', { name: 'Delete Monday, first hour', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Open Monday, first hour', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Open Monday, first hour', exact: true })).toBeVisible();
});

test('the preview is the lesson itself, and leaves the teacher’s own place alone', async ({ page }) => {
  await openLessonPage(page);
  await page.getByLabel('Message to the class').fill('Good morning!');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('Good morning!')).toBeVisible();
  expect(Object.keys(await stored(page))).not.toContain('duizhao:places');
});

test('a message that makes the code too fine is named as what to shorten', async ({ page }) => {
  await openLessonPage(page);
  await expect(page.getByRole('img', { name: 'QR code of the lesson' })).toBeVisible();
  await expect(page.getByText('too fine')).toHaveCount(0);
  await page
    .getByLabel('Message to the class')
    .fill('请先自己读一遍遇到不认识的词先猜意思再和同桌讨论石峰区的防疫人员最辛苦的是哪一段时间为什么'.repeat(4));
  await expect(page.getByText('Shorten or leave out the message.')).toBeVisible();
});

test('a learner shows her result, and the teacher types its code', async ({ page, browser, baseURL }) => {
  const own = await phone(browser, baseURL);
  const result = { slug: 'shifeng', from: 's3', to: 's12', right: 8, total: 10, at: '2026-11-22T08:00:00.000Z' };
  await openLessonPage(page);
  await page.getByLabel('Missing words').check();
  const link = await linkOn(page);
  const { unpackLesson, lessonId } = await import('../../lib/classroom/lesson');
  const read = unpackLesson(link.split('lesson=')[1] ?? '');
  const lesson = read.status === 'ok' ? lessonId(read.lesson) : '';
  await keep(own.page, {
    'duizhao:results': {
      version: 1,
      data: [
        { ...result, exercise: 'cloze', lesson },
        { ...result, exercise: 'order', right: 3, total: 4, lesson },
      ],
    },
  });
  await own.page.goto(link);
  await bar(own.page).getByRole('button', { name: 'Show my result' }).click();
  const shown = own.page.getByRole('dialog', { name: 'My result' });
  await expect(shown).toContainText('11 of 14');
  const code = (await shown.locator('code').textContent()) ?? '';
  await own.context.close();

  await page.getByRole('button', { name: 'All lessons' }).click();
  const field = page.getByRole('textbox', { name: 'Result code' });
  await field.fill(code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'));
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This is not a result code' })).toBeVisible();
  await field.fill(code.toLowerCase());
  await field.press('Enter');
  const line = page.locator('.teach-read li');
  await expect(line).toContainText('11 of 14');
  await expect(line).toContainText('Missing words 8/10');
  await expect(line).toContainText('3–12'); // its name: it belongs to the lesson made here
});

test('exercises are put in order from the keyboard, and the focus stays', async ({ page }) => {
  await openLessonPage(page);
  await page.getByLabel('Missing words').check();
  await page.getByLabel('Sentence order').check();
  const order = page.getByRole('list', { name: 'In this order' });
  await page.getByRole('button', { name: 'Move Sentence order up' }).press('Enter');
  await expect(order.getByRole('listitem')).toHaveText([/1\. Sentence order/, /2\. Missing words/]);
  await expect(page.getByRole('button', { name: 'Move Sentence order down' })).toBeFocused();
});

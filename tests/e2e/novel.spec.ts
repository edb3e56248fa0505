import type { Page } from '@playwright/test';
import { backToShelf, card, expect, openFiles, openShelf, PATIENCE_MS, tapFor } from './own-texts';
import { test, wordIn } from './story';

test.describe.configure({ timeout: 240_000 });
test.use({ actionTimeout: PATIENCE_MS });

const WHO = ['老王', '她', '他的妹妹', '那个学生', '邻居', '张老师', '小猫', '司机', '奶奶', '店主'];
const WHEN = ['昨天早上', '下雨的时候', '吃完晚饭以后', '第二天', '很久以前', '放学以后', '天快黑了', '春天来了'];
const WHAT = [
  '在河边看见了一只白色的鸟',
  '走进一家又小又旧的书店',
  '给远方的朋友写了一封长信',
  '一个人坐在窗前听音乐',
  '把房间里的灯都打开了',
  '在车站等了三个小时',
  '终于想起了那个名字',
];
const PARAGRAPH = 4;
const CHAPTER = 50 * PARAGRAPH;
const NOVEL_CHARACTERS = 1_000_000;

const nth = (list: readonly string[], i: number): string => list[i % list.length] ?? '';
const CHAPTER_SENTENCES = CHAPTER + 1;

/** The novel's sentences, chapter headings among them; each has its own number in it, so that none is like another. */
function sentencesOfNovel(): string[] {
  const sentences: string[] = [];
  for (let length = 0, i = 0; length < NOVEL_CHARACTERS; i++) {
    const heading = sentences.length % CHAPTER_SENTENCES === 0;
    const sentence = heading
      ? `第${Math.floor(sentences.length / CHAPTER_SENTENCES) + 1}章 河边的书店`
      : `${nth(WHEN, i * 5)}，${nth(WHO, i * 3)}${nth(WHAT, i)}，这是第${i}件事。`;
    sentences.push(sentence);
    length += sentence.length;
  }
  return sentences;
}

const SENTENCES = sentencesOfNovel();

/** Chapters of paragraphs of four sentences. */
const asFile = (sentences: readonly string[]): string =>
  sentences
    .map((sentence, i) => {
      const inChapter = i % CHAPTER_SENTENCES;
      return sentence + (inChapter % PARAGRAPH === 0 ? '\n' : '');
    })
    .join('');

async function openNovel(page: Page): Promise<void> {
  await openShelf(page);
  await openFiles(page, { name: '河边的书店.txt', content: asFile(SENTENCES) });
  await expect(page.locator('#s1 [data-word]').first()).toBeVisible();
}

const elements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

const middle = Math.floor(SENTENCES.length / 2);
const sentenceAt = (number: number): string => SENTENCES[number - 1] ?? '';

test('a novel of a million characters: only what is near is in the page, and any sentence can be gone to', async ({
  page,
}) => {
  await openNovel(page);
  await expect(page.locator('#s2')).toContainText(sentenceAt(2));
  expect(await elements(page)).toBeLessThan(6000);
  await page.goto(`${page.url().replace(/#.*/, '')}#s${middle}`);
  await expect(page.locator(`#s${middle}`)).toBeInViewport();
  await expect(page.locator(`#s${middle} > :first-child`)).toHaveText(sentenceAt(middle));
  await expect(page.locator('#s2')).toHaveCount(0);
  expect(await elements(page)).toBeLessThan(6000);
  await tapFor(page, `s${middle}`, '这', 'zhè', 'this');
  await page.keyboard.press('Escape');
  await page.goto(`${page.url().replace(/#.*/, '')}#s${SENTENCES.length}`);
  await expect(page.locator(`#s${SENTENCES.length}`)).toBeInViewport();
  await expect(page.locator(`#s${SENTENCES.length} > :first-child`)).toHaveText(sentenceAt(SENTENCES.length));
  expect(await elements(page)).toBeLessThan(6000);
});

test('she scrolls on and on: each screen has its text, and the page does not grow', async ({ page }) => {
  await openNovel(page);
  const inView = () =>
    page.evaluate(() => {
      const seen = [...document.querySelectorAll('[data-sentence]')].find((sentence) => {
        const { top, bottom } = sentence.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      });
      return Number(seen?.id.slice(1) ?? Number.NaN);
    });
  let last = 0;
  for (let screen = 0; screen < 12; screen++) {
    await page.evaluate(() => window.scrollBy({ top: window.innerHeight * 3, behavior: 'instant' }));
    await expect.poll(inView).toBeGreaterThan(last);
    last = await inView();
  }
  expect(last).toBeGreaterThan(100);
  expect(await elements(page)).toBeLessThan(6000);
});

test('by sentence she goes on from one part of the text into the next', async ({ page }) => {
  await openNovel(page);
  const address = page.url().replace(/#.*/, '');
  await page.getByRole('button', { name: 'By sentence' }).click();
  await page.goto(`${address}#s${middle}`);
  const partOf = (number: number) =>
    page.locator(`#s${number}`).evaluate((element) => element.closest('[data-part]')?.getAttribute('data-part'));
  const start = await partOf(middle);
  let number = middle;
  do {
    await page.getByRole('button', { name: 'Next sentence' }).click();
    number++;
    await expect(page.locator(`#s${number}`)).toBeVisible();
    await expect(page.locator(`#s${number - 1}`)).toBeHidden();
    await expect(page.locator(`#s${number} > :first-child`)).toHaveText(sentenceAt(number));
  } while ((await partOf(number)) === start && number < middle + 200);
  expect(await partOf(number)).not.toBe(start);
  await page.getByRole('button', { name: 'Previous sentence' }).click();
  await expect(page.locator(`#s${number - 1}`)).toBeVisible();
  expect(await partOf(number - 1)).toBe(start);
});

test('the words of a novel are counted while she reads; she can stop it, and next time it is done to the end', async ({
  page,
}) => {
  await openNovel(page);
  const counting = page.getByText(/^Counting the words of the text: \d+%/);
  await expect(counting).toBeVisible();
  await expect(counting).toBeInViewport();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(counting).toBeHidden();
  const sheet = await tapFor(page, 's2', '这');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await sheet.getByRole('button', { name: 'Known' }).tap();
  await expect(wordIn(page, 's2', '这')).toHaveAttribute('data-status', 'known');
  await page.keyboard.press('Escape');
  await backToShelf(page);
  await expect(card(page, '河边的书店')).toContainText('simplified');
  await expect(card(page, '河边的书店')).not.toContainText('known');
  await card(page, '河边的书店').getByRole('link').click();
  await expect(counting).toBeVisible();
  await expect(counting).toBeHidden({ timeout: 4 * PATIENCE_MS });
  await backToShelf(page);
  await expect(card(page, '河边的书店')).toContainText(/[1-9]\d*% of its words known/);
});

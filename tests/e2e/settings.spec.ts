import { expect, keep, openReport, shownText, tapWord, test } from './story';

const choose = async (page: import('@playwright/test').Page, group: string, choice: string) => {
  await page.getByRole('button', { name: 'Settings' }).tap();
  await page.getByRole('group', { name: group }).getByLabel(choice, { exact: true }).check();
  await page.getByRole('button', { name: 'Close settings' }).tap();
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toHaveCount(0);
};

test('pinyin above all words, as numbers, as zhuyin; kept after a reload', async ({ page }) => {
  await openReport(page, 'shifeng');
  expect(await shownText(page, 's4')).toBe('“我们胜利了。”');
  await choose(page, 'Pinyin above the words', 'All words');
  await expect.poll(() => shownText(page, 's4')).toBe('“我们(wǒmen)胜利(shènglì)了(le)。”');
  await choose(page, 'Reading written as', 'Numbers: ma1');
  await expect.poll(() => shownText(page, 's4')).toBe('“我们(wo3 men5)胜利(sheng4 li4)了(le5)。”');
  await choose(page, 'Reading written as', 'Zhuyin: ㄇㄚ');
  await expect.poll(() => shownText(page, 's4')).toBe('“我们(ㄨㄛˇ ˙ㄇㄣ)胜利(ㄕㄥˋ ㄌㄧˋ)了(˙ㄌㄜ)。”');
  await expect(page.locator('#s4 rt').first()).toHaveAttribute('lang', 'zh-Bopo');
  await page.reload();
  await expect.poll(() => shownText(page, 's124')).toContain('(ㄓˊ ㄕㄡˇ ㄉㄧㄢˇ)');
  await expect.poll(() => shownText(page, 's4')).toContain('(ㄨㄛˇ ˙ㄇㄣ)');
  await choose(page, 'Pinyin above the words', 'On tap');
  await expect.poll(() => shownText(page, 's4')).toBe('“我们胜利了。”');
});

test('pinyin on the words not yet known', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's4', '我们');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await sheet.getByRole('button', { name: 'Known' }).tap();
  await page.keyboard.press('Escape');
  await choose(page, 'Pinyin above the words', 'Words not yet known');
  await expect.poll(() => shownText(page, 's4')).toBe('“我们胜利(shènglì)了(le)。”');
});

test('never: a tapped word keeps its reading to the sheet', async ({ page }) => {
  await openReport(page, 'shifeng');
  await choose(page, 'Pinyin above the words', 'Never');
  await expect(await tapWord(page, 's4', '胜利')).toContainText('shènglì');
  expect(await shownText(page, 's4')).toBe('“我们胜利了。”');
});

test('one sentence: pinyin, word by word, English, each on its own', async ({ page }) => {
  await openReport(page, 'shifeng', '?view=sentence#s8');
  const tool = (name: string) => page.getByRole('group', { name: 'This sentence' }).getByRole('button', { name });
  await tool('Pinyin').tap();
  await expect.poll(() => shownText(page, 's8')).toContain('危机(wēijī)');
  await tool('Word by word').tap();
  await expect.poll(() => shownText(page, 's8')).toContain('危机(wēijī)[crisis]');
  await tool('Pinyin').tap();
  await expect.poll(() => shownText(page, 's8')).toContain('危机[crisis]');
  await page.getByRole('button', { name: 'Next sentence' }).tap();
  expect(await shownText(page, 's9')).not.toContain('[');
});

test('traditional characters, without a word cut anew', async ({ page }) => {
  await openReport(page, 'shifeng');
  await choose(page, 'Characters', 'Traditional');
  await expect.poll(() => shownText(page, 's4')).toBe('“我們勝利了。”');
  await expect(page.locator('#s4 > :first-child')).toHaveAttribute('lang', 'zh-Hant');
  await expect(await tapWord(page, 's4', '勝利')).toContainText('胜利');
  await page.keyboard.press('Escape');
  await choose(page, 'Characters', 'Simplified');
  await expect.poll(() => shownText(page, 's4')).toBe('“我们胜利了。”');
});

test('tone colours never stand alone: the marks stay', async ({ page }) => {
  await openReport(page, 'shifeng');
  await choose(page, 'Tone colours', 'On');
  const sheet = await tapWord(page, 's4', '胜利');
  await expect(sheet.locator('.sheet-reading [data-tone="4"]').first()).toHaveText('shèng');
  await expect(page.locator('#s4 rt [data-tone="4"]')).toHaveCount(2);
});

test('size, typeface and colours are there before the page is drawn', async ({ page }) => {
  await keep(page, { 'duizhao:settings': { version: 1, data: { size: 'xl', font: 'kai', theme: 'dark' } } });
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/en/reports/shifeng/');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-size', 'xl');
  await expect(html).toHaveAttribute('data-font', 'kai');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(25, 22, 17)');
});

test('English for every sentence', async ({ page }) => {
  await openReport(page, 'lusong');
  await choose(page, 'English of every sentence', 'On');
  await expect(page.locator('#s4 [lang="en"]')).toBeVisible();
  await choose(page, 'English of every sentence', 'Off');
  await expect(page.locator('#s4 [lang="en"]')).toBeHidden();
});

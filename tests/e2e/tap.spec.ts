import { giveVoices, spokenTexts, TINGTING } from './fake-voices';
import { expect, holdScripts, keep, openReport, sheetOf, shownText, tapWord, test, wordIn } from './story';

test('a tapped word shows its reading above it, and nothing around it moves', async ({ page }) => {
  await openReport(page, 'shifeng');
  const word = wordIn(page, 's5', '居民');
  await word.scrollIntoViewIfNeeded();
  const places = () =>
    page.locator('#s4, #s5 [data-word], #s6').evaluateAll((all) => {
      const top = all[0]?.getBoundingClientRect().top ?? 0;
      return all.map((element) =>
        [element.getBoundingClientRect().left, element.getBoundingClientRect().top - top].map(Math.round).join(),
      );
    });
  const before = await places();
  const sheet = await tapWord(page, 's5', '居民');
  const reading = word.locator('rt');
  await expect(reading).toHaveText('jūmín');
  await expect(reading).toHaveAttribute('lang', 'zh-Latn-pinyin');
  expect(await places()).toEqual(before);
  await expect(sheet).toContainText('jūmín');
  await expect(sheet).toContainText('resident');
});

test('a page into which something else has put an element keeps its text, and its words answer', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/reports/shifeng/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<main[^>]*>/, '$&<p>An extension was here.</p>');
    await route.fulfill({ response, body });
  });
  await openReport(page, 'shifeng');
  await expect(page.getByText('An extension was here.')).toHaveCount(0); // the page has been drawn anew
  await expect(await tapWord(page, 's5', '居民')).toContainText('jūmín');
});

test('who taps sees no ring of the focus, at the first word and at the next', async ({ page }) => {
  await keep(page, { 'duizhao:settings': { version: 1, data: {} } });
  await openReport(page, 'shifeng');
  for (const [sentence, word] of [
    ['s4', '胜利'],
    ['s5', '居民'],
  ] as const) {
    await tapWord(page, sentence, word);
    await expect(page.locator('dialog.sheet :focus')).toHaveCount(1);
    await expect(page.locator(':focus-visible')).toHaveCount(0);
  }
});

test('the sheet never lies over the sentence', async ({ page }) => {
  await openReport(page, 'lusong');
  for (const [sentence, word] of [
    ['s8', '只有'],
    ['s20', '特点'],
    ['s45', '我们'],
  ] as const) {
    const sheet = await tapWord(page, sentence, word);
    const [text, box] = await Promise.all([
      page.locator(`#${sentence} > :first-child`).boundingBox(),
      sheet.boundingBox(),
    ]);
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
    expect(text?.y ?? -1).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
});

test('tapping again, Escape, the button or a tap outside puts it away', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's4', '胜利');
  await wordIn(page, 's4', '胜利').tap();
  await expect(sheet).toBeHidden();
  expect(await shownText(page, 's4')).toBe('“我们胜利了。”');
  await tapWord(page, 's4', '胜利');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await tapWord(page, 's4', '胜利');
  await sheet.getByRole('button', { name: 'Close' }).tap();
  await expect(sheet).toBeHidden();
  await tapWord(page, 's4', '胜利');
  await page
    .locator('#s4')
    .locator('xpath=..')
    .tap({ position: { x: 340, y: 10 } });
  await expect(sheet).toBeHidden();
  await tapWord(page, 's4', '胜利');
  await page.getByRole('banner').tap({ position: { x: 200, y: 2 } });
  await expect(sheet).toBeHidden();
});

test('she goes from word to word, and on into the next sentence', async ({ page }) => {
  await openReport(page, 'shifeng');
  await tapWord(page, 's4', '胜利');
  await sheetOf(page, '胜利').getByRole('button', { name: 'Previous word' }).tap();
  await expect(sheetOf(page, '我们')).toContainText('wǒmen');
  expect(await shownText(page, 's4')).toBe('“我们(wǒmen)胜利了。”');
  await sheetOf(page, '我们').getByRole('button', { name: 'Next word' }).tap();
  await sheetOf(page, '胜利').getByRole('button', { name: 'Next word' }).tap();
  await sheetOf(page, '了').getByRole('button', { name: 'Next word' }).tap();
  await expect(sheetOf(page, '月')).toContainText('month');
});

test('behind “more” are the dictionary’s entries, measure words and the parts of the word', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's9', '压力');
  await sheet.getByText('Dictionary and parts').tap();
  await expect(sheet).toContainText('pressure');
  await expect(sheet.getByRole('heading', { name: 'Words and characters inside' })).toBeVisible();
  await expect(sheet).toContainText('壓');
  await expect(sheet.locator('.entry').filter({ hasText: '力' }).nth(1)).toContainText('lì');
});

test('a word in both scripts, an idiom with what it says literally', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's13', '众志成城');
  await expect(sheet).toContainText('眾志成城');
  await expect(sheet).toContainText('zhòngzhì-chéngchéng');
  await expect(sheet).toContainText('Literally');
});

test('a learner meets 橙香正汽水 and 318万人次, and understands both', async ({ page }) => {
  await openReport(page, 'shifeng', '#s94');
  const drink = await tapWord(page, 's94', '橙香正汽水');
  await expect(drink).toContainText('As printed');
  await expect(drink).toContainText('藿香正气水');
  await page.keyboard.press('Escape');
  await page.goto('/en/reports/shifeng/#s111');
  const figure = await tapWord(page, 's111', '318');
  await expect(figure).toContainText('31.8');
  await expect(figure).toContainText('16.7 + 13.3 + 1.8');
});

test('a tap made before the page is ready is not lost', async ({ page }) => {
  const letThrough = await holdScripts(page);
  await page.goto('/en/reports/shifeng/', { waitUntil: 'commit' });
  await wordIn(page, 's4', '胜利').tap();
  await expect(sheetOf(page, '胜利')).toBeHidden();
  letThrough();
  await expect(sheetOf(page, '胜利')).toBeVisible();
  await expect(sheetOf(page, '胜利')).toContainText('shènglì');
});

test('without the glosses the sheet says so, and tries again', async ({ page }) => {
  await page.route('**/data/shifeng.words.json*', (route) => route.abort());
  await page.goto('/en/reports/shifeng/');
  const sheet = await tapWord(page, 's4', '胜利');
  await expect(sheet).toContainText('could not be loaded');
  await page.unroute('**/data/shifeng.words.json*');
  await sheet.getByRole('button', { name: 'Try again' }).tap();
  await expect(sheet).toContainText('shènglì');
});

test('a button that speaks is there only where the device has a Chinese voice', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's4', '胜利');
  await sheet.getByRole('button', { name: 'Listen', exact: true }).tap();
  await expect.poll(() => spokenTexts(page)).toEqual(['胜利']);
});

test('no Chinese voice, no button', async ({ page }) => {
  await giveVoices(page, { voices: [{ name: 'Samantha', lang: 'en-GB' }] });
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's4', '胜利');
  await expect(sheet.getByRole('button', { name: 'Save word' })).toBeVisible();
  await expect(sheet.getByRole('button', { name: /^Listen/ })).toHaveCount(0);
});

import type { Locator, Page } from '@playwright/test';
import {
  endSpeech,
  GOOGLE,
  giveVoices,
  MEIJIA,
  reachWord,
  SINJI,
  spoken,
  spokenTexts,
  TINGTING,
  voicesArrive,
} from './fake-voices';
import { expect, expectAccessible, keep, openReport, stored, tapWord, test } from './story';

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Listen' });
const button = (page: Page, name: string): Locator => bar(page).getByRole('button', { name, exact: true });
const chineseOf = (page: Page, sentence: string): Promise<string> =>
  page.locator(`#${sentence} > [lang^="zh-Han"]`).evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const aid of copy.querySelectorAll('rt, small')) aid.remove();
    return copy.textContent ?? '';
  });

async function openSound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Listen' }).click();
  await expect(bar(page)).toBeVisible();
}

/** Waits until so many texts have been given to the voice, and gives the last. */
async function nthSpoken(page: Page, count: number): Promise<string> {
  await expect.poll(async () => (await spoken(page)).length).toBe(count);
  return (await spokenTexts(page)).at(-1) ?? '';
}

test('the text is read sentence by sentence, and what is being said is marked', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng');
  await openSound(page);
  expect(await spoken(page)).toEqual([]); // sound never begins by itself
  await expect(button(page, 'Play')).toBeFocused();
  await button(page, 'Play').click();
  expect(await nthSpoken(page, 1)).toBe(await chineseOf(page, 's1'));
  await expect(page.locator('#s1')).toHaveAttribute('data-spoken', '');
  await reachWord(page, 0, 2);
  await expect(page.locator('ruby[data-spoken]')).toHaveText(['石峰山']);
  await endSpeech(page);
  expect(await nthSpoken(page, 2)).toBe(await chineseOf(page, 's2'));
  await expect(page.locator('#s2')).toHaveAttribute('data-spoken', '');
  await expect(page.locator('#s1')).not.toHaveAttribute('data-spoken');
  await expect(page.locator('ruby[data-spoken]')).toHaveCount(0);

  await button(page, 'Pause').click();
  await button(page, 'Close').click();
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('[data-spoken]')).toHaveCount(0); // the words are as they were
  await expect(page.locator('article')).toBeFocused();
});

test('readings and glosses in the text are not spoken', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await keep(page, { 'duizhao:settings': { version: 2, data: { pinyin: 'all', glosses: 'on' } } });
  await openReport(page, 'shifeng');
  await expect(page.locator('#s1 rt').first()).toBeAttached();
  await openSound(page);
  await button(page, 'Play').click();
  expect(await nthSpoken(page, 1)).toMatch(/^[\p{Script=Han}\d，。、“”！？：；《》（）·]+$/u);
});

test('the reader’s place goes along, and the sentence stays above the bar', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING], lastsMs: 30 });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(13);
  await button(page, 'Pause').click();
  const marked = page.locator('[data-sentence][data-spoken]');
  const id = await marked.getAttribute('id');
  await expect(bar(page)).toContainText(`${id?.slice(1)} / `);
  const roomBelow = async () => {
    const [box, barBox] = [await marked.boundingBox(), await bar(page).boundingBox()];
    return (barBox?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
  };
  await expect.poll(roomBelow).toBeGreaterThanOrEqual(0); // it may still be on its way
  await expect.poll(async () => (await stored(page))['duizhao:places'] ?? '').toContain(`"sentence":"${id}"`);
});

test('by sentence, the sentence that is spoken is the one that is shown', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng', '?view=sentence');
  await openSound(page);
  await button(page, 'Play').click();
  await nthSpoken(page, 1);
  await endSpeech(page);
  await nthSpoken(page, 2);
  await expect(page.locator('#s2')).toBeVisible();
  await expect(page.locator('#s1')).toBeHidden();
});

test('shadowing: after each sentence it is her turn', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING], lastsMs: 6_000 });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Shadowing').click();
  await button(page, 'Play').click();
  await expect(bar(page).getByRole('status')).toHaveText('Your turn');
  expect(await spokenTexts(page)).toEqual([await chineseOf(page, 's1')]);
  await expect(page.locator('#s1')).toHaveAttribute('data-spoken', ''); // she can read what she is to say
  expect(await nthSpoken(page, 2)).toBe(await chineseOf(page, 's2'));
});

test('each sentence twice, and stop after it', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING], lastsMs: 30 });
  await openReport(page, 'shifeng');
  await openSound(page);
  await bar(page).getByText('Options').click();
  await bar(page).getByLabel('Each sentence').selectOption('said 2 times');
  await bar(page).getByLabel('Go on to the next sentence').uncheck();
  await button(page, 'Play').click();
  await expect(button(page, 'Play')).toBeVisible();
  const first = await chineseOf(page, 's1');
  expect(await spokenTexts(page)).toEqual([first, first]);
  await button(page, 'Say this sentence again').click();
  expect(await nthSpoken(page, 3)).toBe(first);
});

test('another speed or voice counts at once, and both are remembered', async ({ page }) => {
  await giveVoices(page, { voices: [SINJI, TINGTING, MEIJIA] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  const text = await nthSpoken(page, 1);
  await bar(page).getByLabel('Speed').selectOption('0.5×');
  await expect.poll(() => spoken(page)).toHaveLength(2);
  expect((await spoken(page))[1]).toEqual({ text, rate: 0.5, voice: 'Tingting' });
  await bar(page).getByText('Options').click();
  await expect(bar(page).getByLabel('Voice').locator('option')).toHaveText([
    'The best on this device',
    'Tingting (zh-CN)',
    'Meijia (zh-TW)', // and no Cantonese
  ]);
  await bar(page).getByLabel('Voice').selectOption('Meijia (zh-TW)');
  await expect.poll(() => spoken(page)).toHaveLength(3);
  expect((await spoken(page))[2]).toEqual({ text, rate: 0.5, voice: 'Meijia' });

  await page.reload();
  await openSound(page);
  await expect(bar(page).getByLabel('Speed')).toHaveValue('0.5');
  const sheet = await tapWord(page, 's4', '胜利');
  await sheet.getByRole('button', { name: 'Listen', exact: true }).click();
  await expect.poll(() => spoken(page)).toEqual([{ text: '胜利', rate: 0.5, voice: 'Meijia' }]);
});

test('all of it from the keyboard', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await expect(button(page, 'Play')).toBeFocused();
  await page.keyboard.press('k');
  await nthSpoken(page, 1);
  await page.keyboard.press('ArrowRight');
  expect(await nthSpoken(page, 2)).toBe(await chineseOf(page, 's2'));
  await page.keyboard.press('ArrowLeft');
  expect(await nthSpoken(page, 3)).toBe(await chineseOf(page, 's1'));
  await page.keyboard.press('Space');
  await expect(button(page, 'Play')).toBeFocused();
  await page.keyboard.press('ArrowRight'); // nothing is being said: only the place moves
  await expect(page.locator('#s2')).toHaveAttribute('data-spoken', '');
  expect(await spoken(page)).toHaveLength(3);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('article')).toBeFocused();
});

test('a word that is tapped stops the voice: it is being looked up', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  await nthSpoken(page, 1);
  const sheet = await tapWord(page, 's1', '石峰山');
  await expect(button(page, 'Play')).toBeAttached();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await button(page, 'Play').click();
  expect(await nthSpoken(page, 2)).toBe(await chineseOf(page, 's1'));
});

test('“from here” begins where she has scrolled to', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  await nthSpoken(page, 1);
  await button(page, 'Pause').click();
  await page
    .locator('#s20 [data-word]')
    .first()
    .evaluate((word) => {
      const { top, height } = word.getBoundingClientRect();
      window.scrollBy(0, top + height / 2 - window.innerHeight * 0.305); // where a reader's place is
    });
  const here = bar(page).getByRole('button', { name: /^From here \(\d+\)$/ });
  await expect(here).toBeVisible();
  const number = /\d+/.exec((await here.textContent()) ?? '')?.[0];
  await here.click();
  expect(await nthSpoken(page, 2)).toBe(await chineseOf(page, `s${number}`));
});

test('one sentence, from its tools', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's4', '胜利');
  await sheet.getByRole('button', { name: 'Listen to this sentence' }).click();
  expect(await nthSpoken(page, 1)).toBe(await chineseOf(page, 's4'));
});

test('voices that come late bring their buttons', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING], late: true });
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's4', '胜利');
  await expect(sheet.getByRole('button', { name: 'Save word' })).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Listen', exact: true })).toHaveCount(0);
  await voicesArrive(page);
  await sheet.getByRole('button', { name: 'Listen', exact: true }).click();
  expect(await nthSpoken(page, 1)).toBe('胜利');
});

test('a voice that is listed and does not speak: it says so, and the next one speaks', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING, MEIJIA], mute: ['Tingting'] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  await expect(bar(page)).toContainText('“Tingting” does not begin to speak; the next voice is tried.');
  await expect.poll(async () => (await spoken(page)).map(({ voice }) => voice)).toEqual(['Tingting', 'Meijia']);
});

test('no voice speaks: it says so and stops', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING], mute: ['Tingting'] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  await expect(bar(page)).toContainText('No Chinese voice begins to speak.');
  await expect(button(page, 'Play')).toBeVisible();
});

test('a voice that sends the text away is never the one that nobody chose', async ({ page }) => {
  await giveVoices(page, { voices: [GOOGLE] });
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's4', '胜利');
  await expect(sheet.getByRole('button', { name: 'Save word' })).toBeVisible();
  await expect(sheet.getByRole('button', { name: /^Listen/ })).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Close' }).click();
  await openSound(page);
  await expect(bar(page)).toContainText('none speaks unless you choose it');
  await expect(button(page, 'Play')).toHaveCount(0);
  await bar(page).getByLabel('Voice').selectOption(`${GOOGLE.name} (zh-CN)`);
  await button(page, 'Play').click();
  await nthSpoken(page, 1);
  await bar(page).getByText('Options').click();
  await expect(bar(page)).toContainText('what it says is sent to its maker');
  await tapWord(page, 's4', '胜利');
  await expect(sheet.getByRole('button', { name: 'Listen', exact: true })).toBeVisible();
});

test.describe('on an Android phone without a voice', () => {
  test.use({
    userAgent: 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 Chrome/150.0.0.0 Mobile Safari/537.36',
  });
  test('no button, and how to install one', async ({ page }) => {
    await giveVoices(page, { voices: [SINJI, { name: 'Samantha', lang: 'en-US' }] });
    await openReport(page, 'shifeng');
    const sheet = await tapWord(page, 's4', '胜利');
    await expect(sheet.getByRole('button', { name: 'Save word' })).toBeVisible();
    await expect(sheet.getByRole('button', { name: /^Listen/ })).toHaveCount(0);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await openSound(page);
    await expect(bar(page)).toContainText('This device has no Chinese voice yet.');
    await expect(bar(page).getByText(/^Android:/)).toBeVisible();
    await expect(bar(page).getByText(/^Mac:/)).toBeHidden();
    await expectAccessible(page);
    await bar(page).getByText('Other systems').click();
    await expect(bar(page).getByText(/^Mac:/)).toBeVisible();
  });
});

test('the voice stops when the page is hidden', async ({ page }) => {
  await giveVoices(page, { voices: [TINGTING] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  await nthSpoken(page, 1);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(button(page, 'Play')).toBeVisible();
});

test('one voice at a time, in all tabs', async ({ page, context }) => {
  await giveVoices(page, { voices: [TINGTING] });
  const other = await context.newPage();
  await giveVoices(other, { voices: [TINGTING] });
  for (const tab of [page, other]) {
    await openReport(tab, 'shifeng');
    await openSound(tab);
    await button(tab, 'Play').click();
    await nthSpoken(tab, 1);
  }
  await expect(button(page, 'Play')).toBeAttached();
  await expect(button(other, 'Pause')).toBeAttached();
});

test('what is pressed in the bar is large enough for a thumb, on 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await giveVoices(page, { voices: [TINGTING, GOOGLE] });
  await openReport(page, 'shifeng');
  await openSound(page);
  await button(page, 'Play').click();
  await nthSpoken(page, 1);
  await reachWord(page, 0, 2);
  await bar(page).getByText('Options').click();
  expect(await bar(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  for (const control of await bar(page).locator('button, select, summary').all()) {
    const box = await control.boundingBox();
    expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(43.9);
  }
});

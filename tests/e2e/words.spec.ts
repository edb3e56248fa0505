import { kept, manyWords, openWord, openWords, readings, row, rows, undo, WORDS } from './saved-words';
import { expect, openReport, tapWord, test, wordIn } from './story';

test('a learner saves a word, meets it in both reports, and finds it after a reload', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's5', '居民');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await expect(sheet.getByRole('button', { name: 'New', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await sheet.getByRole('button', { name: 'Learning' }).tap();
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'learning');
  await expect(wordIn(page, 's35', '居民')).toHaveAttribute('data-status', 'learning');
  await openReport(page, 'lusong');
  await expect(wordIn(page, 's13', '居民')).toHaveAttribute('data-status', 'learning');

  await page.getByRole('link', { name: 'Words' }).click();
  await expect(row(page, '居民')).toContainText('resident');
  const saved = await openWord(page, '居民 jūmín');
  await expect(saved).toContainText(
    '8月16日0时，石峰区翰林府小区内，刚从封控管理中走出的居民，迫不及待地挥舞起五星红旗。',
  );
  await saved.getByRole('link', { name: 'Read it in “石峰山下守民安”' }).click();
  await expect(page.locator('#s5')).toBeInViewport();
  await page.reload();
  await expect(wordIn(page, 's5', '居民')).toHaveAttribute('data-status', 'learning');
  await page.goto('/en/');
  await expect(page.getByRole('article').filter({ hasText: '石峰山下守民安' })).toContainText(
    /Words saved: .* words you don’t know yet: \d+/,
  );
});

test('为 wéi and 为 wèi are two words', async ({ page }) => {
  await openReport(page, 'shifeng', '#s104');
  const sheet = await tapWord(page, 's104', '为');
  await expect(sheet).toContainText('wèi');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await expect(wordIn(page, 's104', '为')).toHaveAttribute('data-status', 'new');
  await expect(page.locator('#s104 [data-word]').filter({ hasText: /^为$/ }).last()).not.toHaveAttribute('data-status');
  await page.goto('/en/words/');
  await expect(rows(page)).toHaveCount(1);
});

test('she takes a saved word out again in the sheet', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's5', '居民');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await sheet.getByRole('button', { name: 'Saved' }).tap();
  await expect(sheet.getByRole('button', { name: 'Save word' })).toBeVisible();
  await expect(wordIn(page, 's5', '居民')).not.toHaveAttribute('data-status');
});

test('行 háng and 行 xíng stand apart; she sorts, filters and searches', async ({ page }) => {
  await openWords(page);
  await expect(page.getByText('3 words', { exact: true })).toBeVisible();
  expect(await readings(page)).toEqual(['lǜ', 'háng', 'xíng']);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By pinyin');
  await expect.poll(() => readings(page)).toEqual(['háng', 'lǜ', 'xíng']);
  await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Known');
  await expect.poll(() => readings(page)).toEqual(['háng']);
  await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('All');
  await page.getByRole('combobox', { name: 'List' }).selectOption('石峰山下守民安 (2)');
  await expect.poll(() => readings(page)).toEqual(['lǜ', 'xíng']);
  await page.getByRole('combobox', { name: 'List' }).selectOption('All words (3)');
  for (const [query, found] of [
    ['lv', ['lǜ']],
    ['lü', ['lǜ']],
    ['hang', ['háng']],
    ['行', ['háng', 'xíng']],
    ['綠', ['lǜ']],
    ['GREEN', ['lǜ']],
    ['zzz', []],
  ] as const) {
    await page.getByRole('searchbox').fill(query);
    await expect.poll(() => readings(page)).toEqual(found);
  }
  await expect(page.getByText('No saved word matches.')).toBeVisible();
});

test('back from a sentence she finds the page as she left it', async ({ page }) => {
  await openWords(page, manyWords(300));
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
  await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Known');
  await page.getByRole('searchbox').fill('meaning');
  await expect(page).toHaveURL(/\?status=known&order=oldest&q=meaning$/);
  await expect(page.getByText('100 of 300 words')).toBeVisible();
  const middle = row(page, 'meaning number 179'); // a row that is not in the page yet
  while ((await middle.count()) === 0) await page.mouse.wheel(0, 1000);
  const opened = await openWord(page, await nameOf(middle));
  await opened.getByRole('link', { name: /^Read it in/ }).click();
  await expect(page.locator('#s5')).toBeInViewport();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('meaning');
  await expect(page.getByText('100 of 300 words')).toBeVisible();
  await expect(middle).toBeInViewport();
});

test('she writes a meaning and a note of her own', async ({ page }) => {
  await openWords(page);
  const green = await openWord(page, '绿 lǜ');
  await green.getByRole('textbox', { name: 'Meaning' }).fill('green, as in tea');
  await green.getByRole('textbox', { name: 'Your note' }).fill('The bus of line 7.');
  await green.getByRole('button', { name: 'Close' }).click();
  await expect(row(page, 'lǜ')).toContainText('The bus of line 7.');
  await page.reload();
  await expect(row(page, 'lǜ')).toContainText('green, as in tea');
  const again = await openWord(page, '绿 lǜ');
  await again.getByRole('textbox', { name: 'Meaning' }).fill('blue');
  await again.getByRole('textbox', { name: 'Your note' }).focus();
  await expect(again.getByText('Meaning of 绿 changed.')).toBeVisible();
  await undo(page);
  await expect(again.getByRole('textbox', { name: 'Meaning' })).toHaveValue('green, as in tea');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('line 7');
  await expect.poll(() => readings(page)).toEqual(['lǜ']);
});

test('what she is writing is kept when the page is closed under it', async ({ page }) => {
  await openWords(page);
  const green = await openWord(page, '绿 lǜ');
  await green.getByRole('textbox', { name: 'Your note' }).fill('Half a thou');
  await page.reload();
  await expect(row(page, 'lǜ')).toContainText('Half a thou');
});

test('a word has several sentences, each with its source; she removes one, and thinks better of it', async ({
  page,
}) => {
  await openWords(page);
  const before = await kept(page);
  const green = await openWord(page, '绿 lǜ');
  await expect(green.getByRole('heading', { name: 'Its 2 sentences' })).toBeVisible();
  await expect(green.getByRole('link', { name: 'Read it in' })).toHaveCount(2);
  const first = green.getByRole('blockquote').filter({ hasText: '绿的树。' });
  await expect(first.getByText('English of s5.')).toBeHidden();
  await first.getByText('EN', { exact: true }).click();
  await expect(first.getByText('English of s5.')).toBeVisible();
  await first.getByRole('button', { name: 'Remove' }).click();
  await expect(green).not.toContainText('绿的树。');
  await undo(page);
  await expect(green).toContainText('绿的树。');
  expect(withoutTimes(await kept(page))).toEqual(withoutTimes(before));
});

test('she deletes a word, and thinks better of it', async ({ page }) => {
  await openWords(page);
  const before = await kept(page);
  const green = await openWord(page, '绿 lǜ');
  await green.getByRole('button', { name: 'Delete 绿' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: '行 háng' })).toBeFocused();
  await undo(page);
  await expect(rows(page)).toHaveCount(3);
  expect(await kept(page)).toEqual(before);
});

test('a status changed on the words page is kept', async ({ page }) => {
  await openWords(page);
  await page.getByLabel('Status of 绿').selectOption('Known');
  await page.reload();
  await expect(page.getByLabel('Status of 绿')).toHaveValue('known');
});

test('she selects words, says that she knows them, and takes it back', async ({ page }) => {
  await openWords(page);
  const before = await kept(page);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox', { name: '绿' }).check();
  await page.getByRole('checkbox', { name: 'xíng' }).check();
  const bar = page.getByRole('region', { name: 'Selected words' });
  await expect(bar.getByText('2 selected')).toBeVisible();
  await bar.getByRole('button', { name: 'Status and lists' }).click();
  const many = page.getByRole('dialog', { name: '2 words' });
  await many.getByRole('button', { name: 'Known' }).click();
  await expect(many.getByText('2 words: Known.')).toBeVisible();
  await expect(many.getByRole('button', { name: 'Known' })).toHaveAttribute('aria-pressed', 'true');
  await undo(page);
  await many.getByRole('button', { name: 'Close' }).click();
  expect(await kept(page)).toEqual(before);
});

test('she deletes everything she sees, and gets it back with Ctrl+Z', async ({ page }) => {
  await openWords(page);
  const before = await kept(page);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Selected words' });
  await bar.getByRole('button', { name: 'Select all shown' }).click();
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('3 words deleted.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(3);
  expect(await kept(page)).toEqual(before);
});

test('what a search hides is not touched', async ({ page }) => {
  await openWords(page);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  const bar = page.getByRole('region', { name: 'Selected words' });
  await bar.getByRole('button', { name: 'Select all shown' }).click();
  await page.getByRole('searchbox').fill('green');
  await expect(bar.getByText('1 selected')).toBeVisible();
  await bar.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => readings(page)).toEqual(['háng', 'xíng']);
});

test.describe('by hand', () => {
  test('she adds 行 as háng: the dictionary proposes, she chooses', async ({ page }) => {
    await openWords(page, [WORDS[0]]);
    await page.getByRole('button', { name: 'Add a word' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a word' });
    await dialog.getByRole('textbox', { name: 'Characters' }).fill('行');
    const proposed = dialog.getByRole('group', { name: 'Which word is it?' });
    await expect(proposed.getByRole('button', { name: /^xíng/ })).toBeVisible({ timeout: 30_000 });
    await proposed.getByRole('button', { name: /^háng/ }).click();
    await expect(dialog.getByRole('textbox', { name: 'Pinyin' })).toHaveValue('háng');
    await dialog.getByRole('button', { name: 'Save word' }).click();
    await expect(page.getByText('行 saved.')).toBeVisible();
    expect(await readings(page)).toEqual(['háng', 'xíng']);
    await expect(row(page, 'háng')).toContainText('row');
    await undo(page);
    await expect.poll(() => readings(page)).toEqual(['xíng']);
  });

  test('what is no reading of the word is refused, and said why', async ({ page }) => {
    await openWords(page, [WORDS[0]]);
    await page.getByRole('button', { name: 'Add a word' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a word' });
    const problem = dialog.getByRole('alert');
    const save = dialog.getByRole('button', { name: 'Save word' });
    await dialog.getByRole('textbox', { name: 'Characters' }).fill('row');
    await dialog.getByRole('textbox', { name: 'Pinyin' }).fill('hang2');
    await save.click();
    await expect(problem).toHaveText('Write at least one Chinese character.');
    await dialog.getByRole('textbox', { name: 'Characters' }).fill('躺赢狗');
    await expect(dialog.getByText('The dictionary does not have it.')).toBeVisible({ timeout: 30_000 });
    for (const [pinyin, says] of [
      ['tang3ying2', '躺赢狗 has 3 characters, so it needs 3 syllables.'],
      ['tangyinggou', 'The tones are missing.'],
      ['躺赢狗', 'This is not pinyin.'],
    ] as const) {
      await dialog.getByRole('textbox', { name: 'Pinyin' }).fill(pinyin);
      await save.click();
      await expect(problem).toContainText(says);
    }
    await dialog.getByRole('textbox', { name: 'Pinyin' }).fill('tang3 ying2 gou3');
    await save.click();
    await expect(row(page, 'tǎngyínggǒu')).toContainText('Not in the dictionary');
  });

  test('a word that is there already is not saved twice', async ({ page }) => {
    await openWords(page, [WORDS[0]]);
    const before = await kept(page);
    await page.getByRole('button', { name: 'Add a word' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a word' });
    await dialog.getByRole('textbox', { name: 'Characters' }).fill('行');
    await dialog.getByRole('textbox', { name: 'Pinyin' }).fill('xíng');
    await dialog.getByRole('button', { name: 'Save word' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('行 is already saved with this reading.');
    expect(await kept(page)).toEqual(before);
  });
});

test('she saves the key words of a report at once, with their sentences, and takes it back', async ({ page }) => {
  await openReport(page, 'lusong');
  await page.getByText('Before you read').tap();
  const button = page.getByRole('button', { name: 'Save all key words' });
  await button.tap();
  await expect(page.getByText('Saved to your words.')).toBeVisible();
  await page.goto('/en/words/');
  await expect(page.getByText('16 words', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By place in the text');
  await expect(rows(page).first()).toContainText('病例');
  await expect(rows(page).first().locator('.word-sentence')).toContainText('病例');

  await openReport(page, 'lusong');
  await page.getByText('Before you read').tap();
  await button.tap();
  await expect(page.getByText('They are all saved already.')).toBeVisible();
  await openReport(page, 'shifeng');
  await page.getByText('Before you read').tap();
  await button.tap();
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(page.getByText('Undone.')).toBeVisible();
  await page.goto('/en/words/');
  await expect(page.getByText('16 words', { exact: true })).toBeVisible();
});

test('with ten thousand words only those near are in the page; a search and the end are at hand', async ({ page }) => {
  test.slow();
  await openWords(page, manyWords(10_000));
  await expect(page.getByText('10,000 words', { exact: true })).toBeVisible();
  await expect(rows(page).first()).toContainText('meaning number 9999');
  await expect(rows(page).first()).toHaveAttribute('aria-setsize', '10000');
  expect(await rows(page).count()).toBeLessThan(40);
  await page.getByRole('searchbox').fill('number 42');
  await expect(page.getByText('111 of 10,000 words')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await rows(page).first().getByRole('button').focus();
  await page.keyboard.press('End');
  await expect(row(page, 'meaning number 0').getByRole('button')).toBeFocused();
  await expect(row(page, 'meaning number 0')).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(60);
  await page.keyboard.press('ArrowUp');
  await expect(
    rows(page)
      .filter({ hasText: /meaning number 1(?!\d)/ })
      .getByRole('button'),
  ).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows(page).first().getByRole('button')).toBeFocused();
});

test('on paper all words of a list are there', async ({ page }) => {
  await openWords(page, manyWords(200));
  expect(await rows(page).count()).toBeLessThan(40);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(rows(page)).toHaveCount(200);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await rows(page).count()).toBeLessThan(40);
});

test('all of it from the keyboard', async ({ page }) => {
  await openWords(page);
  await page.getByRole('button', { name: '绿 lǜ' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: '行 háng' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '行 háng' });
  await dialog.getByRole('textbox', { name: 'Your note' }).focus();
  await page.keyboard.type('a row of trees');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '行 háng' })).toBeFocused();
  await expect(row(page, 'háng')).toContainText('a row of trees');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'háng')).not.toContainText('a row of trees');
  await expect(page.getByRole('button', { name: '行 háng' })).toBeFocused();
});

test('a reading is written as she reads: characters and notation are those of her settings', async ({ page }) => {
  await openWords(page);
  await page.evaluate(() =>
    localStorage.setItem(
      'duizhao:settings',
      JSON.stringify({ version: 2, data: { script: 'traditional', notation: 'zhuyin' } }),
    ),
  );
  await page.reload();
  await expect(rows(page).first().locator('[lang="zh-Hant"]')).toHaveText('綠');
  await expect(rows(page).first().locator('[lang="zh-Bopo"]')).toHaveText('ㄌㄩˋ');
});

/** The name of the button that opens a row's word: its characters and reading. */
const nameOf = async (saved: import('@playwright/test').Locator): Promise<string> =>
  ((await saved.locator('.word-head').textContent()) ?? '').replace(/\s+/g, ' ');

/** Without the moments of her last changes. */
const withoutTimes = (items: Record<string, unknown>): unknown =>
  JSON.parse(JSON.stringify(items, (key, value) => (key === 'changedAt' ? undefined : value)));

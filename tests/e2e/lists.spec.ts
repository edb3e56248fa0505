import { kept, openWord, openWords, readings, row, rows, undo } from './saved-words';
import { expect, openReport, tapWord, test } from './story';

const list = 'List';

test('she makes a list, puts a word into it, renames it, deletes it, and thinks better of it', async ({ page }) => {
  await openWords(page);
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('Colours');
  await page.getByRole('button', { name: 'Keep' }).click();
  const chooser = page.getByRole('combobox', { name: list });
  await expect(chooser.locator('option:checked')).toHaveText('Colours (0)');
  await expect(rows(page)).toHaveCount(0);

  await chooser.selectOption('All words (3)');
  const green = await openWord(page, '绿 lǜ');
  await green.getByRole('checkbox', { name: 'Colours' }).check();
  await green.getByRole('button', { name: 'Close' }).click();
  await chooser.selectOption('Colours (1)');
  await expect.poll(() => readings(page)).toEqual(['lǜ']);
  await page.reload();
  await expect(chooser.locator('option:checked')).toHaveText('Colours (1)');

  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the list' }).fill('颜色');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(chooser.locator('option:checked')).toHaveText('颜色 (1)');

  const before = await kept(page);
  await page.getByRole('button', { name: 'Delete list' }).click();
  await expect(page.getByText('List “颜色” deleted. Its words are still there.')).toBeVisible();
  await expect(rows(page)).toHaveCount(3);
  await expect(chooser.locator('option', { hasText: '颜色' })).toHaveCount(0);
  await undo(page);
  await expect(chooser.locator('option:checked')).toHaveText('颜色 (1)');
  await expect.poll(() => readings(page)).toEqual(['lǜ']);
  expect(await kept(page)).toEqual(before);
});

test('back leads from a list to the one before', async ({ page }) => {
  await openWords(page, undefined, { a: 'Food' });
  await page.getByRole('combobox', { name: list }).selectOption('石峰山下守民安 (2)');
  await expect(rows(page)).toHaveCount(2);
  await page.goBack();
  await expect(rows(page)).toHaveCount(3);
});

test('a name that is taken is refused', async ({ page }) => {
  await openWords(page, undefined, { a: 'Food' });
  await page.getByRole('button', { name: 'New list' }).click();
  await page.getByRole('textbox', { name: 'Name of the list' }).fill(' food ');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText('You already have a list called “food”.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('combobox', { name: list }).locator('option')).toContainText([
    'All words (3)',
    'Food (0)',
  ]);
});

test('a word belongs to two lists, and to those of its texts by itself', async ({ page }) => {
  await openWords(page, undefined, { a: 'Food', b: 'Colours' });
  const green = await openWord(page, '绿 lǜ');
  await green.getByRole('checkbox', { name: 'Food' }).check();
  await green.getByRole('checkbox', { name: 'Colours' }).check();
  await green.getByRole('textbox', { name: 'New list' }).fill('Tea');
  await green.getByRole('button', { name: 'Add' }).click();
  await expect(green.getByRole('checkbox', { name: 'Tea' })).toBeChecked();
  await green.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  for (const name of [
    'Food (1)',
    'Colours (1)',
    'Tea (1)',
    '石峰山下守民安 (2)',
    '从确诊病例居全市之首到实现社会面清零 (2)',
  ]) {
    await page.getByRole('combobox', { name: list }).selectOption(name);
    await expect(row(page, 'lǜ')).toBeVisible();
  }
});

test('she puts many words into a list at once, and takes it back', async ({ page }) => {
  await openWords(page, undefined, { a: 'Food' });
  const before = await kept(page);
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('button', { name: 'Select all shown' }).click();
  await page.getByRole('button', { name: 'Status and lists' }).click();
  const many = page.getByRole('dialog', { name: '3 words' });
  await many.getByRole('checkbox', { name: 'Food' }).check();
  await expect(many.getByText('3 words added to “Food”.')).toBeVisible();
  await undo(page);
  await expect(many.getByRole('checkbox', { name: 'Food' })).not.toBeChecked();
  expect(await kept(page)).toEqual(before);
});

test('a word added while a list is shown goes into it', async ({ page }) => {
  await openWords(page, undefined, { a: 'Food' }, '/en/words/?list=own:a');
  await page.getByRole('button', { name: 'Add a word' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a word' });
  await expect(dialog).toContainText('It goes into your list “Food”.');
  await dialog.getByRole('textbox', { name: 'Characters' }).fill('茶');
  await dialog.getByRole('textbox', { name: 'Pinyin' }).fill('chá');
  await dialog.getByRole('button', { name: 'Save word' }).click();
  await expect.poll(() => readings(page)).toEqual(['chá']);
});

test('in a report she puts a word into a list as she saves it', async ({ page }) => {
  await openReport(page, 'shifeng');
  const sheet = await tapWord(page, 's5', '居民');
  await expect(sheet.getByRole('button', { name: 'Lists' })).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await sheet.getByRole('button', { name: 'Lists' }).tap();
  await sheet.getByRole('textbox', { name: 'New list' }).fill('People');
  await sheet.getByRole('button', { name: 'Add' }).tap();
  await expect(sheet.getByRole('checkbox', { name: 'People' })).toBeChecked();
  await page.goto('/en/words/');
  await page.getByRole('combobox', { name: list }).selectOption('People (1)');
  await expect(row(page, 'jūmín')).toBeVisible();
});

test('in the dictionary too', async ({ page }) => {
  await page.goto('/en/dictionary/?word=茶');
  await page.getByRole('button', { name: 'Save word' }).first().click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Lists' }).click();
  await page.getByRole('textbox', { name: 'New list' }).fill('Drinks');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('checkbox', { name: 'Drinks' })).toBeChecked();
  await page.goto('/en/words/');
  await page.getByRole('combobox', { name: list }).selectOption('Drinks (1)');
  await expect(row(page, 'chá')).toBeVisible();
});

import { button, press, tabTo } from './keyboard';
import { ARTICLE, card, openShelf, expect as patient, readPasted, shelf } from './own-texts';
import { openWords, row, rows, storedWords, word } from './saved-words';
import { expect, keep, openReport, test } from './story';

// Nobody touches the screen here. What else is done by keyboard alone: reading (access.spec.ts), own texts (texts-access.spec.ts),
// the dictionary, one saved word (words.spec.ts), exercises, the board and the sound bar in the files of these.

test('the first stop leads past the menu to the text', async ({ page }) => {
  await page.goto('/en/words/');
  await button(page, 'Add a word').waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(button(page, 'Add a word')).toBeFocused();
});

test('the language of the site', async ({ page }) => {
  await page.goto('/en/about/');
  await tabTo(page, page.getByRole('combobox', { name: 'Language' }));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\/zh-Hans\/about\//);
});

test('settings, sharing and the board over a text; each gives the focus back', async ({ page }) => {
  await openReport(page, 'lusong', '#s3');
  await press(page, button(page, 'Settings'));
  const settings = page.getByRole('dialog', { name: 'Reading settings' });
  await tabTo(
    page,
    settings.getByRole('group', { name: 'Pinyin above the words' }).getByRole('radio', { checked: true }),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(settings.getByRole('radio', { name: 'All words' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Settings')).toBeFocused();
  await expect(page.locator('#s3 rt').first()).toBeVisible();

  const menu = page.getByRole('dialog', { name: 'More with this text' });
  await press(page, button(page, 'More'));
  await press(page, button(menu, 'Share'));
  const share = page.getByRole('dialog', { name: 'Share a link' });
  await press(page, share.getByText('What the phone shows'));
  await tabTo(page, share.getByRole('combobox', { name: 'View' }));
  await page.keyboard.type('By');
  await expect(share.locator('.share-address')).toContainText('view=sentence');
  await press(page, button(share, 'Fill the screen'));
  const large = page.locator('dialog.qr-large');
  await expect(large).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
  await expect(button(page, 'More')).toBeFocused();

  await page.keyboard.press('Enter');
  await press(page, button(menu, 'Board'));
  const board = page.getByRole('dialog', { name: 'Board', exact: true });
  await expect(board.locator('[data-index="0"]')).toBeVisible();
  await press(page, button(board, 'Close the board'));
  await expect(board).toBeHidden();
  await expect(button(page, 'More')).toBeFocused();
});

test('words are selected, put into a list, deleted and brought back; a list is made and deleted', async ({ page }) => {
  await openWords(page);
  await press(page, button(page, 'Select'), 'Space');
  await press(page, row(page, 'lǜ').getByRole('checkbox'), 'Space');
  await press(page, button(page, 'Status and lists'));
  const many = page.getByRole('dialog', { name: '1 word' });
  await press(page, button(many, 'Known'));
  await page.keyboard.press('Escape');
  await expect(button(page, 'Status and lists')).toBeFocused();
  await press(page, button(page, 'Delete'));
  await expect(rows(page)).toHaveCount(2);
  await expect(button(page, 'Select all shown')).toBeFocused();
  await press(page, button(page, 'Undo'));
  await expect(rows(page)).toHaveCount(3);
  await press(page, button(page, 'Done'));
  await expect(button(page, 'Select')).toBeFocused();

  await press(page, button(page, 'New list'));
  await page.keyboard.type('Colours');
  await page.keyboard.press('Enter');
  const chooser = page.getByRole('combobox', { name: 'List' });
  await expect(chooser.locator('option:checked')).toHaveText('Colours (0)');
  await press(page, button(page, 'Delete list'));
  await expect(chooser.locator('option:checked')).toHaveText('All words (3)');
  await expect(chooser).toBeFocused();
});

test('words out, in and backed up: the focus comes back to where each began', async ({ page }) => {
  await openWords(page);
  await press(page, button(page, 'Export'));
  const out = page.getByRole('dialog', { name: 'Export words' });
  await tabTo(page, out.getByRole('radio', { checked: true }).last());
  await page.keyboard.press('ArrowDown');
  await tabTo(page, button(out, 'Save file'));
  await page.keyboard.press('Escape');
  await expect(button(page, 'Export')).toBeFocused();
  await press(page, button(page, 'Import'));
  const into = page.getByRole('dialog', { name: 'Import words' });
  await tabTo(page, into.getByRole('textbox', { name: 'Paste a list' }));
  await page.keyboard.insertText('居民 jūmín resident');
  await press(page, button(into, 'See what it holds'));
  await patient(into.getByText('1 word is new')).toBeVisible();
  await press(page, into.getByRole('button', { name: /^Import/ }));
  await expect(rows(page)).toHaveCount(4);
  await expect(button(page, 'Import')).toBeFocused();
  await press(page, button(page, 'Backup'));
  await tabTo(page, button(page.getByRole('dialog', { name: 'Backup' }), 'Back up now'));
  await page.keyboard.press('Escape');
  await expect(button(page, 'Backup')).toBeFocused();
});

test('a text on the shelf is renamed and deleted', async ({ page }) => {
  await openShelf(page);
  await readPasted(page, ARTICLE.text);
  await press(page, page.getByRole('link', { name: 'All texts' }));
  await patient(card(page, ARTICLE.title)).toBeVisible();
  await press(page, button(shelf(page), 'Rename'));
  await expect(shelf(page).getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.insertText('书店');
  await page.keyboard.press('Enter');
  await expect(card(page, '书店')).toBeVisible();
  await expect(button(shelf(page), 'Rename')).toBeFocused();
  await press(page, button(shelf(page), 'Delete'));
  await expect(page.getByRole('heading', { name: 'Your own texts' })).toBeFocused();
  await press(page, button(page, 'Undo'));
  await expect(card(page, '书店')).toBeVisible();
});

test('a teacher makes a lesson, and takes one of two away', async ({ page }) => {
  test.slow(); // every sentence of a report is a stop
  await page.goto('/en/teach/');
  for (const title of [/^石峰山下守民安/, /^从确诊/]) {
    await press(page, page.getByRole('button', { name: title }).first());
    await press(page, page.getByText('Choose in the text'));
    await press(page, page.locator('.teach-sentences button').nth(2));
    await press(page, page.locator('.teach-sentences button').nth(4));
    await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('3');
    await press(page, page.getByLabel('Missing words'), 'Space');
    await tabTo(page, button(page, 'Copy the link'));
    await press(page, page.getByRole('button', { name: 'All lessons' }));
  }
  const lessons = page.locator('.teach-saved li');
  await expect(lessons).toHaveCount(2);
  await press(page, lessons.first().getByRole('button', { name: /^Delete/ }));
  await expect(lessons).toHaveCount(1);
  await expect(lessons.getByRole('button', { name: /^Open/ })).toBeFocused();
});

test('a worksheet is chosen, changed and sent to the printer', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/en/print/');
  await press(page, page.getByRole('link', { name: '石峰山下守民安' }));
  await expect(page.locator('.print-panel')).toBeVisible();
  await tabTo(page, page.getByLabel('To', { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/to=4/);
  await expect(page.locator('.paper-sheets[aria-busy="false"]')).toBeVisible();
  await page.keyboard.press('Control+Home');
  await page.locator('.print-panel').getByRole('button', { name: 'Print', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('a review from its settings to its end', async ({ page }) => {
  await keep(page, storedWords([word('居民', 'ju1 min2', 'jūmín', 'resident', 1)]));
  await page.goto('/en/review/');
  await press(page, button(page, 'Settings'));
  const settings = page.getByRole('dialog');
  await press(page, settings.getByRole('checkbox', { name: 'Choose the tones' }), 'Space');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Settings')).toBeFocused();
  await tabTo(page, page.locator('.review-begin'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-rating="good"]')).toBeFocused();
  await page.keyboard.press('4');
  await expect(page.getByRole('heading', { name: 'Done for now' })).toBeFocused();
});

import {
  ARTICLE,
  backToShelf,
  card,
  choose,
  expect,
  keptPlaces,
  openShelf,
  PATIENCE_MS,
  pasteAndRead,
  pasteField,
  readPasted,
  TRADITIONAL,
  tapFor,
} from './own-texts';
import { openWord } from './saved-words';
import { shownText, test, wordIn } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: PATIENCE_MS });

test('a learner pastes an article, gives it a title of her own, and reads it with pinyin and meanings', async ({
  page,
}) => {
  await openShelf(page);
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toHaveCount(0);
  await pasteField(page).fill(ARTICLE.text);
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue(ARTICLE.title);
  await title.fill('书店的灯');
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ARTICLE.title);
  await expect(page.locator('#s2')).toContainText('停业三年以后');
  await tapFor(page, 's2', '昨天', 'zuótiān', 'yesterday');
  await page.getByRole('button', { name: 'Close', exact: true }).click();

  await page.getByRole('button', { name: 'By sentence' }).click();
  await expect(page.locator('#s2')).toBeVisible();
  await expect(page.locator('#s1')).toBeHidden();
  const tools = page.getByRole('group', { name: 'This sentence' });
  await tools.getByRole('button', { name: 'Pinyin' }).click();
  await expect.poll(() => shownText(page, 's2')).toContain('书店(shūdiàn)');
  await expect.poll(() => shownText(page, 's2')).toContain('上午(shàngwǔ)');
  await tools.getByRole('button', { name: 'Word by word' }).click();
  await expect.poll(() => shownText(page, 's2')).toContain('[yesterday]');
  await backToShelf(page);
  await expect(card(page, '书店的灯')).toBeVisible();
});

test('the words stay where they are while the meanings come, and a word tapped before is still the same', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/dictionary\/senses\./, async (route) => {
    await held;
    await route.continue();
  });
  await openShelf(page);
  await readPasted(page, ARTICLE.text);
  const notice = page.getByText(/^Meanings are on their way/);
  await expect(notice).toBeInViewport();
  const sheet = await tapFor(page, 's2', '昨天', 'zuótiān');
  const word = await wordIn(page, 's2', '昨天').elementHandle();
  const before = await word?.boundingBox();
  release();
  await expect(sheet).toContainText('yesterday');
  await expect(notice).toBeHidden();
  expect(await word?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await word?.boundingBox()).toEqual(before);
});

test('the text stands on the shelf with what it is; the place where she stops is kept, and the link goes on there', async ({
  page,
}) => {
  await pasteAndRead(page, ARTICLE.text);
  await page.getByRole('button', { name: 'By sentence' }).click();
  for (const sentence of ['s2', 's3', 's4']) {
    await page.getByRole('button', { name: 'Next sentence' }).click();
    await expect(page.locator(`#${sentence}`)).toBeVisible();
  }
  await expect.poll(() => keptPlaces(page)).toEqual(['s4']);
  await backToShelf(page);
  const text = card(page, ARTICLE.title);
  await expect(text).toContainText('226 characters');
  await expect(text).toContainText('simplified');
  await expect(text).toContainText(new Date().getFullYear().toString());
  await expect(text).toContainText('at sentence 4');
  await text.getByRole('link').click();
  await expect(page.locator('#s4')).toBeVisible();
  await expect(page.locator('#s3')).toBeHidden();
});

test('a word saved in her own text leads back to its sentence, and is marked wherever it stands', async ({ page }) => {
  await pasteAndRead(page, ARTICLE.text);
  const sheet = await tapFor(page, 's8', '孩子', 'háizi', 'child');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await expect(sheet.getByRole('button', { name: 'New', exact: true })).toBeVisible();
  await expect(wordIn(page, 's8', '孩子')).toHaveAttribute('data-status', 'new');
  await expect(wordIn(page, 's3', '孩子')).toHaveAttribute('data-status', 'new');
  await page.getByRole('link', { name: 'Words', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: '孩子' });
  await expect(row).toContainText('háizi');
  await expect(row).toContainText('新的书店比以前大了一倍，二楼是给孩子们看书的地方，楼下可以喝茶。');
  const opened = await openWord(page, '孩子 háizi');
  await opened.getByRole('link', { name: `Read it in “${ARTICLE.title}”` }).click();
  await expect(page.locator('#s8')).toBeInViewport();
  await expect(wordIn(page, 's8', '孩子')).toHaveAttribute('data-status', 'new');
});

test('a text in traditional characters is shown as it is written, and its words are saved with both forms', async ({
  page,
}) => {
  await pasteAndRead(page, TRADITIONAL.text);
  await expect(page.locator('#s1 > :first-child')).toHaveAttribute('lang', 'zh-Hant');
  await expect(page.locator('#s2')).toContainText('這所學校在山裡');
  const sheet = await tapFor(page, 's2', '學校', 'xuéxiào', 'school', '学校');
  await sheet.getByRole('button', { name: 'Save word' }).tap();
  await expect(wordIn(page, 's2', '學校')).toHaveAttribute('data-status', 'new');
  await sheet.getByRole('button', { name: 'Close' }).click();
  await choose(page, 'Characters', 'Simplified');
  await expect(page.locator('#s2')).toContainText('这所学校在山里');
  await choose(page, 'Characters', 'As printed');
  await expect(page.locator('#s2')).toContainText('這所學校在山裡');
  await backToShelf(page);
  await expect(card(page, TRADITIONAL.title)).toContainText('traditional');
  await page.getByRole('link', { name: 'Words', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: '学校' });
  await expect(row).toContainText('xuéxiào');
  await expect(row).toContainText('學校');
  await expect(row).toContainText('這所學校在山裡');
});

import { unzipSync } from 'fflate';
import initSql from 'sql.js';
import { inOldEncoding } from '../unit/old-encodings';
import {
  bringIn,
  expect,
  LISTS,
  openFile,
  openWords,
  PATIENCE_MS,
  paste,
  saveAs,
  savedLists,
  savedWords,
  takeOut,
  WORDS,
} from './exchange-stories';
import { test } from './story';

test.describe.configure({ timeout: 120_000 });
test.use({ actionTimeout: PATIENCE_MS });

test('a learner takes her words out for each program', async ({ page }) => {
  await openWords(page);
  const dialog = await takeOut(page);
  const text = async (format: RegExp) => {
    const { name, bytes } = await saveAs(page, dialog, format);
    return { name, lines: bytes.toString('utf8').split(/\r?\n/) };
  };

  const anki = await text(/^Anki, as text/);
  expect(anki.name).toMatch(/^duizhao-words-\d{4}-\d\d-\d\d\.tsv$/);
  expect(anki.lines[0]).toBe('#separator:Tab');
  const resident = anki.lines.find((line) => line.startsWith('居民|ju1 min2\t'))?.split('\t');
  expect(resident).toContain(
    '8 yuè 16 rì 0 shí, Shífēng Qū Hànlínfǔ Xiǎoqū nèi, gāng cóng fēngkòng guǎnlǐ zhōng zǒuchū de jūmín, pòbùjídài de huīwǔ qǐ Wǔxīng Hóngqí.',
  );
  expect(anki.lines.find((line) => line.startsWith('行|hang2\t'))).toContain('Tā zài yínháng pái');

  const pleco = await text(/^Pleco/);
  expect(pleco.name).toMatch(/^duizhao-pleco-.*\.txt$/);
  expect(pleco.lines.join('\n')).toContain('居民\tjūmín\t');

  const zhongwen = await text(/^Zhongwen/);
  expect(zhongwen.lines).toContainEqual(expect.stringMatching(/^居民\t居民\tjū mín\t/));

  const table = await text(/^Spreadsheet/);
  expect(table.name).toMatch(/\.csv$/);
  expect(table.lines.join('\n')).toContain(`"'=row; ""line"""`); // no formula

  const everything = await saveAs(page, dialog, /^Everything/);
  expect(everything.name).toMatch(/^duizhao-backup-.*\.json$/);
  expect(JSON.parse(everything.bytes.toString('utf8'))).toMatchObject({ duizhao: 'backup', words: { data: WORDS } });
});

test('her Anki package has a card for each thing she can be asked', async ({ page }) => {
  await openWords(page);
  const { name, bytes } = await saveAs(page, await takeOut(page), /^Anki \.apkg/);
  expect(name).toMatch(/^duizhao-words-.*\.apkg$/);
  const sql = await initSql();
  const database = new sql.Database(unzipSync(bytes)['collection.anki2']);
  const [cards] = database.exec(
    'select sfld, count(*) from notes join cards on nid = notes.id group by sfld order by sfld',
  );
  expect(cards?.values).toEqual([
    ['居民|ju1 min2', 3],
    ['行|hang2', 3],
    ['行|xing2', 2],
  ]);
  const [notes] = database.exec("select flds, tags from notes where sfld like '居%'");
  const [fields, tags] = notes?.values[0]?.map(String) ?? [];
  expect(fields).toContain('gāng cóng fēngkòng guǎnlǐ zhōng zǒuchū de jūmín');
  expect(fields).toContain('/en/reports/shifeng/#s5');
  expect(tags).toContain('duizhao::list::旅行_words');
});

test('she copies the text instead, and where that is forbidden it is there to be copied by hand', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWords(page);
  const dialog = await takeOut(page);
  await expect(dialog.getByRole('button', { name: 'Copy text' })).toHaveCount(0); // a package is no text
  await dialog.getByRole('radio', { name: /^Pleco/ }).check();
  await dialog.getByRole('button', { name: 'Copy text' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('居民\tjūmín');

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    document.execCommand = () => false;
  });
  await dialog.getByRole('button', { name: 'Copy text' }).click();
  const field = dialog.getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/居民\tjūmín/);
  expect(await page.evaluate(() => String(window.getSelection()))).toContain('居民');
});

const PASTED = `居民 jūmín resident
银行 yínháng bank
行 háng
龘靐齉 dátà
nothing Chinese here
学校`;

test('she pastes a list: it says what is new before anything is changed, and one undo takes it all back', async ({
  page,
}) => {
  await openWords(page);
  const before = await savedWords(page);
  let dialog = await bringIn(page);
  await paste(dialog, PASTED);
  await expect(dialog.getByText('3 words are new')).toBeVisible();
  await expect(dialog.getByText('2 words are here already')).toBeVisible();
  await expect(dialog.getByText('1 word is not in the dictionary')).toBeVisible();
  await expect(dialog.getByText('1 line can’t be read')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: '学校' })).toContainText('xuéxiào');
  await expect(dialog.getByRole('listitem').filter({ hasText: '龘靐齉' })).toContainText('not in the dictionary');
  await dialog.getByText('What can’t be read').click();
  await expect(dialog.getByText('Line 5: nothing Chinese in it')).toBeVisible();
  expect(await savedWords(page)).toEqual(before);

  await dialog.getByRole('combobox', { name: 'Put them all on the list' }).fill('Chapter 1');
  await expect(dialog.getByText('New list: Chapter 1')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 5 words' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('5 words brought in.')).toBeVisible();
  const after = await savedWords(page);
  expect(Object.keys(after)).toHaveLength(6);
  expect(after['龘靐齉|da2 ta4']?.unmatched ?? after['龘靐齉|']?.unmatched).toBe('characters');
  expect(after['居民|ju1 min2']).toMatchObject({ gloss: 'resident', status: 'learning' });
  expect(Object.values(await savedLists(page)).map(({ name }) => name)).toEqual(['旅行 words', 'Chapter 1']);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => savedWords(page)).toEqual(before);
  expect(await savedLists(page)).toEqual(LISTS);

  dialog = await bringIn(page);
  await paste(dialog, '居民 jūmín');
  await expect(dialog.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
});

test('a table with broken lines, in an old encoding: the good lines come in, the others are named', async ({
  page,
}) => {
  await openWords(page, {}, {});
  const dialog = await bringIn(page);
  const table = 'Hanzi,Pinyin,English\n学校,xuéxiào,school\n,,empty word\n银行,yínháng,"a ""bank"""\nabc,x,y\n';
  await openFile(
    dialog,
    'words.csv',
    inOldEncoding(
      table.replace(/[éàíá]/g, (c) => ({ é: 'e', à: 'a', í: 'i', á: 'a' })[c] ?? c),
      'gb18030',
    ),
  );
  await expect(dialog.getByText('2 words are new')).toBeVisible();
  await dialog.getByText('What can’t be read').click();
  await expect(dialog.getByText('Line 3: nothing Chinese in it')).toBeVisible();
  await expect(dialog.getByText('Line 5: nothing Chinese in it')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 2 words' }).click();
  await expect(dialog).toBeHidden();
  expect(await savedWords(page)).toMatchObject({
    '学校|xue2 xiao4': { gloss: 'school', traditional: '學校' },
    '银行|yin2 hang2': { gloss: 'a "bank"' },
  });
});

test('a package goes out and comes in on another device: the same words, once', async ({ page }) => {
  await openWords(page);
  const words = await savedWords(page);
  const { bytes } = await saveAs(page, await takeOut(page), /^Anki \.apkg/);
  await page.evaluate(() => localStorage.clear());
  await openWords(page, {}, {});
  let dialog = await bringIn(page);
  await openFile(dialog, 'words.apkg', bytes);
  await expect(dialog.getByText('3 words are new')).toBeVisible();
  await expect(dialog.getByText('New list: 旅行 words')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import 3 words' }).click();
  await expect(dialog).toBeHidden();
  const [id = ''] = Object.keys(await savedLists(page));
  const renamed = JSON.parse(JSON.stringify(words).replaceAll('"l1"', JSON.stringify(id)));
  expect(await savedWords(page)).toEqual(renamed);

  dialog = await bringIn(page);
  await openFile(dialog, 'words.apkg', bytes);
  await expect(dialog.getByText('3 words are here already')).toBeVisible();
});

test('files that are no words are refused with a reason, and nothing is changed', async ({ page }) => {
  await openWords(page);
  const before = await savedWords(page);
  const { bytes } = await saveAs(page, await takeOut(page), /^Anki \.apkg/);
  await page.keyboard.press('Escape');
  const dialog = await bringIn(page);
  const refused = async (name: string, content: string | Uint8Array, says: string) => {
    await openFile(dialog, name, content);
    await expect(dialog.getByRole('alert')).toContainText(says);
  };
  await refused('cut.apkg', bytes.subarray(0, bytes.length / 2), 'damaged or cut short');
  await refused('empty.csv', '', 'There is nothing in it');
  await refused('page.html', '<!doctype html><html><body>居民</body></html>', 'This is no list of words');
  await refused('photo.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'This is no list of words');
  await refused('data.json', '{"居民": 1}', 'This is no list of words');
  await refused('cut.json', '{"duizhao":"backup","version":1,"words":{"ver', 'damaged or cut short');
  await refused('new.json', '{"duizhao":"backup","version":99}', 'made by a newer version');
  expect(await savedWords(page)).toEqual(before);
});

test.describe('inside WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47',
  });
  test('she is told that files may not be saved, and what works', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openWords(page);
    const dialog = await takeOut(page);
    await expect(dialog.getByText('You are reading inside WeChat')).toBeVisible();
    await dialog.getByRole('button', { name: 'Copy the page’s address' }).click();
    await expect(dialog.getByRole('button', { name: 'Address copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/en/words/');
  });
});

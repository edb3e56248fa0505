import { PHONE } from './engine';
import { button, choice, dialog, field, group, heading, item, type Learner, link, menu, word } from './learner';
import { expect, test } from './story';

const SHEET = dialog('居民');
const CARD = { css: '[data-card]' };

/** She opens a report, taps a word and saves it. */
async function savesAWord(learner: Learner): Promise<void> {
  await learner.open('/en/reports/shifeng/');
  await learner.taps(word('s5', '居民'));
  await learner.taps(button('Save word', SHEET));
  await learner.sees(button('Learning', SHEET));
}

test('a learner reads a report: the text first, readings and English when she asks', async ({ learner }) => {
  await learner.open('/en/');
  await learner.taps(link('Read sentence by sentence'));
  await learner.sees({ css: '#s1' });
  await learner.misses({ css: '#s2' });
  await learner.taps(button('Next sentence'));
  await learner.sees({ css: '#s2' });
  await learner.misses({ css: '#s2 rt' });
  await learner.taps(button('Pinyin', group('This sentence')));
  await learner.sees({ css: '#s2 rt' });
  await learner.misses({ css: '#s2 [lang="en"]' });
  await learner.taps(button('English', group('This sentence')));
  await learner.reads({ css: '#s2 [lang="en"]' }, /[a-z]{3}/);
});

test('a reading stands above its word, and the words with their readings fit the window', async ({ learner }) => {
  await learner.open('/en/reports/shifeng/#s5');
  await learner.finds('window.duizhaoRuns', true); // the reader has gone to her place
  await learner.taps(word('s5', '翰林府小区'));
  const reading = await learner.where({ css: '#s5 rt', name: 'Hànlínfǔ Xiǎoqū' });
  const characters = await learner.where({ css: '#s5 [data-selected]' });
  expect(reading.left).toBeGreaterThanOrEqual(characters.left - 1);
  expect(reading.right).toBeLessThanOrEqual(characters.right + 1);
  expect(reading.bottom).toBeLessThan(characters.bottom - (characters.bottom - characters.top) / 2);

  await learner.taps(button('Pinyin', dialog('翰林府小区')));
  await learner.sees({ css: '#s5 rt', name: 'Wǔxīng Hóngqí' });
  const [last, line] = [await learner.where(word('s5', '五星红旗')), await learner.where(word('s5', '居民'))];
  expect(last.right).toBeLessThanOrEqual(PHONE.width);
  expect(last.top).toBeGreaterThan(line.top);
  const its = await learner.where({ css: '#s5 rt', name: 'Wǔxīng Hóngqí' });
  expect(its.left).toBeLessThan(last.right);
  expect(its.right).toBeGreaterThan(last.left);
  expect(its.bottom).toBeLessThan(last.bottom);
  expect(its.bottom).toBeGreaterThan(line.bottom);
});

test('she taps a word and saves it; it is there after a reload, and among her words', async ({ learner }) => {
  await savesAWord(learner);
  await learner.reads(SHEET, /jūmín/);
  await learner.reads(SHEET, /resident/);
  await learner.sees({ css: '#s5 rt', name: 'jūmín' });
  await learner.taps(button('Close', SHEET));
  await learner.misses(SHEET);
  await learner.reload();
  await learner.sees({ css: '#s5 [data-status="new"]' }); // marked: the reader is at work, and has gone to her place
  await learner.taps(word('s5', '居民'));
  await learner.sees(button('Learning', SHEET));
  await learner.misses(button('Save word', SHEET));
  await learner.open('/en/words/');
  await learner.reads(item(/居民/), /jūmín.*resident/);
});

test('she reviews the word; what she answered is kept', async ({ learner }) => {
  await savesAWord(learner);
  await learner.open('/en/review/');
  await learner.taps(button('Review'));
  await learner.reads(CARD, /居民/);
  await learner.misses({ ...CARD, name: /resident/ });
  await learner.taps(button('Show answer'));
  await learner.reads(CARD, /jūmín/);
  await learner.reads(CARD, /resident/);
  await learner.taps(button(/^Easy/));
  await learner.sees(heading('Done for now'));
  await learner.reload();
  await learner.reads({ css: 'main' }, /Nothing to review|Done for now/);
  await learner.misses(button('Review'));
});

test('she pastes a text; the dictionary says what its words mean; it is there when she comes back', async ({
  learner,
}) => {
  await learner.open('/en/texts/');
  await learner.types(field('Paste Chinese text'), '海边的灯塔已经一百年了。');
  await learner.taps(button('Read'));
  await learner.taps(word('s1', '灯塔'));
  await learner.reads(dialog('灯塔'), /dēngtǎ/);
  await learner.reads(dialog('灯塔'), /lighthouse/);
  await learner.open('/en/texts/');
  await learner.taps(link(/海边的灯塔/));
  await learner.sees(word('s1', '灯塔'));
});

test('she takes her words out, as a table and as an Anki package', async ({ learner }) => {
  await savesAWord(learner);
  await learner.open('/en/words/');
  await learner.taps(button('Export'));
  const out = dialog('Export words');
  await learner.taps(choice(/^Spreadsheet/, out));
  await learner.taps(button('Save file', out));
  const table = await learner.file(/^duizhao-words-.*\.csv$/);
  expect(table.toString('utf8')).toMatch(/居民.*jūmín.*resident/);
  await learner.taps(choice(/^Anki \.apkg/, out));
  await learner.taps(button('Save file', out));
  const anki = await learner.file(/^duizhao-words-.*\.apkg$/);
  expect(anki.subarray(0, 2).toString()).toBe('PK');
});

test('after one visit there is no network: reports, words and review open', async ({ learner, site }) => {
  await savesAWord(learner);
  await learner.finds('navigator.serviceWorker.controller?.state ?? null', 'activated');
  await site.become('gone');
  await learner.open('/en/reports/lusong/');
  await learner.taps(word('s45', '我们'));
  await learner.reads(dialog('我们'), /wǒmen/);
  await learner.reload();
  await learner.sees(word('s45', '我们'));
  await learner.open('/en/words/');
  await learner.sees(item(/居民/));
  await learner.open('/en/review/');
  await learner.taps(button('Review'));
  await learner.reads(CARD, /居民/);
});

test('her settings are kept: pinyin above all words, dark colours', async ({ learner }) => {
  await learner.open('/en/reports/shifeng/');
  await learner.taps(button('Settings'));
  await learner.taps(choice('All words', group('Pinyin above the words')));
  await learner.taps(choice('Dark', group('Colours')));
  await learner.taps(button('Close settings'));
  await learner.misses(dialog('Reading settings'));
  await learner.sees({ css: '#s4 rt', name: 'shènglì' });
  await learner.reload();
  await learner.sees({ css: '#s4 rt', name: 'shènglì' });
  await learner.finds('getComputedStyle(document.body).backgroundColor', 'rgb(25, 22, 17)');
});

test('she changes the language, and stays on the page', async ({ learner }) => {
  await learner.open('/en/words/');
  await learner.chooses(menu('Language'), '繁體中文');
  await learner.sees(heading('你的生詞'));
  await learner.finds('location.pathname', '/zh-Hant/words/');
});

test('a teacher opens the board, and a worksheet', async ({ learner }) => {
  await learner.open('/en/reports/shifeng/?view=board#s4');
  const board = dialog('Board');
  const reading = { css: '.board-reading', name: 'shènglì', within: board };
  await learner.sees({ css: '[data-index]', name: /胜利/, within: board });
  await learner.misses(reading);
  await learner.taps({ css: '[data-index]', name: /胜利/, within: board });
  await learner.sees(reading);
  await learner.open('/en/print/?report=shifeng&from=1&to=4');
  await learner.reads({ css: '.paper-slot .paper-sheet' }, /石峰山下守民安/);
});

import type { Locator, Page } from '@playwright/test';
import { packLesson, plainLesson } from '../../lib/classroom/lesson';
import { pack } from '../../lib/classroom/pack';
import type { Locale } from '../../lib/i18n/routing';
import en from '../../messages/en.json' with { type: 'json' };
import hans from '../../messages/zh-Hans.json' with { type: 'json' };
import hant from '../../messages/zh-Hant.json' with { type: 'json' };
import { GOOGLE, giveVoices, reachWord, spoken, TINGTING } from './fake-voices';
import { ARTICLE, expect } from './own-texts';
import { met, storedWords, WORDS, word } from './saved-words';
import { keep, wordIn } from './story';
import { keepWeeks, openProgress } from './weeks-of-use';

// Every page, view and dialog, as ways through the site; each in the language of the visitor.
export type Messages = typeof en;
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, 'zh-Hans': hans, 'zh-Hant': hant };

/** Whoever comes this way: where, in which words, and what is done with each view. */
export interface Visit {
  readonly page: Page;
  readonly locale: Locale;
  readonly m: Messages;
  readonly look: (view: string) => Promise<void>;
}
type Way = (visit: Visit) => Promise<void>;

const go = async ({ page, locale }: Visit, path: string): Promise<void> => {
  await page.goto(`/${locale}${path}`);
  await expect(page.locator('main')).toBeVisible();
};
const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true }).first();
const dialog = (page: Page): Locator => page.locator('dialog[open]').last();
const close = async (page: Page): Promise<void> => {
  const count = await page.locator('dialog[open]').count();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(count - 1);
};

/** Opens a report and waits until it listens. */
async function report(visit: Visit, slug: string, rest = ''): Promise<void> {
  const words = visit.page.waitForResponse((response) => response.url().includes(`/data/${slug}.words.json`));
  await go(visit, `/reports/${slug}/${rest}`);
  await words;
}
async function tool({ page, m }: Visit, name: keyof Messages['Tools']): Promise<void> {
  await button(page, m.Reader.more).click();
  await button(dialog(page), m.Tools[name]).click();
}

const LONG = word('迫不及待', 'po4 bu4 ji2 dai4', 'pòbùjídài', 'impatiently; '.repeat(12), 4, {
  lists: ['a'],
  note: '看到好消息的时候。',
  examples: [met('长'.repeat(120))],
});
const SAVED = storedWords([...WORDS, LONG], { a: 'A list with a name of some length indeed', b: '考试' });
const LESSON = {
  ...plainLesson({ slug: 'shifeng', from: 's3', to: 's12' }),
  words: ['居民'],
  held: ['english' as const],
  exercises: ['cloze', 'order'],
  message: '读到第十二句。',
};
const RESULT = { slug: 'shifeng', from: 's3', to: 's12', right: 8, total: 10, at: '2026-11-22T08:00:00.000Z' };

const pages: Way = async (visit) => {
  const { page, look } = visit;
  await go(visit, '/');
  await page.locator('.level summary').first().click();
  await look('library');
  await go(visit, '/about/');
  await look('about');
  await go(visit, '/offline/');
  await look('a page that is not on the device');
  await page.goto('/404.html');
  await look('a wrong address');
};

const reading: Way = async (visit) => {
  const { page, m, look } = visit;
  await report(visit, 'shifeng', '#s94');
  await page.locator('.lesson > summary').first().click();
  await wordIn(page, 's94', '橙香正汽水').click();
  const sheet = page.locator('.sheet[open]');
  await expect(sheet).toContainText(m.Sheet.noteSource);
  await sheet.locator('.word-details > summary').click();
  await expect(sheet.locator('.entry').first()).toBeVisible();
  await look('a word in a report');
  await button(sheet, m.Sheet.save).click();
  await button(sheet, m.Sheet.lists).click();
  await look('a word saved in the sheet');
  await page.keyboard.press('Escape');
  await go(visit, '/reports/lusong/?view=sentence#s5');
  await button(page, m.Reader.pinyin).click();
  await button(page, m.Reader.glosses).click();
  await button(page, m.Reader.english).click();
  await expect(page.locator('#s5 small').first()).toBeVisible();
  await look('by sentence, as a link asks, with every aid');
};

const overTheText: Way = async (visit) => {
  const { page, m, look } = visit;
  await giveVoices(page, { voices: [TINGTING, GOOGLE] });
  await report(visit, 'lusong');
  await button(page, m.Reader.settings).click();
  await expect(dialog(page).getByRole('radio').first()).toBeVisible();
  await look('settings of the reader');
  await close(page);
  await button(page, m.Reader.more).click();
  await expect(dialog(page).getByRole('link').first()).toBeVisible();
  await look('more with this text');
  await close(page);
  await tool(visit, 'share');
  await dialog(page).locator('.share-more summary').click();
  await look('sharing');
  await button(dialog(page), m.Share.larger).click();
  await look('a QR code over the whole screen');
  await page.keyboard.press('Escape');
  await close(page);
  await tool(visit, 'sound');
  await button(page, m.Sound.play).click();
  await expect.poll(async () => (await spoken(page)).length).toBe(1);
  await reachWord(page, 0, 2);
  await page.locator('.sound-options summary').click();
  await look('listening');
};

const ownTexts: Way = async (visit) => {
  const { page, m, look } = visit;
  await go(visit, '/texts/');
  await page.getByRole('textbox', { name: m.Texts.paste }).fill(ARTICLE.text);
  await expect(button(page, m.Texts.read)).toBeVisible();
  await look('a text pasted');
  await button(page, m.Texts.read).click();
  await wordIn(page, 's2', '昨天').click();
  const sheet = page.locator('.sheet[open]');
  await expect(sheet).toContainText('yesterday');
  await sheet.getByText(m.Mend.title).click();
  await expect(sheet.getByText(m.Mend.meaning)).toBeVisible();
  await look('a word of an own text corrected');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: m.Texts.allTexts }).click();
  await button(page, m.Texts.rename).click();
  await look('the shelf, renaming');
  await button(page, m.Texts.cancel).click();
  await button(page, m.Texts.delete).click();
  await expect(button(page, m.Texts.undo)).toBeVisible();
  await look('a text deleted');
};

const dictionary: Way = async (visit) => {
  const { page, m, look } = visit;
  await go(visit, '/dictionary/');
  await expect(page.locator('.start button').first()).toBeVisible();
  await look('dictionary');
  await page.getByRole('searchbox').fill('zhong');
  await expect(page.locator('.hit').first()).toBeVisible();
  await look('results');
  await go(visit, '/dictionary/?word=居民');
  await page.locator('.stroke-choice button').first().click();
  await expect(page.locator('.stroke-panel svg path').first()).toBeAttached();
  await expect(page.getByRole('heading', { name: m.Dictionary.sentences })).toBeVisible();
  await look('a word of the dictionary, with its strokes');
};

const words: Way = async (visit) => {
  const { page, m, look } = visit;
  await go(visit, '/words/');
  await expect(page.getByText(m.Words.empty)).toBeVisible();
  await look('no words yet');
  await keep(page, SAVED);
  await go(visit, '/words/');
  const rows = page.locator('.word-list > li');
  await expect(rows).toHaveCount(4);
  await look('words');
  await rows.first().locator('.word-open').click();
  await look('a word, whole');
  await button(dialog(page), m.Words.removeSentence).click();
  await expect(button(page, m.Words.undo)).toBeVisible();
  await look('a sentence removed');
  await close(page);
  await button(page, m.Words.select).click();
  await rows.nth(1).getByRole('checkbox').check();
  await look('words selected');
  await button(page, m.Words.changeMany).click();
  await look('many changed at once');
  await close(page);
  await button(page, m.Words.done).click();
  await button(page, m.Words.add).click();
  await dialog(page).getByRole('textbox').first().fill('行');
  await expect(dialog(page).locator('.reading-choice button').first()).toBeVisible();
  await look('a word added');
  await close(page);
  await button(page, m.Lists.new).click();
  await look('a list named');
};

const wordsOut: Way = async (visit) => {
  const { page, m, look } = visit;
  await keep(page, SAVED);
  await go(visit, '/words/');
  await button(page, m.Exchange.takeOut).click();
  await expect(dialog(page).getByRole('radio').first()).toBeVisible();
  await look('export');
  await close(page);
  await button(page, m.Exchange.bringIn).click();
  await dialog(page).getByRole('textbox', { name: m.Exchange.paste }).fill('居民 jūmín resident\n小区\nno Chinese');
  await button(dialog(page), m.Exchange.see).click();
  await dialog(page).getByText(m.Exchange.problems).click();
  await look('import, what it holds');
  await close(page);
  await button(page, m.Exchange.backup).click();
  await expect(dialog(page)).toBeVisible();
  await look('backup');
  await close(page);
  await button(page, m.SharedList.share).click();
  await expect(dialog(page).getByRole('img')).toBeVisible();
  await look('a list shared');
  const list = [
    ['行', 'hang2', 'a row'],
    ['绿色', 'lv4 se4', 'green', '綠色'],
  ];
  await page.goto('/404.html'); // so that the address is opened, not changed
  await go(visit, `/words/#list=${pack(1, ['第三课', list])}`);
  await expect(dialog(page)).toBeVisible();
  await look('a list received');
};

const review: Way = async (visit) => {
  const { page, m, look } = visit;
  const two = [word('居民', 'ju1 min2', 'jūmín', 'resident', 1), word('挥舞', 'hui1 wu3', 'huīwǔ', 'to wave', 3)];
  const settings = { version: 1, data: { exercises: ['reading', 'meaning'] } };
  await keep(page, { ...storedWords(two), 'duizhao:review-settings': settings });
  await go(visit, '/review/');
  await expect(button(page, m.Review.begin)).toBeVisible();
  await look('review');
  await button(page, m.Review.settings).click();
  await look('settings of the review');
  await close(page);
  await button(page, m.Review.begin).click();
  await page.getByRole('textbox').fill('ju1 min3');
  await look('a reading typed');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-rating]')).toHaveCount(4);
  await look('an answer');
  await page.locator('[data-rating="easy"]').click();
  await expect(page.locator('[data-card]')).toContainText('挥舞');
  await look('a question after an answer');
  await page.getByRole('textbox').fill('hui1wu3');
  await page.keyboard.press('Enter');
  await page.locator('[data-rating="easy"]').click();
  await expect(page.locator('.review-done')).toBeVisible();
  await look('done');
};

const exercisesOfReview: Way = async (visit) => {
  const { page, m, look } = visit;
  await giveVoices(page, { voices: [TINGTING] });
  const one = storedWords([word('居民', 'ju1 min2', 'jūmín', 'resident', 1, { examples: [met('居民在小区里。')] })]);
  await keep(page, one);
  for (const exercise of ['cloze', 'tone', 'listening', 'writing', 'characters', 'meaning'] as const) {
    await go(visit, '/');
    const kept = JSON.stringify({ version: 1, data: { exercises: [exercise] } });
    await page.evaluate((value) => localStorage.setItem('duizhao:review-settings', value), kept);
    await go(visit, '/review/');
    await button(page, m.Review.begin).click();
    await expect(page.locator('[data-card]')).toContainText(m.Review.ask[exercise]);
    if (exercise === 'writing') await expect(page.locator('.stroke-box svg').first()).toBeAttached();
    await look(`a card: ${exercise}`);
  }
};

const progress: Way = async (visit) => {
  const { page, locale, look } = visit;
  await keepWeeks(page);
  await openProgress(page, locale);
  await look('progress, drawn');
  await page.locator('.progress-view button').last().click();
  await look('progress, in figures');
};

const KINDS = ['match', 'reading', 'tone', 'cloze', 'order', 'questions'] as const;
const exercises: Way = async (visit) => {
  const { page, m, look } = visit;
  await go(visit, '/exercises/');
  await expect(page.getByRole('heading', { name: m.Exercises.chooseText })).toBeVisible();
  await look('a text chosen for exercises');
  const item = page.locator('article.exercise');
  for (const kind of KINDS) {
    await go(visit, '/exercises/?report=lusong');
    const box = (name: string) => page.getByRole('checkbox', { name });
    await box(m.Exercises.kind[kind]).check();
    for (const other of KINDS)
      if (other !== kind && (await box(m.Exercises.kind[other]).isEnabled()))
        await box(m.Exercises.kind[other]).uncheck();
    if (kind === 'cloze') await look('exercises chosen');
    await page.getByRole('button', { name: new RegExp(`^(?:${m.Exercises.begin}|${m.Exercises.beginAnew})$`) }).click();
    await expect(item).toBeVisible();
    await look(`exercise: ${kind}`);
    if (kind === 'match') {
      await item.locator('.match button').first().click();
      await look('a word chosen to be matched');
    }
    if (kind === 'order') {
      for (let n = await item.locator('.order-left button').count(); n > 0; n--) await page.keyboard.press('1');
      await button(page, m.Exercises.check).click();
    }
    if (kind === 'reading') {
      await page.getByRole('textbox').fill('ma3');
      await page.keyboard.press('Enter');
    }
    if (kind === 'cloze' || kind === 'tone') await item.locator('.review-choices button').first().click();
    if (kind === 'questions') await button(page, m.Exercises.showAnswer).click();
    if (kind !== 'match') await look(`exercise: ${kind}, answered`);
  }
};

const paper: Way = async (visit) => {
  const { page, look } = visit;
  await go(visit, '/print/');
  await expect(page.locator('.print-sources a').first()).toBeVisible();
  await look('a source chosen for paper');
  await go(
    visit,
    '/print/?report=shifeng&from=1&to=6&parts=text,words,interlinear,cloze,order,match,questions,writing',
  );
  await expect(page.locator('.paper-sheets[aria-busy="false"]')).toBeVisible();
  await expect(page.locator('.paper-slot .paper-sheet').first()).toBeVisible();
  await look('a worksheet');
};

const teaching: Way = async (visit) => {
  const { page, m, look } = visit;
  await go(visit, '/teach/');
  await expect(page.getByRole('heading', { name: m.Teach.choose })).toBeVisible();
  await look('a report chosen for a lesson');
  await go(visit, '/teach/?report=shifeng&from=3&to=12');
  await page.getByLabel(m.Teach.exercise.cloze).check();
  await page.getByLabel(m.Teach.exercise.order).check();
  await page.getByText(m.Teach.tapRange).click();
  await page.getByText(m.Teach.tapWords).click();
  await page.locator('.teach-text button').first().click();
  await expect(page.frameLocator('iframe').locator('.lesson-bar')).toBeVisible();
  await look('a lesson made');
  await go(visit, '/teach/');
  await expect(page.locator('.teach-saved li')).toHaveCount(1);
  await look('lessons on this device');
};

const inClass: Way = async (visit) => {
  const { page, m, look } = visit;
  const link = packLesson(LESSON);
  const { unpackLesson, lessonId } = await import('../../lib/classroom/lesson');
  const read = unpackLesson(link);
  const lesson = read.status === 'ok' ? lessonId(read.lesson) : '';
  const done = [
    { ...RESULT, exercise: 'cloze', lesson },
    { ...RESULT, exercise: 'order', right: 3, total: 4, lesson },
  ];
  await keep(page, { 'duizhao:results': { version: 1, data: done } });
  await report(visit, 'shifeng', `#s3&lesson=${link}`);
  await expect(page.locator('.lesson-bar')).toBeVisible();
  await look('a lesson opened');
  await button(page, m.ClassLesson.showResult).click();
  await expect(dialog(page).locator('code')).toBeVisible();
  await look('a result shown');
};

const wechat: Way = async (visit) => {
  await go(visit, '/words/');
  await expect(visit.page.locator('.in-app')).toBeVisible();
  await visit.look('inside another app');
};

const board: Way = async (visit) => {
  const { page, look } = visit;
  for (const theme of ['light', 'dark'] as const) {
    await go(visit, '/');
    const kept = JSON.stringify({ version: 1, data: { theme } });
    await page.evaluate((value) => localStorage.setItem('duizhao:board', value), kept);
    await report(visit, 'shifeng', '?view=board#s2');
    await expect(page.locator('[data-index="0"]')).toBeVisible();
    for (const key of ['h', 'Enter', 'p', 'g', 't']) await page.keyboard.press(key);
    await look(`the board with every aid, ${theme}`);
    await page.keyboard.press('Escape');
    for (const [key, name] of [
      ['?', 'keys'],
      ['m', 'everything'],
      ['c', 'timer'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('.board-panel[open]')).toBeVisible();
      await look(`${name} of the board, ${theme}`);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('w');
    await look(`a word picked, ${theme}`);
    await page.keyboard.press('q');
    await look(`the board's QR code, ${theme}`);
  }
};

/** Each way with the device it is gone on. */
export const WAYS: Readonly<Record<string, { readonly way: Way; readonly on: 'phone' | 'projector' | 'WeChat' }>> = {
  pages: { way: pages, on: 'phone' },
  reading: { way: reading, on: 'phone' },
  'over the text': { way: overTheText, on: 'phone' },
  'own texts': { way: ownTexts, on: 'phone' },
  dictionary: { way: dictionary, on: 'phone' },
  words: { way: words, on: 'phone' },
  'words out and in': { way: wordsOut, on: 'phone' },
  review: { way: review, on: 'phone' },
  'exercises of the review': { way: exercisesOfReview, on: 'phone' },
  progress: { way: progress, on: 'phone' },
  exercises: { way: exercises, on: 'phone' },
  paper: { way: paper, on: 'phone' },
  teaching: { way: teaching, on: 'phone' },
  'in class': { way: inClass, on: 'phone' },
  'another app': { way: wechat, on: 'WeChat' },
  board: { way: board, on: 'projector' },
};

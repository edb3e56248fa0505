import type { Page } from '@playwright/test';
import { generate } from 'lean-qr';
import { packLesson } from '@/lib/classroom/lesson';
import { pasteAndRead, TRADITIONAL } from './own-texts';
import { expect, keep, openReport, stored, test } from './story';

// A classroom: a laptop at a projector, a remote, thirty pairs of eyes.
test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

const board = (page: Page) => page.getByRole('dialog', { name: 'Board', exact: true });
const wordOn = (page: Page, index: number) => board(page).locator(`[data-index="${index}"]`);
const characters = (page: Page, index: number) => wordOn(page, index).locator('.board-characters');
const readings = (page: Page) => board(page).locator('.board-reading:visible');
const glosses = (page: Page) => board(page).locator('.board-gloss:visible');
const english = (page: Page) => board(page).locator('.board-english');
const number = (page: Page, of: string) => expect(board(page).locator('.board-number')).toContainText(of);

/** Opens the board at a sentence, by its address as a teacher keeps it. */
async function openBoard(page: Page, sentence = 's2', slug: 'shifeng' | 'lusong' = 'shifeng'): Promise<void> {
  await openReport(page, slug, `?view=board#${sentence}`);
  await expect(wordOn(page, 0)).toBeVisible();
  await number(page, `${sentence.slice(1)} /`);
}

/** How many words of the sentence there are. */
const wordCount = (page: Page) => board(page).locator('[data-index]').count();

test('a teacher opens the board where she reads, and is back there when she closes it', async ({ page }) => {
  await openReport(page, 'shifeng', '#s7');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(wordOn(page, 0)).toBeVisible();
  await number(page, '7 /');
  await expect(page).toHaveURL(/view=board#s7$/);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await number(page, '10 /');
  await page.keyboard.press('Escape');
  await expect(board(page)).toHaveCount(0);
  await expect(page).toHaveURL(/shifeng\/#s10$/);
  await expect(page.locator('#s10')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();
});

test('a sentence is revealed in steps: characters, pinyin, glosses, English; and back', async ({ page }) => {
  await openBoard(page, 's4');
  const words = await wordCount(page);
  await expect(readings(page)).toHaveCount(0);
  await expect(english(page)).toBeHidden();
  await page.keyboard.press('Space');
  await expect(readings(page)).toHaveCount(words);
  await expect(glosses(page)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(glosses(page)).toHaveCount(words);
  await expect(english(page)).toBeHidden();
  await page.keyboard.press('Space');
  await expect(english(page)).toBeVisible();
  await page.keyboard.press('Space');
  await expect(board(page).getByText('Everything is shown')).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(english(page)).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await expect(glosses(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(readings(page)).toHaveCount(0); // a new sentence starts hidden
});

test('each aid has its key, notes too', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('p');
  await expect(readings(page).first()).toBeVisible();
  await page.keyboard.press('p');
  await expect(readings(page)).toHaveCount(0);
  await page.keyboard.press('g');
  await expect(glosses(page).first()).toBeVisible();
  await page.keyboard.press('t');
  await expect(english(page)).toBeVisible();
  const noted = await page.evaluate(async () => {
    const notes = await (
      await fetch(document.querySelector('[data-sentence]') ? '/data/shifeng.notes.json' : '')
    ).json();
    return Object.keys(notes)[0] ?? '';
  });
  await page.keyboard.press('Escape');
  await expect(board(page)).toBeHidden();
  await page.goto(`/en/reports/shifeng/?view=board#${noted}`);
  await expect(wordOn(page, 0)).toBeVisible();
  await page.keyboard.press('n');
  await expect(board(page).locator('.board-note').first()).toBeInViewport();
});

test('notes asked for before they are there come when they are; the board never says that there are none', async ({
  page,
}) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  let lost = true;
  await page.route(/\/data\/shifeng\.notes\.json/, async (route) => {
    await arrived;
    if (lost) await route.abort();
    else await route.continue();
  });
  await openBoard(page, 's12');
  await page.keyboard.press('n');
  const notes = board(page).locator('.board-notes');
  await expect(notes).toHaveText('The notes are on their way…');
  arrive();
  await expect(notes).toContainText('could not be loaded');
  lost = false;
  await notes.getByRole('button', { name: 'Try again' }).click();
  await expect(board(page).locator('.board-note').first()).toBeInViewport();
});

test('a presenter’s remote: Page Up and Page Down, blank, full screen', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('PageDown');
  await number(page, '3 /');
  await page.keyboard.press('PageUp');
  await number(page, '2 /');
  await page.keyboard.press('.');
  const blank = page.getByRole('button', { name: 'The board is blank. Show it again' });
  await expect(blank).toBeVisible();
  await page.keyboard.press('PageDown'); // any key shows it again, and does nothing else
  await expect(blank).toHaveCount(0);
  await number(page, '2 /');
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(wordOn(page, 0)).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await number(page, '2 /');
});

test('a remote may go step by step, and on to the next sentence; the choice is kept', async ({ page }) => {
  await openBoard(page, 's4');
  await page.keyboard.press('m');
  await page.getByLabel('go step by step').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('PageDown');
  await expect(readings(page).first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(english(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await number(page, '5 /');
  await page.reload();
  await number(page, '5 /');
  await page.keyboard.press('PageDown');
  await expect(readings(page).first()).toBeVisible();
  expect(JSON.parse((await stored(page))['duizhao:board'] ?? '')).toMatchObject({
    version: 1,
    data: { remote: 'step' },
  });
});

test('the sentence comes word by word', async ({ page }) => {
  await keep(page, { 'duizhao:board': { version: 1, data: { pace: 'characters' } } });
  await openBoard(page);
  await expect(wordOn(page, 0)).toBeVisible();
  await expect(wordOn(page, 1)).toBeHidden();
  await page.keyboard.press('Space');
  await expect(wordOn(page, 1)).toBeVisible();
  await expect(wordOn(page, 2)).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await expect(wordOn(page, 1)).toBeHidden();
});

test('pinyin and glosses come word by word, by Shift and an arrow at any time', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(readings(page)).toHaveCount(1);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(readings(page)).toHaveCount(2);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(readings(page)).toHaveCount(1);
});

test('a word tapped shows its pinyin, then its gloss, then neither; the arrows still change the sentence', async ({
  page,
}) => {
  await openBoard(page);
  await wordOn(page, 1).click();
  await expect(wordOn(page, 1).locator('.board-reading')).toBeVisible();
  await expect(readings(page)).toHaveCount(1);
  await wordOn(page, 1).click();
  await expect(glosses(page)).toHaveCount(1);
  await wordOn(page, 1).click();
  await expect(readings(page)).toHaveCount(0);
  await expect(glosses(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await number(page, '3 /');
});

test('a tap on the right half is a step, on the left half a step back', async ({ page }) => {
  await openBoard(page);
  await page.mouse.click(1200, 60);
  await expect(readings(page).first()).toBeVisible();
  await page.mouse.click(20, 60);
  await expect(readings(page)).toHaveCount(0);
});

test('a word is picked by chance, none twice before all were asked', async ({ page }) => {
  await openBoard(page, 's4');
  const picked = board(page).locator('.board-picked-characters');
  const seen: string[] = [];
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('w');
    await expect(board(page)).toContainText(`Word ${i + 1} of 3`);
    await expect(board(page).locator('.board-picked .board-reading')).toBeHidden();
    seen.push((await picked.textContent()) ?? '');
  }
  expect(seen.toSorted()).toEqual(['了', '我们', '胜利'].toSorted());
  await page.keyboard.press('Space');
  await expect(board(page).locator('.board-picked .board-reading')).toBeVisible();
  await expect(board(page).locator('.board-picked-gloss')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(board(page).locator('.board-picked-gloss')).toBeVisible();
  await page.keyboard.press('w');
  await expect(board(page)).toContainText('Word 1 of 3');
  expect(await picked.textContent()).not.toBe(seen[2]);
  await page.keyboard.press('Escape'); // back to the sentence, not out of the board
  await expect(wordOn(page, 0)).toBeVisible();
});

test('with a lesson the board stays in its sentences, asks for its words and gives it to phones', async ({ page }) => {
  const lesson = packLesson({
    slug: 'shifeng',
    from: 's4',
    to: 's5',
    words: ['胜利'],
    held: ['english'],
    show: {},
    exercises: [],
    message: '',
  });
  await openReport(page, 'shifeng', `?view=board#s4&lesson=${lesson}`);
  await number(page, '4 / 4–5');
  await page.keyboard.press('PageUp');
  await expect(board(page).getByText('This is the first sentence of the lesson.')).toBeVisible();
  await page.keyboard.press('PageDown');
  await number(page, '5 / 4–5');
  await page.keyboard.press('PageDown');
  await expect(board(page).getByText('This is the last sentence of the lesson.')).toBeVisible();
  await page.keyboard.press('w'); // of the lesson's words, though this sentence has none of them
  await expect(board(page).locator('.board-picked-characters')).toHaveText('胜利');
  await expect(board(page)).toContainText('Word 1 of 1');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Home');
  await number(page, '4 / 4–5');
  for (const _ of ['pinyin', 'glosses', 'what is held back']) await page.keyboard.press('Space');
  await expect(board(page).getByText('Everything is shown')).toBeVisible();
  await expect(english(page)).toBeHidden();
  await page.keyboard.press('t'); // asked for by itself it comes
  await expect(english(page)).toBeVisible();
  await page.keyboard.press('q');
  await expect(board(page).locator('.board-link')).toHaveText(new RegExp(`#s4&lesson=${lesson.replace('.', '\\.')}$`));
});

test('the clock counts down, also while the tab sleeps, and says without a sound that time is up', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-20T08:00:00') });
  await openBoard(page);
  await page.clock.pauseAt(new Date('2026-11-20T09:00:00'));
  await page.keyboard.press('c');
  await page.getByRole('button', { name: '3 min' }).click();
  const clock = page.getByRole('timer');
  await expect(clock).toHaveText('3:00');
  await page.clock.runFor(1000);
  await expect(clock).toHaveText('2:59');
  await page.keyboard.press('c');
  await page.clock.runFor(5000);
  await expect(clock).toHaveText('2:59');
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight'); // it goes on with the next sentence
  await page.clock.fastForward('01:00'); // asleep: no ticks
  await expect(clock).toHaveText('1:59');
  await expect(page.getByText('Time’s up')).toBeHidden();
  await page.clock.fastForward('02:00');
  await expect(clock).toHaveText('0:00');
  await expect(page.getByText('Time’s up')).toBeVisible();
});

test('the clock takes a time of the teacher’s own, and says what is none', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('c');
  await page.getByLabel('Minutes').fill('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Write a number of minutes up to 180')).toBeVisible();
  await page.getByLabel('Minutes').fill('1,5');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toHaveText(/1:(30|29)/);
});

test('what is highlighted stays, until it is cleared; clearing can be undone', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('h');
  await page.keyboard.press('2');
  await wordOn(page, 1).click();
  await expect(wordOn(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(wordOn(page, 1)).toContainText('green');
  await expect(characters(page, 1)).toHaveCSS('text-decoration-style', 'double');
  await expect(readings(page)).toHaveCount(0); // it is marked and not revealed
  await page.keyboard.press('PageDown');
  await expect(board(page).locator('.board-sentence [data-mark]')).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(wordOn(page, 1)).toHaveAttribute('data-mark', '2');
  await page.keyboard.press('Escape'); // highlighting ends, the board stays
  await page.keyboard.press('x');
  await expect(wordOn(page, 1)).not.toHaveAttribute('data-mark');
  await expect(board(page).getByText('1 highlight cleared.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(wordOn(page, 1)).toHaveAttribute('data-mark', '2');
});

test('words are highlighted from the keyboard', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('h');
  await expect(wordOn(page, 0)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(wordOn(page, 1)).toHaveAttribute('data-mark', '1');
  await page.keyboard.press('h');
  await page.keyboard.press('ArrowRight');
  await number(page, '3 /');
});

/** The modules of a QR code as the page draws it: "#" is dark. */
const drawnModules = (page: Page, size: number): Promise<string[]> =>
  board(page)
    .locator('.board-qr path')
    .evaluate((path, size) => {
      const drawn = path as SVGPathElement;
      return Array.from({ length: size }, (_, y) =>
        Array.from({ length: size }, (_, x) => (drawn.isPointInFill(new DOMPoint(x + 0.5, y + 0.5)) ? '#' : '.')).join(
          '',
        ),
      );
    }, size);

test('the QR code in the corner is the address of the present sentence', async ({ page, baseURL }) => {
  await openBoard(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: 'QR code of sentence 3' })).toBeVisible();
  const code = generate(`${baseURL}/en/reports/shifeng/#s3`);
  const expected = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? '#' : '.')).join(''),
  );
  expect(await drawnModules(page, code.size)).toEqual(expected);
  const box = await board(page).locator('.board-qr svg').boundingBox();
  await page.keyboard.press('q');
  await expect(page.getByText(`${baseURL}/en/reports/shifeng/#s3`)).toBeVisible();
  const large = await page.getByRole('img', { name: 'QR code of sentence 3' }).boundingBox();
  expect(large?.width).toBeGreaterThan(2 * (box?.width ?? 0));
  await page.keyboard.press('q');
  await expect(page.getByRole('img')).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(board(page).locator('.board-qr svg')).toBeVisible();
});

/** The characters of a sentence on the board, without its aids. */
const plainText = (sentence: Element): string =>
  [...sentence.querySelectorAll('.board-characters, .board-marks')].map((element) => element.textContent).join('');

for (const [slug, size] of [
  ['shifeng', { width: 1024, height: 768 }],
  ['lusong', { width: 1024, height: 768 }],
  ['shifeng', { width: 390, height: 844 }],
  ['lusong', { width: 390, height: 844 }],
] as const)
  test(`every sentence of ${slug} is written in 48 px and up at ${size.width}×${size.height}, and nothing is cut off`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    await openBoard(page, 's1', slug);
    const count = await page.locator('[data-sentence]').count();
    for (let i = 1; i <= count; i++) {
      await number(page, `${i} /`);
      const zh = (await page.locator(`#s${i} > :first-child`).textContent()) ?? '';
      await expect.poll(() => board(page).locator('.board-sentence').evaluate(plainText)).toBe(zh);
      const seen = await board(page)
        .locator('.board-stage')
        .evaluate((stage) => {
          const texts = [...stage.querySelectorAll<HTMLElement>('.board-characters, .board-marks')];
          const box = stage.getBoundingClientRect();
          return {
            least: Math.min(...texts.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
            beside: texts.filter((element) => {
              const { left, right } = element.getBoundingClientRect();
              return left < box.left - 1 || right > box.right + 1;
            }).length,
            above: Math.min(...texts.map((element) => element.getBoundingClientRect().top)) < box.top,
            sideways: stage.scrollWidth > stage.clientWidth,
          };
        });
      expect(seen).toMatchObject({ beside: 0, above: false, sideways: false });
      expect(seen.least).toBeGreaterThanOrEqual(48);
      if (i < count) await page.keyboard.press('ArrowRight');
    }
  });

test('a sentence too long for the window is scrolled by the same key, before its aids come', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 600 });
  await openBoard(page, 's12', 'lusong');
  const stage = board(page).locator('.board-stage');
  await expect(stage).toHaveAttribute('data-more');
  const last = board(page).locator('.board-unit').last();
  await expect(last).not.toBeInViewport();
  for (let i = 0; i < 12 && (await stage.getAttribute('data-more')) !== null; i++) {
    const before = await stage.evaluate((element) => element.scrollTop);
    await page.keyboard.press('Space');
    await expect.poll(() => stage.evaluate((element) => element.scrollTop)).toBeGreaterThan(before);
  }
  await expect(last).toBeInViewport();
  await expect(readings(page)).toHaveCount(0);
  await page.keyboard.press('Space');
  await expect(wordOn(page, 0).locator('.board-reading')).toBeInViewport();
});

test('larger and smaller, light and dark, are kept; never less than 48 px', async ({ page }) => {
  await openBoard(page);
  const size = () => characters(page, 0).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const fitting = await size();
  await page.keyboard.press('+');
  await expect.poll(size).toBeGreaterThan(fitting);
  for (let i = 0; i < 9; i++) await page.keyboard.press('-');
  await expect.poll(size).toBeGreaterThanOrEqual(48);
  await page.keyboard.press('0');
  await expect.poll(size).toBe(fitting);
  await page.keyboard.press('+');
  await page.keyboard.press('d');
  await page.reload();
  await expect(wordOn(page, 0)).toBeVisible();
  await expect(board(page)).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await expect.poll(size).toBeGreaterThan(fitting);
});

test('a teacher without a keyboard: controls come with a touch and go, and do everything', async ({ page }) => {
  await openBoard(page);
  await expect(board(page)).toHaveAttribute('data-idle', { timeout: 10_000 });
  await expect(board(page).locator('.board-bar')).toHaveCSS('opacity', '0');
  await page.mouse.move(400, 300);
  await page.mouse.move(410, 310);
  await expect(board(page).locator('.board-bar')).toHaveCSS('opacity', '1');
  await board(page).getByRole('button', { name: 'Next sentence' }).click();
  await number(page, '3 /');
  await board(page).getByRole('button', { name: 'Reveal' }).click();
  await expect(readings(page).first()).toBeVisible();
  await board(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Pick a word' }).last().click();
  await expect(board(page).locator('.board-picked')).toBeVisible();
  await page.keyboard.press('Space'); // the focus is back at the board
  await expect(board(page).locator('.board-picked .board-reading')).toBeVisible();
  await board(page).getByRole('button', { name: 'Close the board' }).click();
  await board(page).getByRole('button', { name: 'Close the board' }).click();
  await expect(board(page)).toHaveCount(0);
});

test('the help lists the keys, and Escape closes it alone', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help).toContainText('pick a word at random');
  await page.keyboard.press('ArrowRight'); // the board's keys rest
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await number(page, '2 /');
  await page.keyboard.press('ArrowRight');
  await number(page, '3 /');
});

test('shortcuts that write a character can be off; the remote goes on', async ({ page }) => {
  await keep(page, { 'duizhao:settings': { version: 2, data: { shortcuts: 'off' } } });
  await openBoard(page);
  await page.keyboard.press('p');
  await page.keyboard.press('PageDown');
  await number(page, '3 /');
  await expect(readings(page)).toHaveCount(0);
});

test('the aids may stay for the next sentence', async ({ page }) => {
  await openBoard(page);
  await page.keyboard.press('k');
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowRight');
  await number(page, '3 /');
  await expect(readings(page).first()).toBeVisible();
  await expect(english(page)).toBeHidden();
});

test('an own text is shown in its characters, with zhuyin and without a link', async ({ page }) => {
  await keep(page, { 'duizhao:settings': { version: 2, data: { notation: 'zhuyin' } } });
  await pasteAndRead(page, TRADITIONAL.text);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Board' }).click();
  await expect(board(page).locator('.board-sentence')).toHaveText(/山.*裡.*的.*學校/);
  await page.keyboard.press('p');
  await expect(readings(page).first()).toHaveText('ㄕㄢ');
  await page.keyboard.press('t');
  await expect(board(page).getByText('There is no English for this text.')).toBeVisible();
  await page.keyboard.press('q');
  await expect(board(page).getByText('This text is on this device only')).toBeVisible();
  await page.keyboard.press('End');
  await expect(board(page).locator('.board-sentence')).toContainText('畫');
});

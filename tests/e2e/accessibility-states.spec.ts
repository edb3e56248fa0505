import type { Locator, Page } from '@playwright/test';
import { routing } from '../../lib/i18n/routing';
import { MESSAGES } from './accessibility-views';
import { storedWords, word } from './saved-words';
import { expect, keep, sheetOf, test } from './story';

// States that colours tell elsewhere, and the tree that a screen reader is given.

/** Opens a report in a language and waits until it listens. */
async function open(page: Page, locale: string, rest: string): Promise<void> {
  const words = page.waitForResponse((response) => response.url().includes('/data/lusong.words.json'));
  await page.goto(`/${locale}/reports/lusong/${rest}`);
  await words;
}

const styleOf = (control: Locator, property: string): Promise<string> =>
  control.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test.describe('where the system chooses the colours', () => {
  test.beforeEach(async ({ page }) => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }));

  test('the word that is open has an outline, a saved one a line, and what is pressed is not as the rest', async ({
    page,
  }) => {
    await keep(page, storedWords([word('居民', 'ju1 min2', 'jūmín', 'resident', 1, { status: 'learning' })]));
    await open(page, 'en', '#s5');
    const chosen = page.locator('#s5 [data-word]').first();
    await chosen.click();
    await expect(page.locator('.sheet[open]')).toBeVisible();
    expect(await styleOf(chosen, 'outline-style')).toBe('solid');
    const saved = page.locator('[data-word][data-status="learning"]').first();
    expect(await styleOf(saved, 'text-decoration-line')).toBe('underline');
    expect(await styleOf(saved, 'text-decoration-style')).toBe('dashed');
    const [pressed, other] = [
      page.locator('.segments [aria-pressed="true"]').first(),
      page.getByRole('button', { name: 'More', exact: true }),
    ];
    expect(await styleOf(pressed, 'background-color')).not.toBe(await styleOf(other, 'background-color'));
  });

  test('a bar that shows how far she is has an edge', async ({ page }) => {
    await open(page, 'en', '?view=sentence#s9');
    const bar = page.locator('.sentence-bar progress');
    await expect(bar).toBeVisible();
    expect(await styleOf(bar, 'border-top-style')).toBe('solid');
  });
});

for (const locale of routing.locales) {
  const m = MESSAGES[locale];
  test(`a screen reader is told where it is in the reader and in the sheet: ${locale}`, async ({ page }) => {
    await open(page, locale, '#s5');
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - group "${m.Reader.viewLabel}":
        - button "${m.Reader.viewText}" [pressed]
        - button "${m.Reader.viewSentence}"
      - button "${m.Reader.settings}"
      - button "${m.Reader.more}"
      - article "${m.Reader.text}"
    `);
    await page.locator('#s5 [data-word]').first().click();
    const sheet = page.locator('.sheet[open]');
    await expect(sheet).toMatchAriaSnapshot(`
      - dialog:
        - button "${m.Sheet.previousWord}"
        - button "${m.Sheet.nextWord}"
        - button "${m.Sheet.close}"
        - button "${m.Sheet.save}"
        - group "${m.Reader.sentenceTools}":
          - button "${m.Reader.pinyin}"
          - button "${m.Reader.glosses}"
          - button "${m.Reader.english}"
    `);
    await expect(sheetOf(page, (await sheet.locator('#sheet-word').textContent()) ?? '')).toBeVisible();
  });

  test(`a screen reader is told what a card asks and how it can be answered: ${locale}`, async ({ page }) => {
    await keep(page, storedWords([word('居民', 'ju1 min2', 'jūmín', 'resident', 1)]));
    await page.goto(`/${locale}/review/`);
    await page.getByRole('button', { name: m.Review.begin, exact: true }).click();
    const session = page.getByRole('region', { name: m.Review.title });
    await expect(session).toMatchAriaSnapshot(`
      - region "${m.Review.title}":
        - article "${m.Review.ask.meaning}":
          - heading "${m.Review.ask.meaning}" [level=2]
          - paragraph: 居民
        - button "${m.Review.reveal}"
    `);
    await page.locator('[data-reveal]').click();
    await expect(session).toMatchAriaSnapshot(`
      - region "${m.Review.title}":
        - article "${m.Review.ask.meaning}"
        - group "${m.Review.rate}":
          - button /${m.Review.ratings.again}/
          - button /${m.Review.ratings.hard}/
          - button /${m.Review.ratings.good}/
          - button /${m.Review.ratings.easy}/
    `);
  });
}

test('a screen reader is told what the board shows', async ({ page }) => {
  await open(page, 'en', '?view=board#s5');
  const board = page.getByRole('dialog', { name: 'Board', exact: true });
  await expect(board.locator('[data-index="0"]')).toBeVisible();
  await expect(board).toMatchAriaSnapshot(`
    - dialog "Board":
      - region /Sentence 5 of \\d+/:
        - paragraph
      - button "Previous sentence"
      - button "Next sentence"
      - button "Reveal"
  `);
});

import { expect, openReport, test } from './story';

test('a learner picks a report in the library and reads it sentence by sentence', async ({ page }) => {
  await page.goto('/en/');
  const card = page.getByRole('article').filter({ hasText: '石峰山下守民安' });
  await expect(card).toContainText('Zhuzhou Daily');
  await expect(card).toContainText('August 2021');
  await expect(card).toContainText('124 sentences');
  await card.getByText('How hard is it?').click();
  await expect(card.getByRole('table')).toContainText('HSK 2.0 (2010)');
  await expect(card.getByRole('row')).toHaveCount(7);
  await card.getByRole('link', { name: 'Read sentence by sentence' }).click();
  await expect(page.locator('#s1')).toBeVisible();
  await expect(page.locator('#s2')).toBeHidden();
  await page.getByRole('button', { name: 'Next sentence' }).click();
  await expect(page.locator('#s2')).toBeVisible();
  await expect(page.locator('#s1')).toBeHidden();
  await expect(page).toHaveURL(/#s2$/);
  await page.getByRole('button', { name: 'Previous sentence' }).click();
  await expect(page.locator('#s1')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Previous sentence' })).toBeDisabled();
});

test('she swipes and uses the arrow keys', async ({ page }) => {
  await openReport(page, 'lusong', '?view=sentence#s5');
  await expect(page.locator('#s5')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#s6')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('#s5')).toBeVisible();
  const swipe = (from: number, to: number) =>
    page.locator('article').evaluate(
      (article, [start, end]) => {
        const touch = (x: number) => new Touch({ identifier: 1, target: article, clientX: x, clientY: 300 });
        article.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(start ?? 0)], bubbles: true }));
        article.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end ?? 0)], bubbles: true }));
      },
      [from, to],
    );
  await swipe(320, 60);
  await expect(page.locator('#s6')).toBeVisible();
  await swipe(60, 320);
  await expect(page.locator('#s5')).toBeVisible();
});

test('the English of a sentence is there when she asks, and not before', async ({ page }) => {
  await openReport(page, 'lusong', '?view=sentence#s8');
  const english = page.locator('#s8 [lang="en"]');
  await expect(english).toBeHidden();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(english).toBeVisible();
  await expect(page.getByRole('button', { name: 'English', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Next sentence' }).click();
  await expect(page.locator('#s9 [lang="en"]')).toBeHidden();
});

test('she stops, comes back, and goes on where she was', async ({ page }) => {
  await openReport(page, 'shifeng', '?view=sentence#s40');
  await page.getByRole('button', { name: 'Next sentence' }).click();
  await expect(page.locator('#s41')).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('duizhao:places'))).toContain('"s41"');
  await page.goto('/en/');
  await page.getByRole('link', { name: 'Continue at sentence 41' }).click();
  await expect(page.locator('#s41')).toBeInViewport();
  await page.goto('/en/reports/shifeng/?view=sentence');
  await expect(page.locator('#s41')).toBeVisible();
  await page.goto('/en/reports/shifeng/');
  await page.getByRole('link', { name: 'Continue where you stopped' }).click();
  await expect(page.locator('#s41')).toBeInViewport();
});

test('a link to a sentence opens the whole text there', async ({ page }) => {
  await openReport(page, 'shifeng', '#s100');
  await expect(page.locator('#s100')).toBeInViewport();
});

test('both views are one address, and the view she chose is kept', async ({ page }) => {
  await openReport(page, 'lusong');
  await expect(page.locator('#s1')).toBeVisible();
  await expect(page.locator('#s3')).toBeVisible();
  await page.getByRole('button', { name: 'By sentence' }).click();
  await expect(page.locator('#s3')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'By sentence' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-sentence]:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Whole text' }).click();
  await expect(page.locator('#s3')).toBeVisible();
});

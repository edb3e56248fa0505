import { expect, openReport, sheetOf, test } from './story';

test('a teacher takes the key words and the questions of a report to class', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReport(page, 'lusong');
  await expect(page.getByRole('heading', { name: 'Key words' })).toBeHidden();
  await page.getByText('Before you read').tap();
  await expect(page.locator('.keywords li')).toHaveCount(16);
  await expect(page.locator('.keywords li').first()).toHaveText(/^疫情 yìqíng \S/);
  await page.getByText('After you read').tap();
  const question = page.locator('.lesson > ol > li').nth(2);
  await expect(question).toContainText('入户采集核酸为什么很累？');
  await expect(question).not.toContainText('因为采集人员', { useInnerText: true });
  await question.getByText('Answer').tap();
  await expect(question).toContainText('因为采集人员', { useInnerText: true });
  await page.getByRole('button', { name: 'Copy key words and questions' }).tap();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^疫情 yìqíng /);
  expect(copied).toContain('3. 入户采集核酸为什么很累？');
  expect(copied).not.toContain('因为采集人员');
});

test('the way from an answer to its sentence', async ({ page }) => {
  await openReport(page, 'lusong');
  await page.getByText('After you read').tap();
  const question = page.locator('.lesson > ol > li').first();
  await question.getByText('Answer').tap();
  await question.getByRole('link', { name: '4', exact: true }).tap();
  await expect(page.locator('#s4')).toBeInViewport();
});

test('words of the lesson can be tapped like those of the text', async ({ page }) => {
  await openReport(page, 'shifeng');
  await page.getByText('Before you read').tap();
  await page
    .locator('#summary1 [data-word]')
    .filter({ hasText: /^袭来$/ })
    .tap();
  await expect(sheetOf(page, '袭来')).toContainText('xílái');
  await expect(page).not.toHaveURL(/summary/);
});

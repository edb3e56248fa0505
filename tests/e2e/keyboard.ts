import type { Locator, Page } from '@playwright/test';
import { expect } from './story';

/** How often she presses Tab before she gives up. */
const PATIENCE = 250;

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));

/** Tabs on until a control has the focus. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.first().waitFor(); // a dialog that is still being fetched would open under her
  for (let i = 0; i < PATIENCE; i++) {
    if (await hasFocus(control)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

/** Tabs to a control and presses a key on it. */
export async function press(
  page: Page,
  control: Locator,
  key: 'Enter' | 'Space' | 'ArrowDown' = 'Enter',
): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', { name, exact: true });

import { devices } from '@playwright/test';
import { routing } from '../../lib/i18n/routing';
import {
  axeProblems,
  focusProblems,
  languageProblems,
  motionProblems,
  reflowProblems,
  targetProblems,
} from './accessibility-checks';
import { MESSAGES, WAYS } from './accessibility-views';
import { expect, test } from './story';

// docs/accessibility.md says what of WCAG 2.2 AA is held here: every view of the table, in every language of the site; in the
// first language in both themes and at every size too, since nothing of these depends on the language.
const DEVICES = {
  phone: {},
  WeChat: { userAgent: `${devices['iPhone 13'].userAgent} MicroMessenger/8.0.49(0x18003137) NetType/WIFI` },
  projector: { viewport: { width: 1280, height: 800 }, isMobile: false },
} as const;

for (const [name, { way, on }] of Object.entries(WAYS))
  test.describe(name, () => {
    test.use(DEVICES[on]);
    for (const locale of routing.locales)
      test(`can be used by everybody: ${name}, ${locale}`, async ({ page }) => {
        test.setTimeout(240_000); // every view is looked at whole, in several ways
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        const whole = locale === routing.defaultLocale;
        const look = async (view: string) => {
          const found = [...(await axeProblems(page)), ...(await languageProblems(page))];
          if (whole) {
            await page.emulateMedia({ colorScheme: 'dark' });
            found.push(...(await axeProblems(page)).map((problem) => `dark: ${problem}`));
            await page.emulateMedia({ colorScheme: 'light' });
            for (const check of [targetProblems, motionProblems, focusProblems, reflowProblems])
              found.push(...(await check(page)));
          }
          expect.soft(found, view).toEqual([]);
        };
        await way({ page, locale, m: MESSAGES[locale], look });
      });
  });

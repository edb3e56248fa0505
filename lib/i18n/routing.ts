import { defineRouting } from 'next-intl/routing';

export const routing = defineRouting({
  locales: ['en', 'zh-Hans', 'zh-Hant'],
  defaultLocale: 'en',
  localePrefix: 'always',
  localeDetection: false, // a static site has no server to detect on; "/" does it in the browser (app/(root)/page.tsx)
});

export type Locale = (typeof routing.locales)[number];

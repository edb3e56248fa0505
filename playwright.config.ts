import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser';

const PORT = Number(process.env.PORT ?? 4173);

/** Chromium alone does what its background services want to do on the network; the site itself needs none of it. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 90_000, // a slow machine takes its time: stories wait for what is seen
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath: findBrowser() ?? undefined, args: QUIET },
    serviceWorkers: 'block', // a story about it allows it: one page's would answer for another's
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'npx tsx scripts/site-server.ts', // with the headers that visitors get
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/en/`,
    reuseExistingServer: false,
  },
});

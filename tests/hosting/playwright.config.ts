import { defineConfig } from '@playwright/test';
import stories from '../../playwright.config';

/** The stories of `npm run check:hosting`: each starts the servers that it is about. */
export default defineConfig({
  ...stories,
  testDir: '.',
  outputDir: '../../test-results/hosting',
  fullyParallel: false, // the answers of one server are one story
  webServer: undefined,
});

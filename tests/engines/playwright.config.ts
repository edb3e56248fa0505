import { defineConfig } from '@playwright/test';
import type { EngineName } from './story';

const ENGINES: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  projects: ENGINES.map((engineName) => ({ name: engineName, use: { engineName } })),
});

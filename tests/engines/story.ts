import { writeFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import { findFirefox, findWebKit } from '../../scripts/engines';
import { type OwnServer, serveSite } from '../e2e/own-server';
import { startChromium } from './chromium';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { Learner } from './learner';
import { startWebKit } from './webkit';

const ENGINES = {
  chromium: { start: startChromium, isHere: () => true }, // else ensureBrowser has said so
  firefox: { start: startFirefox, isHere: () => findFirefox() !== null },
  webkit: { start: startWebKit, isHere: () => findWebKit() !== null },
} as const;

export type EngineName = keyof typeof ENGINES;

/** A story runs in one browser after another. Each has the site on a server of its own: so nothing is kept from the story before. */
export const test = base.extend<{ site: OwnServer; learner: Learner }, { engineName: EngineName; engine: Engine }>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const { start, isHere } = ENGINES[engineName];
      base.skip(!isHere(), `${engineName} is not on this machine`);
      const engine = await start();
      console.log(engine.name);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
  site: async ({}, use) => {
    const site = await serveSite();
    await use(site);
    site.stop();
  },
  learner: async ({ engine, site }, use, info) => {
    await use(new Learner(engine, site.origin));
    if (info.status !== info.expectedStatus) writeFileSync(info.outputPath('page.png'), await engine.screenshot());
    await engine.goto('about:blank');
    expect(engine.takeErrors()).toEqual([]);
  },
});

export { expect };

import type { Locator, Page } from '@playwright/test';
import { TONES } from '../fixtures/tones';
import { giveVoices, spokenTexts, TINGTING } from './fake-voices';
import { expect } from './story';
import { test } from './tones-site';

// A recording of tones, one for each sentence: what is heard is measured, not believed.

interface Heard {
  /** Where the file is, in seconds. */
  readonly at: number;
  /** The loudest tone, in hertz; 0 = silence. */
  readonly hertz: number;
  readonly speed: number;
}
type WithEar = typeof window & { heard: Heard[]; sounding: () => boolean };

const bar = (page: Page): Locator => page.getByRole('region', { name: 'Listen' });
const button = (page: Page, name: string): Locator => bar(page).getByRole('button', { name, exact: true });

/** Listens to whatever the page plays, by the browser's own analyser. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: Heard[] = [];
    let playing: HTMLMediaElement | null = null;
    Object.assign(window, { heard, sounding: () => playing?.paused === false });
    const ears = new WeakSet<HTMLMediaElement>();
    const play = HTMLMediaElement.prototype.play;
    const attach = (audio: HTMLMediaElement) => {
      ears.add(audio);
      const context = new AudioContext();
      const analyser = new AnalyserNode(context, { fftSize: 4096, smoothingTimeConstant: 0 });
      context.createMediaElementSource(audio).connect(analyser).connect(context.destination);
      const levels = new Uint8Array(analyser.frequencyBinCount);
      const look = () => {
        analyser.getByteFrequencyData(levels);
        const loudest = levels.indexOf(Math.max(...levels));
        const hertz = (levels[loudest] ?? 0) > 100 ? (loudest * context.sampleRate) / analyser.fftSize : 0;
        if (!audio.paused) heard.push({ at: audio.currentTime, hertz, speed: audio.playbackRate });
        requestAnimationFrame(look);
      };
      look();
    };
    HTMLMediaElement.prototype.play = function () {
      if (!ears.has(this)) attach(this);
      playing = this;
      return play.call(this);
    };
  });
}

async function openTones(page: Page): Promise<void> {
  const words = page.waitForResponse((response) => response.url().includes('/data/shifeng.words.json'));
  await page.goto('/en/reports/shifeng/');
  await words;
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Listen' }).click();
  await expect(button(page, 'Play')).toBeVisible();
}

/** What was heard while the file was well inside a sentence. */
async function heardIn(page: Page, sentence: string): Promise<readonly Heard[]> {
  const [start, end] = TONES[sentence] ?? [0, 0];
  const all = await page.evaluate(() => (window as WithEar).heard);
  return all.filter(({ at, hertz }) => hertz > 0 && at > start + 0.25 && at < end - 0.1);
}

async function expectTone(page: Page, sentence: string): Promise<void> {
  await expect.poll(async () => (await heardIn(page, sentence)).length).toBeGreaterThan(2);
  const hertz = (await heardIn(page, sentence)).map((heard) => heard.hertz).sort((a, b) => a - b);
  const middle = hertz[Math.floor(hertz.length / 2)] ?? 0;
  expect(Math.abs(middle - (TONES[sentence]?.[2] ?? 0)), `${sentence} sounds at ${middle} Hz`).toBeLessThan(25);
}

const stay = async (page: Page): Promise<void> => {
  await bar(page).getByText('Options').click();
  await bar(page).getByLabel('Go on to the next sentence').uncheck();
};

test('each sentence sounds as its own stretch of the recording, and is marked', async ({ page, site }) => {
  await listen(page);
  await openTones(page);
  expect(site.asked.filter((path) => path.startsWith('/audio/'))).toEqual([]); // loaded only when it is asked for
  await button(page, 'Play').click();
  for (const id of ['s1', 's2', 's3', 's4']) {
    await expect(page.locator(`#${id}`)).toHaveAttribute('data-spoken', '');
    await expectTone(page, id);
  }
  await expect(button(page, 'Play')).toBeVisible(); // s5 was not recorded, and there is no voice: it is passed over
  expect(await page.evaluate(() => (window as WithEar).sounding())).toBe(false);
  expect(site.asked.filter((path) => path.startsWith('/audio/'))).toHaveLength(1);
  await bar(page).getByText('Options').click();
  await expect(bar(page)).toContainText('Read by a tuning fork · CC0');
});

for (const [speed, name] of [
  [0.5, '0.5×'],
  [1.2, '1.2×'],
] as const) {
  test(`at ${name} the sentence takes its time, and its tone stays as high`, async ({ page }) => {
    await listen(page);
    await openTones(page);
    await stay(page);
    await bar(page).getByLabel('Speed').selectOption(name);
    await button(page, 'Next sentence').click();
    await button(page, 'Play').click();
    await expectTone(page, 's2');
    await expect(button(page, 'Play')).toBeVisible();
    const heard = await page.evaluate(() => (window as WithEar).heard);
    expect(new Set(heard.filter(({ hertz }) => hertz > 0).map((one) => one.speed))).toEqual(new Set([speed]));
    const [start, end] = TONES.s2 ?? [0, 0];
    const last = Math.max(...heard.map(({ at }) => at));
    expect(last).toBeGreaterThan(end - 0.3);
    expect(last).toBeLessThan(end + 0.1); // nothing of the next sentence
    expect(Math.min(...heard.filter(({ hertz }) => hertz > 0).map(({ at }) => at))).toBeGreaterThan(start - 0.05);
  });
}

test('another speed counts at once, without beginning again', async ({ page }) => {
  await listen(page);
  await openTones(page);
  await stay(page);
  await button(page, 'Next sentence').click();
  await button(page, 'Next sentence').click();
  await button(page, 'Play').click();
  await expectTone(page, 's3');
  await bar(page).getByLabel('Speed').selectOption('0.5×');
  await expect.poll(async () => (await heardIn(page, 's3')).some(({ speed }) => speed === 0.5)).toBe(true);
  const places = (await page.evaluate(() => (window as WithEar).heard)).map(({ at }) => at);
  expect(places.slice(1).every((at, i) => at >= (places[i] ?? 0) || i === 0)).toBe(true);
});

test('what was paused is gone on with in the middle of the sentence', async ({ page }) => {
  await listen(page);
  await openTones(page);
  await stay(page);
  await button(page, 'Next sentence').click();
  await button(page, 'Next sentence').click();
  await button(page, 'Play').click();
  await expectTone(page, 's3');
  await button(page, 'Pause').click();
  const pausedAt = await page.evaluate(() => (window as WithEar).heard.at(-1)?.at ?? 0);
  const before = await page.evaluate(() => (window as WithEar).heard.length);
  await button(page, 'Play').click();
  await expect.poll(() => page.evaluate(() => (window as WithEar).heard.length)).toBeGreaterThan(before);
  const resumedAt = await page.evaluate((i) => (window as WithEar).heard[i]?.at ?? 0, before);
  expect(resumedAt).toBeGreaterThanOrEqual(pausedAt - 0.05);
});

test('shadowing: the recording is silent while it is her turn', async ({ page }) => {
  await listen(page);
  await openTones(page);
  await button(page, 'Shadowing').click();
  await button(page, 'Play').click();
  await expectTone(page, 's1');
  await expect(bar(page).getByRole('status')).toHaveText('Your turn');
  expect(await page.evaluate(() => (window as WithEar).sounding())).toBe(false);
  await expectTone(page, 's2');
});

test('one sentence, from its tools; what was not recorded the voice says', async ({ page }) => {
  await listen(page);
  await giveVoices(page, { voices: [TINGTING] });
  await page.goto('/en/reports/shifeng/');
  await page.locator('#s3 [data-word]').first().tap();
  await page.getByRole('button', { name: 'Listen to this sentence' }).click();
  await expectTone(page, 's3');
  expect(await spokenTexts(page)).toEqual([]);
  await page.locator('#s5 [data-word]').first().tap();
  await page.getByRole('button', { name: 'Listen to this sentence' }).click();
  await expect.poll(() => spokenTexts(page)).toEqual(['本报记者']);
});

test('a recording that can’t be loaded says so, and is there with the next press', async ({ page, site }) => {
  await listen(page);
  await openTones(page);
  site.loseAudio(true);
  await button(page, 'Play').click();
  await expect(bar(page)).toContainText('The recording could not be loaded.');
  site.loseAudio(false);
  await button(page, 'Play').click();
  await expectTone(page, 's1');
});

test('the system’s own buttons know the recording', async ({ page }) => {
  await openTones(page);
  await expect
    .poll(() => page.evaluate(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.metadata?.artist]))
    .toEqual([expect.any(String), 'a tuning fork']);
});

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' });
  test('a recording that was listened to is there, whole and in parts', async ({ page, site }) => {
    test.setTimeout(120_000);
    await listen(page);
    await openTones(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await page.reload();
    await openTones(page);
    await button(page, 'Play').click();
    await expectTone(page, 's1');
    const audio = site.asked.find((path) => path.startsWith('/audio/')) ?? '';
    await expect
      .poll(() => page.evaluate(async (path) => (await caches.match(path, { ignoreSearch: true }))?.status, audio))
      .toBe(200);

    site.leave();
    await page.reload();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Listen' }).click();
    await button(page, 'Play').click();
    await expectTone(page, 's2');
    const part = await page.evaluate(async (path) => {
      const response = await fetch(path, { headers: { range: 'bytes=44-143' } });
      return [response.status, (await response.arrayBuffer()).byteLength];
    }, audio);
    expect(part).toEqual([206, 100]);
  });
});

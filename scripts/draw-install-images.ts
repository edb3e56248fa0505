/**
 * Draws what the manifest shows of the site when it is installed: icons from app/icon.svg, and screenshots of the built site. The files
 * are committed; run it again when the icon or the reader's looks change: npx tsx scripts/draw-install-images.ts
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { withSite } from './bench/serve-site';
import { ensureBrowser } from './browser';
import { ensureSite } from './build';

const PAPER = '#9c3524';
const svg = readFileSync('app/icon.svg', 'utf8').replace(/<title>.*?<\/title>/, '');
/** Platforms cut a maskable icon to their own shape; what must be seen stands in the middle four fifths. */
const unrounded = svg.replace('rx="14"', 'rx="0"');

const ICONS = [
  { file: 'public/icons/icon-192.png', size: 192, inner: 192, drawing: svg },
  { file: 'public/icons/icon-512.png', size: 512, inner: 512, drawing: svg },
  { file: 'public/icons/maskable-512.png', size: 512, inner: 410, drawing: unrounded },
  { file: 'app/apple-icon.png', size: 180, inner: 180, drawing: unrounded },
];

async function drawIcons(browser: Browser): Promise<void> {
  for (const { file, size, inner, drawing } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const style = `margin:0;display:grid;place-items:center;height:100vh;background:${inner < size ? PAPER : 'transparent'}`;
    await page.setContent(
      `<body style="${style}">${drawing.replace('<svg', `<svg width="${inner}" height="${inner}"`)}`,
    );
    await page.screenshot({ path: file, omitBackground: true });
    await page.close();
  }
}

async function takeScreenshots(browser: Browser, origin: string): Promise<void> {
  const phone = await browser.newPage({
    ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    serviceWorkers: 'block',
  });
  await phone.goto(`${origin}/en/reports/shifeng/?view=sentence#s12`, { waitUntil: 'networkidle' });
  await phone.locator('#s12 [data-word]').nth(4).tap();
  await phone.locator('dialog[open]').waitFor();
  await phone.screenshot({ path: 'public/screenshots/narrow.png' });
  const desk = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  await desk.goto(`${origin}/en/reports/shifeng/?view=text&pinyin=all`, { waitUntil: 'networkidle' });
  await desk.screenshot({ path: 'public/screenshots/wide.png' });
}

for (const folder of ['public/icons', 'public/screenshots']) mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
try {
  await drawIcons(browser);
  await ensureSite();
  await withSite('out', (origin) => takeScreenshots(browser, origin));
} finally {
  await browser.close();
}

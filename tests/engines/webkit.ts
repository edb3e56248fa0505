import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Builder, Origin } from 'selenium-webdriver';
import { findWebKit } from '../../scripts/engines';
import { type Engine, newFolder, PHONE } from './engine';

// A folder of the package, which an import can't name.
const { DriverService } = createRequire(import.meta.url)(
  'selenium-webdriver/remote',
) as typeof import('selenium-webdriver/remote');

/** A screen that nobody sees: WebKitGTK’s MiniBrowser has no mode without a window. */
async function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1024x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  process.once('exit', () => screen.kill());
  const display = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    createInterface(screen.stdout).once('line', (number) => resolve(`:${number}`));
  });
  return { screen, display };
}

/** A home of the browser’s own, from which its downloads go to the folder. */
function makeHome(downloads: string): string {
  const home = newFolder('webkit');
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config/user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return home;
}

/** A window without bars: the page has all of it. */
const OPTIONS = { args: ['--automation', '--full-screen'] };

/** Runs the expression, and tells with its value what nothing has caught since the last time: the driver has no log to hear it from. */
const asked = (expression: string): string => `
  const [done] = arguments;
  if (window.uncaught === undefined) {
    window.uncaught = [];
    addEventListener('error', ({ message }) => uncaught.push(message));
    addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  }
  const answer = (more) => done(JSON.stringify({ ...more, errors: uncaught.splice(0) }));
  Promise.resolve().then(() => ${expression}).then((value) => answer({ value }), (failure) => answer({ failure: String(failure) }));`;

interface Answer {
  readonly value?: unknown;
  readonly failure?: string;
  readonly errors: readonly string[];
}

/** WebKitGTK’s MiniBrowser, driven by WebDriver. Its driver has a mouse and no finger. */
export async function startWebKit(): Promise<Engine> {
  const downloads = newFolder('downloads');
  const home = makeHome(downloads);
  const { screen, display } = await startScreen();
  const service = new DriverService.Builder(findWebKit() ?? 'WebKitWebDriver')
    .setLoopback(true)
    .setEnvironment({
      ...(process.env as Record<string, string>),
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LANG: 'en_GB.UTF-8',
    })
    .build();
  const driver = await new Builder()
    .usingServer(await service.start())
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': OPTIONS })
    .build();
  await driver
    .manage()
    .window()
    .setRect({ ...PHONE, x: 0, y: 0 });
  const version = (await driver.getCapabilities()).getBrowserVersion();
  const errors: string[] = [];
  return {
    name: `WebKitGTK ${version}`,
    downloads,
    goto: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    run: async (expression) => {
      const answer = JSON.parse(await driver.executeAsyncScript<string>(asked(expression))) as Answer;
      errors.push(...answer.errors.filter((error) => !/^ResizeObserver loop/.test(error))); // a notice: the rest follows with the next frame
      if (answer.failure !== undefined) throw new Error(answer.failure);
      return answer.value;
    },
    tap: ({ x, y }) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    takeErrors: () => errors.splice(0),
    close: async () => {
      await driver.quit();
      await service.kill();
      screen.kill();
      for (const folder of [home, downloads]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

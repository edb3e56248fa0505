import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Index } from 'selenium-webdriver/bidi';
import { findFirefox } from '../../scripts/engines';
import { type Engine, newFolder, PHONE } from './engine';

// The package's types name the class as an export of its module; in truth the module is the class.
const Connection = createRequire(import.meta.url)('selenium-webdriver/bidi') as new (url: string) => Index;

/** A phone has touch events and a coarse pointer; nothing of Firefox’s own goes to the network. */
const preferences = (downloads: string) => ({
  'dom.w3c_touch_events.enabled': 1,
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'intl.accept_languages': 'en-GB',
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
});

/** What Firefox says of a request that a page had under way when it was left: it names no address. One that fails for the page names it. */
const LEFT_BEHIND = 'Failed to load ‘’. A ServiceWorker intercepted the request and encountered an unexpected error.';

/** The address at which a Firefox that has just been started listens; it says so on its standard error. */
const addressOf = (firefox: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code} before it listened`)));
    if (firefox.stderr === null) return;
    createInterface(firefox.stderr).on('line', (line) => {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(`${address}/session`);
    });
  });

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

const sendTo =
  (connection: Index): Send =>
  async (method, params) => {
    const answer = (await connection.send({ method, params: { ...params } })) as {
      readonly error?: string;
      readonly message?: string;
      readonly result: Record<string, unknown>;
    };
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error}: ${answer.message}`);
    return answer.result;
  };

async function evaluate(send: Send, context: unknown, expression: string): Promise<unknown> {
  const { type, result, exceptionDetails } = (await send('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
    target: { context },
    awaitPromise: true,
  })) as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(exceptionDetails?.text);
  return result?.value === undefined ? undefined : JSON.parse(result.value);
}

/** A stock Firefox without a window, driven by WebDriver BiDi, which it speaks itself. */
export async function startFirefox(): Promise<Engine> {
  const profile = newFolder('firefox');
  const downloads = newFolder('downloads');
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    findFirefox() ?? 'firefox',
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  process.once('exit', () => firefox.kill());
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const connection = new Connection(await addressOf(firefox));
  await connection.waitForConnection();
  const send = sendTo(connection);
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.setViewport', { context, viewport: PHONE });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const errors: string[] = [];
  connection.on('log.entryAdded', ({ type, level, text }: { type: string; level: string; text: string }) => {
    if (type === 'javascript' && level === 'error' && text !== LEFT_BEHIND) errors.push(text);
  });
  const act = (actions: object) => send('input.performActions', { context, actions: [actions] });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    downloads,
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    reload: async () => {
      await send('browsingContext.reload', { context, wait: 'complete' });
    },
    run: (expression) => evaluate(send, context, expression),
    tap: async ({ x, y }) => {
      await act({
        type: 'pointer',
        id: 'finger',
        parameters: { pointerType: 'touch' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    type: async (text) => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act({ type: 'key', id: 'keys', actions });
    },
    screenshot: async () => {
      const { data } = await send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
    takeErrors: () => errors.splice(0),
    close: async () => {
      await send('browser.close', {});
      await Promise.all([connection.close(), ended]);
      for (const folder of [profile, downloads]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

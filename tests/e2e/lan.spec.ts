import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { lanAddresses } from '../../scripts/lan-addresses';
import { serveSite } from '../../scripts/site-server';
import { expect, expectAccessible, openReport, stored, test as story, tapWord } from './story';

const OUT = join(import.meta.dirname, '../../out');
/** The address by which the network has this machine; a machine without network has none. */
const [address = null] = lanAddresses(networkInterfaces());

interface Class {
  readonly site: { readonly port: number };
  /** By which name the site is opened. */
  readonly host: string;
}

/** A story on the server of `npm start -- --lan`. */
const test = story.extend<Class>({
  host: ['127.0.0.1', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
  site: async ({}, use) => {
    const { server, port } = await serveSite({
      out: OUT,
      host: '0.0.0.0',
      port: 0,
      addresses: (own) => ['192.168.1.20', '10.0.0.7'].map((ip) => `http://${ip}:${own}`),
    });
    await use({ port });
    server.close();
    server.closeAllConnections();
  },
  baseURL: async ({ site, host }, use) => use(`http://${host}:${site.port}`),
});

test('pages and data are sent packed and asked for again; what is named by its version is kept for good', async ({
  request,
}) => {
  const page = await request.get('/en/', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(page.status()).toBe(200);
  expect(page.headers()).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=0, s-maxage=60, must-revalidate',
  });
  const etag = page.headers().etag ?? '';
  // Over plain http browsers take gzip alone.
  const plain = await request.get('/en/', { headers: { 'accept-encoding': 'gzip, deflate' } });
  expect(plain.headers()['content-encoding']).toBe('gzip');
  expect(
    (await request.get('/en/', { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip, br' } })).status(),
  ).toBe(304);
  const script = /\/_next\/static\/[^"]+\.js/.exec(await page.text())?.[0] ?? '';
  expect((await request.get(script)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await request.get('/sw.js')).headers()['cache-control']).toBe('no-cache');
  expect((await request.get('/en/nothing-here/')).status()).toBe(404);
});

test('the server tells under which addresses the network has it', async ({ request, site }) => {
  const answer = await request.get('/lan.json');
  expect(await answer.json()).toEqual({
    addresses: [`http://192.168.1.20:${site.port}`, `http://10.0.0.7:${site.port}`],
  });
  expect(answer.headers()['cache-control']).toBe('no-store');
});

test('a taken port gives way to the next, or is an error', async ({ site }) => {
  const next = await serveSite({ out: OUT, host: '0.0.0.0', port: site.port, others: 20 });
  expect(next.port).toBeGreaterThan(site.port);
  await expect(serveSite({ out: OUT, host: '0.0.0.0', port: site.port })).rejects.toThrow(/EADDRINUSE/);
  next.server.close();
});

test('the teacher’s page shows the class the way to this laptop, and what plain http lacks', async ({ page, site }) => {
  await page.goto('/en/teach/');
  const part = page.getByRole('region', { name: 'Bring the class here' });
  await expect(part.getByRole('img', { name: 'QR code: Duizhao' })).toBeVisible();
  await expect(part).toContainText(`http://192.168.1.20:${site.port}/en/`);
  await expect(part).toContainText('reading without network');
  await part.getByLabel('Address').selectOption(`http://10.0.0.7:${site.port}`);
  await expect(part).toContainText(`http://10.0.0.7:${site.port}/en/`);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('a link made on this laptop is one that phones can open', async ({ page, site }) => {
  await openReport(page, 'shifeng', '#s4');
  await page.getByRole('button', { name: 'More', exact: true }).tap();
  await page.getByRole('button', { name: 'Share' }).tap();
  await expect(page.getByText(`http://192.168.1.20:${site.port}/en/reports/shifeng/#s4`)).toBeVisible();
});

test('a lesson made on this laptop is one that phones can open, and its preview and board are this laptop’s own', async ({
  page,
  site,
}) => {
  await page.goto('/en/teach/?report=shifeng&from=3&to=5');
  await expect(page.getByRole('textbox', { name: 'Link of the lesson' })).toHaveValue(
    new RegExp(`^http://192\\.168\\.1\\.20:${site.port}/en/reports/shifeng/#s3&lesson=`),
  );
  await expect(page.getByRole('link', { name: 'Open on the board' })).toHaveAttribute(
    'href',
    /^http:\/\/127\.0\.0\.1:/,
  );
});

story('any other server: the page says how to open it to the class', async ({ page }) => {
  await page.goto('/en/teach/');
  await expect(page.getByText('npm start -- --lan')).toBeVisible();
});

test.describe('a phone in the room, over plain http', () => {
  test.skip(address === null, 'this machine is on no network');
  test.use({ host: address ?? '' });

  test('reading and saving work; what is missing is said', async ({ page }) => {
    await openReport(page, 'shifeng');
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    const sheet = await tapWord(page, 's1', '守');
    await sheet.getByRole('button', { name: 'Save word' }).tap();
    await expect
      .poll(async () => Object.keys(await stored(page)).some((key) => key.startsWith('duizhao:words')))
      .toBe(true);
    await page.goto('/en/words/');
    await expect(page.locator('.word-list > li')).toHaveCount(1);
    await page.goto('/en/teach/');
    const part = page.getByRole('region', { name: 'Bring the class here' });
    await expect(part).toContainText('This browser leaves out what needs a secure connection:');
  });

  test('the link is copied the older way', async ({ page }) => {
    await openReport(page, 'shifeng', '#s4');
    await page.getByRole('button', { name: 'More', exact: true }).tap();
    await page.getByRole('button', { name: 'Share' }).tap();
    await page.getByRole('button', { name: 'Copy link' }).tap();
    await expect(page.getByText('Link copied.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Send to…' })).toHaveCount(0);
  });
});

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { textMarkup } from '@/components/reader/markup';
import { type ReportFileKind, reportFile } from '@/lib/content/report-files';
import { loadReport } from '@/lib/content/reports';
import type { FileLine, OfflineList } from '@/lib/offline/list';
import messages from '@/messages/en.json' with { type: 'json' };
import { policyHeaderFor, withPolicy } from '@/scripts/content-policy';
import { tonesReport } from '../fixtures/tones';
import { hashOf, isLine } from './other-version';
import { builtFile, OUT, TYPES } from './own-server';
import { test as story } from './story';

// The report of tones is not published. Its page is that of another report, with this one's text, words and recording in it, all
// made by the functions that make the site; it is served by a server of the story's own, which knows nothing of ranges.

/** The report whose page it is. */
const PAGE = '/en/reports/shifeng/';

const LISTEN = `<button type="button" class="listen" aria-label="${messages.Reader.listen}">▶\ufe0e</button>`;

function pageOfTones(reports: string): string {
  const { text } = loadReport('tones', reports);
  const markup = textMarkup(text, { ...messages.Reader, lesson: messages.Lesson });
  return withPolicy(
    builtFile(join(PAGE, 'index.html'))
      .replace(/(<div class="text-body"[^>]*>)[\s\S]*?(<\/div><\/article>)/, (_, open, close) => open + markup + close)
      // As the server draws it where there is something to be heard.
      .replace(/(<fieldset class="sentence-tools">.*?)(<\/fieldset>)/, (_, tools, close) => tools + LISTEN + close)
      // The worker gives a file that is asked for with its version, or none.
      .replace(/shifeng\.(words|notes|entries)\.json\?v=\w+/g, (_, kind: ReportFileKind) => {
        const file = reportFile('tones', kind, reports) ?? '';
        return `shifeng.${kind}.json?v=${hashOf(file).slice(0, 8)}`;
      })
      .replace('\\"entries\\":', '\\"recording\\":\\"/data/shifeng.recording.json\\",\\"entries\\":'),
    '/',
  );
}

type Made = (path: string) => string | Buffer | null;

/** The list of this site's files and the worker that belongs to it (lib/offline): what the two do not know is not kept. */
function versionOf(made: Made): ReadonlyMap<string, string> {
  const recording = made('/data/shifeng.recording.json');
  const [audio = ''] = /tones\.\w+\.wav/.exec(String(recording)) ?? [];
  const lineOf = (path: string, wire?: number): FileLine | null => {
    const content = made(`/${path}`);
    const size = Buffer.byteLength(content ?? '');
    return content === null ? null : [path, hashOf(content), size, wire ?? size];
  };
  const list = JSON.parse(builtFile('offline.json'), (_, value: unknown) =>
    isLine(value) ? (lineOf(value[0], value[3]) ?? value) : value,
  ) as OfflineList;
  const paths = ['data/shifeng.recording.json', `audio/${audio}`];
  const added = paths.map((path) => lineOf(path)).filter((line) => line !== null);
  const text = JSON.stringify({ ...list, whole: [...list.whole, ...added] });
  return new Map([
    ['/offline.json', text],
    ['/sw.js', builtFile('sw.js').replaceAll(hashOf(builtFile('offline.json')), hashOf(text))],
  ]);
}

export interface TonesSite {
  readonly origin: string;
  /** What has been asked since the beginning: "/data/shifeng.words.json". */
  readonly asked: readonly string[];
  /** Nobody is there any more. */
  leave(): void;
  /** The recording's file can't be had, or again. */
  loseAudio(lost: boolean): void;
}

async function serveTones(): Promise<TonesSite> {
  const reports = tonesReport();
  const asked: string[] = [];
  let lost = false;
  const page = pageOfTones(reports);
  const made: Made = (path) => {
    if (path === PAGE) return page;
    const [, kind] = /^\/data\/shifeng\.(\w+)\.json$/.exec(path) ?? [];
    if (kind !== undefined) return reportFile('tones', kind as ReportFileKind, reports);
    return path.startsWith('/audio/tones.') ? readFileSync(join(dirname(reports), 'audio', 'tones.wav')) : null;
  };
  const version = versionOf(made);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    asked.push(pathname);
    const place = join(OUT, pathname);
    const file = existsSync(place) && statSync(place).isDirectory() ? join(place, 'index.html') : place;
    const type = TYPES[extname(pathname)] ?? TYPES[extname(file)] ?? TYPES['.html'];
    if (lost && pathname.startsWith('/audio/')) return void response.writeHead(404).end();
    const body = version.get(pathname) ?? made(pathname);
    if (body === null && !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': body === null ? type : (TYPES[extname(pathname)] ?? TYPES['.html']),
      'content-security-policy': policyHeaderFor(pathname),
    });
    if (body === null) createReadStream(file).pipe(response);
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    leave: () => {
      server.close();
      server.closeAllConnections();
    },
    loseAudio: (now) => {
      lost = now;
    },
  };
}

/** A story on a site that has the report of tones. */
export const test = story.extend<{ site: TonesSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that no other fixture is needed
  site: async ({}, use) => {
    const site = await serveTones();
    await use(site);
    site.leave();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});

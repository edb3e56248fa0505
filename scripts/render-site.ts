/**
 * The pages of the site and the files of the reports in out/. The framework renders what is new or changed; pages of reports that it
 * has rendered before are put back (kept-pages.ts).
 */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { TEXT_KINDS } from '../lib/content/report-files';
import { publishedFile, reportFacts, textFileMade } from '../lib/content/report-store';
import { listSlugs } from '../lib/content/reports';
import { filesIn, putFile } from './files';
import { keptPages } from './kept-pages';

const TO_RENDER = resolve('.generated', 'to-render.json');
/** What the framework's router would fetch: pages are plain links here, and nobody does. */
const ROUTER_DATA = /^(?:index|__next\..*)\.txt$/;

/** @throws Error if the framework fails */
export function renderSite(out: string): void {
  const slugs = listSlugs();
  const pages = keptPages(out);
  let kept = new Set(slugs.filter(pages.isKept));
  // The framework wants one page at least. One that is kept shows whether what is kept is what would be rendered.
  const [sample] = kept;
  render(slugs.filter((slug) => slug === sample || !kept.has(slug)));
  if (sample !== undefined && !pages.isSame(sample)) {
    kept = new Set();
    render(slugs);
  }
  for (const slug of slugs) (kept.has(slug) ? pages.putBack : pages.keep)(slug);
  pages.keepOnly(slugs);
  for (const slug of slugs) putReportFiles(out, slug);
  for (const file of filesIn(out)) if (ROUTER_DATA.test(basename(file))) rmSync(file);
}

function render(slugs: readonly string[]): void {
  writeFileSync(TO_RENDER, JSON.stringify(slugs));
  const { status } = spawnSync('npx', ['next', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', DUIZHAO_RENDER: TO_RENDER },
  });
  if (status !== 0) throw new Error('next build failed; its output above says why');
}

function putReportFiles(out: string, slug: string): void {
  const placeOf = (kind: string) => join(out, 'data', `${slug}.${kind}.json`);
  for (const kind of TEXT_KINDS) putFile(textFileMade(slug, kind), placeOf(kind));
  if (reportFacts(slug).audio !== null) writeFileSync(placeOf('recording'), publishedFile(slug, 'recording'));
}

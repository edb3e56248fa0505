import type { Browser } from '@playwright/test';
import { dictionaryPaths } from '../../lib/content/dictionary-files';
import { listSlugs, loadReport } from '../../lib/content/reports';
import type { DictionaryBench } from './dictionary-page';
import type { Figure } from './figure';
import type { PeersBench } from './peers-page';
import type { BenchServer } from './serve-bench';
import { withPage } from './with-page';

declare const bench: DictionaryBench;
declare const peers: PeersBench;

const reportLines = (): string[] =>
  listSlugs().flatMap((slug) => loadReport(slug).text.blocks.flatMap(({ sentences }) => sentences.map(({ zh }) => zh)));

/** Words and readings of the reports' text, in MB of UTF-8 a second. */
export async function measureAnalysis(browser: Browser, server: BenchServer, slowdown: number): Promise<Figure[]> {
  const lines = reportLines();
  const megabytes = Buffer.byteLength(lines.join('')) / 1e6;
  const ours = await withPage(browser, server, { script: 'ours', slowdown }, (page) =>
    page.evaluate(([files, text]) => bench.analyseLines(files, text), [
      dictionaryPaths((path) => path),
      lines,
    ] as const),
  );
  const theirs = await withPage(browser, server, { script: 'peers', slowdown }, (page) =>
    page.evaluate((text) => peers.analyseLines(text, '/jieba.wasm'), lines),
  );
  const speed = (name: string, milliseconds: number): Figure => ({
    name: slowdown === 1 ? name : `${name}, CPU ${slowdown}× slower`,
    value: megabytes / (milliseconds / 1000),
    unit: 'MB of UTF-8 a second',
  });
  return [
    speed('analyser: words alone', ours.segmentation),
    speed('peer jieba-wasm: words alone', theirs.jieba),
    speed('peer Intl.Segmenter: words alone', theirs.intl),
    speed('analyser: words and readings', ours.whole),
    speed('peer pinyin-pro: readings', theirs.pinyinPro),
  ];
}

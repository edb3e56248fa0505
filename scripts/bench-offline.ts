/**
 * What the site weighs on a device: the part that a first visit keeps by itself, and everything ("make available offline"); a part of
 * `npm run bench`. The site must be built. Alone: npx tsx scripts/bench-offline.ts
 */
import { readFileSync, statSync } from 'node:fs';
import { routing } from '../lib/i18n/routing';
import { automaticFiles, type OfflineList, weightOf, wholeFiles } from '../lib/offline/list';
import { type Figure, printFigures } from './bench/figure';

/** The figures of the language in which most is kept. */
export function measureOffline(): Figure[] {
  const list = JSON.parse(readFileSync('out/offline.json', 'utf8')) as OfflineList;
  const most = (weigh: (locale: string) => number) => Math.max(...routing.locales.map(weigh)) / 1000;
  const packed = (file: string) => statSync(`out/${file}.br`).size / 1000;
  return [
    {
      name: 'offline: first visit, kept by itself',
      value: most((locale) => weightOf(automaticFiles(list, locale)).wire),
      unit: 'KB brotli',
    },
    {
      name: 'offline: everything',
      value: most((locale) => weightOf(wholeFiles(list, locale)).wire),
      unit: 'KB brotli',
    },
    {
      name: 'offline: everything, room on the device',
      value: most((locale) => weightOf(wholeFiles(list, locale)).bytes),
      unit: 'KB',
    },
    { name: 'offline: service worker and list', value: packed('sw.js') + packed('offline.json'), unit: 'KB brotli' },
  ];
}

if (process.argv[1] === import.meta.filename) printFigures(measureOffline());

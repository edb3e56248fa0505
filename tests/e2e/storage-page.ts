import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Card, ReviewLog } from '@/lib/review/types';
import type { SavedWord, Vocabulary } from '@/lib/vocabulary/word';

let bundled: Promise<string> | undefined;
const bundle = (): Promise<string> => {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('storage-modules.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  return bundled;
};

/** Opens a page of the site that keeps nothing itself, and puts the storage's modules into it as `kept`. */
export async function openStorage(page: Page): Promise<void> {
  await page.goto('/en/about/');
  await page.evaluate(await bundle()); // no script of the page: its policy takes none but its own
}

export const wordOf = (characters: string, part: Partial<SavedWord> = {}): SavedWord => ({
  characters,
  traditional: characters,
  reading: 'x1',
  spelling: 'x',
  gloss: 'a word that a learner keeps',
  status: 'new',
  savedAt: '2026-01-01T00:00:00.000Z',
  examples: [
    {
      zh: '石峰区人民医院的医护人员在核酸检测点为居民进行采样，大家自觉排队，保持一米距离，秩序井然。',
      en: 'Medical staff took samples from residents at the testing points; everyone queued, a metre apart, in good order.',
      slug: 'shifeng',
      sentence: 's12',
      title: '石峰山下守民安',
      at: 0,
    },
  ],
  ...part,
});

/** So many different words, in all shards. */
export const manyWords = (count: number): Vocabulary =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const word = wordOf(String.fromCodePoint(0x4e00 + (i % 5000)) + '子'.repeat(Math.floor(i / 5000)));
      return [`${word.characters}|x1`, word];
    }),
  );

/** A moment of the days of these stories, in ms. */
export const at = (ms: number): number => 1_763_800_000_000 + ms;

export const cardOf = (word: string, part: Partial<Card> = {}): Card => ({
  id: `${word}#meaning`,
  word,
  exercise: 'meaning',
  state: 'learning',
  due: at(2000),
  stability: 2.3,
  difficulty: 5,
  scheduledDays: 0,
  learningSteps: 1,
  reps: 1,
  lapses: 0,
  lastReview: at(1000),
  ...part,
});

/** The first answer to a word. */
export const answerOf = (word: string, time: number): ReviewLog => ({
  id: `${time}-a`,
  at: time,
  rating: 'good',
  took: 3000,
  before: cardOf(word, { state: 'new', reps: 0, lastReview: null, due: time }),
});

import * as fc from 'fast-check';
import { keyOf, type SavedWord, type Vocabulary } from '@/lib/vocabulary/word';

/** A saved word for tests; `part` says what matters. */
export const savedWord = (characters: string, reading: string, part: Partial<SavedWord> = {}): SavedWord => ({
  characters,
  traditional: characters,
  reading,
  spelling: reading.replace(/\d/g, ''),
  gloss: 'gloss',
  status: 'new',
  savedAt: '2026-01-01T00:00:00.000Z',
  examples: [exampleOf('s1')],
  ...part,
});

export const exampleOf = (sentence: string, slug = 'shifeng') => ({
  zh: '一行字。',
  en: 'A line.',
  slug,
  sentence,
  title: '题',
});

export const vocabularyOf = (...words: SavedWord[]): Vocabulary =>
  Object.fromEntries(words.map((word) => [keyOf(word), word]));

/** Any text a learner may type or paste. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const anyTime = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((at) => new Date(at).toISOString());

const anyExample = fc.record({
  zh: anyText,
  en: fc.option(anyText),
  slug: fc.constantFrom('shifeng', 'lusong', 'text:1'),
  sentence: fc.integer({ min: 1, max: 9 }).map((n) => `s${n}`),
  title: anyText,
});

/** Any saved word; few characters, so that two of them are often the same word. */
export const anyWord: fc.Arbitrary<SavedWord> = fc
  .record(
    {
      characters: fc.constantFrom('行', '绿', '石峰', 'constructor', '𠮷野家', '安'),
      traditional: anyText,
      reading: fc.constantFrom('hang2', 'xing2', ''),
      spelling: anyText,
      gloss: anyText,
      status: fc.constantFrom('new' as const, 'learning' as const, 'known' as const),
      savedAt: anyTime,
      examples: fc.uniqueArray(anyExample, {
        maxLength: 3,
        selector: ({ slug, sentence, zh }) => slug + sentence + zh,
      }),
      lists: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
      note: anyText.filter((note) => note !== ''),
      changedAt: anyTime,
    },
    {
      requiredKeys: ['characters', 'traditional', 'reading', 'spelling', 'gloss', 'status', 'savedAt', 'examples'],
    },
  )
  .map((word) => word as SavedWord);

export const anyVocabulary = fc.array(anyWord, { maxLength: 8 }).map((words) => vocabularyOf(...words));

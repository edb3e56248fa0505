import type { Reading, Syllable } from './types';

/**
 * Reads a table of words and readings: '地方 di4-fang5 着 zhe5' → 地方 ⇒ [di4, fang5], 着 ⇒ [zhe5]. Of a word that occurs twice the
 * last line counts.
 */
export function parseReadings(table: string): ReadonlyMap<string, Reading> {
  const parts = table.trim().split(/\s+/);
  const readings = new Map<string, Reading>();
  for (let i = 0; i + 1 < parts.length; i += 2)
    readings.set(parts[i] ?? '', (parts[i + 1] ?? '').split('-') as Syllable[]);
  return readings;
}

import type { TextWord } from '../dictionary/whole-text';
import { checkReading } from '../review/check-reading';

/** `no-tones`: its letters without tones, which is not wrong: ask again. `empty`: nothing was typed. */
export type TypedVerdict = 'right' | 'wrong' | 'no-tones' | 'empty';

const charactersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** Judges a word typed into its gap: its characters in either script, marks not counted, or its pinyin or zhuyin. */
export function judgeTyped(typed: string, { surface, traditional, reading }: TextWord): TypedVerdict {
  if (typed.trim() === '') return 'empty';
  const written = charactersOf(typed.normalize('NFKC'));
  if (written !== '' && [surface, traditional].some((form) => charactersOf(form) === written)) return 'right';
  const { verdict } = checkReading(typed, { characters: charactersOf(surface), reading: reading.join(' ') });
  return verdict === 'right' || verdict === 'no-tones' ? verdict : 'wrong';
}

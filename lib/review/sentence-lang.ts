import type { Example, SavedWord } from '../vocabulary/word';
import { placeOf } from './sentences';

/** The language of a sentence, which is shown as it was printed: traditional where the word stands in it so. */
export function sentenceLang(
  word: Pick<SavedWord, 'characters' | 'traditional'>,
  example: Pick<Example, 'zh' | 'at'>,
): 'zh-Hans' | 'zh-Hant' {
  const place = placeOf(word, example);
  if (place === null) return 'zh-Hans';
  const printed = example.zh.slice(place.start, place.end).replace(/[^\p{L}\p{N}]/gu, '');
  return printed === word.characters.replace(/[^\p{L}\p{N}]/gu, '') ? 'zh-Hans' : 'zh-Hant';
}

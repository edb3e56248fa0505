import type { SavedWord } from '../vocabulary/word';
import { oneLine } from './cells';
import { listNames } from './tags';
import type { WriteContext } from './write-words';

const CATEGORY = '//Duizhao';

/**
 * Pleco's text format: a line "//Category/Sub" opens a category, a card is headword, pinyin, definition, parted by tabs; both scripts
 * stand as 简[繁]. A word of several lists stands in each of them: Pleco takes it for one card in several categories.
 */
export function writePleco(words: readonly SavedWord[], { lists }: WriteContext): string {
  const categories = new Map<string, SavedWord[]>([[CATEGORY, []]]);
  for (const word of words) {
    const names = listNames(word, lists).map(categoryOf);
    for (const name of names.length === 0 ? [CATEGORY] : new Set(names)) {
      const category = categories.get(name);
      if (category === undefined) categories.set(name, [word]);
      else category.push(word);
    }
  }
  return [...categories]
    .filter(([, cards]) => cards.length > 0)
    .map(([name, cards]) => `${[name, ...cards.map(card)].join('\n')}\n`)
    .join('');
}

/** A slash in a name would open a category inside. */
const categoryOf = (name: string): string => `${CATEGORY}/${oneLine(name).replaceAll('/', '／')}`;

const card = ({ characters, traditional, spelling, gloss }: SavedWord): string =>
  [characters === traditional ? characters : `${characters}[${traditional}]`, spelling, gloss].map(oneLine).join('\t');

import { isHan } from '../chinese/script';
import { isSureSurname } from '../chinese/surnames';
import type { CountedWord } from './compile';
import type { ParsedEntry } from './entry';

/** One famous person must not make her characters look like everyone's: a name counts at most so often. */
const MOST_PER_NAME = 10;

const add = (counts: Map<number, number>, characters: string, weight: number): void => {
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i);
    counts.set(unit, (counts.get(unit) ?? 0) + weight);
  }
};

const isPerson = ({ word, tag }: CountedWord): boolean =>
  (tag === 'nr' || tag === 'nrfg') && word.length > 1 && word.length < 4 && isSureSurname(word.charAt(0));

/** jieba's tag for names written for their sound: 叶芝, 厄瓜多尔. */
const isTransliteration = ({ tag, word }: CountedWord): boolean => tag === 'nrt' && word.length > 2;

/** Small places: 白关镇, 乱石山村. Their generic is no part of the name. */
const isSmallPlace = ({ tag, word }: CountedWord): boolean => tag === 'ns' && /^..{1,2}[镇乡村屯庄沟桥]$/u.test(word);

const KNOWN = 12;
const KNOWN_SHARE = 0.66;
const NATIONS = /(?:[人语族省市县区郡旗港岛山州国河湖海]|教派?)$/u;

/** Foreign names of CC-CEDICT: proper nouns of one word (Fú luó lún sà) that are mostly made of characters known from such names. */
function foreignNames(entries: readonly ParsedEntry[], known: ReadonlyMap<number, number>): string[] {
  const names = entries.filter(
    ({ proper, cuts, simplified }) => proper && cuts.length <= simplified.split('·').length - 1,
  );
  const parts = names.flatMap(({ simplified }) => simplified.split('·').map((part) => part.replace(NATIONS, '')));
  return parts.filter((part) => {
    const usual = [...part].filter((character) => (known.get(character.charCodeAt(0)) ?? 0) >= KNOWN);
    return part.length > 2 && usual.length / part.length > KNOWN_SHARE && [...part].every(isHan);
  });
}

/**
 * Which characters given names, transliterated names and names of places are made of, by jieba's dictionary: persons whose surname is on the list
 * (others there are often no persons: 和为贵, 都察院), and names tagged as foreign, with those of CC-CEDICT that look like them.
 */
export function countNames(counted: readonly CountedWord[], entries: readonly ParsedEntry[]) {
  const givenNames = new Map<number, number>();
  const transliterations = new Map<number, number>();
  const placeNames = new Map<number, number>();
  for (const counts of counted) {
    const { word, count } = counts;
    if (![...word].every(isHan)) continue;
    if (isPerson(counts)) add(givenNames, word.slice(1), Math.min(count, MOST_PER_NAME));
    else if (isTransliteration(counts)) add(transliterations, word, 1);
    else if (isSmallPlace(counts)) add(placeNames, word.slice(0, -1), 1);
  }
  for (const name of foreignNames(entries, new Map(transliterations))) add(transliterations, name, 1);
  return { givenNames, transliterations, placeNames };
}

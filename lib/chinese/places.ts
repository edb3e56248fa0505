import type { Lexicon } from './lexicon';
import type { VisitName } from './names';
import { marksOf } from './script';

/** What small places are called; larger ones (县, 市) are in the dictionary. */
const GENERICS = ['街道', '社区', '镇', '乡', '村'] as const;

const PLACE_PENALTY = -5;
const LONGEST_STEM = 3;

/** Words that say which, how many or what kind of place, not its name. */
const NO_NAME =
  /[各每某该本此这那全两几一二三四五六七八九十个多新老旧小大的和及与在到从下进入农乡城市县区省镇村们等级]/u;

const genericEnd = (text: string, at: number, end: number): number => {
  for (const generic of GENERICS)
    if (at + generic.length <= end && text.startsWith(generic, at)) return at + generic.length;
  return at;
};

const FIRST_UNITS = marksOf(GENERICS);

/** Quick: it is asked at every place of a text. */
const mayEndInGeneric = (text: string, start: number): boolean =>
  FIRST_UNITS[text.charCodeAt(start + 2)] === 1 || FIRST_UNITS[text.charCodeAt(start + LONGEST_STEM)] === 1;

/** A stem that is an ordinary word makes no name (农村社区), one that is a name does (建宁街道). */
const isOrdinaryWord = (lexicon: Lexicon, stem: string): boolean => {
  const id = lexicon.find(stem);
  return id >= 0 && id < lexicon.headwordCount && lexicon.candidates(id)[0]?.proper !== true;
};

/**
 * Names of small places that may begin at `start`: two or three characters and a generic, 井龙街道. No dictionary lists them, and
 * cut into characters they mislead: each character has a meaning of its own.
 */
export function visitPlaces(lexicon: Lexicon, text: string, start: number, end: number, visit: VisitName): void {
  if (!mayEndInGeneric(text, start)) return;
  let weight = PLACE_PENALTY;
  for (let length = 1; length <= LONGEST_STEM && start + length < end; length++) {
    weight += lexicon.placeNameWeight(text.charCodeAt(start + length - 1));
    if (length === 1) continue;
    const stop = genericEnd(text, start + length, end);
    const stem = text.slice(start, start + length);
    if (stop > start + length && !NO_NAME.test(stem) && !isOrdinaryWord(lexicon, stem)) visit(stop, weight);
  }
}

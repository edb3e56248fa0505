import type { Token } from '../chinese/types';
import { FUNCTION_GLOSSES } from './function-glosses';
import { type GlossContext, isIn, type Place, wordOf } from './gloss-context';
import { USUAL_GLOSSES } from './usual-glosses';

/** One rule of the tables: what a word does, by its reading and its place. */
interface FunctionGloss {
  /** '' = any reading. */
  readonly reading: string;
  /** All of these must hold. */
  readonly places: readonly Place[];
  readonly gloss: string;
}

function parseRule(line: string): readonly [string, FunctionGloss] {
  const [word = '', reading = '', places = '', ...gloss] = line.split(' ');
  return [
    word,
    {
      reading: reading === '*' ? '' : reading,
      places: places === '*' ? [] : (places.split('&') as Place[]),
      gloss: gloss.join(' '),
    },
  ];
}

function readRules(table: string): ReadonlyMap<string, readonly FunctionGloss[]> {
  const rules = new Map<string, FunctionGloss[]>();
  for (const line of table.trim().split('\n')) {
    const [word, rule] = parseRule(line);
    rules.set(word, [...(rules.get(word) ?? []), rule]);
  }
  return rules;
}

// Grammar first: 上 after a noun is "on", whatever it usually is.
const RULES = readRules(FUNCTION_GLOSSES + USUAL_GLOSSES.trimStart());

/**
 * The gloss of a word that has one of our own where it stands: words of grammar (了 after a verb and at the end, 得 de, 在, 起来) and
 * common words whose usual sense is not the dictionary's first; null = the dictionary says it.
 */
export function functionGloss(token: Token, context: GlossContext): string | null {
  const reading = token.reading.join(' ');
  const fits = (rule: FunctionGloss) =>
    (rule.reading === '' || rule.reading === reading) && rule.places.every((place) => isIn(place, context));
  return RULES.get(wordOf(token))?.find(fits)?.gloss ?? null;
}

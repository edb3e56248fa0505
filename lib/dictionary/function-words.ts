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

type Rules = ReadonlyMap<string, readonly FunctionGloss[]>;

function readRules(table: string): Rules {
  const rules = new Map<string, FunctionGloss[]>();
  for (const line of table.trim().split('\n')) {
    const [word, rule] = parseRule(line);
    rules.set(word, [...(rules.get(word) ?? []), rule]);
  }
  return rules;
}

const GRAMMAR = readRules(FUNCTION_GLOSSES);
const USUAL = readRules(USUAL_GLOSSES);

function findGloss(rules: Rules, token: Token, context: GlossContext): string | null {
  const reading = token.reading.join(' ');
  const fits = (rule: FunctionGloss) =>
    (rule.reading === '' || rule.reading === reading) && rule.places.every((place) => isIn(place, context));
  return rules.get(wordOf(token))?.find(fits)?.gloss ?? null;
}

/** What a word of grammar does where it stands: 了 after a verb and at the end, 得 de, 在, 起来; null = it is none. */
export const functionGloss = (token: Token, context: GlossContext): string | null => findGloss(GRAMMAR, token, context);

/** The usual sense of a common word where it is not the dictionary's first: 市 is a city; null = the dictionary says it. */
export const usualGloss = (token: Token, context: GlossContext): string | null => findGloss(USUAL, token, context);

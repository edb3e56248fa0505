import { hanCount } from '../chinese/script';
import type { Token } from '../chinese/types';
import { bestFirst, readingDistance } from './best-first';
import type { Entry } from './entry';
import { functionGloss, usualGloss } from './function-words';
import { type GlossContext, isCounted, isIn, type Role, roleOf } from './gloss-context';
import type { Dictionary } from './lookup';
import { joinSynonyms, nameLine, readSense, type Sense } from './sense';

export type { GlossContext } from './gloss-context';

/** Looks up the word that a sense only points to. */
export type LookUp = Dictionary['lookUp'];

/** A sense in the list of all that may be meant. */
interface Choice extends Sense {
  readonly entry: Entry;
}

// A rank outweighs any place in a list; the second entry of a rank (周 "week" after 周 "circle") only wins by its part of speech.
const RANK_STEP = 10;
const ENTRY_STEP = 3;
const MISFIT = 9;
const MEASURE_FIT = 20; // measure words stand last in many entries: 起 has them after 13 senses
const MEASURE_MISFIT = 18;

/** How ill the part of a sense fits the role of the word. */
function misfit({ part }: Sense, role: Role, context: GlossContext): number {
  if (part === 'measure') return isCounted(context) ? -MEASURE_FIT : MEASURE_MISFIT;
  if (part === 'complement') return isIn('afterVerb', context) ? -MISFIT : MISFIT;
  if (role === null) return 0;
  return (role === 'verb') === (part === 'verb') ? 0 : MISFIT;
}

/** Every sense of the entries, the likeliest first. */
function rankedSenses(entries: readonly Entry[], context: GlossContext): readonly Choice[] {
  const role = roleOf(context);
  const choices = entries.flatMap((entry, e) =>
    entry.senses.flatMap((raw, s) => {
      const sense = readSense(raw);
      const lateness = entry.rank * RANK_STEP + e * ENTRY_STEP + s;
      return sense === null
        ? []
        : [{ ...sense, entry, order: lateness + sense.lateness + misfit(sense, role, context) }];
    }),
  );
  return choices.sort((a, b) => a.order - b.order);
}

/** Entries of the reading here. A reading that the dictionary does not have is believed of a longer word only. */
function readAsHere(entries: readonly Entry[], token: Token): readonly Entry[] {
  const nearest = Math.min(...entries.map((entry) => readingDistance(entry, token)));
  if (nearest > 1 && hanCount(token.surface) < 2) return [];
  return entries.filter((entry) => readingDistance(entry, token) === nearest);
}

const GOES_ON = /;|\(/;

/**
 * CC-CEDICT parts meanings with / and synonyms with ";", but its older entries part both with /: where a longer word has no ";" at
 * all, the sense after the chosen one is taken for a synonym if it is worded alike.
 */
function withSynonym({ gloss, part, entry }: Choice, ranked: readonly Choice[]): string {
  if (hanCount(entry.simplified) < 2 || entry.senses.some((sense) => GOES_ON.test(sense))) return gloss;
  const next = ranked.find((other) => other.entry === entry && other.gloss !== gloss);
  return next?.part === part && next.lateness === 0 ? joinSynonyms(gloss, next.gloss) : gloss;
}

/** The gloss of the word that a sense points to: 株洲 is 株洲市. One step only, since references can go round. */
function referredGloss({ refersTo }: Choice, token: Token, context: GlossContext, lookUp: LookUp): string | null {
  if (refersTo === null) return null;
  const target: Token = { ...token, surface: refersTo.word, headword: refersTo.word, reading: refersTo.reading };
  return chooseGloss(target, context, lookUp(refersTo.word, refersTo.reading));
}

function wordGloss(token: Token, context: GlossContext, entries: readonly Entry[], lookUp?: LookUp): string | null {
  const ranked = rankedSenses(bestFirst(readAsHere(entries, token), token), context);
  const [first] = ranked;
  const usual = first?.part === 'measure' ? null : usualGloss(token, context);
  if (usual !== null) return usual;
  if (first === undefined) return null;
  if (first.refersTo === null) return withSynonym(first, ranked) || null;
  return (lookUp && referredGloss(first, token, context, lookUp)) || first.gloss || null;
}

/** A name is glossed by its proper noun; a person whom the dictionary does not know has none. */
function nameGloss(token: Token, context: GlossContext, entries: readonly Entry[], lookUp?: LookUp): string | null {
  const proper = bestFirst(entries, token).filter((entry) => entry.proper && readingDistance(entry, token) < 2);
  const [first] = proper;
  if (first === undefined) return null;
  const sense = first.senses.map(readSense).find((read) => read !== null);
  if (sense?.refersTo == null) return nameLine(first.senses[0] ?? '') || null;
  return (lookUp && referredGloss({ ...sense, entry: first }, token, context, lookUp)) || sense.gloss || null;
}

/** 看看, 研究研究: glossed as the verb that is said twice; 清清楚楚 as 清楚. */
function reduplicated(token: Token): Token | null {
  const pairs = /^(.)\1(.)\2$/u.exec(token.surface);
  if (pairs !== null) {
    const word = `${pairs[1]}${pairs[2]}`;
    return { ...token, surface: word, headword: word, reading: token.reading.filter((_, i) => i % 2 === 0) };
  }
  const half = token.surface.length / 2;
  const base = token.surface.slice(0, half);
  if (!Number.isInteger(half) || half > 2 || base + base !== token.surface) return null;
  return { ...token, surface: base, headword: base, reading: token.reading.slice(0, half) };
}

/**
 * The gloss of a word where it stands: the likeliest sense by its reading, its part of speech here and how usual the sense is, in
 * one short line ("to complete; to accomplish").
 * @param entries of the token's characters, in any order
 * @param lookUp resolves what only points elsewhere ("variant of …", "see …"); without it such a sense gives nothing
 * @returns null where nothing can be said: marks, figures, Latin letters, words and names that are not in the dictionary
 */
export function chooseGloss(
  token: Token,
  context: GlossContext,
  entries: readonly Entry[],
  lookUp?: LookUp,
): string | null {
  if (token.kind === 'name') return nameGloss(token, context, entries, lookUp);
  if (token.kind !== 'word') return null;
  const own = functionGloss(token, context) ?? wordGloss(token, context, entries, lookUp);
  if (own !== null || lookUp === undefined) return own;
  const base = entries.length === 0 ? reduplicated(token) : null;
  return base === null ? null : chooseGloss(base, context, lookUp(base.surface, base.reading));
}

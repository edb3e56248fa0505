import type { Card } from './types';

// Anki's rule (docs.ankiweb.net/leeches): a card that was forgotten 8 times after it had been learned is a leech, and every 4 more
// times are said again. Anki then suspends it; here it is only shown, since what helps is the word's sentence and not its absence.
const FIRST = 8;
const THEN = 4;

/** The interval, in days, from which a memory counts as mature (Anki's statistics: 21). */
export const MATURE = 21;

/** Is it forgotten again and again? Not any longer once it has lasted three weeks. */
export const isLeech = ({ lapses, state, scheduledDays }: Card): boolean =>
  lapses >= FIRST && !(state === 'review' && scheduledDays >= MATURE);

/** Did this answer make it a leech, or is it time to say so again? */
export const becomesLeech = (before: Card, after: Card): boolean =>
  after.lapses > before.lapses && after.lapses >= FIRST && (after.lapses - FIRST) % THEN === 0;

/** The leeches among the cards, the most often forgotten first. */
export const findLeeches = (cards: readonly Card[]): readonly Card[] =>
  cards.filter(isLeech).sort((a, b) => b.lapses - a.lapses || (a.id < b.id ? -1 : 1));

import { dayNumber, dayStart } from '@/lib/review/day-number';
import { countDue } from '@/lib/storage/due';
import { reviewSettingsStore } from '@/lib/storage/review-settings';
import { watchReviews } from '@/lib/storage/review-watch';
import { loadLog } from '@/lib/storage/reviews';
import { wordStore } from '@/lib/storage/words';
import type { WordKey } from '@/lib/vocabulary/word';

// How much is due, by the rules of lib/review/queue.ts but from the index of due times alone: it is asked on every page, and the
// cards of ten thousand words are too much for that.

const EVERY_MS = 5 * 60_000;
const REST_MS = 500;

const isReviewed = (key: WordKey, exercise: string): boolean => {
  const word = wordStore.word(key);
  const chosen: readonly string[] = reviewSettingsStore.get().exercises;
  return word !== undefined && word.status !== 'known' && word.unmatched !== 'characters' && chosen.includes(exercise);
};

/** Cards that can be reviewed now, as far as today's limit goes: one of a word, and every step of learning. */
async function dueNow(now: number): Promise<number> {
  if ((await countDue(now)) === 0) return 0;
  const zone = -new Date(now).getTimezoneOffset();
  const today = dayStart(dayNumber(now, zone), zone);
  const log = await loadLog(today);
  const asked = new Set(log.map(({ before }) => before.word));
  const left = reviewSettingsStore.get().reviewsPerDay - log.filter(({ before }) => before.state === 'review').length;
  // Reviews come with the beginning of a day, steps of learning later in it.
  const [early, all] = [await countDue(today, isReviewed), await countDue(now, isReviewed)];
  const reviews = await countDue(today, (key, exercise) => {
    if (asked.has(key) || !isReviewed(key, exercise)) return false;
    asked.add(key);
    return true;
  });
  return Math.min(reviews, Math.max(0, left)) + all - early;
}

/** Tells how much is due: now, as it changes, and as the time goes on. @returns a function that ends it */
export function watchDue(tell: (due: number) => void): () => void {
  let resting: number | undefined;
  const ask = async () => {
    if (document.visibilityState === 'visible') tell(await dueNow(Date.now()));
  };
  const askSoon = () => {
    window.clearTimeout(resting);
    resting = window.setTimeout(ask, REST_MS);
  };
  void ask();
  const timer = window.setInterval(ask, EVERY_MS);
  const ends = [watchReviews(askSoon), wordStore.subscribe(askSoon), reviewSettingsStore.subscribe(askSoon)];
  document.addEventListener('visibilitychange', ask);
  return () => {
    window.clearTimeout(resting);
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', ask);
    for (const end of ends) end();
  };
}

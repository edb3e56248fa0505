import type { Status, Vocabulary } from '../vocabulary/word';
import { dayDate, dayNumber } from './day-number';
import { MATURE } from './leeches';
import type { Card, ReviewLog } from './types';

/** The days on which she read, by date ("2026-11-22"). */
export type DaysRead = Readonly<Record<string, { readonly sentences: number }>>;

export interface ProgressInput {
  readonly cards: readonly Card[];
  /** All answers, by time. */
  readonly log: readonly ReviewLog[];
  readonly words: Vocabulary;
  readonly days: DaysRead;
  readonly now: number;
  /** Minutes east of Greenwich. */
  readonly zoneMinutes: number;
}

/** What was done on one day. */
export interface DayDone {
  /** "2026-11-22". */
  readonly date: string;
  readonly answers: number;
  /** Of these, how many were not `again`. */
  readonly remembered: number;
  /** Time spent on answers, in ms. */
  readonly took: number;
  /** Sentences read. */
  readonly sentences: number;
}

/** Reviews of cards that were learned, and how many of them were remembered. */
export interface Retention {
  readonly reviews: number;
  readonly remembered: number;
}

export interface Progress {
  readonly statuses: Readonly<Record<Status, number>>;
  /** Memories by how far they are: in steps of learning, learned (interval under 21 days), mature. */
  readonly memories: { readonly learning: number; readonly young: number; readonly mature: number };
  /** The last 12 weeks, Monday to Sunday, the present one last; days to come are null. */
  readonly weeks: readonly (readonly (DayDone | null)[])[];
  /** The last 30 days, today last. */
  readonly recent: readonly DayDone[];
  /** Of the last 30 days; by the interval before the review, as Anki parts them. */
  readonly retention: { readonly young: Retention; readonly mature: Retention };
  /** The coming 28 days from today on; what is overdue counts for today. */
  readonly forecast: readonly { readonly date: string; readonly due: number }[];
  /** Days in a row, up to today or yesterday, on which she read or reviewed. */
  readonly streak: number;
}

const WEEKS = 12;
const RECENT = 30;
const FORECAST = 28;

/** All figures of the progress page from one pass over each list. Days are the learner's (`dayOf`). */
export function measureProgress(input: ProgressInput): Progress {
  const { cards, log, words, days, now, zoneMinutes } = input;
  const today = dayNumber(now, zoneMinutes);
  const done = answersByDay(log, zoneMinutes);
  const dayDone = (day: number): DayDone => {
    const date = dayDate(day);
    const sentences = Object.hasOwn(days, date) ? (days[date]?.sentences ?? 0) : 0;
    return { date, ...(done.get(day) ?? NOTHING), sentences };
  };
  // The cards of a deleted word are kept, should it come back, but count for nothing.
  const present = cards.filter(({ word, state }) => state !== 'new' && Object.hasOwn(words, word));
  const monday = today - ((today + 3) % 7); // 1970-01-01 was a Thursday
  return {
    statuses: countStatuses(words),
    memories: countMemories(present),
    weeks: range(WEEKS).map((week) =>
      range(7).map((weekday) => {
        const day = monday - (WEEKS - 1 - week) * 7 + weekday;
        return day > today ? null : dayDone(day);
      }),
    ),
    recent: range(RECENT).map((i) => dayDone(today - RECENT + 1 + i)),
    retention: measureRetention(log, today - RECENT, zoneMinutes),
    forecast: forecastOf(
      present.filter(({ word }) => words[word]?.status !== 'known'),
      today,
      zoneMinutes,
    ),
    streak: streakOf(today, (day) => done.has(day) || Object.hasOwn(days, dayDate(day))),
  };
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const NOTHING = { answers: 0, remembered: 0, took: 0 };

function answersByDay(log: readonly ReviewLog[], zoneMinutes: number): ReadonlyMap<number, typeof NOTHING> {
  const days = new Map<number, typeof NOTHING>();
  for (const { at, rating, took } of log) {
    const number = dayNumber(at, zoneMinutes);
    const day = days.get(number) ?? { ...NOTHING };
    day.answers++;
    day.took += took;
    if (rating !== 'again') day.remembered++;
    days.set(number, day);
  }
  return days;
}

function countStatuses(words: Vocabulary): Record<Status, number> {
  const counts = { new: 0, learning: 0, known: 0 };
  for (const { status } of Object.values(words)) counts[status]++;
  return counts;
}

function countMemories(cards: readonly Card[]): Progress['memories'] {
  const counts = { learning: 0, young: 0, mature: 0 };
  for (const { state, scheduledDays } of cards)
    counts[state !== 'review' ? 'learning' : scheduledDays < MATURE ? 'young' : 'mature']++;
  return counts;
}

/** Only answers to cards in state review tell what was remembered; the steps of learning are practice. */
function measureRetention(log: readonly ReviewLog[], after: number, zoneMinutes: number): Progress['retention'] {
  const young = { reviews: 0, remembered: 0 };
  const mature = { reviews: 0, remembered: 0 };
  for (const { at, rating, before } of log) {
    if (before.state !== 'review' || dayNumber(at, zoneMinutes) <= after) continue;
    const kind = before.scheduledDays < MATURE ? young : mature;
    kind.reviews++;
    if (rating !== 'again') kind.remembered++;
  }
  return { young, mature };
}

function forecastOf(cards: readonly Card[], today: number, zoneMinutes: number): Progress['forecast'] {
  const due = range(FORECAST).map(() => 0);
  for (const card of cards) {
    const day = Math.max(0, dayNumber(card.due, zoneMinutes) - today);
    if (day < FORECAST) due[day] = (due[day] ?? 0) + 1;
  }
  return due.map((count, i) => ({ date: dayDate(today + i), due: count }));
}

/** A day that is not over breaks nothing. */
function streakOf(today: number, isActive: (day: number) => boolean): number {
  let day = isActive(today) ? today : today - 1;
  let streak = 0;
  for (; isActive(day); day--) streak++;
  return streak;
}

'use client';
import { useMemo, useRef, useState } from 'react';
import { type Abilities, makeExercise } from '@/lib/review/exercises';
import { becomesLeech } from '@/lib/review/leeches';
import { buildQueue, type Queue, type QueueEntry } from '@/lib/review/queue';
import { createScheduler, type Outcome } from '@/lib/review/scheduler';
import type { CardId, Rating, ReviewLog } from '@/lib/review/types';
import { newId } from '@/lib/storage/new-id';
import { reviewSettingsStore } from '@/lib/storage/review-settings';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import type { SavedWord, Status, WordKey } from '@/lib/vocabulary/word';
import type { Asked } from './exercise';
import { useNow, zoneMinutesAt } from './use-now';
import type { ReviewStore, Reviews } from './use-reviews';

/** What she asked for beyond today's plan. */
export interface More {
  readonly fresh: number;
  readonly reviews: number;
  /** Cards up to this moment count as due, and no new words begin; null: only what is due now. */
  readonly until: number | null;
}

/** One step of the session that can be taken back. `status`: what the word had before. */
type Step = { readonly word: WordKey; readonly card: CardId; readonly status: Status } & (
  | { readonly kind: 'answer'; readonly log: ReviewLog }
  | { readonly kind: 'known' }
);

/** What just happened, to be said. */
export type News =
  | { readonly kind: 'rated'; readonly rating: Rating; readonly outcome: Outcome; readonly leech: boolean }
  | { readonly kind: 'known'; readonly word: SavedWord }
  | { readonly kind: 'takenBack'; readonly word: SavedWord };

export interface Session {
  /** null: nothing is left. */
  readonly asked: Asked | null;
  readonly queue: Queue;
  /** Another one each time a card is put on the table. */
  readonly turn: string;
  readonly outcomes: Readonly<Record<Rating, Outcome>> | null;
  readonly news: News | null;
  readonly answers: { readonly all: number; readonly right: number };
  /** `took`: ms since the question was put. */
  readonly rate: (rating: Rating, took: number) => Promise<void>;
  readonly markKnown: () => void;
  readonly canUndo: boolean;
  readonly undo: () => Promise<void>;
}

interface SessionInput {
  readonly reviews: Reviews;
  readonly store: Pick<ReviewStore, 'keep' | 'takeBack'>;
  readonly list: ((word: SavedWord) => boolean) | undefined;
  readonly more: More;
  readonly abilities: Abilities;
}

/** What is asked next, and what her answers do. Each is kept before the next card comes, so it can be broken off anywhere. */
export function useSession({ reviews, store, list, more, abilities }: SessionInput): Session {
  const words = useStore(wordStore);
  const settings = useStore(reviewSettingsStore);
  const traditional = shownScript(useStore(settingsStore)) === 'traditional';
  const [now, goOn] = useNow();
  const zoneMinutes = zoneMinutesAt(now);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [news, setNews] = useState<News | null>(null);
  const busy = useRef(false);

  const queue = useMemo(() => {
    const { fresh, reviews: beyond, until } = more;
    const limits = until === null ? settings : { ...settings, newPerDay: 0 };
    return buildQueue({
      ...{ words, ...reviews, abilities, zoneMinutes },
      settings: limits,
      now: Math.max(now, until ?? now),
      more: { fresh, reviews: beyond },
      ...(list === undefined ? {} : { list }),
    });
  }, [words, reviews, settings, abilities, zoneMinutes, now, list, more]);
  const scheduler = useMemo(
    () => createScheduler({ retention: settings.retention, zoneMinutes }),
    [settings.retention, zoneMinutes],
  );

  const { entry, turn, putNext } = useOnTable(queue);
  const word = entry === null ? undefined : words[entry.word];
  const reps = repsOf(entry);
  const data = useMemo(
    () => (entry === null || word === undefined ? null : makeExercise(word, entry.exercise, { reps, traditional })),
    [entry, word, reps, traditional],
  );
  const card = entry === null ? null : (entry.card ?? scheduler.newCard(entry.word, entry.exercise, now));
  const asked = card === null || word === undefined || data === null ? null : { card, word, data };

  /** One thing at a time: a second tap while the first is being kept is none. */
  const alone = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    await work().finally(() => {
      busy.current = false;
    });
    goOn();
  };

  const rate = (rating: Rating, took: number) =>
    alone(async () => {
      if (asked === null) return;
      const at = Date.now();
      const outcome = scheduler.preview(asked.card, at)[rating];
      const { card: after, log } = scheduler.answer(asked.card, rating, at, { id: `${at}-${newId()}`, took });
      await store.keep(after, log);
      const { word: key, id } = asked.card;
      if (asked.word.status === 'new') wordStore.setStatus(key, 'learning');
      setSteps((old) => [...old, { kind: 'answer', word: key, card: id, status: asked.word.status, log }]);
      setNews({ kind: 'rated', rating, outcome, leech: becomesLeech(asked.card, after) });
      putNext(null);
    });

  const markKnown = () => {
    if (asked === null || busy.current) return;
    const { word: key, id } = asked.card;
    setSteps((old) => [...old, { kind: 'known', word: key, card: id, status: asked.word.status }]);
    setNews({ kind: 'known', word: asked.word });
    wordStore.setStatus(key, 'known');
    putNext(null);
  };

  const last = steps.at(-1);
  const canUndo = last !== undefined && (last.kind === 'known' || isLatest(last.log, reviews));
  const undo = () =>
    alone(async () => {
      if (last === undefined || !canUndo) return;
      if (last.kind === 'answer') await store.takeBack(last.log);
      wordStore.setStatus(last.word, last.status);
      setSteps((old) => old.slice(0, -1));
      const taken = wordStore.word(last.word);
      if (taken !== undefined) setNews({ kind: 'takenBack', word: taken });
      putNext(last.card);
    });

  const ratings = steps.flatMap((step) => (step.kind === 'answer' ? [step.log.rating] : []));
  return {
    asked,
    queue,
    turn,
    outcomes: useMemo(() => (card === null ? null : scheduler.preview(card, now)), [scheduler, card, now]),
    news,
    answers: { all: ratings.length, right: ratings.filter((rating) => rating !== 'again').length },
    rate,
    markKnown,
    canUndo,
    undo,
  };
}

/** Has the card not been answered since, in another tab? */
const isLatest = ({ before }: ReviewLog, { cards }: Reviews): boolean =>
  cards.find(({ id }) => id === before.id)?.reps === before.reps + 1;

interface OnTable {
  readonly entry: QueueEntry | null;
  readonly turn: string;
  /** Puts another one there: a certain card, or the first of the queue. */
  readonly putNext: (wanted: CardId | null) => void;
}

/** The card on the table stays there until it is answered, here or in another tab, though the time goes on and the queue with it. */
function useOnTable({ entries, next }: Queue): OnTable {
  const [turn, setTurn] = useState<{ readonly number: number; readonly wanted: CardId | null }>(FIRST_TURN);
  const table = useRef({ number: -1, id: '', reps: 0 });
  const held =
    table.current.number === turn.number
      ? entries.find((entry) => entry.id === table.current.id && repsOf(entry) === table.current.reps)
      : entries.find(({ id }) => id === turn.wanted);
  const entry = held ?? next;
  table.current = { number: turn.number, id: entry?.id ?? '', reps: repsOf(entry) };
  const putNext = (wanted: CardId | null) => setTurn(({ number }) => ({ number: number + 1, wanted }));
  return { entry, turn: `${turn.number} ${entry?.id} ${repsOf(entry)}`, putNext };
}

const FIRST_TURN = { number: 0, wanted: null };
const repsOf = (entry: QueueEntry | null): number => entry?.card?.reps ?? 0;

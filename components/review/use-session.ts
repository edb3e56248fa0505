'use client';
import { useMemo, useRef, useState } from 'react';
import { type Abilities, makeExercise } from '@/lib/review/exercises';
import { becomesLeech } from '@/lib/review/leeches';
import { buildQueue, type Queue } from '@/lib/review/queue';
import { createScheduler, type Outcome } from '@/lib/review/scheduler';
import type { Rating, ReviewLog } from '@/lib/review/types';
import { newId } from '@/lib/storage/new-id';
import { reviewSettingsStore } from '@/lib/storage/review-settings';
import { settingsStore, shownScript } from '@/lib/storage/settings';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import type { SavedWord, Status, WordKey } from '@/lib/vocabulary/word';
import type { Asked } from './exercise';
import { useNow, zoneMinutesAt } from './use-now';
import type { Reviews, ReviewStore } from './use-reviews';

/** What she asked for beyond the limits of the day. */
export interface More {
  readonly fresh: number;
  readonly reviews: number;
}

/** One step of the session that can be taken back. `status`: what the word had before. */
type Step = { readonly word: WordKey; readonly status: Status } & (
  | { readonly kind: 'answer'; readonly log: ReviewLog }
  | { readonly kind: 'known' }
);

/** What just happened, to be said. */
export type News =
  | { readonly kind: 'rated'; readonly rating: Rating; readonly outcome: Outcome; readonly leech: boolean }
  | { readonly kind: 'known' | 'takenBack'; readonly word: SavedWord };

export interface Session {
  /** null: nothing is left. */
  readonly asked: Asked | null;
  readonly queue: Queue;
  /** Another one each time a card is put on the table. */
  readonly turn: number;
  readonly outcomes: Readonly<Record<Rating, Outcome>> | null;
  readonly news: News | null;
  readonly answers: { readonly all: number; readonly right: number };
  readonly rate: (rating: Rating) => Promise<void>;
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

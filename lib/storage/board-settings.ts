import * as v from 'valibot';
import { PACES } from '../classroom/reveal';
import type { Format } from './decode';
import { BOARD_KEY } from './keys';
import { createStore } from './store';

/** How much larger or smaller than it fits the text of the board may be, in steps. */
export const MOST_LARGER = 6;

/** Every choice of the board; the first of each list is what a new teacher has. */
export const BOARD_CHOICES = {
  theme: ['light', 'dark'],
  /** How far a step reveals. */
  pace: PACES,
  /** Does the next sentence keep the aids of the last one? */
  keepAids: ['off', 'on'],
  /** What PageUp and PageDown, the two keys of a presenter's remote, do. */
  remote: ['sentence', 'step'],
  qr: ['on', 'off'],
} as const;

// As with the settings of the reader: what is not a choice falls back alone.
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.optional(v.fallback(v.picklist(values), values[0] as T[number]), values[0] as T[number]);

const schema = v.object({
  theme: choice(BOARD_CHOICES.theme),
  pace: choice(BOARD_CHOICES.pace),
  keepAids: choice(BOARD_CHOICES.keepAids),
  remote: choice(BOARD_CHOICES.remote),
  qr: choice(BOARD_CHOICES.qr),
  /** Steps beside the size that fits: 0 = as large as fits. */
  larger: v.optional(
    v.fallback(v.pipe(v.number(), v.integer(), v.minValue(-MOST_LARGER), v.maxValue(MOST_LARGER)), 0),
    0,
  ),
});

export type BoardSettings = Readonly<v.InferOutput<typeof schema>>;

export const boardFormat: Format<BoardSettings> = { schema, initial: v.parse(schema, {}), migrations: [] };

export const boardStore = createStore(BOARD_KEY, boardFormat);

export const chooseBoard = (change: Partial<BoardSettings>): void =>
  boardStore.update((old) => ({ ...old, ...change }));

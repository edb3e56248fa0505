import * as v from 'valibot';
import type { Format } from './decode';
import { SOUND_KEY } from './keys';
import { createStore } from './store';

// How a learner listens on this device. Not in the backup: another device has other voices, and a speed is chosen in a moment.

/** How fast the voice speaks or the recording runs; 1 = as it is. */
export const SPEEDS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2] as const;
/** The pause for the learner's own voice, in lengths of the sentence. */
export const PAUSES = [0.5, 1, 1.5, 2] as const;
/** How often each sentence is said. */
export const TIMES = [1, 2, 3, 5] as const;

const choice = <const T extends readonly number[]>(values: T, initial: T[number]) =>
  v.optional(v.fallback(v.picklist(values), initial), initial);
const flag = (initial: boolean) => v.optional(v.fallback(v.boolean(), initial), initial);

// As with the settings of the reader: what is not a choice falls back alone.
const schema = v.object({
  /** The `voiceURI` of the voice she chose; null = the best of the device's own. */
  voice: v.optional(v.fallback(v.nullable(v.string()), null), null),
  speed: choice(SPEEDS, 1),
  /** Pause after each sentence, for her to say it. */
  shadowing: flag(false),
  pause: choice(PAUSES, 1),
  times: choice(TIMES, 1),
  /** On to the next sentence, or stop after each. */
  goOn: flag(true),
});

export type SoundSettings = Readonly<v.InferOutput<typeof schema>>;

export const soundFormat: Format<SoundSettings> = { schema, initial: v.parse(schema, {}), migrations: [] };

export const soundStore = createStore(SOUND_KEY, soundFormat);

import * as v from 'valibot';
import type { Script } from '../chinese/script';
import type { Format } from './decode';
import { SETTINGS_KEY } from './keys';
import { createStore } from './store';

/** Every choice of the reader; the first of each list is what a new visitor has. */
export const CHOICES = {
  view: ['text', 'sentence'],
  pinyin: ['tap', 'never', 'unknown', 'all'],
  glosses: ['off', 'on'],
  english: ['off', 'on'],
  script: ['printed', 'simplified', 'traditional'],
  notation: ['marks', 'numbers', 'zhuyin'],
  toneColours: ['off', 'on'],
  size: ['m', 's', 'l', 'xl'],
  font: ['song', 'kai', 'hei'],
  theme: ['system', 'light', 'dark'],
  shortcuts: ['on', 'off'],
} as const;

// An unknown choice (of a newer version, or of a hand that edited it) falls back alone and does not cost the others.
const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  v.optional(v.fallback(v.picklist(values), values[0] as T[number]), values[0] as T[number]);

const schema = v.object({
  view: choice(CHOICES.view),
  pinyin: choice(CHOICES.pinyin),
  glosses: choice(CHOICES.glosses),
  english: choice(CHOICES.english),
  script: choice(CHOICES.script),
  notation: choice(CHOICES.notation),
  toneColours: choice(CHOICES.toneColours),
  size: choice(CHOICES.size),
  font: choice(CHOICES.font),
  theme: choice(CHOICES.theme),
  shortcuts: choice(CHOICES.shortcuts),
});

export type SettingName = keyof typeof CHOICES;
export type Settings = Readonly<v.InferOutput<typeof schema>>;

/** Version 1 knew no text printed in traditional characters: its "simplified" was what everyone had. */
const fromVersion1 = (old: unknown): unknown => {
  const stored = v.parse(v.looseObject({}), old);
  return { ...stored, script: stored.script === 'traditional' ? 'traditional' : 'printed' };
};

export const settingsFormat: Format<Settings> = {
  schema,
  initial: v.parse(schema, {}),
  migrations: [fromVersion1],
};

/** The script to show a text in that is printed in `printed`; a word by itself is printed in simplified characters. */
export const shownScript = ({ script }: Pick<Settings, 'script'>, printed: Script = 'simplified'): Script =>
  script === 'printed' ? printed : script;

export const settingsStore = createStore(SETTINGS_KEY, settingsFormat);

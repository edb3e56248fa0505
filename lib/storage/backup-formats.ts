import * as v from 'valibot';
import type { BackupReaders, PartReader, ReadPart } from '../exchange/backup';
import { wordListSchema } from '../vocabulary/lists';
import { keyOf, savedWordSchema } from '../vocabulary/word';
import { type BoardSettings, boardFormat } from './board-settings';
import { daySchema, daysFormat } from './days';
import { type Format, openEnvelope } from './decode';
import { lessonsFormat, savedLessonSchema } from './lessons';
import { listsFormat } from './lists';
import { placeSchema, placesFormat } from './places';
import { printFormat } from './print';
import { resultSchema } from './results';
import { cardSchema, reviewLogSchema } from './review-schema';
import { reviewSettingsFormat } from './review-settings';
import { type Settings, settingsFormat } from './settings';
import { blocksSchema, ownTextSchema } from './text-schema';
import { vocabularyFormat } from './words';

const storedTextSchema = v.object({ text: ownTextSchema, blocks: blocksSchema });
/** An own text in a backup: its word counts are made anew. */
export type StoredText = v.InferOutput<typeof storedTextSchema>;

const NONE: Format<unknown>['migrations'] = [];

/** Reads a part that is read whole or not at all. */
const whole =
  <T>({ schema, migrations }: Format<T>): PartReader<T> =>
  (part) => {
    const opened = openEnvelope(part, migrations);
    if (opened.status !== 'ok') return opened;
    const result = v.safeParse(schema, opened.data);
    return result.success ? { status: 'ok', value: result.output, broken: [] } : { status: 'unreadable' };
  };

/** Sorts entries into those that can be read and the names of the others. */
function sortOut<T>(
  entries: readonly (readonly [name: string, value: unknown])[],
  schema: v.GenericSchema<unknown, T>,
): { good: (readonly [string, T])[]; broken: string[] } {
  const good: (readonly [string, T])[] = [];
  const broken: string[] = [];
  for (const [name, value] of entries) {
    const result = v.safeParse(schema, value);
    if (result.success) good.push([name, result.output]);
    else broken.push(name);
  }
  return { good, broken };
}

/** Reads a part entry by entry: one that is broken does not cost the others. @param keyOf the key an entry belongs under */
const record =
  <T>(
    { migrations }: Pick<Format<unknown>, 'migrations'>,
    schema: v.GenericSchema<unknown, T>,
    keyOf: (value: T, key: string) => string = (_, key) => key,
  ): PartReader<Readonly<Record<string, T>>> =>
  (part) => {
    const opened = openEnvelope(part, migrations);
    if (opened.status !== 'ok') return opened;
    const data = opened.data;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return { status: 'unreadable' };
    const { good, broken } = sortOut(Object.entries(data), schema);
    return { status: 'ok', value: Object.fromEntries(good.map(([key, value]) => [keyOf(value, key), value])), broken };
  };

/** The same for a list; an entry's name is its number, from 1. */
const list =
  <T>(schema: v.GenericSchema<unknown, T>): PartReader<readonly T[]> =>
  (part): ReadPart<readonly T[]> => {
    const opened = openEnvelope(part, NONE);
    if (opened.status !== 'ok') return opened;
    if (!Array.isArray(opened.data)) return { status: 'unreadable' };
    const { good, broken } = sortOut(
      opened.data.map((value: unknown, i) => [String(i + 1), value] as const),
      schema,
    );
    return { status: 'ok', value: good.map(([, value]) => value), broken };
  };

/** How this device reads each part of a backup: as it reads its own storage, of every version that ever shipped. */
export const backupReaders: BackupReaders<Settings, StoredText, BoardSettings> = {
  words: record(vocabularyFormat, savedWordSchema, keyOf),
  lists: record(listsFormat, wordListSchema),
  settings: whole(settingsFormat),
  board: whole(boardFormat),
  reviewSettings: whole(reviewSettingsFormat),
  print: whole(printFormat),
  places: record(placesFormat, placeSchema),
  days: record(daysFormat, daySchema),
  cards: list(cardSchema),
  log: list(reviewLogSchema),
  texts: list(storedTextSchema),
  results: list(resultSchema),
  lessons: record(lessonsFormat, savedLessonSchema),
  rescued: record({ migrations: NONE }, v.string()),
};

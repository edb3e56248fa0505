import * as v from 'valibot';

const envelopeSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), data: v.unknown() });

/** A schema for an object with any keys and values of one kind. An array is none, though its keys would do. */
export const recordOf = <T>(value: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.custom<Record<string, unknown>>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
    v.record(v.string(), value),
  );

/** How one kind of value is stored. `migrations[i]` takes version i + 1 to i + 2; the newest version is their count + 1. */
export interface Format<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  readonly initial: T;
  readonly migrations: readonly ((old: unknown) => unknown)[];
}

/** What was found in storage. `too-new`: written by a later version of the app, an old tab after an update. */
export type Loaded<T> =
  | { readonly status: 'ok' | 'empty'; readonly value: T }
  | { readonly status: 'unreadable' | 'too-new'; readonly raw: string };

export const versionOf = <T>({ migrations }: Format<T>): number => migrations.length + 1;

/** What stands in an envelope, as the newest version has it, not checked yet. Never throws. */
export function openEnvelope(
  envelope: unknown,
  migrations: Format<unknown>['migrations'],
): { readonly status: 'ok'; readonly data: unknown } | { readonly status: 'unreadable' | 'too-new' } {
  try {
    const { version, data } = v.parse(envelopeSchema, envelope);
    if (version > migrations.length + 1) return { status: 'too-new' };
    return { status: 'ok', data: migrations.slice(version - 1).reduce((old, migrate) => migrate(old), data) };
  } catch {
    return { status: 'unreadable' };
  }
}

/** Decodes one stored value. Never throws; what cannot be read comes back as it is. */
export function decode<T>(raw: string | null, format: Format<T>): Loaded<T> {
  if (raw === null) return { status: 'empty', value: format.initial };
  try {
    const opened = openEnvelope(JSON.parse(raw), format.migrations);
    if (opened.status !== 'ok') return { status: opened.status, raw };
    return { status: 'ok', value: v.parse(format.schema, opened.data) };
  } catch {
    return { status: 'unreadable', raw };
  }
}

export const encode = <T>(value: T, format: Format<T>): string =>
  JSON.stringify({ version: versionOf(format), data: value });

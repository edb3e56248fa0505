/** A stretch of a sound file, in seconds; `end` null = to its end. */
export type Stretch = readonly [track: number, start: number, end: number | null];

/** A reading of a report by a person: /data/SLUG.recording.json. */
export interface Recording {
  readonly by: { readonly zh: string; readonly en: string };
  readonly licence: string;
  /** Names of files below /audio/, each with a version in its name. */
  readonly tracks: readonly string[];
  /** Where each sentence is; what has none was not recorded. */
  readonly sentences: Readonly<Record<string, Stretch>>;
}

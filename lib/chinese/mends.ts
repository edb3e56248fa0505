import type { Reading } from './types';

/** One correction: the stretch `words` joined, at one place or wherever it stands, is these words, read so. */
export interface Mend {
  readonly words: readonly { readonly surface: string; readonly reading?: Reading; readonly gloss?: string }[];
  /** null = in the whole text. */
  readonly at: { readonly sentence: string; readonly start: number } | null;
}

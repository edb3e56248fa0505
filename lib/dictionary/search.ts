// Types only, as agreed; the engine's branch has the real file and replaces this one at the merge.
import type { Reading } from '../chinese/types';
import type { Entry } from './entry';

export interface SearchHit {
  readonly word: string;
  readonly traditional: string;
  readonly reading: Reading;
  readonly spelling: string;
  readonly senses: readonly string[];
  readonly match: 'whole' | 'start' | 'inside';
}
export interface SearchResults {
  readonly query: string;
  readonly kind: 'characters' | 'pinyin' | 'english' | 'none';
  readonly hits: readonly SearchHit[];
  readonly total: number;
}
export interface WordPage {
  readonly word: string;
  readonly entries: readonly Entry[];
  readonly characters: readonly {
    readonly character: string;
    readonly entries: readonly Entry[];
    readonly words: readonly SearchHit[];
  }[];
  readonly containing: readonly SearchHit[];
}

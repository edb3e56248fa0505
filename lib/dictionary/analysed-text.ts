import type { Block } from '../chinese/types';
import type { Entry } from './entry';

/**
 * The one contract between analysis and screen: plain JSON. Surfaces joined give each sentence; every headword of a token
 * has its entries here, and only the entries that the text uses are here.
 */
export interface AnalysedText {
  readonly blocks: readonly Block[];
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
}

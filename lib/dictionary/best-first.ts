import type { Reading, Token } from '../chinese/types';
import type { Entry } from './entry';

/** What the order of entries depends on; a token or a word of a page. */
export type WordInText = Pick<Token, 'surface' | 'reading' | 'kind'>;

const toneless = (reading: Reading): string => reading.map((syllable) => syllable.slice(0, -1)).join(' ');

/** 0 = read as the token, 1 = but for a tone (朋友 you5, you3), 2 = another reading. */
export function readingDistance(entry: Entry, { reading }: Pick<Token, 'reading'>): number {
  if (entry.reading.join(' ') === reading.join(' ')) return 0;
  return toneless(entry.reading) === toneless(reading) ? 1 : 2;
}

/** A name wants the proper noun, a word the common one; a rank is CC-CEDICT's own order of what is usual. */
const kindDistance = (entry: Entry, { kind }: WordInText): number => (entry.proper === (kind === 'name') ? 0 : 1);

/** 髮 is not 發, though both are 发: what is written in traditional characters wants their entry. */
const scriptDistance = ({ traditional, simplified }: Entry, { surface }: WordInText): number =>
  surface === simplified || surface === traditional ? 0 : 1;

/**
 * The entries of a word, best first for where it stands: its reading, its characters, a name's proper noun; references, surnames
 * and variants last. The one order of the sheet and of glosses.
 */
export function bestFirst(entries: readonly Entry[], word: WordInText): readonly Entry[] {
  const keys = (entry: Entry) => [
    readingDistance(entry, word),
    scriptDistance(entry, word),
    word.kind === 'name' ? kindDistance(entry, word) : 0,
    entry.rank,
  ];
  return entries
    .map((entry) => ({ entry, key: keys(entry) }))
    .sort((a, b) => a.key.reduce((order, value, i) => order || value - (b.key[i] ?? 0), 0))
    .map(({ entry }) => entry);
}

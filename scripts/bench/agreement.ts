import { analyse } from '../../lib/chinese/analyse';
import type { Lexicon } from '../../lib/chinese/lexicon';
import type { Token } from '../../lib/chinese/types';
import { listSlugs, loadReport } from '../../lib/content/reports';
import type { Figure } from './figure';

const readingsOf = (tokens: readonly Token[]): string[] => tokens.flatMap(({ reading }) => reading);

const endsOf = (tokens: readonly Token[]): Set<number> =>
  new Set(tokens.map(({ start, surface }) => start + surface.length));

/** Words that begin inside one word of the edition and end inside another. */
function crossings(ours: readonly Token[], edition: readonly Token[]): number {
  const ends = endsOf(edition);
  const holds = (at: number): boolean => at === 0 || ends.has(at);
  return ours.filter(({ start, surface }) => {
    const end = start + surface.length;
    const cut = [...ends].some((at) => at > start && at < end);
    return cut && (!holds(start) || !holds(end));
  }).length;
}

/**
 * How far the analyser agrees with what editors wrote and checked in the reports. The reports were seen when its rules were made:
 * this guards them and measures nothing else.
 */
export function measureAgreement(lexicon: Lexicon): Figure[] {
  const sentences = listSlugs().flatMap((slug) => loadReport(slug).text.blocks.flatMap((block) => block.sentences));
  const count = { syllables: 0, same: 0, words: 0, crossing: 0 };
  for (const { zh, tokens } of sentences) {
    const ours = analyse(zh, lexicon);
    const edition = readingsOf(tokens);
    const read = readingsOf(ours);
    count.syllables += edition.length;
    count.same += edition.filter((syllable, i) => syllable === read[i]).length;
    count.words += ours.length;
    count.crossing += crossings(ours, tokens);
  }
  return [
    {
      name: 'analyser: readings as in the edition',
      value: (100 * count.same) / count.syllables,
      unit: '% of syllables',
    },
    {
      name: 'analyser: words that cut through two of the edition’s',
      value: (100 * count.crossing) / count.words,
      unit: '% of words',
    },
  ];
}

/**
 * How often the gloss chosen for a word shares a head word with the one that editors wrote for it in the published reports, beside
 * two baselines: the dictionary's first sense, and the first sense of the entry with the reading of the text. One JSON line.
 * `--list` prints the words that differ, the commonest first.
 */
import type { Token } from '../lib/chinese/types';
import { loadDictionary } from '../lib/content/dictionary';
import { listSlugs, loadReport } from '../lib/content/reports';
import { functionGloss, usualGloss } from '../lib/dictionary/function-words';
import { type GlossContext, wordOf } from '../lib/dictionary/gloss-context';
import { glossContext, glossSentence } from '../lib/dictionary/gloss-sentence';
import { ensureDictionary } from './build-dictionary';

const STOP = new Set(
  'a an the to of in on at for by with from as and or be is are it its sth sb one s that this which what who word words measure marks mark makes etc up out'.split(
    ' ',
  ),
);

const stem = (word: string): string => word.replace(/(?:ing|ed|ly|es|s|e)$/, '').replace(/(.)\1$/, '$1');

/** The content words of a phrase; all its words where it has no other: "in". */
const contentOf = (phrase: string): string[] => {
  const words = phrase.toLowerCase().match(/[a-z]+/g) ?? [];
  const content = words.filter((word) => !STOP.has(word));
  return (content.length > 0 ? content : words).map(stem);
};

const phrasesOf = (gloss: string): string[] => gloss.split(/[,;/]/);

const contentWords = (gloss: string): string[] => phrasesOf(gloss).flatMap(contentOf);

const SAME_BEGINNING = 5;

/** "prevention" and "to prevent" are one word, with another ending. */
const akin = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= SAME_BEGINNING && a.slice(0, SAME_BEGINNING) === b.slice(0, SAME_BEGINNING));

/** The first content word of each phrase outside parentheses: "to carry out, to do" → carry, do. */
const headWords = (gloss: string): string[] =>
  phrasesOf(gloss.replace(/\([^)]*\)/g, '').trim() || gloss).flatMap((phrase) => contentOf(phrase).slice(0, 1));

const shares = (editors: string, ours: string | undefined): boolean => {
  const words = contentWords(ours ?? '');
  return headWords(editors).some((head) => words.some((word) => akin(head, word)));
};

interface Row {
  readonly token: Token;
  readonly editors: string;
  readonly chosen: string | undefined;
  readonly first: string | undefined;
  readonly firstOfReading: string | undefined;
  readonly isOurs: boolean;
}

const hasOwnGloss = (token: Token, context: GlossContext): boolean =>
  (functionGloss(token, context) ?? usualGloss(token, context)) !== null;

function rowsOf(tokens: readonly Token[]): Row[] {
  const { lexicon, dictionary } = loadDictionary();
  const bare = tokens.map((token): Token => ({ ...token, gloss: null }));
  const glossed = glossSentence(bare, { lexicon, dictionary });
  return tokens.flatMap((token, i): Row[] => {
    const plain = bare[i];
    if (token.gloss === null || plain === undefined || token.kind !== 'word') return [];
    return [
      {
        token,
        editors: token.gloss.means,
        chosen: glossed[i]?.gloss?.means,
        first: dictionary.lookUp(wordOf(token))[0]?.senses[0],
        firstOfReading: dictionary.lookUp(wordOf(token), token.reading)[0]?.senses[0],
        isOurs: hasOwnGloss(plain, glossContext(bare, i, lexicon)),
      },
    ];
  });
}

const percent = (rows: readonly Row[], gloss: (row: Row) => string | undefined): number =>
  Math.round((1000 * rows.filter((row) => shares(row.editors, gloss(row))).length) / rows.length) / 10;

const score = (rows: readonly Row[]) => ({
  words: rows.length,
  chosen: percent(rows, (row) => row.chosen),
  first: percent(rows, (row) => row.first),
  firstOfReading: percent(rows, (row) => row.firstOfReading),
});

function listDifferences(rows: readonly Row[]): void {
  const counts = new Map<string, number>();
  for (const { token, editors, chosen } of rows.filter((row) => !shares(row.editors, row.chosen))) {
    const line = `${token.surface} ${token.spelling}\t${editors}\t${chosen ?? ''}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  for (const [line, count] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`${count}\t${line}`);
}

await ensureDictionary();
const rows = listSlugs().flatMap((slug) =>
  loadReport(slug).text.blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => rowsOf(tokens))),
);
if (process.argv.includes('--list')) listDifferences(rows);
const inDictionary = rows.filter(({ isOurs, first }) => !isOurs && first !== undefined);
console.log(
  JSON.stringify({
    name: 'gloss shares a head word with the editors’',
    unit: '%',
    all: score(rows),
    withoutOurTables: score(inDictionary),
  }),
);

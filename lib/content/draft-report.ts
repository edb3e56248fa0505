import { Document, isMap, isPair, isScalar, visit } from 'yaml';
import { analyse } from '../chinese/analyse';
import { joinSuffixes } from '../chinese/join-suffixes';
import type { Lexicon } from '../chinese/lexicon';
import { splitSentences } from '../chinese/split-sentences';
import type { BlockKind, Token } from '../chinese/types';
import type { Dictionary } from '../dictionary/lookup';

export interface DraftTools {
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
}

/**
 * Drafts a report file from plain text: the first line is its title, a short line without an end mark a heading, any other
 * line a paragraph. `py` comes from the analyser; English, glosses and the names' English are left to fill in, with the
 * dictionary's first sense as a comment, so that `report:check` refuses the draft until a person has read it.
 * @throws RangeError if the text holds nothing to read
 */
export function draftReport(text: string, { lexicon, dictionary }: DraftTools): string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) throw new RangeError('the text is empty');
  const words = new Map<string, Token>();
  const blocks = lines.map((line, i) => ({
    kind: kindOf(line, i),
    sentences: splitSentences(line).map(({ start, end }) => {
      const zh = line.slice(start, end).trim();
      const tokens = joinSuffixes(analyse(zh, lexicon), lexicon);
      for (const token of tokens) if (token.reading.length > 0 && !isFigure(token)) words.set(token.surface, token);
      return { zh, py: tokens.map(chunkOf).filter(Boolean).join(' '), en: '' };
    }),
  }));
  const document = new Document({
    source: { name: { zh: '', en: '' }, date: '' },
    blocks,
    glossary: emptyGlosses(words, 'word'),
    names: Object.fromEntries(
      [...words.values()]
        .filter(({ kind }) => kind === 'name')
        .map(({ surface }) => [surface, { en: '', kind: 'place' }]),
    ),
  });
  addHints(document, words, dictionary);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const HEADING_LENGTH = 25;

const kindOf = (line: string, index: number): BlockKind => {
  if (index === 0) return 'title';
  return line.length <= HEADING_LENGTH && !/[。！？…”；]$/.test(line) ? 'heading' : 'paragraph';
};

/** 574万: a figure with its unit, two words in `py`. */
const isFigure = ({ kind, surface }: Token): boolean => kind === 'number' && /^\p{Nd}/u.test(surface);

const DOT = /[·•‧・･]/u;

/** A token as `py` writes it: "Shífēng_Qū", "8", "CT", "574 wàn", "Hālì·Bōtè"; '' for marks. */
function chunkOf(token: Token): string {
  const { kind, surface, spelling } = token;
  if (kind === 'mark') return '';
  if (spelling === '') return surface.trim();
  if (isFigure(token)) return spelling;
  return spelling.replaceAll(' ', kind === 'name' ? (DOT.exec(surface)?.[0] ?? '_') : '_');
}

const emptyGlosses = (words: ReadonlyMap<string, Token>, kind: Token['kind']): Record<string, string> =>
  Object.fromEntries(
    [...words.values()]
      .filter((token) => token.kind === kind || token.kind === 'number')
      .map(({ surface }) => [surface, '']),
  );

/** Writes what the dictionary says behind each word that waits for its gloss, and lays names out in one line each. */
function addHints(document: Document, words: ReadonlyMap<string, Token>, dictionary: Dictionary): void {
  visit(document, {
    Pair(_, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || !words.has(String(pair.key.value))) return;
      const surface = String(pair.key.value);
      const senses = dictionary.lookUp(surface, words.get(surface)?.reading)[0]?.senses.slice(0, 3).join('; ');
      if (isMap(pair.value)) pair.value.flow = true;
      else if (isScalar(pair.value) && senses !== undefined) pair.value.comment = ` ${senses}`;
    },
  });
}

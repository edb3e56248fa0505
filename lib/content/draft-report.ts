import { analyse } from '../chinese/analyse';
import { joinSuffixes } from '../chinese/join-suffixes';
import type { Lexicon } from '../chinese/lexicon';
import { splitSentences } from '../chinese/split-sentences';
import type { BlockKind } from '../chinese/types';
import { type DraftSentence, writeDraft } from '../dictionary/draft-report';
import { glossSentence } from '../dictionary/gloss-sentence';
import type { Dictionary } from '../dictionary/lookup';

export interface DraftTools {
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
}

/**
 * Drafts a report file from plain text: the first line is its title, a short line without an end mark a heading, any other
 * line a paragraph. `py` comes from the analyser and each word's gloss from the dictionary, with what else it may mean as a comment;
 * English is left to fill in, so that `report:check` refuses the draft until a person has read it.
 * @throws RangeError if the text holds nothing to read
 */
export function draftReport(text: string, tools: DraftTools): string {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new RangeError('the text holds nothing to read');
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const blocks = lines.map((line, i) => ({ kind: kindOf(line, i), sentences: sentencesOf(line, tools) }));
  return writeDraft({ title: null, blocks }, (word, reading) => tools.dictionary.lookUp(word, reading));
}

const sentencesOf = (line: string, tools: DraftTools): DraftSentence[] =>
  splitSentences(line).map(({ start, end }) => {
    const zh = line.slice(start, end).trim();
    return { zh, en: null, tokens: glossSentence(joinSuffixes(analyse(zh, tools.lexicon), tools.lexicon), tools) };
  });

const HEADING_LENGTH = 25;

const kindOf = (line: string, index: number): BlockKind => {
  if (index === 0) return 'title';
  return line.length <= HEADING_LENGTH && !/[。！？…”；]$/.test(line) ? 'heading' : 'paragraph';
};

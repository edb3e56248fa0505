import { plainLetters } from '../chinese/pinyin';
import type { LibraryLine } from './library-index';

/** What a search compares, made once for each line: a thousand are searched with every letter typed. */
interface Prepared {
  /** Of the title: Chinese in both scripts, the words of its English, and its pinyin from each syllable on. */
  readonly title: Searched;
  /** Of the topics, the source and the date. */
  readonly rest: Searched;
}

interface Searched {
  readonly chinese: string;
  readonly words: readonly string[];
  readonly syllables: readonly string[];
}

/** Parts what nobody types together, so that no match goes over a border. */
const BORDER = '\u0000';
const prepared = new WeakMap<LibraryLine, Prepared>();

/** A word, number or date of a query; marks and spaces part them. */
const TERM = /\d{4}(?:-\d{1,2})+|[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "shi-feng qu" → "shifengqu", "fengqu", "qu" */
function fromEachSyllable(pinyin: string): string[] {
  const syllables = pinyin.split(/[- ]/);
  return syllables.map((_, i) => syllables.slice(i).join(''));
}

function prepare(line: LibraryLine): Prepared {
  const known = prepared.get(line);
  if (known !== undefined) return known;
  const { zh, traditional, en, pinyin, topics, source, date } = line;
  const made: Prepared = {
    title: {
      chinese: [zh, traditional].join(BORDER).toLowerCase(),
      words: wordsOf(en),
      syllables: fromEachSyllable(pinyin),
    },
    rest: {
      chinese: [...topics.flatMap((topic) => [topic.simplified, topic.traditional]), source.zh].join(BORDER),
      words: [...topics.flatMap(({ means }) => wordsOf(means)), ...wordsOf(source.en), date],
      syllables: [],
    },
  };
  prepared.set(line, made);
  return made;
}

function has({ chinese, words, syllables }: Searched, term: string): boolean {
  if (chinese.includes(term) || words.some((word) => word.startsWith(term))) return true;
  const letters = plainLetters(term);
  return letters !== '' && syllables.some((rest) => rest.startsWith(letters));
}

/**
 * The reports that have every word of the query: Chinese in either script anywhere in a title or topic, English and source from the
 * beginning of a word, pinyin of the title (tones and spaces as one likes) from the beginning of a syllable, the date's beginning.
 * Those whose title has all of it come first; else they stay in the order given. '' finds all.
 */
export function searchLibrary(lines: readonly LibraryLine[], query: string): readonly LibraryLine[] {
  const terms = query.normalize('NFKC').toLowerCase().match(TERM) ?? [];
  if (terms.length === 0) return lines;
  const inTitle = ({ title }: Prepared) => terms.every((term) => has(title, term));
  const found = lines.filter((line) => {
    const { title, rest } = prepare(line);
    return terms.every((term) => has(title, term) || has(rest, term));
  });
  return [...found.filter((line) => inTitle(prepare(line))), ...found.filter((line) => !inTitle(prepare(line)))];
}

import { plainLetters } from '../chinese/pinyin';
import type { LibraryLine, Topic } from './library-index';

/** What a search compares, made once for each line: a thousand are searched with every letter typed. */
interface Prepared {
  /** Of the title: Chinese in both scripts, the words of its English, and its pinyin from each syllable on. */
  readonly title: Searched;
  /** Of the topics, the source and the date. */
  readonly rest: Searched;
}

/** Texts, each after a `BORDER`: the search for one in them is the engine's own. */
interface Searched {
  readonly chinese: string;
  readonly words: string;
  readonly syllables: string;
}

/** Parts what nobody types together, so that no match goes over a border. */
const BORDER = '\u0000';
const bordered = (texts: readonly string[]): string => texts.map((text) => BORDER + text).join('');
const prepared = new WeakMap<LibraryLine, Prepared>();
/** The words of what a topic means; many lines share their topics. */
const meanings = new WeakMap<Topic, readonly string[]>();

/** A word, number or date of a query; marks and spaces part them. */
const TERM = /\d{4}(?:-\d{1,2})+|[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "shi-feng qu" → "shifengqu", "fengqu", "qu" */
function fromEachSyllable(pinyin: string): string[] {
  const syllables = pinyin.split(/[- ]/);
  return syllables.map((_, i) => syllables.slice(i).join(''));
}

function meaningOf(topic: Topic): readonly string[] {
  const words = meanings.get(topic) ?? wordsOf(topic.means);
  meanings.set(topic, words);
  return words;
}

function prepare(line: LibraryLine): Prepared {
  const known = prepared.get(line);
  if (known !== undefined) return known;
  const { zh, traditional, en, pinyin, topics, source, date } = line;
  const made: Prepared = {
    title: {
      chinese: bordered([zh, traditional]).toLowerCase(),
      words: bordered(wordsOf(en)),
      syllables: bordered(fromEachSyllable(pinyin)),
    },
    rest: {
      chinese: bordered([...topics.flatMap((topic) => [topic.simplified, topic.traditional]), source.zh]),
      words: bordered([...topics.flatMap(meaningOf), ...wordsOf(source.en), date]),
      syllables: '',
    },
  };
  prepared.set(line, made);
  return made;
}

/** A word of a query, and its letters as pinyin has them. */
interface Term {
  readonly text: string;
  readonly letters: string;
}

const has = ({ chinese, words, syllables }: Searched, { text, letters }: Term): boolean =>
  chinese.includes(text) || words.includes(BORDER + text) || (letters !== '' && syllables.includes(BORDER + letters));

/**
 * The reports that have every word of the query: Chinese in either script anywhere in a title or topic, English and source from the
 * beginning of a word, pinyin of the title (tones and spaces as one likes) from the beginning of a syllable, the date's beginning.
 * Those whose title has all of it come first; else they stay in the order given. '' finds all.
 */
export function searchLibrary(lines: readonly LibraryLine[], query: string): readonly LibraryLine[] {
  const terms = (query.normalize('NFKC').toLowerCase().match(TERM) ?? []).map(
    (text): Term => ({ text, letters: plainLetters(text) }),
  );
  if (terms.length === 0) return lines;
  const inTitle: LibraryLine[] = [];
  const others: LibraryLine[] = [];
  for (const line of lines) {
    const { title, rest } = prepare(line);
    const missing = terms.filter((term) => !has(title, term));
    if (missing.length === 0) inTitle.push(line);
    else if (missing.every((term) => has(rest, term))) others.push(line);
  }
  return [...inTitle, ...others];
}

import type { Notation } from '../chinese/notation';
import { SCRIPT_LANG, type Script } from '../chinese/script';
import type { Syllable } from '../chinese/types';
import { toZhuyin } from '../chinese/zhuyin';
import type { WordLists } from '../vocabulary/lists';
import { type Example, keyOf, type SavedWord } from '../vocabulary/word';
import type { NoteFields } from './anki-note-type';
import { placesOfWord, splitAtWord } from './cloze';

/** How words become notes: what is shown follows her settings. */
export interface NoteOptions {
  readonly script: Script;
  readonly notation: Notation;
  readonly lists: WordLists;
  /** The pinyin of an example's sentence; '' where there is none. */
  readonly sentencePinyin: (example: Example) => string;
  /** The address of an example's sentence; null where it stands on her own device only. */
  readonly link: (example: Example) => string | null;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the HTML that Anki's fields are; control characters, of which Anki makes its separators, go. */
const toHtml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replaceAll('\n', '<br>');

const tagged = (lang: string, html: string): string => `<span lang="${lang}">${html}</span>`;

/** A sentence is printed in the script whose form of the word stands in it. */
const langOf = ({ characters, traditional }: SavedWord, { zh }: Example): string =>
  !zh.includes(characters) && zh.includes(traditional) ? SCRIPT_LANG.traditional : SCRIPT_LANG.simplified;

const BLANK = '<span class="blank">＿＿</span>';

function sentenceHtml(word: SavedWord, example: Example, wordHtml: (text: string) => string): string {
  const html = splitAtWord(example.zh, placesOfWord(word, example)).map(({ text, isWord }) =>
    isWord ? wordHtml(text) : toHtml(text),
  );
  return tagged(langOf(word, example), html.join(''));
}

const marked = (word: SavedWord, example: Example): string =>
  sentenceHtml(word, example, (text) => `<b>${toHtml(text)}</b>`);

const cloze = (word: SavedWord, example: Example): string =>
  placesOfWord(word, example).length === 0 ? '' : sentenceHtml(word, example, () => BLANK);

function sourceHtml(example: Example, link: string | null): string {
  const title = tagged('zh', toHtml(example.title));
  return link === null ? title : `<a href="${toHtml(link)}">${title}</a>`;
}

const moreSentences = (word: SavedWord, examples: readonly Example[]): string =>
  examples
    .map((example) => {
      const english = example.en === null ? '' : `<br><span class="english" lang="en">${toHtml(example.en)}</span>`;
      return `<p>${marked(word, example)}${english}</p>`;
    })
    .join('');

const listNames = ({ lists: ids = [] }: SavedWord, lists: WordLists): string[] =>
  ids.flatMap((id) => (Object.hasOwn(lists, id) ? [lists[id]?.name ?? ''] : []));

/** The fields of a word's note. */
export function noteFields(word: SavedWord, options: NoteOptions): NoteFields {
  const { characters, traditional } = word;
  const [shown, other] = options.script === 'traditional' ? [traditional, characters] : [characters, traditional];
  const [first, ...more] = word.examples;
  const inScript = (text: string, script: Script) => tagged(SCRIPT_LANG[script], toHtml(text));
  const otherScript = options.script === 'traditional' ? 'simplified' : 'traditional';
  const ifFirst = (write: (example: Example) => string): string => (first === undefined ? '' : write(first));
  const zhuyin = () => word.reading.split(' ').map((syllable) => toZhuyin(syllable as Syllable));
  return {
    Key: toHtml(keyOf(word)),
    Word: inScript(shown, options.script),
    OtherForm: other === shown ? '' : inScript(other, otherScript),
    Simplified: toHtml(characters),
    Traditional: toHtml(traditional),
    Pinyin: toHtml(word.spelling),
    Zhuyin: options.notation === 'zhuyin' && word.reading !== '' ? zhuyin().join(' ') : '',
    Meaning: toHtml(word.gloss),
    Note: toHtml(word.note ?? ''),
    Sentence: ifFirst((example) => marked(word, example)),
    SentencePinyin: ifFirst((example) => toHtml(options.sentencePinyin(example))),
    SentenceEnglish: ifFirst(({ en }) => toHtml(en ?? '')),
    MoreSentences: moreSentences(word, more),
    Cloze: ifFirst((example) => cloze(word, example)),
    Source: ifFirst((example) => sourceHtml(example, options.link(example))),
    Duizhao: toHtml(JSON.stringify({ version: 1, word, lists: listNames(word, options.lists) })),
  };
}

/** Anki parts tags at spaces and makes a tree of "::". */
const toTag = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
    .replace(/[\s\u0000-\u001f\u007f"]+/g, '_')
    .replaceAll('::', ':');

/** The tags of a word's note: its status, her lists, the texts it was met in. */
export function noteTags(word: SavedWord, lists: WordLists): string[] {
  const titles = new Set(word.examples.map(({ title }) => title).filter((title) => title !== ''));
  return [
    `duizhao::${word.status}`,
    ...listNames(word, lists).map((name) => `duizhao::list::${toTag(name)}`),
    ...[...titles].map((title) => `duizhao::text::${toTag(title)}`),
  ];
}

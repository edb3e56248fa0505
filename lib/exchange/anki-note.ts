import type { Notation } from '../chinese/notation';
import { SCRIPT_LANG, type Script } from '../chinese/script';
import { toZhuyin } from '../chinese/zhuyin';
import { placesOf } from '../review/sentences';
import { type Example, keyOf, readingOf, type SavedWord } from '../vocabulary/word';
import type { NoteFields } from './anki-note-type';
import { toHtml } from './cells';
import { splitAtWord } from './cloze';
import { listNames } from './tags';
import type { WriteContext } from './write-words';

/** How words become notes: what is shown follows her settings. */
export interface NoteOptions extends WriteContext {
  readonly script: Script;
  readonly notation: Notation;
}

const tagged = (lang: string, html: string): string => `<span lang="${lang}">${html}</span>`;

/** A sentence is printed in the script whose form of the word stands in it. */
const langOf = ({ characters, traditional }: SavedWord, { zh }: Example): string =>
  !zh.includes(characters) && zh.includes(traditional) ? SCRIPT_LANG.traditional : SCRIPT_LANG.simplified;

const BLANK = '<span class="blank">＿＿</span>';

function sentenceHtml(word: SavedWord, example: Example, wordHtml: (text: string) => string): string {
  const html = splitAtWord(example.zh, placesOf(word, example)).map(({ text, isWord }) =>
    isWord ? wordHtml(text) : toHtml(text),
  );
  return tagged(langOf(word, example), html.join(''));
}

const marked = (word: SavedWord, example: Example): string =>
  sentenceHtml(word, example, (text) => `<b>${toHtml(text)}</b>`);

const cloze = (word: SavedWord, example: Example): string =>
  placesOf(word, example).length === 0 ? '' : sentenceHtml(word, example, () => BLANK);

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

/** The fields of a word's note. */
export function noteFields(word: SavedWord, options: NoteOptions): NoteFields {
  const { characters, traditional } = word;
  const [shown, other] = options.script === 'traditional' ? [traditional, characters] : [characters, traditional];
  const [first, ...more] = word.examples;
  const inScript = (text: string, script: Script) => tagged(SCRIPT_LANG[script], toHtml(text));
  const otherScript = options.script === 'traditional' ? 'simplified' : 'traditional';
  const ifFirst = (write: (example: Example) => string): string => (first === undefined ? '' : write(first));
  const zhuyin = () => readingOf(word).map(toZhuyin).join(' ');
  return {
    Key: toHtml(keyOf(word)),
    Word: inScript(shown, options.script),
    OtherForm: other === shown ? '' : inScript(other, otherScript),
    Simplified: toHtml(characters),
    Traditional: toHtml(traditional),
    Pinyin: toHtml(word.spelling),
    Zhuyin: options.notation === 'zhuyin' ? zhuyin() : '',
    Meaning: toHtml(word.gloss),
    Note: toHtml(word.note ?? ''),
    Sentence: ifFirst((example) => marked(word, example)),
    SentencePinyin: ifFirst((example) => toHtml(options.sentencePinyin(word, example))),
    SentenceEnglish: ifFirst(({ en }) => toHtml(en ?? '')),
    MoreSentences: moreSentences(word, more),
    Cloze: ifFirst((example) => cloze(word, example)),
    Source: ifFirst((example) => sourceHtml(example, options.link(example))),
    Duizhao: toHtml(JSON.stringify({ version: 1, word, lists: listNames(word, options.lists) })),
  };
}

import { type Example, keyOf, type SavedWord } from '../vocabulary/word';
import { toHtml } from './cells';
import { tagsOf } from './tags';
import type { WriteContext } from './write-words';

/** Anki updates by the first field, so that is characters and reading: 行 háng must not replace 行 xíng. */
const ANKI_COLUMNS = [
  'Key',
  'Simplified',
  'Traditional',
  'Pinyin',
  'Meaning',
  'Note',
  'Sentence',
  'SentencePinyin',
  'SentenceEnglish',
  'Source',
  'Tags',
] as const;

/**
 * Anki's text format (anki-manual, importing/text-files.md): directives, then one note a line. The first sentence of a word only,
 * since a note has a fixed number of fields.
 */
export const writeAnkiText = (words: readonly SavedWord[], context: WriteContext): string =>
  [
    '#separator:Tab',
    '#html:true',
    `#columns:${ANKI_COLUMNS.join('\t')}`,
    `#tags column:${ANKI_COLUMNS.indexOf('Tags') + 1}`,
    ...words.map((word) => noteLine(word, context)),
    '',
  ].join('\n');

function noteLine(word: SavedWord, context: WriteContext): string {
  const [example] = word.examples;
  const ofExample = (write: (example: Example) => string): string => (example === undefined ? '' : write(example));
  return [
    startOfLine(toField(keyOf(word))),
    toField(word.characters),
    toField(word.traditional),
    toField(word.spelling),
    toField(word.gloss),
    toField(word.note ?? ''),
    ofExample(({ zh }) => toField(zh)),
    ofExample((first) => toField(context.sentencePinyin(word, first))),
    ofExample(({ en }) => toField(en ?? '')),
    ofExample((first) => sourceField(first, context.link(first))),
    tagsOf(word, context.lists).join(' '),
  ].join('\t');
}

/** A quote at the beginning of a field would open a quoted one; as HTML it is an entity. */
const toField = toHtml;

/** A line that begins with # is a comment. */
const startOfLine = (field: string): string => field.replace(/^#/, '&#35;');

/** The place of the sentence as an example names it stands in an attribute: a text on her own device has no address. */
function sourceField({ title, slug, sentence }: Example, link: string | null): string {
  const place = `data-source="${toField(`${slug}#${sentence}`)}"`;
  return link === null
    ? `<span ${place}>${toField(title)}</span>`
    : `<a href="${toField(link)}" ${place}>${toField(title)}</a>`;
}

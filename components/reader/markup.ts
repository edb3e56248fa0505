import type { Block, BlockKind, Sentence } from '@/lib/chinese/types';
import { noteMark, tappableTokens } from '@/lib/dictionary/report-data';

// The only place that makes HTML from text. React would need an element and a node of its data for each of 2,500 words,
// and write both into the page; as markup a word is one element (docs/architecture.md, "Rendering", has the figures).

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

/** Strings that the markup shows, in the page's language. */
export interface MarkupLabels {
  /** The short mark that opens a sentence's English. */
  readonly englishMark: string;
  readonly english: string;
}

const TAGS: Readonly<Record<BlockKind, string>> = {
  title: 'h1',
  standfirst: 'p',
  byline: 'p',
  heading: 'h2',
  subheading: 'h3',
  paragraph: 'span',
  quote: 'span',
  caption: 'p',
};

/** A whole text: each block with its sentences, each sentence with its words and, in a native disclosure, its English. */
export const textMarkup = (blocks: readonly Block[], labels: MarkupLabels): string =>
  blocks
    .map(
      (block) =>
        `<div class="block ${block.kind}">${block.sentences.map((sentence) => sentenceMarkup(sentence, TAGS[block.kind], labels)).join('')}</div>`,
    )
    .join('');

/** Keeps what follows on the line of what goes before (U+2060). */
const WORD_JOINER = '\u2060';

const sentenceMarkup = (sentence: Sentence, tag: string, { englishMark, english }: MarkupLabels): string =>
  `<div data-sentence id="${sentence.id}"><${tag} lang="zh-Hans">${wordsMarkup(sentence)}</${tag}>${
    sentence.en === null
      ? ''
      : `${WORD_JOINER}<details><summary aria-label="${escapeHtml(english)} ${sentence.id.slice(1)}">${escapeHtml(englishMark)}</summary><p lang="en">${escapeHtml(sentence.en)}</p></details>`
  }</div>`;

/** Words of up to this many characters are kept on one line. */
const LONG = 5;

function wordsMarkup(sentence: Sentence): string {
  const tappable = new Set(tappableTokens(sentence));
  return sentence.tokens
    .map((token) => {
      if (!tappable.has(token)) return escapeHtml(token.surface);
      const note = noteMark(sentence, token);
      return `<ruby data-word${token.surface.length > LONG ? ' data-long' : ''}${note === null ? '' : ` data-note="${note}"`}>${escapeHtml(token.surface)}</ruby>`;
    })
    .join('');
}

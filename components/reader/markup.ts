import { languageRuns } from '@/lib/chinese/language-runs';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import type { Block, BlockKind, Lesson, Question, Sentence, Token } from '@/lib/chinese/types';
import type { AnalysedText } from '@/lib/dictionary/analysed-text';
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

/** Strings that the markup of a line shows, in the page's language. */
export interface LineLabels {
  /** The short mark that opens a sentence's English. */
  readonly englishMark: string;
  readonly english: string;
}

/** Strings of a whole text with its lesson. */
export interface MarkupLabels extends LineLabels {
  readonly lesson: Readonly<
    Record<
      | 'before'
      | 'keywords'
      | 'keep'
      | 'kept'
      | 'keptAlready'
      | 'undo'
      | 'undone'
      | 'summary'
      | 'after'
      | 'questions'
      | 'answer'
      | 'where'
      | 'talk'
      | 'copy'
      | 'copied',
      string
    >
  >;
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
export const textMarkup = ({ blocks, lesson }: Pick<AnalysedText, 'blocks' | 'lesson'>, labels: MarkupLabels): string =>
  (lesson === null ? '' : beforeMarkup(lesson, labels)) +
  blocksMarkup(blocks, 'simplified', labels) +
  (lesson === null ? '' : afterMarkup(lesson, labels));

/** Blocks of a text. @param script what it is printed in */
export const blocksMarkup = (blocks: readonly Block[], script: Script, labels: LineLabels): string =>
  blocks.map((block) => blockMarkup(block, script, labels)).join('');

const blockMarkup = ({ kind, sentences }: Block, script: Script, labels: LineLabels): string =>
  `<div class="block ${kind}">${sentences.map((sentence) => lineMarkup(sentence, 'data-sentence', TAGS[kind], labels, script)).join('')}</div>`;

/** "English 12" for s12: a screen reader's list of controls tells them apart. The lines of a lesson have no number. */
const named = (english: string, id: string): string => `${english} ${/^s(\d+)$/.exec(id)?.[1] ?? ''}`.trim();

/** What to look at before reading: key words and a summary. */
const beforeMarkup = ({ keywords, summary }: Lesson, labels: MarkupLabels): string => {
  const { lesson } = labels;
  return (
    `<details class="lesson"><summary>${escapeHtml(lesson.before)}</summary>` +
    `<h2>${escapeHtml(lesson.keywords)}</h2><ul class="keywords">${keywords.map(keywordMarkup).join('')}</ul>${keepMarkup(lesson)}` +
    `<h2>${escapeHtml(lesson.summary)}</h2>${summary.map((line) => lineMarkup(line, 'data-line', 'p', labels)).join('')}</details>`
  );
};

/** Saves the key words all at once; what it says then, it carries along (keep-keywords.ts). */
const keepMarkup = (lesson: MarkupLabels['lesson']): string =>
  `<p><button type="button" data-keep data-undo="${escapeHtml(lesson.undo)}">${escapeHtml(lesson.keep)}</button> <span role="status" data-done="${escapeHtml(lesson.kept)}" data-there="${escapeHtml(lesson.keptAlready)}" data-undone="${escapeHtml(lesson.undone)}"></span></p>`;

const keywordMarkup = ({ surface, spelling, gloss }: Token): string =>
  `<li><b lang="zh-Hans">${escapeHtml(surface)}</b> <span lang="zh-Latn-pinyin">${escapeHtml(spelling)}</span> <span lang="en">${englishMarkup(gloss?.means ?? '')}</span></li>`;

/** English with the Chinese that it names marked as such. */
const englishMarkup = (english: string): string =>
  languageRuns(english, 'en')
    .map(({ text, lang }) => (lang === null ? escapeHtml(text) : `<span lang="${lang}">${escapeHtml(text)}</span>`))
    .join('');

/** What to do after reading: questions with their answers put away, and things to talk about. */
const afterMarkup = ({ questions, talk }: Lesson, labels: MarkupLabels): string => {
  const { lesson } = labels;
  return (
    `<details class="lesson"><summary>${escapeHtml(lesson.after)}</summary>` +
    `<h2>${escapeHtml(lesson.questions)}</h2><ol>${questions.map((question) => questionMarkup(question, labels)).join('')}</ol>` +
    `<h2>${escapeHtml(lesson.talk)}</h2><ul>${talk.map((line) => `<li>${lineMarkup(line, 'data-line', 'p', labels)}</li>`).join('')}</ul>` +
    `<button type="button" data-copy data-done="${escapeHtml(lesson.copied)}">${escapeHtml(lesson.copy)}</button></details>`
  );
};

const questionMarkup = ({ question, answer, sentences }: Question, labels: MarkupLabels): string =>
  `<li>${lineMarkup(question, 'data-line', 'p', labels)}<details class="answer"><summary>${escapeHtml(labels.lesson.answer)}</summary>${lineMarkup(answer, 'data-line', 'p', labels)}` +
  `<p>${escapeHtml(labels.lesson.where)} ${sentences.map((id) => `<a href="#${id}">${id.slice(1)}</a>`).join(', ')}</p></details></li>`;

/** Keeps what follows on the line of what goes before (U+2060). */
const WORD_JOINER = '\u2060';

const lineMarkup = (
  sentence: Sentence,
  attribute: 'data-sentence' | 'data-line',
  tag: string,
  { englishMark, english }: LineLabels,
  script: Script = 'simplified',
): string =>
  `<div ${attribute} id="${sentence.id}"><${tag} lang="${SCRIPT_LANG[script]}">${wordsMarkup(sentence, attribute === 'data-sentence' ? ' data-word' : '')}</${tag}>${
    sentence.en === null
      ? ''
      : `${WORD_JOINER}<details><summary aria-label="${escapeHtml(named(english, sentence.id))}">${escapeHtml(englishMark)}</summary><p lang="en">${escapeHtml(sentence.en)}</p></details>`
  }</div>`;

/** Words of up to this many characters are kept on one line. */
const LONG = 5;

/** @param asWord what makes a word one; words of a lesson become words when it is opened (wakeLesson in reader-dom.ts) */
function wordsMarkup(sentence: Sentence, asWord: string): string {
  const tappable = new Set(tappableTokens(sentence));
  return sentence.tokens
    .map((token) => {
      if (!tappable.has(token)) return escapeHtml(token.surface);
      const note = noteMark(sentence, token);
      return `<ruby${asWord}${token.surface.length > LONG ? ' data-long' : ''}${note === null ? '' : ` data-note="${note}"`}>${escapeHtml(token.surface)}</ruby>`;
    })
    .join('');
}

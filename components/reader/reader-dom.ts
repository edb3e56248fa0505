import { languageRuns } from '@/lib/chinese/language-runs';
import { CLOSING_MARKS, OPENING_MARKS } from '@/lib/chinese/line-marks';
import { NOTATION_LANG, type Notation, readingParts } from '@/lib/chinese/notation';
import { SCRIPT_LANG, type Script } from '@/lib/chinese/script';
import { inScript, type ReportWord } from '@/lib/dictionary/report-data';
import type { Settings } from '@/lib/storage/settings';

// Everything the reader does to the text of the page. Words are not React's: a reading is an <rt> put into its word and
// taken out again, so a tap touches one element.

export const sentencesIn = (article: ParentNode): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>('[data-sentence]'),
];

/** Everything that has words and English of its own: the sentences of the text and the lines of its lesson. */
export const linesIn = (article: ParentNode): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>('[data-sentence], [data-line]'),
];

export const wordsIn = (sentence: ParentNode): HTMLElement[] => [
  ...sentence.querySelectorAll<HTMLElement>('[data-word]'),
];

/** Makes the words of an opened lesson words to tap. Until then the page's words are those of the text alone. */
export function wakeLesson(lesson: HTMLElement): void {
  for (const word of lesson.querySelectorAll<HTMLElement>('ruby')) word.dataset.word = '';
}

export const sentenceOf = (element: Element): HTMLElement | null =>
  element.closest<HTMLElement>('[data-sentence], [data-line]');

/** The element that holds a sentence's Chinese. */
const chineseOf = (sentence: Element): HTMLElement | null => sentence.querySelector<HTMLElement>('[lang^="zh-Han"]');

/** A sentence as printed, whatever aids stand in it now. @param before only what stands before the word with this number */
export function chineseText(
  sentence: Element,
  words: readonly ReportWord[],
  printed: Script,
  before = Number.POSITIVE_INFINITY,
): string {
  let next = 0;
  const textOf = (node: Node): string => {
    if (next > before) return '';
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node instanceof HTMLElement && node.dataset.word !== undefined) {
      const word = words[next++];
      return word === undefined || next > before ? '' : inScript(word, printed);
    }
    return [...node.childNodes].map(textOf).join('');
  };
  const chinese = chineseOf(sentence);
  return chinese === null ? '' : textOf(chinese);
}

/** The Chinese of a line as it stands in the page, without readings and glosses. */
export function plainChinese(line: Element): string {
  const copy = chineseOf(line)?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const aid of copy.querySelectorAll('rt, small')) aid.remove();
  return copy.textContent ?? '';
}

/** Its English, or null. */
export const englishText = (sentence: Element): string | null =>
  sentence.querySelector('details [lang="en"]')?.textContent ?? null;

/** Which aids the words of a sentence show. */
export interface Aids {
  readonly reading: (word: ReportWord, index: number) => boolean;
  readonly glosses: (word: ReportWord) => boolean;
}

/** Puts the aids into every word of a sentence, or takes them out. `spread`: words make room for their readings. */
export function showAids(
  sentence: HTMLElement,
  words: readonly ReportWord[],
  aids: Aids,
  settings: Settings,
  spread: boolean,
): void {
  sentence.toggleAttribute('data-spread', spread);
  const glossed = words.some(aids.glosses);
  sentence.toggleAttribute('data-glossed', glossed);
  bindMarks(chineseOf(sentence), spread || glossed);
  for (const [i, element] of wordsIn(sentence).entries()) {
    const word = words[i];
    if (word === undefined) continue;
    setReading(element, aids.reading(word, i) ? word : null, settings);
    setGloss(element, aids.glosses(word) ? word : null);
  }
}

/**
 * Words that make room are boxes, and between boxes a line may break anywhere. So each is bound to the marks that belong to
 * it: no line begins with a comma or ends with an opening quotation mark. Off: the marks stand free again.
 */
function bindMarks(chinese: HTMLElement | null, on: boolean): void {
  if (chinese === null || on === (chinese.querySelector('.bound') !== null)) return;
  if (!on) {
    for (const bound of chinese.querySelectorAll('.bound')) {
      bound.nextElementSibling?.remove(); // its <wbr>
      bound.replaceWith(...bound.childNodes);
    }
    chinese.normalize();
    return;
  }
  for (const word of wordsIn(chinese)) {
    const bound = document.createElement('span');
    bound.className = 'bound';
    const before = word.previousSibling;
    word.before(bound);
    if (before instanceof Text) {
      const opening = before.data.search(OPENING_MARKS);
      if (opening >= 0) bound.append(before.splitText(opening));
    }
    bound.append(word);
    const after = bound.nextSibling;
    const closing = after instanceof Text ? (CLOSING_MARKS.exec(after.data)?.[0].length ?? 0) : 0;
    if (after instanceof Text && closing > 0) {
      after.splitText(closing);
      bound.append(after);
    }
    bound.after(document.createElement('wbr')); // Firefox breaks no line between two of them by itself
  }
}

/** Shows the reading of one word above it, or removes it. Idempotent. */
export function setReading(element: HTMLElement, word: ReportWord | null, { notation, toneColours }: Settings): void {
  const old = element.querySelector('rt');
  const wanted = word !== null && word.reading.length > 0 ? `${notation} ${toneColours}` : null;
  if ((old?.dataset.written ?? null) === wanted) return;
  old?.remove();
  element.removeAttribute('data-reading');
  if (word === null || wanted === null) return;
  const rt = document.createElement('rt');
  rt.lang = NOTATION_LANG[notation];
  rt.dataset.written = wanted;
  const parts = toneColours === 'on' ? colouredParts(word, notation) : [plainReading(word, notation)];
  if (canBePlaced()) rt.append(...parts);
  else {
    rt.className = 'boxless';
    rt.append(boxOf(parts));
  }
  element.append(rt);
  element.dataset.reading = rt.textContent ?? ''; // its width, where words make room (globals.css)
}

let placed: boolean | undefined;

/** WebKit leaves an <rt> in the line, whatever its style says (its computed position is always static). */
function canBePlaced(): boolean {
  if (placed !== undefined) return placed;
  const probe = document.createElement('rt');
  probe.style.position = 'absolute';
  document.body.append(probe);
  placed = getComputedStyle(probe).position === 'absolute';
  probe.remove();
  return placed;
}

/** There the <rt> has no box of its own, and what is in it is placed instead (globals.css). */
function boxOf(parts: readonly (string | HTMLElement)[]): HTMLElement {
  const box = document.createElement('span');
  box.className = 'reading';
  box.append(...parts);
  return box;
}

const plainReading = (word: ReportWord, notation: Notation): string =>
  readingParts(word, notation)
    .map(({ text }) => text)
    .join('');

const colouredParts = (word: ReportWord, notation: Notation): (string | HTMLElement)[] =>
  readingParts(word, notation).map(({ text, tone }) => {
    if (tone === null) return text;
    const span = document.createElement('span');
    span.dataset.tone = String(tone);
    span.textContent = text;
    return span;
  });

function setGloss(element: HTMLElement, word: ReportWord | null): void {
  const old = element.querySelector('small');
  if ((old !== null) === (word?.gloss != null)) return;
  old?.remove();
  if (word?.gloss == null) return;
  const small = document.createElement('small');
  small.lang = 'en';
  small.append(
    ...languageRuns(word.gloss.means, 'en').map(({ text, lang }) => {
      if (lang === null) return text;
      const run = document.createElement('span');
      run.lang = lang;
      run.textContent = text;
      return run;
    }),
  );
  element.append(small);
}

/** Writes the words of a sentence in simplified or traditional characters. Marks and figures are the same in both. */
export function setScript(sentence: HTMLElement, words: readonly ReportWord[], script: Script): void {
  const chinese = chineseOf(sentence);
  const lang = SCRIPT_LANG[script];
  if (chinese === null || chinese.lang === lang) return;
  chinese.lang = lang;
  for (const [i, element] of wordsIn(sentence).entries()) {
    const word = words[i];
    if (word !== undefined && element.firstChild !== null) element.firstChild.textContent = inScript(word, script);
  }
}

const SHEET_GAP_PX = 16;

/** Scrolls so far that `sheet` does not lie over the sentence; of a sentence too tall for that, over the word's line. */
export function uncover(word: HTMLElement, sheet: HTMLElement): void {
  const edge = window.innerHeight - sheet.offsetHeight - SHEET_GAP_PX; // where it will be: it may still be on its way up
  const box = word.getBoundingClientRect();
  const sentence = (chineseOf(sentenceOf(word) ?? word) ?? word).getBoundingClientRect();
  const room = box.height; // a reading stands above the word
  const bottom = sentence.bottom - sentence.top + room <= edge ? sentence.bottom : box.bottom;
  if (bottom > edge) window.scrollBy({ top: bottom - edge, behavior: 'instant' });
  else if (box.top < room) window.scrollBy({ top: box.top - room, behavior: 'instant' });
}

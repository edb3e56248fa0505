import { type ReportWord, wordsOfSentence } from '@/lib/dictionary/report-data';
import { wordStore } from '@/lib/storage/words';
import { keyOf, type SavedWord, toSavedWord, wordKey } from '@/lib/vocabulary/word';
import { chineseText, englishText, sentencesIn } from './reader-dom';
import type { TextSource } from './text-source';

/**
 * Saves the key words of a lesson, each with the first sentence of the text that it stands in; pressed once more, the button takes
 * them back. The page carries what is said then (markup.ts). Loaded when the button is pressed.
 */
export function keepKeywords(button: HTMLElement, article: HTMLElement, source: TextSource): void {
  const line = button.nextElementSibling;
  const { dataset } = button;
  if (!(line instanceof HTMLElement)) return;
  if (dataset.kept !== undefined) {
    wordStore.remove(JSON.parse(dataset.kept) as string[]);
    say(button, line, dataset.keep ?? '', line.dataset.undone);
    delete dataset.kept;
    return;
  }
  const words = keywordsOf(article, source);
  const added = words.filter((word) => wordStore.word(keyOf(word)) === undefined);
  if (added.length === 0) {
    line.textContent = words.length === 0 ? '' : (line.dataset.there ?? '');
    return;
  }
  wordStore.restore(added);
  dataset.kept = JSON.stringify(added.map(keyOf));
  dataset.keep ||= button.textContent ?? '';
  say(button, line, dataset.undo ?? '', line.dataset.done);
}

function say(button: HTMLElement, line: HTMLElement, label: string, text = ''): void {
  button.textContent = label;
  line.textContent = text;
}

/** The key words of the lesson, each as it would be saved from the sentence that it first stands in. */
export function keywordsOf(article: HTMLElement, { parts, slug, title, printed }: TextSource): readonly SavedWord[] {
  const wanted = new Set([...article.querySelectorAll('.keywords li')].map(nameOf));
  const found = new Map<string, SavedWord>();
  for (const sentence of sentencesIn(article)) {
    const words = wordsOfSentence(parts, sentence.id);
    for (const [index, word] of words.entries()) {
      const key = wordKey(word.surface, word.reading);
      if (!wanted.has(nameOfWord(word)) || found.has(key)) continue;
      const zh = chineseText(sentence, words, printed);
      const at = chineseText(sentence, words, printed, index).length;
      const example = { zh, en: englishText(sentence), slug, sentence: sentence.id, title, at };
      found.set(key, toSavedWord(word, example, new Date()));
    }
  }
  return [...found.values()];
}

/** Characters and reading as a key word's line shows them: the two that make it one word. */
const nameOf = (item: Element): string =>
  `${item.querySelector('b')?.textContent} ${item.querySelector('[lang="zh-Latn-pinyin"]')?.textContent}`;

const nameOfWord = ({ surface, spelling }: ReportWord): string => `${surface} ${spelling}`;

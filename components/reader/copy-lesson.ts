import { plainChinese } from './reader-dom';

/**
 * Copies the key words and the questions of a report as plain text, for a worksheet or a chat group; answers stay behind.
 * The button says when it is done. Without access to the clipboard (plain http) the older way through a selection is taken.
 */
export async function copyLesson(button: HTMLElement, article: HTMLElement): Promise<void> {
  const text = lessonText(article);
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (copied === true || copyBySelection(text)) button.textContent = button.dataset.done ?? '';
}

function lessonText(article: HTMLElement): string {
  const keywords = [...article.querySelectorAll('.keywords li')].map((item) => item.textContent?.trim() ?? '');
  const questions = [...article.querySelectorAll('[id^="question"]')].map(
    (line, i) => `${i + 1}. ${plainChinese(line)}`,
  );
  return [...keywords, '', ...questions].join('\n');
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

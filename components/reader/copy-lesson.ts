import { copyText } from '@/components/ui/copy-text';
import { plainChinese } from './reader-dom';

/**
 * Copies the key words and the questions of a report as plain text, for a worksheet or a chat group; answers stay behind.
 * The button says when it is done.
 */
export async function copyLesson(button: HTMLElement, article: HTMLElement): Promise<void> {
  if (await copyText(lessonText(article))) button.textContent = button.dataset.done ?? '';
}

function lessonText(article: HTMLElement): string {
  const keywords = [...article.querySelectorAll('.keywords li')].map((item) => item.textContent?.trim() ?? '');
  const questions = [...article.querySelectorAll('[id^="question"]')].map(
    (line, i) => `${i + 1}. ${plainChinese(line)}`,
  );
  return [...keywords, '', ...questions].join('\n');
}

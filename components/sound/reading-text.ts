import { chineseText, plainChinese, uncover, wordsIn } from '@/components/reader/reader-dom';
import type { ToolProps } from '@/components/reader/reader-tools';
import { wordsOfSentence } from '@/lib/dictionary/report-data';
import type { PlayerText } from '@/lib/speech/player';
import type { SpokenLine } from '@/lib/speech/speaker';

type Reading = Pick<ToolProps, 'source' | 'article' | 'place'>;

/** Room that a sentence has above it when it is in sight. */
const MARGIN_PX = 56;

export const elementOf = (article: Reading['article'], id: string): HTMLElement | null =>
  article.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? null;

/** The Chinese of a sentence as printed, whatever aids it shows; null where it is not in the page. */
export function lineOf({ source, article }: Pick<Reading, 'source' | 'article'>, id: string): SpokenLine | null {
  const element = elementOf(article, id);
  if (element === null) return null;
  const words = wordsOfSentence(source.parts, id);
  const known = words.length >= wordsIn(element).length; // else its words are still on their way
  return { id, text: known ? chineseText(element, words, source.printed) : plainChinese(element) };
}

/** The text of the page as the player needs it; the reader's place goes along. @param now what the reader has at the moment */
export const readingText = (now: () => Reading & { readonly bar: HTMLElement | null }): PlayerText => ({
  line: async (id) => {
    const { source, article, place, bar } = now();
    if (source.reveal !== null) await source.reveal(id);
    const element = elementOf(article, id);
    if (element !== null && place.view === 'text' && isInSight(element, bar)) place.setCurrent(id);
    else {
      place.go(id);
      if (element !== null && bar !== null) requestAnimationFrame(() => uncoverSentence(element, bar));
    }
    return lineOf(now(), id);
  },
  beside: (id, by) => {
    const number = Number(id.slice(1)) + by;
    return number >= 1 && number <= now().place.count ? `s${number}` : null;
  },
});

function isInSight(element: HTMLElement, bar: HTMLElement | null): boolean {
  // Its Chinese: around that the element is inline, and has its English.
  const { top, bottom } = (element.querySelector('[lang^="zh-Han"]') ?? element).getBoundingClientRect();
  return top >= MARGIN_PX && bottom <= window.innerHeight - (bar?.offsetHeight ?? 0);
}

function uncoverSentence(element: HTMLElement, bar: HTMLElement): void {
  const [word] = wordsIn(element);
  if (word !== undefined) uncover(word, bar);
}

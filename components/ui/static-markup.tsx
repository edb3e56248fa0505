'use client';
import { keptMarkup } from './kept-markup';

interface StaticMarkupProps {
  /** Under which the server has kept it (kept-markup.ts). */
  readonly kept: string;
  readonly as?: 'div' | 'script';
  readonly id?: string;
  readonly className?: string;
}

/**
 * Markup that is in the page once. What the server renders, React writes into the page a second time, as the data it
 * hydrates from; for a report that is 10 KB of 32. So the server hands the markup over beside React's data, and in the browser
 * this component leaves alone what stands there: React neither compares nor rewrites the inside of such an element. That goes for
 * scripts too: were React to write one when it has to draw a page anew, the page's policy would refuse it.
 */
export function StaticMarkup({ kept, as: Tag = 'div', ...attributes }: StaticMarkupProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markup.ts, which escapes all text, or code of our own
  return <Tag {...attributes} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keptMarkup(kept) }} />;
}

'use client';
import { keptMarkup } from './kept-markup';

/**
 * Markup that is in the page once. What the server renders, React writes into the page a second time, as the data it
 * hydrates from; for a report that is 10 KB of 32. So the server hands the markup over beside React's data, and in the browser
 * this component leaves alone what stands there: React neither compares nor rewrites the inside of such an element.
 */
export function StaticMarkup({ id, className }: { id: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markup.ts, which escapes all text
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: keptMarkup(id) }} />;
}

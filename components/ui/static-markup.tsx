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
 * this component leaves alone what stands there: React neither compares nor rewrites the inside of such an element.
 *
 * Where the page is not as React expects it (an extension has put something in), React draws all of it anew; then what stood in the
 * element moves into the new one. A script has run already, and the page's policy would refuse another.
 */
export function StaticMarkup({ kept, as: Tag = 'div', ...attributes }: StaticMarkupProps) {
  const before = Tag === 'div' ? elementWith(attributes) : null;
  return (
    <Tag
      {...attributes}
      ref={(element: HTMLElement | null) => {
        if (element !== null && before !== null && element !== before) element.append(...before.childNodes);
      }}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by markup.ts, which escapes all text, or code of our own
      dangerouslySetInnerHTML={{ __html: keptMarkup(kept) }}
    />
  );
}

/** The element in the page that has this id or else this class; null on the server. */
function elementWith({ id, className }: Pick<StaticMarkupProps, 'id' | 'className'>): Element | null {
  if (typeof document === 'undefined') return null;
  return id === undefined ? document.querySelector(`.${className}`) : document.getElementById(id);
}

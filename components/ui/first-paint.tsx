import type { ReactNode } from 'react';

interface FirstPaintProps {
  /** What comes in its place with the code, for somebody who has saved nothing and asked for nothing by the address. */
  readonly children: ReactNode;
  /** For everybody else. */
  readonly otherwise?: ReactNode;
}

/**
 * Drawn with the static page, before any code: what the page is for, to somebody new. It can't know who comes; the page's first script
 * does (boot-script.tsx), and shows it or not.
 */
export const FirstPaint = ({ children, otherwise }: FirstPaintProps) => (
  <>
    <div className="first-paint">{children}</div>
    <div className="later-paint">{otherwise}</div>
  </>
);

'use client';
import type { MouseEvent, ReactNode } from 'react';
import { openWord } from './address';

interface WordLinkProps {
  /** In either script. */
  readonly word: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a word's page: a real address, followed without loading the page anew. */
export function WordLink({ word, className, children }: WordLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    openWord(word);
  };
  return (
    <a href={`?${new URLSearchParams({ word })}`} className={className} data-word-link={word} onClick={follow}>
      {children}
    </a>
  );
}

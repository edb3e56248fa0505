'use client';
import { useEffect, useState } from 'react';
import { whenIdle } from '@/lib/offline/when-idle';
import { WORDS_PREFIX } from '@/lib/storage/keys';
import { hasItems } from '@/lib/storage/local';

interface DueLinkProps {
  readonly href: string;
  readonly label: string;
  /** Its name while something is due, "#" where the number goes. */
  readonly named: string;
}

/** The way to the review, with how much is due. Where no word was ever saved nothing is loaded for it. */
export function DueLink({ href, label, named }: DueLinkProps) {
  const [due, setDue] = useState(0);
  useEffect(() => {
    let end = () => {};
    let gone = false;
    if (hasItems(WORDS_PREFIX))
      whenIdle(async () => {
        const { watchDue } = await import('./watch-due');
        if (!gone) end = watchDue(setDue);
      });
    return () => {
      gone = true;
      end();
    };
  }, []);
  return due > 0 ? (
    <a href={href} aria-label={named.replace('#', `${due}`)}>
      {label} <span className="due">{due}</span>
    </a>
  ) : (
    <a href={href}>{label}</a>
  );
}

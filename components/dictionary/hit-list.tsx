'use client';
import type { KeyboardEvent } from 'react';
import type { SearchHit } from '@/lib/dictionary/search';
import { useStore } from '@/lib/storage/use-store';
import { wordStore } from '@/lib/storage/words';
import { wordKey } from '@/lib/vocabulary/word';
import { HitRow } from './hit-row';

const keyOf = ({ word, traditional, reading, senses }: SearchHit): string =>
  [word, traditional, ...reading, senses[0]].join(' ');

interface HitListProps {
  readonly hits: readonly SearchHit[];
  /** Arrow keys go from word to word; this is where they go from the first one up. */
  readonly onLeave?: () => void;
}

/** Words as links, with a mark on those that are saved. */
export function HitList({ hits, onLeave }: HitListProps) {
  const saved = useStore(wordStore);
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a.hit')];
    const to = links.indexOf(event.target as HTMLElement) + by;
    event.preventDefault();
    if (to < 0) onLeave?.();
    else links[to]?.focus();
  };
  return (
    <ul className="hits" onKeyDown={step}>
      {hits.map((hit) => {
        const key = wordKey(hit.word, hit.reading);
        const status = Object.hasOwn(saved, key) ? (saved[key]?.status ?? null) : null;
        return <HitRow key={keyOf(hit)} hit={hit} status={status} />;
      })}
    </ul>
  );
}

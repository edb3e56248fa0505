'use client';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import type { OrderItem } from '@/lib/exercises/types';

interface PlacedPieceProps {
  readonly piece: number;
  readonly text: string;
  readonly lang: string;
  readonly of: OrderItem['of'];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onTake: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A piece in the line: a tap takes it out; arrows move it. Sentences have buttons for that, words are too many for them. */
export function PlacedPiece({ piece, text, lang, of, isFirst, isLast, onTake, onMove, onKeyDown }: PlacedPieceProps) {
  const t = useTranslations('Exercises');
  return (
    <li>
      <button
        type="button"
        data-piece={piece}
        aria-description={t('takeOut')}
        aria-keyshortcuts="ArrowUp ArrowDown"
        onClick={onTake}
        onKeyDown={onKeyDown}
      >
        <span lang={lang}>{text}</span>
      </button>
      {of === 'sentences' && (
        <span className="order-moves">
          <button type="button" aria-label={t('moveUp')} disabled={isFirst} onClick={() => onMove(-1)}>
            ↑
          </button>
          <button type="button" aria-label={t('moveDown')} disabled={isLast} onClick={() => onMove(1)}>
            ↓
          </button>
        </span>
      )}
    </li>
  );
}

'use client';
import { useEffect } from 'react';
import type { ToolProps } from '@/components/reader/reader-tools';
import type { Player } from '@/lib/speech/player';

/** When sound stops by itself: a word that is tapped is being looked up, and a page out of sight has no voice. */
export function useManners(player: Player, article: ToolProps['article'], recorded: boolean): void {
  useEffect(() => {
    const text = article.current;
    const look = ({ target }: Event) => {
      if (target instanceof Element && target.closest('[data-word]') !== null) player.pause();
    };
    // Phones stop the voice of a page that is hidden, and say nothing. A recording goes on, with the system's own buttons.
    const hide = () => document.hidden && !recorded && player.pause();
    text?.addEventListener('click', look);
    document.addEventListener('visibilitychange', hide);
    return () => {
      text?.removeEventListener('click', look);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [player, article, recorded]);
}

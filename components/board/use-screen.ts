'use client';
import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Full screen, where the browser has it. What the board has made full is given back when the board is closed. */
export function useFullScreen(): { readonly can: boolean; readonly on: boolean; readonly toggle: () => void } {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const before = document.fullscreenElement;
    const changed = () => setOn(document.fullscreenElement !== null);
    changed();
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (before === null && document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
    };
  }, []);
  const toggle = useCallback(() => {
    if (!document.fullscreenEnabled) return;
    // refused without a key or a tap of hers: then the window stays as it is
    if (document.fullscreenElement === null) void document.documentElement.requestFullscreen().catch(() => {});
    else void document.exitFullscreen().catch(() => {});
  }, []);
  return { can: typeof document !== 'undefined' && document.fullscreenEnabled === true, on, toggle };
}

/** The projector does not go dark while the board is open. A browser lets go of the lock whenever the page is hidden. */
export function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let gone = false;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      lock = await navigator.wakeLock.request('screen').catch(() => null); // refused on a low battery
      if (gone) void lock?.release();
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}

const STILL_MS = 3000;

/** Says with `data-idle` on the board that nobody has moved or touched anything for a while: its controls and the cursor go. */
export function useIdle(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    let timer = 0;
    const wake = () => {
      element.removeAttribute('data-idle');
      window.clearTimeout(timer);
      timer = window.setTimeout(() => element.setAttribute('data-idle', ''), STILL_MS);
    };
    // what moves under a pointer that lies still is none of its movements
    const move = (event: PointerEvent) => (event.movementX !== 0 || event.movementY !== 0) && wake();
    const tab = ({ key }: KeyboardEvent) => key === 'Tab' && wake();
    wake();
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerdown', wake);
    element.addEventListener('keydown', tab);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerdown', wake);
      element.removeEventListener('keydown', tab);
    };
  }, [board]);
}

/** The address says that the board is open: who reloads or sends it on is at the board again. Closed, it says what it said before. */
export function useBoardAddress(): void {
  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('view');
    const before = asked === 'board' ? null : asked;
    writeView('board');
    return () => writeView(before);
  }, []);
}

function writeView(view: string | null): void {
  const url = new URL(window.location.href);
  if (view === null) url.searchParams.delete('view');
  else url.searchParams.set('view', view);
  history.replaceState(history.state, '', url);
}

'use client';
import { useEffect } from 'react';

interface MediaButtons {
  readonly play: () => void;
  readonly pause: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** The system's own buttons (lock screen, headphones) for a recording. A voice has none: the system does not take it for media. */
export function useMediaSession(title: string, artist: string | null, playing: boolean, buttons: MediaButtons): void {
  useEffect(() => {
    if (artist === null || !('mediaSession' in navigator)) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist });
    return () => {
      navigator.mediaSession.metadata = null;
    };
  }, [title, artist]);
  useEffect(() => {
    if (artist === null || !('mediaSession' in navigator)) return;
    const actions = {
      play: buttons.play,
      pause: buttons.pause,
      previoustrack: () => buttons.step(-1),
      nexttrack: () => buttons.step(1),
    };
    const names = Object.keys(actions) as (keyof typeof actions)[];
    for (const name of names) navigator.mediaSession.setActionHandler(name, actions[name]);
    navigator.mediaSession.playbackState = playing ? 'playing' : 'paused';
    return () => {
      for (const name of names) navigator.mediaSession.setActionHandler(name, null);
      navigator.mediaSession.playbackState = 'none';
    };
  }, [artist, playing, buttons]);
}

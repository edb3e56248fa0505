'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ToolProps } from '@/components/reader/reader-tools';
import type { Recording } from '@/lib/dictionary/recording';
import { filePath } from '@/lib/i18n/paths';
import { createPlayer, type Player } from '@/lib/speech/player';
import { createRecordingSpeaker } from '@/lib/speech/recording-speaker';
import { createVoiceSpeaker, withVoice } from '@/lib/speech/speakers';
import { soundStore } from '@/lib/storage/sound';
import { readingText } from './reading-text';

interface PlayerInUse {
  /** null until it is made. */
  readonly player: Player | null;
  /** How much of a recording has been loaded, 0 to 1; null = nothing is loading. */
  readonly progress: number | null;
  /** A voice that was asked to speak and did not. */
  readonly mute: string | null;
}

/** The player of this text, as long as it is open. @param recording null = the device's voice */
export function usePlayer(
  props: ToolProps,
  bar: RefObject<HTMLElement | null>,
  recording: Recording | null,
): PlayerInUse {
  const now = useRef(props);
  now.current = props;
  const [player, setPlayer] = useState<Player | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [mute, setMute] = useState<string | null>(null);
  useEffect(() => {
    const voice = createVoiceSpeaker(setMute);
    const addressOf = (name: string) => filePath(`/audio/${name}`);
    const speaker =
      recording === null ? voice : withVoice(createRecordingSpeaker(recording, addressOf, setProgress), voice);
    const made = createPlayer(
      speaker,
      readingText(() => ({ ...now.current, bar: bar.current })),
      soundStore.get,
    );
    setPlayer(made);
    return () => {
      made.pause();
      speaker.dispose();
    };
  }, [recording, bar]);
  return { player, progress, mute };
}

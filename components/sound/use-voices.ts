'use client';
import { useEffect, useState } from 'react';
import { deviceVoices } from '@/lib/speech/voice-speaker';

/** The voices that speak Mandarin. `looking`: some engines tell their voices late, and some without an event. */
export interface Voices {
  readonly looking: boolean;
  readonly list: readonly SpeechSynthesisVoice[];
}

const LOOK_EVERY_MS = 250;
const LOOKS = 8;

export function useVoices(): Voices {
  const [voices, setVoices] = useState<Voices>({ looking: true, list: [] });
  useEffect(() => {
    if (!('speechSynthesis' in window)) return setVoices({ looking: false, list: [] });
    let looks = 0;
    const look = () => {
      const list = deviceVoices();
      if (list.length > 0 || ++looks >= LOOKS) {
        window.clearInterval(timer);
        setVoices({ looking: false, list });
      }
    };
    const timer = window.setInterval(look, LOOK_EVERY_MS);
    look();
    window.speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => {
      window.clearInterval(timer);
      window.speechSynthesis.removeEventListener?.('voiceschanged', look);
    };
  }, []);
  return voices;
}

'use client';
import { useEffect, useState } from 'react';
import { isMandarin } from '@/lib/speech/mandarin';

export type Say = (text: string) => void;

/**
 * Says Chinese with the device's voice; null where it has none that may speak, and then there is no button. What speaks is fetched with
 * the first press: this much every page of reading carries.
 */
export function useSay(): Say | null {
  const [can, setCan] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    let gone = false;
    const look = async () => {
      const voices = window.speechSynthesis.getVoices().filter(isMandarin);
      const own = voices.some(({ localService }) => localService !== false);
      // A voice that sends the text away speaks only if she chose it.
      const chosen = !own && voices.length > 0 && (await import('@/lib/speech/chosen')).isChosen(voices);
      if (!gone) setCan(own || chosen);
    };
    void look(); // some engines know their voices at once, others tell later
    window.speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => {
      gone = true;
      window.speechSynthesis.removeEventListener?.('voiceschanged', look);
    };
  }, []);
  return can ? say : null;
}

function say(text: string): void {
  // Safari lets a page speak only if it first does so within a press; loading the rest takes longer than that.
  if ('GestureEvent' in window) window.speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  void import('@/lib/speech/say').then((speech) => speech.say(text));
}

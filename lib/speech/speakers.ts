import type { Speaker } from './speaker';
import { deviceVoices, speakText } from './voice-speaker';

/** @param onMute the name of a voice that was asked to speak and did not */
export const createVoiceSpeaker = (onMute: (name: string) => void): Speaker => ({
  say: async ({ line, speed, signal, onSpan }) =>
    deviceVoices().length === 0 ? 'missing' : speakText({ text: line.text, speed, signal, onSpan, onMute }),
  setSpeed: () => false,
  // Safari lets a page speak only if it first does so within a press; finding the sentence may take longer than that.
  unlock: () => {
    if ('GestureEvent' in window) window.speechSynthesis?.speak(new SpeechSynthesisUtterance(''));
  },
  dispose: () => {},
});

/** A recording, and for what was not recorded the device's voice. @param voice null where there is none that may speak */
export const withVoice = (recording: Speaker, voice: Speaker | null): Speaker => ({
  say: async (request) => {
    const outcome = await recording.say(request);
    return outcome === 'missing' && voice !== null ? voice.say(request) : outcome;
  },
  setSpeed: (speed) => recording.setSpeed(speed),
  unlock: () => {
    recording.unlock();
    voice?.unlock();
  },
  dispose: () => {
    recording.dispose();
    voice?.dispose();
  },
});

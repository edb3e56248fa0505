import { soundStore } from '../storage/sound';
import { chunksOf, longestChunk } from './chunks';
import { type Outcome, utter } from './engine';
import { mandarinVoices, voicesToTry } from './voices';

/** Voices that were asked to speak and did not, until the page is left. */
const mute = new Set<string>();

export const deviceVoices = (): SpeechSynthesisVoice[] =>
  'speechSynthesis' in window ? mandarinVoices(window.speechSynthesis.getVoices()) : [];

export interface SpeakRequest {
  readonly text: string;
  readonly speed: number;
  readonly signal: AbortSignal;
  /** [start, end) of the text that is being said, where the engine tells. */
  readonly onSpan?: (start: number, end: number) => void;
  /** This voice does not begin to speak; the next one is tried. */
  readonly onMute?: (name: string) => void;
}

/** Says a text of any length with the learner's voice, or with the next one if that stays silent. @returns `silent` if none speaks */
export async function speakText(request: SpeakRequest): Promise<Outcome> {
  const voices = voicesToTry(deviceVoices(), soundStore.get().voice);
  for (const voice of voices.filter(({ voiceURI }) => !mute.has(voiceURI))) {
    const outcome = await speakWith(voice, request);
    if (outcome !== 'silent') return outcome;
    mute.add(voice.voiceURI);
    request.onMute?.(voice.name);
  }
  mute.clear(); // the next press tries them all again
  return 'silent';
}

async function speakWith(voice: SpeechSynthesisVoice, { text, speed, signal, onSpan }: SpeakRequest): Promise<Outcome> {
  for (const chunk of chunksOf(text, longestChunk(voice.localService !== false, speed))) {
    const outcome = await utter({
      text: chunk.text,
      voice,
      speed,
      signal,
      onSpan: (start, end) => onSpan?.(chunk.start + start, chunk.start + end),
    });
    if (outcome !== 'ended') return outcome;
  }
  return 'ended';
}

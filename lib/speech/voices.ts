import { isMandarin } from './mandarin';

// Which of a device's voices may speak, and which of them first.

/** What matters of a SpeechSynthesisVoice. */
export type VoiceLike = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService'>;

const GOOD = /natural|neural|premium|enhanced|siri|高品质|高品質|增强|增強|优质|優質/i;
/** Small old voices, and Apple's character voices, which are hard to follow. */
const POOR = /espeak|compact|^(?:eddy|flo|grandma|grandpa|reed|rocko|sandy|shelley)\b/i;

const quality = ({ name, voiceURI }: VoiceLike): number =>
  GOOD.test(name) || GOOD.test(voiceURI) ? 0 : POOR.test(name) || POOR.test(voiceURI) ? 2 : 1;

/** The voices that speak Mandarin: the device's own before those of a network service, good ones first. */
export const mandarinVoices = <T extends VoiceLike>(voices: readonly T[]): T[] =>
  voices
    .filter(isMandarin)
    .map((voice, at) => ({ voice, at }))
    .sort(
      (a, b) =>
        Number(a.voice.localService === false) - Number(b.voice.localService === false) ||
        quality(a.voice) - quality(b.voice) ||
        a.at - b.at,
    )
    .map(({ voice }) => voice);

/**
 * The voices to speak with, in the order in which to try them: the chosen one, then the device's own. A voice of a network
 * service sends the text to its maker, so it never speaks unless it was chosen.
 * @param chosen the `voiceURI` of the learner's choice, or null
 */
export function voicesToTry<T extends VoiceLike>(voices: readonly T[], chosen: string | null): T[] {
  const all = mandarinVoices(voices);
  const own = all.filter(({ localService }) => localService !== false);
  const wanted = all.find(({ voiceURI }) => voiceURI === chosen);
  return wanted === undefined ? own : [wanted, ...own.filter((voice) => voice !== wanted)];
}

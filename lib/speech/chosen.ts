import { soundStore } from '../storage/sound';
import type { VoiceLike } from './voices';

/** Is one of these the voice that the learner chose? */
export const isChosen = (voices: readonly Pick<VoiceLike, 'voiceURI'>[]): boolean =>
  voices.some(({ voiceURI }) => voiceURI === soundStore.get().voice);

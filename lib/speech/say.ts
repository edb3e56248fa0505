import { soundStore } from '../storage/sound';
import { takeFloor } from './floor';
import { speakText } from './voice-speaker';

let speaking = new AbortController();
const giveUp = () => speaking.abort();

/** Says a word or a sentence with the device's voice, in place of whatever is being said. */
export function say(text: string): void {
  giveUp();
  speaking = new AbortController();
  takeFloor(giveUp);
  void speakText({ text, speed: soundStore.get().speed, signal: speaking.signal });
}

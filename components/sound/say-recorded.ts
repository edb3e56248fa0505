import type { Recording } from '@/lib/dictionary/recording';
import { filePath } from '@/lib/i18n/paths';
import { takeFloor } from '@/lib/speech/floor';
import { createRecordingSpeaker } from '@/lib/speech/recording-speaker';
import { say } from '@/lib/speech/say';
import type { SpokenLine } from '@/lib/speech/speaker';
import { soundStore } from '@/lib/storage/sound';

let last: { readonly address: string; readonly recording: Recording } | null = null;

/**
 * Plays one sentence of a recording; what was not recorded, or can't be loaded, the device's voice says.
 * @param address where the recording's data are
 * @param audio made within the press of a button
 */
export async function sayRecorded(address: string, audio: HTMLAudioElement, line: SpokenLine): Promise<void> {
  const stopped = new AbortController();
  takeFloor(() => stopped.abort());
  const recording = await load(address);
  if (stopped.signal.aborted) return;
  if (recording === null) return say(line.text);
  const speaker = createRecordingSpeaker(
    recording,
    (name) => filePath(`/audio/${name}`),
    () => {},
    audio,
  );
  const outcome = await speaker.say({
    line,
    speed: soundStore.get().speed,
    signal: stopped.signal,
    resume: false,
    next: null,
    onSpan: () => {},
  });
  speaker.dispose();
  if (outcome === 'missing' || outcome === 'unreachable') say(line.text);
}

async function load(address: string): Promise<Recording | null> {
  if (last?.address === address) return last.recording;
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    last = { address, recording: (await response.json()) as Recording };
    return last.recording;
  } catch {
    return null; // no network, or another page in its place
  }
}

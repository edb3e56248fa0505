import type { Recording } from '../dictionary/recording';
import { loadTrack } from './load-track';
import type { SayOutcome, SayRequest, Speaker } from './speaker';

// A recording, sentence by sentence. A file is fetched whole and then played from memory: so its times are exact on any server, a
// service worker keeps it by that one request, and nobody has to answer a request for a part.

/** An empty sound: Safari lets an element sound later if it was played within a press. */
const NOTHING = 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEARKwAAIhYAQACABAAZGF0YQAAAAA=';
/** A sentence that begins where the last one ended is not sought: it flows on. */
const SAME_PLACE_S = 0.4;
const LOOK_EVERY_MS = 100;

/** @param addressOf the address of a track by its name; @param onProgress of what is being loaded: 0 to 1, null = nothing is */
export function createRecordingSpeaker(
  { tracks, sentences }: Recording,
  addressOf: (name: string) => string,
  onProgress: (share: number | null) => void,
  audio = new Audio(),
): Speaker {
  audio.preservesPitch = true;
  const loaded = new Map<number, Promise<string>>();
  const gone = new AbortController();
  /** Where a sentence was stopped. */
  let held: { readonly id: string; readonly at: number } | null = null;
  let unlocked = false;

  const load = (track: number, shown = true): Promise<string> => {
    const known = loaded.get(track);
    if (known !== undefined) return known;
    const loading = loadTrack(addressOf(tracks[track] ?? ''), gone.signal, shown ? onProgress : () => {});
    loaded.set(track, loading);
    loading.catch(() => loaded.delete(track)); // the next press tries again
    return loading;
  };

  const say = async ({ line, speed, signal, resume, next }: SayRequest): Promise<SayOutcome> => {
    const stretch = sentences[line.id];
    if (stretch === undefined) return 'missing';
    const [track, start, end] = stretch;
    const address = await load(track).catch(() => null);
    if (signal.aborted) return 'stopped';
    if (address === null) return 'unreachable';
    const other = audio.src !== address;
    if (other) audio.src = address;
    const from = resume && held?.id === line.id ? held.at : start;
    const flowing = !other && !audio.paused && Math.abs(audio.currentTime - start) < SAME_PLACE_S;
    if (!flowing) audio.currentTime = from;
    audio.playbackRate = speed; // a new source has set it back
    held = null;
    const began = await audio.play().then(
      () => null,
      (error: unknown) => (error instanceof DOMException && error.name === 'NotAllowedError' ? 'blocked' : 'failed'),
    );
    if (signal.aborted) return stop(line.id);
    if (began !== null) return began;
    const following = next === null ? undefined : sentences[next];
    if (following !== undefined && following[0] !== track) void load(following[0], false).catch(() => {});
    const outcome = await reach(audio, end, signal);
    if (outcome === 'stopped') return stop(line.id);
    const flowsOn = following?.[0] === track && end !== null && Math.abs(following[1] - end) < SAME_PLACE_S;
    if (!flowsOn) audio.pause();
    return outcome;
  };

  const stop = (id: string): SayOutcome => {
    audio.pause();
    held = { id, at: audio.currentTime };
    return 'stopped';
  };

  return {
    say,
    setSpeed: (speed) => {
      audio.playbackRate = speed;
      return true;
    },
    unlock: () => {
      if (unlocked) return;
      unlocked = true;
      audio.src = NOTHING;
      void audio.play().catch(() => {});
    },
    dispose: () => {
      gone.abort();
      audio.pause();
      audio.removeAttribute('src');
      for (const address of loaded.values()) void address.then(URL.revokeObjectURL, () => {});
    },
  };
}

/** Waits until the sound has reached a place, its end or is stopped. @param end in seconds; null = the end of the file */
const reach = (audio: HTMLAudioElement, end: number | null, signal: AbortSignal): Promise<SayOutcome> =>
  new Promise((resolve) => {
    let timer = 0;
    const finish = (outcome: SayOutcome) => {
      window.clearTimeout(timer);
      audio.removeEventListener('error', fail);
      signal.removeEventListener('abort', stop);
      resolve(outcome);
    };
    const fail = () => finish('failed');
    const stop = () => finish('stopped');
    const look = () => {
      const left = (end ?? audio.duration) - audio.currentTime;
      if (audio.ended || left <= 0.005) return finish('ended');
      if (audio.paused) return finish('stopped'); // by the system: a call, another app
      timer = window.setTimeout(look, Math.min(LOOK_EVERY_MS, Math.max(1, (1000 * left) / audio.playbackRate)));
    };
    audio.addEventListener('error', fail);
    signal.addEventListener('abort', stop);
    look();
  });

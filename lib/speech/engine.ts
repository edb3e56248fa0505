import EasySpeech from 'easy-speech';

// The only door to the device's voice. easy-speech knows how engines find their voices and speak; what else they do is said where it
// is dealt with, and in docs/sound.md.

/** How saying something came out. `silent`: the engine took it and never began; `blocked`: the browser wants a press of a button first. */
export type Outcome = 'ended' | 'stopped' | 'silent' | 'blocked' | 'failed';

export interface Utterance {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  /** 1 = as the voice speaks by itself. */
  readonly speed: number;
  readonly signal: AbortSignal;
  /** A stretch of the text is being said now: [start, end) in UTF-16. Many engines never tell. */
  readonly onSpan?: (start: number, end: number) => void;
}

/** Android lists voices that are not installed; they take a text and never begin. A network voice may take its time. */
const BEGIN_WITHIN_MS = { own: 4_000, network: 9_000 };
const LOOK_EVERY_MS = 700;
/** easy-speech speaks 10 ms after it has stopped what went before. */
const GAP_MS = 20;

/** Over when the engine has surely taken note of the last stop. */
let quiet: Promise<void> = Promise.resolve();
/** Whoever asks while the engine is being got ready waits for the same. */
let ready: Promise<unknown> | null = null;

async function begin(): Promise<void> {
  ready ??= getReady();
  await ready;
  await quiet;
}

function getReady(): Promise<unknown> {
  // Chrome speaks on after the page is left.
  window.addEventListener('pagehide', () => window.speechSynthesis.cancel());
  return EasySpeech.init({ maxTimeout: 2_000, interval: 100, quiet: true });
}

/** Says a text of at most `longestChunk` characters. What was being said is stopped. Never throws. */
export async function utter(utterance: Utterance): Promise<Outcome> {
  await begin();
  return utterance.signal.aborted ? 'stopped' : new Promise((resolve) => speakNow(utterance, resolve));
}

function speakNow({ text, voice, speed, signal, onSpan }: Utterance, resolve: (outcome: Outcome) => void): void {
  let begun = false;
  let idle = 0;
  const finish = (outcome: Outcome) => {
    window.clearTimeout(late);
    window.clearInterval(look);
    signal.removeEventListener('abort', stop);
    resolve(outcome);
  };
  const stop = () => {
    finish('stopped');
    silence();
  };
  const late = window.setTimeout(
    () => {
      if (begun) return;
      finish('silent');
      silence();
    },
    voice.localService === false ? BEGIN_WITHIN_MS.network : BEGIN_WITHIN_MS.own,
  );
  // Some engines forget to say that they have ended, or end with the page in the background.
  const look = window.setInterval(() => {
    const { speaking, pending } = window.speechSynthesis;
    idle = begun && speaking === false && pending === false ? idle + 1 : 0;
    if (idle >= 2) finish('ended');
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', stop);
  EasySpeech.speak({
    text,
    voice,
    rate: speed,
    pitch: 1,
    volume: 1,
    force: true, // its own list of voices may be older than the device's
    infiniteResume: false, // texts are short (chunks.ts); pausing all the time makes some voices stutter
    start: () => {
      begun = true;
    },
    boundary: (event) => {
      begun = true;
      if (event.name !== 'sentence' && event.charIndex < text.length)
        onSpan?.(event.charIndex, event.charIndex + Math.max(1, event.charLength ?? 1));
    },
  }).then(
    () => finish('ended'),
    (event: unknown) => finish(outcomeOf(event)),
  );
}

/** @param event of the engine, or whatever it has thrown */
function outcomeOf(event: unknown): Outcome {
  const code = typeof event === 'object' && event !== null && 'error' in event ? event.error : null;
  if (code === 'canceled' || code === 'interrupted') return 'stopped';
  if (code === 'not-allowed') return 'blocked';
  return code === 'voice-unavailable' || code === 'language-unavailable' ? 'silent' : 'failed';
}

function silence(): void {
  window.speechSynthesis.cancel();
  quiet = new Promise((resolve) =>
    window.setTimeout(() => {
      window.speechSynthesis.cancel(); // what was about to be spoken
      resolve();
    }, GAP_MS),
  );
}

import type { Outcome } from './engine';

/** A sentence to be heard. */
export interface SpokenLine {
  readonly id: string;
  /** Its Chinese as printed, without readings. */
  readonly text: string;
}

export interface SayRequest {
  readonly line: SpokenLine;
  readonly speed: number;
  readonly signal: AbortSignal;
  /** Go on where this sentence was stopped, if that is known. */
  readonly resume: boolean;
  /** The sentence that follows at once, so that what can flows on into it; null where something comes between. */
  readonly next: string | null;
  readonly onSpan: (start: number, end: number) => void;
}

/** `missing`: nothing can say this sentence, on to the next; `unreachable`: the recording could not be loaded. */
export type SayOutcome = Outcome | 'missing' | 'unreachable';

/** What makes a sentence heard: the device's voice, or a recording. */
export interface Speaker {
  say(request: SayRequest): Promise<SayOutcome>;
  /** Takes a new speed at once. @returns false: what is being said has to be said anew */
  setSpeed(speed: number): boolean;
  /** Called within the press of a button, since some browsers let only that begin a sound. */
  unlock(): void;
  dispose(): void;
}

import { takeFloor } from './floor';
import type { SayOutcome, Speaker, SpokenLine } from './speaker';

// Says a text sentence by sentence. It knows neither the page nor what speaks: these are given to it.

/** How she listens; asked anew for each sentence, so that a change counts at once. */
export interface PlayerOptions {
  readonly speed: number;
  readonly shadowing: boolean;
  /** Her turn, in lengths of the sentence. */
  readonly pause: number;
  readonly times: number;
  readonly goOn: boolean;
}

/** The text as the player needs it. */
export interface PlayerText {
  /** Brings a sentence into sight. @returns null where there is nothing to be said, a line of marks only */
  line(id: string): Promise<SpokenLine | null>;
  /** The sentence after or before; null at the ends. */
  beside(id: string, by: 1 | -1): string | null;
}

export interface PlayerState {
  /** `turn`: the pause in which the learner speaks. */
  readonly status: 'still' | 'speaking' | 'turn';
  /** The sentence being said, or said last. */
  readonly sentence: string | null;
  /** The stretch of it being said, [start, end) in UTF-16; null where nobody tells. */
  readonly span: readonly [number, number] | null;
  /** How long her turn is. */
  readonly turnMs: number;
  /** From 1: the how many-th time the sentence is said. */
  readonly round: number;
  /** Why it stopped, if not by itself or by her. */
  readonly trouble: Exclude<SayOutcome, 'ended' | 'stopped' | 'missing'> | null;
}

export interface Player {
  get(): PlayerState;
  subscribe(listener: () => void): () => void;
  /** Begins with a sentence; one that was paused is gone on with. */
  play(id: string): void;
  /** Says one sentence and stops, whatever else is chosen. */
  repeat(id: string): void;
  pause(): void;
  /** On to the sentence beside `id`: said where something is being said, else only shown. */
  step(id: string, by: 1 | -1): void;
  /** The speed or the voice is another now. */
  refresh(): void;
}

const STILL: PlayerState = { status: 'still', sentence: null, span: null, turnMs: 0, round: 1, trouble: null };
const SHORTEST_TURN_MS = 1_000;

export function createPlayer(speaker: Speaker, text: PlayerText, options: () => PlayerOptions): Player {
  let state = STILL;
  let current = new AbortController();
  let paused: string | null = null;
  let single = false;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PlayerState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const settle = (outcome: SayOutcome | null) =>
    set({
      status: 'still',
      span: null,
      trouble:
        outcome === null || outcome === 'ended' || outcome === 'stopped' || outcome === 'missing' ? null : outcome,
    });

  /** Her turn: as long as the sentence took. @returns whether it was waited out */
  const turn = async (tookMs: number, signal: AbortSignal): Promise<boolean> => {
    const turnMs = Math.max(SHORTEST_TURN_MS, Math.round(tookMs * options().pause));
    set({ status: 'turn', span: null, turnMs });
    await wait(turnMs, signal);
    return !signal.aborted;
  };

  /** Says one sentence as often as is wished. @returns null if it was stopped from outside */
  const sayLine = async (line: SpokenLine, resumed: boolean, signal: AbortSignal): Promise<SayOutcome | null> => {
    let outcome: SayOutcome = 'ended';
    for (let round = 1; round <= (single ? 1 : options().times); round++) {
      const { speed, shadowing, times, goOn } = options();
      set({ status: 'speaking', sentence: line.id, span: null, round, trouble: null });
      const began = performance.now();
      outcome = await speaker.say({
        line,
        speed,
        signal,
        resume: resumed && round === 1,
        next: !single && goOn && !shadowing && round === times ? text.beside(line.id, 1) : null,
        onSpan: (start, end) => !signal.aborted && set({ span: [start, end] }),
      });
      if (signal.aborted) return null;
      if (outcome !== 'ended') return outcome;
      if (shadowing && !(await turn(performance.now() - began, signal))) return null;
    }
    return outcome;
  };

  const run = async (from: string, resume: boolean) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    takeFloor(pause);
    set({ status: 'speaking', sentence: from, span: null, trouble: null });
    for (let id: string | null = from; id !== null; id = text.beside(id, 1)) {
      const line = await text.line(id);
      if (signal.aborted) return;
      if (line === null || !/[\p{L}\p{N}]/u.test(line.text)) continue;
      const outcome = await sayLine(line, resume && id === from, signal);
      if (outcome === null) return;
      if (outcome === 'missing' && !single) continue;
      if (outcome !== 'ended' || single || !options().goOn) return settle(outcome);
    }
    settle(null);
  };

  /** A sentence that can't be brought into sight, or a speaker that throws, leaves no bar that says it is speaking. */
  const begin = (id: string, resume: boolean) => {
    const running = run(id, resume);
    const { signal } = current;
    running.catch(() => signal.aborted || settle('failed'));
  };

  function pause(): void {
    if (state.status === 'still') return;
    paused = state.status === 'speaking' ? state.sentence : null;
    current.abort();
    settle(null);
  }
  const start = (id: string) => {
    const resume = paused === id;
    paused = null;
    speaker.unlock();
    begin(id, resume);
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play: (id) => {
      single = false;
      start(id);
    },
    repeat: (id) => {
      single = true;
      paused = null;
      start(id);
    },
    pause,
    step: (id, by) => {
      const next = text.beside(id, by);
      if (next === null) return;
      if (state.status !== 'still') return start(next);
      paused = null;
      set({ sentence: next, trouble: null });
      void text.line(next);
    },
    refresh: () => {
      if (state.status === 'speaking' && state.sentence !== null && !speaker.setSpeed(options().speed))
        begin(state.sentence, false);
    },
  };
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });

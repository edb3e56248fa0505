import type { Page } from '@playwright/test';

// A browser in a test has no voice. This one speaks nothing, but notes what it was asked to, and tells what a real engine would.

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
}

export interface FakeEngine {
  readonly voices: readonly FakeVoice[];
  /** The voices come with `voiceschanged`, when the story lets them. */
  readonly late?: boolean;
  /** Names of voices that are listed and never begin. */
  readonly mute?: readonly string[];
  /** Each text ends by itself after so long; else when the story says so. */
  readonly lastsMs?: number;
}

export interface Spoken {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}

interface Controls {
  readonly spoken: Spoken[];
  boundary(charIndex: number, charLength: number): void;
  end(): void;
  arrive(): void;
}

type WithControls = typeof window & { engine: Controls };

export const TINGTING: FakeVoice = { name: 'Tingting', lang: 'zh-CN' };
export const MEIJIA: FakeVoice = { name: 'Meijia', lang: 'zh-TW' };
export const SINJI: FakeVoice = { name: 'Sinji', lang: 'zh-HK' };
export const GOOGLE: FakeVoice = { name: 'Google 普通话（中国大陆）', lang: 'zh-CN', localService: false };

/** Gives the pages to come an engine with these voices. */
export async function giveVoices(page: Page, engine: FakeEngine): Promise<void> {
  await page.addInitScript(({ voices, late, mute = [], lastsMs }) => {
    class Utterance extends EventTarget {
      rate = 1;
      voice: { readonly name: string } | null = null;
      constructor(public text = '') {
        super();
      }
    }
    const list = voices.map((voice) => ({ localService: true, voiceURI: voice.name, default: false, ...voice }));
    const spoken: Spoken[] = [];
    let there = late !== true;
    let current: Utterance | null = null;
    const tell = (type: string, more: object = {}) => current?.dispatchEvent(Object.assign(new Event(type), more));
    const end = () => {
      const ended = current;
      current = null;
      ended?.dispatchEvent(new Event('end'));
    };
    const speech = Object.assign(new EventTarget(), {
      onvoiceschanged: null,
      pending: false,
      paused: false,
      getVoices: () => (there ? list : []),
      cancel: () => {
        tell('error', { error: 'canceled' });
        current = null;
      },
      pause: () => {},
      resume: () => {},
      speak: (utterance: Utterance) => {
        if (utterance.text === '') return;
        const name = utterance.voice?.name ?? '';
        spoken.push({ text: utterance.text, rate: utterance.rate, voice: name });
        current = utterance;
        if (mute.includes(name)) return;
        queueMicrotask(() => current === utterance && tell('start'));
        if (lastsMs !== undefined) setTimeout(() => current === utterance && end(), lastsMs);
      },
    });
    Object.defineProperty(speech, 'speaking', { get: () => current !== null });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      engine: {
        spoken,
        end,
        boundary: (charIndex: number, charLength: number) => tell('boundary', { name: 'word', charIndex, charLength }),
        arrive: () => {
          there = true;
          speech.dispatchEvent(new Event('voiceschanged'));
        },
      } satisfies Controls,
    });
  }, engine);
}

export const spoken = (page: Page): Promise<readonly Spoken[]> =>
  page.evaluate(() => (window as WithControls).engine.spoken);
export const spokenTexts = async (page: Page): Promise<string[]> => (await spoken(page)).map(({ text }) => text);

/** The voice has said what it was given. */
export const endSpeech = (page: Page): Promise<void> => page.evaluate(() => (window as WithControls).engine.end());
/** The voice has come to this place of its text. */
export const reachWord = (page: Page, at: number, length: number): Promise<void> =>
  page.evaluate(([from, count]) => (window as WithControls).engine.boundary(from, count), [at, length] as const);
export const voicesArrive = (page: Page): Promise<void> =>
  page.evaluate(() => (window as WithControls).engine.arrive());

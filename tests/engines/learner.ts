import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect as plainExpect } from '@playwright/test';
import type { Engine, Point } from './engine';

/** The analyser and the dictionary are fetched and unpacked first; three engines share a slow machine. */
const PATIENCE_MS = 30_000;
const expect = plainExpect.configure({ timeout: PATIENCE_MS });

/** Something on the page, as a learner would name it: what kind of thing, and what it is called. */
export interface Thing {
  readonly css: string;
  /** Its whole name, or a pattern of it. */
  readonly name?: string | RegExp;
  /** The thing that it is in. */
  readonly within?: Thing;
}

const kind =
  (css: string) =>
  (name: string | RegExp, within?: Thing): Thing => ({ css, name, within });

export const button = kind('button, summary');
export const link = kind('a[href]');
export const heading = kind('h1, h2, h3');
export const dialog = kind('dialog, [role="dialog"]');
export const field = kind('textarea, input:not([type="radio"], [type="checkbox"])');
export const choice = kind('input[type="radio"], input[type="checkbox"]');
export const menu = kind('select');
export const group = kind('fieldset, [role="group"]');
export const item = kind('li');

/** A word of the text; others of a sentence with the same beginning come after it. */
export const word = (sentence: string, characters: string): Thing => ({
  css: `#${sentence} [data-word]`,
  name: new RegExp(`^${characters}`),
});

/** In CSS pixels, from the window's left upper corner. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is seen of a thing. */
interface Sight {
  readonly text: string;
  readonly box: Box;
  /** The middle of its first line. */
  readonly middle: Point;
  /** Nothing lies over its middle, and it is within the window. */
  readonly free: boolean;
}

interface Wanted {
  readonly css: string;
  readonly pattern: string;
  readonly within?: Wanted;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A thing as the page can be told of it, as JSON. */
const told = ({ css, name = /(?:)/, within }: Thing): Wanted => ({
  css,
  pattern: typeof name === 'string' ? `^${escapeRegExp(name)}$` : name.source,
  ...(within && { within: told(within) }),
});

/** Runs in the page: the first such thing that can be seen; null = there is none. */
function look(wanted: Wanted, bring: boolean): Sight | null {
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const named = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = (element as HTMLInputElement).labels; // of fields alone
    const legend = element instanceof HTMLFieldSetElement ? element.querySelector('legend') : null;
    const textOf = (part: Element | null | undefined): string => plain(part?.textContent);
    return (
      plain(element.getAttribute('aria-label')) ||
      plain(ids.map((id) => textOf(document.getElementById(id))).join(' ')) ||
      textOf(labels?.[0] ?? legend ?? element)
    );
  };
  const isSeen = (element: Element): boolean =>
    getComputedStyle(element).display === 'contents'
      ? [...element.children].some(isSeen)
      : element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
  const find = ({ css, pattern, within }: Wanted): Element | undefined => {
    const place = within === undefined ? document : find(within);
    return [...(place?.querySelectorAll(css) ?? [])].find(
      (element) => new RegExp(pattern, 'u').test(named(element)) && isSeen(element),
    );
  };
  const element = find(wanted);
  if (element === undefined) return null;
  const measure = () => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const top = document.elementFromPoint(middle.x, middle.y);
    const label = top?.closest('label')?.control; // what a label lies over is tapped through it
    return { middle, free: top !== null && (element.contains(top) || top.contains(element) || label === element) };
  };
  let { middle, free } = measure();
  if (!free && bring) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    ({ middle, free } = measure());
  }
  const all = document.createRange();
  all.selectNodeContents(element);
  const { left, right, top, bottom } = all.getBoundingClientRect();
  // biome-ignore lint/performance/useDomNodeTextContent: only what is seen of it counts
  return { text: plain((element as HTMLElement).innerText), box: { left, right, top, bottom }, middle, free };
}

/** Runs in the page: chooses the option with this name. */
function set(css: string, name: string): void {
  const options = [...document.querySelectorAll<HTMLOptionElement>(`${css} option`)];
  const option = options.find(({ label }) => label === name);
  if (option === undefined) throw new Error(`There is no ${name}`);
  option.selected = true;
  option.closest('select')?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A learner at a browser: she waits for what is to be seen, and taps it. */
export class Learner {
  constructor(
    readonly engine: Engine,
    private readonly origin: string,
  ) {}

  /** Opens a page of the site: "/en/words/". */
  open(path: string): Promise<void> {
    return this.engine.goto(this.origin + path);
  }

  reload(): Promise<void> {
    return this.engine.reload();
  }

  /** Waits until she sees it. */
  async sees(thing: Thing): Promise<void> {
    await this.waitFor(thing, (sight) => sight !== null, 'is seen');
  }

  /** Waits until it is not there, or no longer. */
  async misses(thing: Thing): Promise<void> {
    await this.waitFor(thing, (sight) => sight === null, 'is gone');
  }

  /** Waits until it says so. */
  async reads(thing: Thing, text: RegExp): Promise<void> {
    await this.waitFor(thing, (sight) => sight !== null && text.test(sight.text), `says ${text}`);
  }

  /** Waits until it is seen, and tells where what is in it stands. */
  async where(thing: Thing): Promise<Box> {
    const sight = await this.waitFor(thing, (seen) => seen !== null, 'is seen');
    if (sight === null) throw new Error(`${nameOf(thing)} is gone again`);
    return sight.box;
  }

  /** Brings it into the window, waits until it stands still and nothing lies over it, and taps it. */
  async taps(thing: Thing): Promise<void> {
    let middle: Point | undefined;
    const isStill = (sight: Sight | null): boolean => {
      const before = middle;
      middle = sight?.middle;
      return sight?.free === true && before?.x === sight.middle.x && before.y === sight.middle.y;
    };
    await this.waitFor(thing, isStill, 'can be tapped', true);
    if (middle !== undefined) await this.engine.tap(middle);
  }

  /** Taps a field and types into it. */
  async types(thing: Thing, text: string): Promise<void> {
    await this.taps(thing);
    await this.engine.type(text);
  }

  /** Chooses from a menu. Its list is the system's, where no driver can tap: its value is set, and told as the browser tells it. */
  async chooses(thing: Thing, name: string): Promise<void> {
    await this.sees(thing);
    await this.engine.run(`(${set.toString()})(${JSON.stringify(thing.css)}, ${JSON.stringify(name)})`);
  }

  /** Waits until an expression in the page has this value. */
  async finds(expression: string, value: unknown): Promise<void> {
    await expect.poll(() => this.engine.run(expression), expression).toEqual(value);
  }

  /** The bytes of a file that the page has given her, once all of it is there. */
  async file(name: RegExp): Promise<Buffer> {
    const found = () => readdirSync(this.engine.downloads).find((file) => name.test(file));
    await expect.poll(() => sizeOf(this.engine.downloads, found()), `a file ${name}`).toBeGreaterThan(0);
    return readFileSync(join(this.engine.downloads, found() ?? ''));
  }

  private async look(thing: Thing, bring = false): Promise<Sight | null> {
    const asked = `(${look.toString()})(${JSON.stringify(told(thing))}, ${bring})`;
    return (await this.engine.run(asked)) as Sight | null;
  }

  /** While a page gives way to another there is nothing to be said of it, neither that a thing is there nor that it is not. */
  private async waitFor(
    thing: Thing,
    isEnough: (sight: Sight | null) => boolean,
    what: string,
    bring = false,
  ): Promise<Sight | null> {
    let sight: Sight | null = null;
    const enough = async (): Promise<boolean | string> => {
      try {
        sight = await this.look(thing, bring);
        return isEnough(sight);
      } catch (failure) {
        return String(failure);
      }
    };
    const message = `${nameOf(thing)} ${what}`;
    await expect.poll(enough, { message, intervals: [50, 100, 200] }).toBe(true);
    return sight;
  }
}

/** How large a file is; 0 while it is not there. */
const sizeOf = (folder: string, file: string | undefined): number =>
  file === undefined ? 0 : statSync(join(folder, file)).size;

const nameOf = ({ css, name = '', within }: Thing): string =>
  `${css} “${name}”${within === undefined ? '' : ` in ${nameOf(within)}`}`;

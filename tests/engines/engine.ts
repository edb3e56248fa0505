import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A phone. */
export const PHONE = { width: 390, height: 844 } as const;

/** A browser with one page of a phone's size: the little that every engine can be asked to do. */
export interface Engine {
  /** "Firefox 153.7.0" */
  readonly name: string;
  /** Where files that the page gives go. */
  readonly downloads: string;
  /** Opens an address, and waits for the page's load event. */
  goto(url: string): Promise<void>;
  /** Loads the page again, as the browser's own button does. */
  reload(): Promise<void>;
  /** The value of an expression in the page, as JSON; a promise is waited for. */
  run(expression: string): Promise<unknown>;
  /** A finger on the glass, or the mouse where the engine's driver has no finger. */
  tap(point: Point): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** The page as it looks, as PNG. */
  screenshot(): Promise<Buffer>;
  /** What has gone wrong in pages since the last time it was asked: errors that nothing caught. */
  takeErrors(): string[];
  close(): Promise<void>;
}

/** A new folder, for a profile or for files that the page gives. */
export const newFolder = (purpose: string): string => mkdtempSync(join(tmpdir(), `duizhao-${purpose}-`));

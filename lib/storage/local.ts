/** Why something could not be kept on the device. */
export type Trouble = 'blocked' | 'full' | 'unreadable' | 'too-new';

/** Why a change of many things was not made: nothing has changed. `half`: some of it could not be taken back. */
export type Refusal = Trouble | 'half';

/** The text under a key; 'blocked' where the browser gives no access (private windows, blocked site data). */
export function readItem(key: string): { readonly raw: string | null } | 'blocked' {
  try {
    return { raw: window.localStorage.getItem(key) };
  } catch {
    return 'blocked';
  }
}

/** @returns null if it was kept, else why not. */
export function writeItem(key: string, raw: string): Trouble | null {
  try {
    window.localStorage.setItem(key, raw);
    return null;
  } catch (error) {
    // Only a quota error says that the space is used up; everything else is no access.
    return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'blocked';
  }
}

/** Is anything kept under keys that begin with `prefix`? Without access there is nothing. */
export function hasItems(prefix: string): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

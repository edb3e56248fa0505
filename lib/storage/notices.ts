import * as v from 'valibot';
import type { Format } from './decode';
import { NOTICES_KEY } from './keys';
import { createStore } from './store';

/** Lines that she has put away, by name ("in-app", "language:zh-Hant"): they do not come again. */
export const noticesFormat: Format<readonly string[]> = { schema: v.array(v.string()), initial: [], migrations: [] };

export const noticeStore = createStore(NOTICES_KEY, noticesFormat);

export const putAway = (name: string): void =>
  noticeStore.update((names) => (names.includes(name) ? names : [...names, name]));

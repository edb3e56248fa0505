import * as v from 'valibot';
import { type Format, recordOf } from './decode';
import { LOCALE_KEY, PLACES_KEY } from './keys';
import { createStore } from './store';

/** Where the reader stopped in each report: slug → id of the sentence and when (ISO 8601). */
export type Places = Readonly<Record<string, { readonly sentence: string; readonly at: string }>>;

export const placeSchema = v.object({ sentence: v.string(), at: v.string() });

export const placesFormat: Format<Places> = {
  schema: recordOf(placeSchema),
  initial: {},
  migrations: [],
};

export const placeStore = createStore(PLACES_KEY, placesFormat);

export const localeFormat: Format<string> = { schema: v.string(), initial: '', migrations: [] };

/** The language of the pages, once chosen; '' = the browser's. */
export const localeStore = createStore(LOCALE_KEY, localeFormat);

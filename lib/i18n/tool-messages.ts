import { createHash } from 'node:crypto';
import { getMessages } from 'next-intl/server';
import { type Locale, routing } from './routing';

// The strings of the reader's tools, one file a language: a page that is only read does not carry them.

const nameOf = (locale: Locale): string => `_tools-${locale}.json`;

export const TOOL_MESSAGE_FILES: readonly string[] = routing.locales.map(nameOf);

/** One of the files as JSON text; null for any other name. */
export async function toolMessages(name: string): Promise<string | null> {
  const locale = routing.locales.find((candidate) => nameOf(candidate) === name);
  if (locale === undefined) return null;
  const { Tools, Share, Board, Sound, ClassLesson, Settings, Phones } = await getMessages({ locale });
  return JSON.stringify({ Tools, Share, Board, Sound, ClassLesson, Settings, Phones });
}

/** Its address below the site's root, with a version for the caches. */
export async function toolMessagesPath(locale: Locale): Promise<`/${string}`> {
  const name = nameOf(locale);
  const version = createHash('sha256')
    .update((await toolMessages(name)) ?? '')
    .digest('hex')
    .slice(0, 8);
  return `/data/${name}?v=${version}`;
}

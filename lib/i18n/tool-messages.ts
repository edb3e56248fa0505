import { createHash } from 'node:crypto';
import { getMessages } from 'next-intl/server';
import { type Locale, routing } from './routing';

// Strings that a page which is only read does not carry: one file a language for the reader's tools, and one for the lines that any
// page may have to show (troubles of storage, a new version of the site).

const NAMESPACES = {
  tools: ['Settings', 'Tools', 'Share', 'Board', 'Sound', 'ClassLesson'],
  lines: ['Storage', 'NewVersion', 'Phones'],
} as const;
type Kind = keyof typeof NAMESPACES;
const KINDS = Object.keys(NAMESPACES) as Kind[];

const nameOf = (kind: Kind, locale: Locale): string => `_${kind}-${locale}.json`;

export const TOOL_MESSAGE_FILES: readonly string[] = KINDS.flatMap((kind) =>
  routing.locales.map((locale) => nameOf(kind, locale)),
);

/** One of the files as JSON text; null for any other name. */
export async function toolMessages(name: string): Promise<string | null> {
  for (const kind of KINDS)
    for (const locale of routing.locales)
      if (nameOf(kind, locale) === name) {
        const messages = await getMessages({ locale });
        return JSON.stringify(Object.fromEntries(NAMESPACES[kind].map((space) => [space, messages[space]])));
      }
  return null;
}

/** Its address below the site's root, with a version for the caches. */
export async function toolMessagesPath(locale: Locale, kind: Kind = 'tools'): Promise<`/${string}`> {
  const name = nameOf(kind, locale);
  const version = createHash('sha256')
    .update((await toolMessages(name)) ?? '')
    .digest('hex')
    .slice(0, 8);
  return `/data/${name}?v=${version}`;
}

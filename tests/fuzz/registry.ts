import type { Parser } from './parser';
import { documentParsers } from './parsers/documents';
import { exchangeParsers } from './parsers/exchange';
import { linkParsers } from './parsers/links';
import { messageParsers } from './parsers/messages';
import { storedParsers } from './parsers/stored';
import { textParsers } from './parsers/texts';

/** Every reader of what comes from outside that runs in Node; those of markup are in parsers/markup.ts. docs/safety.md has the table. */
export const PARSERS: readonly Parser[] = [
  ...documentParsers,
  ...exchangeParsers,
  ...linkParsers,
  ...storedParsers,
  ...messageParsers,
  ...textParsers,
];

import { cleanText } from './clean';
import type { Reading } from './document';
import { decodeBytes } from './encoding';
import { MAX_CHARACTERS } from './limits';
import { DocumentError } from './problem';
import { proseBlocks } from './prose';

/**
 * Bytes as clean text (cleanText), refused before any more work is done on it.
 * @throws DocumentError `encoding`, `empty`, `too-long`
 */
export async function readSource(bytes: Uint8Array): Promise<{ readonly text: string; readonly encoding: string }> {
  const { text, encoding } = await decodeBytes(bytes);
  if (text.trim() === '') throw new DocumentError({ code: 'empty' });
  if (text.length > MAX_CHARACTERS)
    throw new DocumentError({ code: 'too-long', detail: { characters: text.length, limit: MAX_CHARACTERS } });
  return { text: cleanText(text), encoding };
}

/** Reads plain text. @throws DocumentError `encoding`, `empty`, `too-long` */
export async function readText(bytes: Uint8Array): Promise<Reading> {
  const { text, encoding } = await readSource(bytes);
  return { blocks: proseBlocks(text), title: null, encoding };
}

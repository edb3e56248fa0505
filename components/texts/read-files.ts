import * as v from 'valibot';
import { type PlainBlock, packBlocks } from '@/lib/dictionary/text-plan';
import { cleanLine } from '@/lib/documents/clean';
import { type DocumentProblem, readDocument } from '@/lib/documents/document';
import { MAX_CHARACTERS, MAX_FILE_BYTES } from '@/lib/documents/limits';
import { newId } from '@/lib/storage/new-id';
import { type OwnText, sharedTextSchema } from '@/lib/storage/text-schema';
import { keepText, TextStoreError, type TextTrouble } from '@/lib/storage/texts';
import type { Client } from '@/lib/worker/client';

/** What a file or a pasted text holds, before it is on the shelf. */
export interface NewText extends Pick<OwnText, 'title' | 'format' | 'script' | 'mends'> {
  readonly blocks: readonly PlainBlock[];
}

export type ReadFile =
  | { readonly ok: true; readonly text: NewText }
  | { readonly ok: false; readonly problem: DocumentProblem };

const SHARED = /^\ufeff?\s*\{\s*"duizhao"\s*:\s*"text"/;

/** Reads a file that a learner opens: one of the formats of lib/documents, or a text that somebody shared. Never throws. */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size > MAX_FILE_BYTES)
    return refused({ code: 'too-large', detail: { bytes: file.size, limit: MAX_FILE_BYTES } });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (SHARED.test(new TextDecoder().decode(bytes.subarray(0, 200)))) return readShared(bytes);
    const result = await readDocument({ name: file.name, type: file.type, bytes });
    if (!result.ok) return result;
    const { title, blocks, format } = result.document;
    return { ok: true, text: { title, blocks, format, script: null, mends: [] } };
  } catch {
    return refused({ code: 'damaged', detail: { part: null } }); // the file went away while it was read
  }
}

const refused = (problem: DocumentProblem): ReadFile => ({ ok: false, problem });

const tooLong = (characters: number): ReadFile =>
  refused({ code: 'too-long', detail: { characters, limit: MAX_CHARACTERS } });

/** The longest text in UTF-8, and a third for its kinds and mends: JSON of nothing but brackets takes 200 ns a byte to parse. */
const MAX_SHARED_BYTES = 4 * MAX_CHARACTERS;

/** What another learner gives is a stranger's file too: its text is as clean and as long as one that was opened. */
function readShared(bytes: Uint8Array): ReadFile {
  if (bytes.length > MAX_SHARED_BYTES) return tooLong(bytes.length);
  const shared = parseShared(bytes);
  if (shared === null) return refused({ code: 'damaged', detail: { part: null } });
  const { title, format, script, mends } = shared;
  const blocks = shared.blocks.map(({ kind, text }) => ({ kind, text: cleanLine(text) }));
  if (blocks.every(({ text }) => text === '')) return refused({ code: 'no-text' });
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return characters > MAX_CHARACTERS
    ? tooLong(characters)
    : { ok: true, text: { title: cleanLine(title), format, script, blocks, mends } };
}

function parseShared(bytes: Uint8Array): v.InferOutput<typeof sharedTextSchema> | null {
  try {
    return v.parse(sharedTextSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

/**
 * Puts a new text on the shelf.
 * @returns its id, and why it is only in memory, if it is
 * @throws ServiceError if the worker can't be had
 */
export async function admit(
  client: Client,
  { blocks: raw, ...text }: NewText,
): Promise<{ readonly id: string; readonly unkept: TextTrouble | null }> {
  const { blocks, characters } = await client.request('admit', { blocks: packBlocks(raw) });
  const id = newId();
  const whole = {
    text: { ...text, id, addedAt: new Date().toISOString(), openedAt: null, characters, place: null },
    blocks,
    counts: null,
  };
  try {
    await keepText(whole);
    return { id, unkept: null };
  } catch (error) {
    return { id, unkept: error instanceof TextStoreError ? error.code : 'blocked' };
  }
}

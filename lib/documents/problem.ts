/** What a file without a text in it seems to be, by its first bytes. */
export type BinaryKind = 'pdf' | 'image' | 'audio' | 'video' | 'archive' | 'program' | 'office' | 'database' | 'other';

/** Why a document can't be read, with the data that a message needs. Sizes in bytes, lengths in UTF-16 units. */
export type DocumentProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'no-text' }
  | { readonly code: 'too-large'; readonly detail: { readonly bytes: number; readonly limit: number } }
  | { readonly code: 'too-long'; readonly detail: { readonly characters: number; readonly limit: number } }
  | { readonly code: 'binary'; readonly detail: { readonly looksLike: BinaryKind } }
  /** `extension`: lower case, without the dot; '' if the name has none. */
  | { readonly code: 'unknown-format'; readonly detail: { readonly extension: string } }
  /** `guess`: what the bytes may be encoded in, though this browser can't read it or the text makes no sense. */
  | { readonly code: 'encoding'; readonly detail: { readonly guess: string | null } }
  /** `part`: the entry of the zip that is broken or missing; null = the file as a whole. */
  | { readonly code: 'damaged'; readonly detail: { readonly part: string | null } }
  | { readonly code: 'zip-bomb'; readonly detail: { readonly reason: ZipBombReason } }
  | { readonly code: 'encrypted'; readonly detail: { readonly part: string | null } };

/** `lies`: an entry is larger than the archive says, or two entries share bytes. */
export type ZipBombReason = 'entries' | 'size' | 'ratio' | 'nested' | 'lies' | 'entities';

/** How a problem travels inside this folder; readDocument turns it into its result. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  constructor(readonly problem: DocumentProblem) {
    super(problem.code);
  }
}

/** The error for an entry (or the whole) that is not what its format asks for. */
export const damaged = (part: string | null): DocumentError => new DocumentError({ code: 'damaged', detail: { part } });

import type messages from '@/messages/en.json';

/** Strings of the reader, given by the server so that no message library is loaded for them. They hold no placeholders. */
export interface ReaderLabels {
  readonly reader: typeof messages.Reader;
  readonly sheet: typeof messages.Sheet;
}

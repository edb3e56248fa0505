import fc from 'fast-check';

/** A reader of something that comes from outside, with what it is fed and what must hold of its answer. */
export interface Parser {
  readonly name: string;
  /** What it reads well; mutations begin here. */
  readonly samples: readonly Input[];
  /** Input made by its structure, beside the mutations; none where text or bytes of chance are as good. */
  readonly arbitrary?: fc.Arbitrary<Input>;
  /**
   * Reads the input and checks the answer.
   * @throws whatever it should not: an error that is none of the documented ones, or one that says which promise was broken
   */
  readonly read: (input: Input) => unknown;
}

/** Text for a parser of text, bytes for a parser of bytes; each parser's samples are of one kind. */
export type Input = string | Uint8Array<ArrayBuffer>;

interface TextParser {
  readonly name: string;
  readonly samples: readonly string[];
  readonly arbitrary?: fc.Arbitrary<string>;
  readonly read: (text: string) => unknown;
}

interface BytesParser {
  readonly name: string;
  readonly samples: readonly Uint8Array<ArrayBuffer>[];
  readonly arbitrary?: fc.Arbitrary<Uint8Array<ArrayBuffer>>;
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => unknown;
}

export const bytesOf = (input: Input): Uint8Array<ArrayBuffer> =>
  typeof input === 'string' ? new TextEncoder().encode(input) : input;

export const textParser = ({ read, ...rest }: TextParser): Parser => ({
  ...rest,
  read: (input) => read(typeof input === 'string' ? input : new TextDecoder().decode(input)),
});

export const bytesParser = ({ read, ...rest }: BytesParser): Parser => ({
  ...rest,
  read: (input) => read(bytesOf(input)),
});

/** A promise that a parser broke; the rest of the message is what it answered. */
export function promise(holds: boolean, what: string, answer?: unknown): asserts holds {
  if (!holds) throw new Error(`${what}: ${inspect(answer)}`);
}

function inspect(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 500);
  } catch (error) {
    return String(error);
  }
}

/** UTF-16 units of chance, halves of characters too. */
export const anyText = fc.oneof(
  fc.string({ unit: fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'中文 ni3hǎo<>&"\'[]{}(),;:\t\n|/\\#*_-=0129é。，ㄋ'), maxLength: 80 }),
);

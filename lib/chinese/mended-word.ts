import type { Lexicon } from './lexicon';
import { spellReading } from './pinyin';
import { hanCount } from './script';
import type { Reading, Token, TokenKind } from './types';

/** One word of a mend, as plain JSON. */
export interface MendedWord {
  readonly surface: string;
  /** How it is read here; without it as the token that stands there, else as the analyser reads it alone. */
  readonly reading?: Reading;
  readonly gloss?: string;
  /** Mends only where the word stands already and is read so: a gloss of 长 cháng is none of 长 zhǎng. */
  readonly ifRead?: Reading;
}

/** What a mended word is made with. */
export interface MendTools {
  /** Tokens that tile a text. */
  readonly analyse: (text: string) => readonly Token[];
  /** The headword of a surface in either script; null = not in the dictionary. */
  readonly headwordOf: (surface: string) => string | null;
}

/** Finds the headword of a surface in either script: 檢測 → 检测. */
export const headwordFinder =
  (lexicon: Pick<Lexicon, 'find' | 'simplify' | 'headwordCount' | 'word'>) =>
  (surface: string): string | null => {
    const id = lexicon.find(lexicon.simplify(surface));
    return id >= 0 && id < lexicon.headwordCount ? lexicon.word(id) : null;
  };

const isOnly = (tokens: readonly Token[], kind: TokenKind): boolean => tokens.every((token) => token.kind === kind);

/** What several tokens are as one: a name with what belongs to it (石峰 + 山), else a word if any of it is Chinese. */
function joinedKind(surface: string, tokens: readonly Token[]): TokenKind {
  const plain = (['mark', 'number'] as const).find((kind) => isOnly(tokens, kind));
  if (plain !== undefined) return plain;
  if (tokens.some(({ kind }) => kind === 'name')) return 'name';
  return hanCount(surface) > 0 ? 'word' : 'latin';
}

type Lexeme = Pick<Token, 'kind' | 'reading' | 'spelling' | 'headword'>;

/** A word as the analyser sees it alone; where it is several words to it, these as one. */
function analyseWhole(surface: string, { analyse, headwordOf }: MendTools): Lexeme {
  const tokens = analyse(surface);
  const [first] = tokens;
  if (first !== undefined && tokens.length === 1) return first;
  const kind = joinedKind(surface, tokens);
  const reading = tokens.flatMap((token) => token.reading);
  return { kind, reading, spelling: spell(surface, kind, reading), headword: headwordOf(surface) };
}

const spell = (surface: string, kind: TokenKind, reading: Reading, spaces?: readonly number[]): string =>
  reading.length === 0
    ? ''
    : spellReading(reading, spaces === undefined ? { kind, surface } : { kind, surface, spaces });

/** After how many syllables a person's name is parted, told from its spelling: "Zhōu Sōng" → 1. */
function spacesOf(surface: string, { kind, reading, spelling }: Lexeme): readonly number[] | undefined {
  const cut = reading.findIndex((_, i) => i > 0 && spell(surface, kind, reading, [i]) === spelling);
  return cut > 0 ? [cut] : undefined;
}

const sameReading = (a: Reading, b: Reading): boolean => a.join(' ') === b.join(' ');

function readAs(surface: string, lexeme: Lexeme, reading: Reading): Lexeme {
  if (sameReading(lexeme.reading, reading)) return lexeme;
  const spaces = lexeme.kind === 'name' ? spacesOf(surface, lexeme) : undefined;
  return { ...lexeme, reading, spelling: spell(surface, lexeme.kind, reading, spaces) };
}

/**
 * The token of a mended word. A reading that does not fit its characters is passed over.
 * @param standing the token that stands there with the same extent; null = none does
 */
export function toMendedToken(word: MendedWord, start: number, standing: Token | null, tools: MendTools): Token {
  const { surface, reading, gloss } = word;
  const lexeme = standing ?? analyseWhole(surface, tools);
  const fits = reading !== undefined && reading.length === hanCount(surface);
  const { kind, reading: read, spelling, headword } = fits ? readAs(surface, lexeme, reading) : lexeme;
  return {
    surface,
    start,
    reading: read,
    spelling,
    kind,
    gloss: gloss === undefined ? null : { means: gloss },
    headword,
  };
}

/** Is the word read as a mend asks for? */
export const isReadSo = (token: Token | null, { ifRead }: MendedWord): boolean =>
  ifRead === undefined || (token !== null && sameReading(token.reading, ifRead));

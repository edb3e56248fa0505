import type { Sentence, Token } from '../chinese/types';

/** A sentence as a draft needs it; its tokens carry the glosses to propose. */
export type DraftSentence = Pick<Sentence, 'zh' | 'en' | 'tokens'>;

/** A token as the `py` line has it. */
export interface Chunk {
  readonly token: Token;
  readonly py: string;
  /** As a report file spells the word, and tells it from another with the same characters. */
  readonly spelling: string;
  readonly role: 'word' | 'name' | 'plain';
}

const NOT_IN_CHUNKS = /[-_'\s]+/; // these join syllables in `py`

const DOT = /[·•‧・･]/u;

/** A token as `py` writes it: "Shífēng_Qū", "8", "CT", "T_xù", "Hālì·Bōtè". */
function pinyinOf({ kind, surface, reading, spelling }: Token): string {
  if (reading.length > 0) return spelling.replaceAll(' ', kind === 'name' ? (DOT.exec(surface)?.[0] ?? '_') : '_');
  const written = kind === 'mark' ? (surface.match(/[\p{L}\p{N}]+/gu) ?? []) : surface.split(NOT_IN_CHUNKS);
  return written.filter(Boolean).join(' '); // marks are left out of `py`, but ① and ½ are none there
}

/** 574万 is a figure and a word in `py`: "574 wàn". */
function partFigure(token: Token): Token[] {
  const { kind, surface, spelling } = token;
  const figure = kind === 'number' ? (/^\p{Nd}\P{Script=Han}*/u.exec(surface)?.[0] ?? '') : '';
  if (figure === '' || figure === surface) return [token];
  const word = spelling.slice(spelling.indexOf(' ') + 1);
  return [
    { ...token, surface: figure, reading: [], spelling: '' },
    { ...token, surface: surface.slice(figure.length), start: token.start + figure.length, spelling: word },
  ];
}

const roleOf = ({ reading }: Token, py: string): Chunk['role'] => {
  if (reading.length === 0) return 'plain';
  return /^\p{Lu}/u.test(py) ? 'name' : 'word';
};

function chunkOf(token: Token): Chunk {
  const py = pinyinOf(token);
  const spelling = py.replace(/[_·•‧・･]/gu, ' ').replace(/[^\p{L}\p{M}\p{N}' -]/gu, '');
  return { token, py, spelling, role: roleOf(token, py) };
}

/** A sentence of marks alone has them as its `py`; '' where the file has no way to write them. */
const marksOf = (zh: string): string => zh.replace(/[-_'\s]/g, '').slice(0, 1);

/** A sentence with its `py`, and each token as the line has it. */
export interface DraftedSentence extends DraftSentence {
  readonly chunks: readonly Chunk[];
  readonly py: string;
}

/** Writes the `py` of a sentence from its tokens; '' where the file has no way to write it (a row of hyphens). */
export function draftSentence(sentence: DraftSentence): DraftedSentence {
  const chunks = sentence.tokens.flatMap(partFigure).map(chunkOf);
  const py = chunks.map((chunk) => chunk.py).filter(Boolean);
  return { ...sentence, chunks, py: py.length > 0 ? py.join(' ') : marksOf(sentence.zh) };
}

import { spellReading } from '../chinese/pinyin';
import { spellingOf } from '../dictionary/by-reading';
import type { Entry } from '../dictionary/entry';
import { type ReadingProblem, readTyped } from './typed-reading';
import { type SavedWord, toSavedWord } from './word';

/** What a learner has written of a word. */
export interface TypedWord {
  /** Chinese characters among them, in either script. */
  readonly characters: string;
  /** Pinyin with marks or numbers, or zhuyin. */
  readonly reading: string;
  readonly gloss: string;
}

/**
 * A word added by hand. Traditional characters are saved as the simplified ones that the dictionary has for them.
 * @param entries the dictionary's of these characters; null where it could not be asked: then nothing is said about a match
 */
export function typedWord(
  { characters, reading: text, gloss }: TypedWord,
  entries: readonly Entry[] | null,
  now: Date,
): SavedWord | ReadingProblem {
  const known = entries ?? [];
  const reading = readTyped(
    text,
    characters,
    known.map((entry) => entry.reading),
  );
  if (typeof reading === 'string') return reading;
  const entry = known.find((candidate) => candidate.reading.join(' ') === reading.join(' '));
  const form = entry ?? known[0] ?? { simplified: characters, traditional: characters };
  const word = toSavedWord(
    {
      surface: form.simplified,
      traditional: form.traditional,
      reading,
      spelling: entry ? spellingOf(entry) : spellReading(reading, { kind: 'word', surface: characters }),
      gloss: gloss.trim() === '' ? null : { means: gloss.trim() },
    },
    null,
    now,
  );
  if (entries === null || entry !== undefined) return word;
  return { ...word, unmatched: known.length === 0 ? 'characters' : 'reading' };
}

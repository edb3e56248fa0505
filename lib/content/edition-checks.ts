import { analyse } from '../chinese/analyse';
import type { Lexicon } from '../chinese/lexicon';
import { markSyllable } from '../chinese/pinyin';
import { isHan } from '../chinese/script';
import type { Sentence, Syllable, Token } from '../chinese/types';
import type { Dictionary } from '../dictionary/lookup';
import { figuresMissing } from './figures';
import type { ReportFile } from './schema';

/** What an editor must look at again, in a report whose format is right. */
export interface Finding {
  /** The sentence, `s12`. */
  readonly id: string;
  readonly key: 'py' | 'en' | 'zh';
  readonly problem: string;
  readonly remedy: string;
}

export interface EditionTools {
  readonly lexicon: Lexicon;
  readonly dictionary: Dictionary;
}

/**
 * Checks what no format can: readings that the analyser doubts, glosses copied whole from the dictionary, a name spelled in
 * two ways, one English for two sentences, figures that differ between the languages. A person settles each: by mending it,
 * by `confirmed` (readings), or by a `source` note (figures).
 */
export function checkEdition(
  file: ReportFile,
  sentences: readonly Sentence[],
  { lexicon, dictionary }: EditionTools,
): Finding[] {
  const confirmed = new Set(file.confirmed);
  return [
    ...sentences.flatMap((sentence) => doubtedReadings(sentence, lexicon, confirmed)),
    ...sentences.flatMap((sentence) => wholeLists(sentence, dictionary)),
    ...namesSpelledTwice(sentences),
    ...sameEnglish(sentences),
    ...sentences.flatMap(figures),
  ];
}

/** The syllable of each Chinese character of a sentence, in order. */
const syllablesOf = (tokens: readonly Pick<Token, 'surface' | 'reading'>[]): (Syllable | null)[] =>
  tokens.flatMap(({ surface, reading }) => [...surface].filter(isHan).map((_, i) => reading[i] ?? null));

const isNeutral = (syllable: Syllable): boolean => syllable.endsWith('5');

/** Where the analyser reads a character otherwise. A neutral tone against a full one is a convention, not a doubt. */
function doubtedReadings({ id, zh, tokens }: Sentence, lexicon: Lexicon, confirmed: ReadonlySet<string>): Finding[] {
  const guesses = syllablesOf(analyse(zh, lexicon));
  let at = 0;
  return tokens.flatMap((token): Finding[] => {
    const characters = [...token.surface].filter(isHan);
    const doubts = token.reading.flatMap((syllable, i) => {
      const guess = guesses[at + i];
      const differs = guess != null && guess !== syllable && !isNeutral(guess) && !isNeutral(syllable);
      return differs ? [`${characters[i]} as ${markSyllable(guess)}`] : [];
    });
    at += characters.length;
    if (doubts.length === 0 || token.kind === 'name' || confirmed.has(`${token.surface} ${token.spelling}`)) return [];
    return [
      {
        id,
        key: 'py',
        problem: `the analyser reads ${doubts.join(', ')} in ${token.surface} (${token.spelling})`,
        remedy: `Mend \`py\`, or confirm the reading: add “${token.surface} ${token.spelling}” to \`confirmed\``,
      },
    ];
  });
}

const FEWEST_SENSES = 3;

/** A gloss that holds every sense of an entry says nothing of this sentence. */
function wholeLists({ id, tokens }: Sentence, dictionary: Dictionary): Finding[] {
  return tokens.flatMap(({ surface, reading, gloss }): Finding[] => {
    const senses = (dictionary.lookUp(surface, reading)[0]?.senses ?? []).flatMap((sense) => sense.split('; '));
    const whole = senses.length >= FEWEST_SENSES && senses.every((sense) => gloss?.means.includes(sense) === true);
    return whole
      ? [
          {
            id,
            key: 'zh',
            problem: `the gloss of ${surface} is the dictionary’s whole list`,
            remedy: 'Keep what it means in this sentence',
          },
        ]
      : [];
  });
}

function namesSpelledTwice(sentences: readonly Sentence[]): Finding[] {
  const first = new Map<string, string>();
  return sentences.flatMap(({ id, tokens }) =>
    tokens
      .filter(({ kind }) => kind === 'name')
      .flatMap(({ surface, spelling }): Finding[] => {
        const before = first.get(surface) ?? spelling;
        first.set(surface, before);
        return before === spelling
          ? []
          : [
              {
                id,
                key: 'py',
                problem: `the name ${surface} is spelled ${spelling}, before it was ${before}`,
                remedy: 'Spell it one way',
              },
            ];
      }),
  );
}

function sameEnglish(sentences: readonly Sentence[]): Finding[] {
  const first = new Map<string, Sentence>();
  return sentences.flatMap((sentence): Finding[] => {
    if (sentence.en === null) return [];
    const before = first.get(sentence.en) ?? sentence;
    first.set(sentence.en, before);
    return before.zh === sentence.zh
      ? []
      : [
          {
            id: sentence.id,
            key: 'en',
            problem: `its English is that of ${before.id}, which says something else`,
            remedy: 'Translate it',
          },
        ];
  });
}

function figures({ id, zh, en, notes }: Sentence): Finding[] {
  const missing = en === null ? [] : figuresMissing(zh, en);
  if (missing.length === 0 || notes.some(({ kind }) => kind === 'source')) return [];
  return [
    {
      id,
      key: 'en',
      problem: `${missing.join(', ')} of \`zh\` is not in \`en\``,
      remedy: 'Mend the figure, or explain it in a note of the kind `source`',
    },
  ];
}

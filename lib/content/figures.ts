const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** A figure of the Chinese: what is printed, and the numbers that may stand for it in English. */
interface Figure {
  readonly printed: string;
  readonly values: readonly number[];
}

/** 574万 → 5,740,000; 8月 is a month's name in English and 晚上7时 may be 19:00: both are let through by their own forms. */
const chineseFigures = (zh: string): Figure[] =>
  [...zh.matchAll(/(\d+(?:\.\d+)?)(?:多|余)?([十百千万亿]*)(月|时|点)?/g)].flatMap(
    ([printed, digits = '', units = '', after]) => {
      if (after === '月') return [];
      const value = round([...units].reduce((product, unit) => product * (UNITS[unit] ?? 1), Number(digits)));
      return [{ printed, values: after === undefined ? [value] : [value, value + 12, value - 12] }];
    },
  );

/** Every number that an English text names, in figures or (up to twenty) in words: "5.74 million", "1,000", "thirty-odd" is none. */
function englishNumbers(en: string): ReadonlySet<number> {
  const inFigures = [
    ...en.matchAll(/(\d[\d,]*(?:\.\d+)?)(?:-odd|-plus)?(?: (hundred|thousand|million|billion)\b)?/gi),
  ].map(([, digits = '', scale = '']) =>
    round(Number(digits.replaceAll(',', '')) * (SCALES[scale.toLowerCase()] ?? 1)),
  );
  const words = en.toLowerCase().split(/[^a-z]+/);
  const inWords = words.flatMap((word, i) => {
    const value = WORDS.indexOf(word);
    return value < 0 ? [] : [value * (SCALES[words[i + 1] ?? ''] ?? 1), value];
  });
  const named = [
    ...(/\bmidnight\b/i.test(en) ? [0, 12, 24] : []),
    ...(/\bnoon\b/i.test(en) ? [12] : []),
    ...(/\bonce|a single\b/i.test(en) ? [1] : []),
  ];
  return new Set([...inFigures, ...inWords, ...named]);
}

/**
 * The figures of a Chinese sentence that its English does not have, as printed. Months are left out (they are words in
 * English), hours may be on either clock, 万 and 亿 are multiplied out.
 */
export function figuresMissing(zh: string, en: string): string[] {
  const numbers = englishNumbers(en);
  return chineseFigures(zh)
    .filter(({ values }) => !values.some((value) => numbers.has(value)))
    .map(({ printed }) => printed);
}

import type { ReportData } from './report-data';

// The words of a report as its page fetches them. A compressor finds more in columns than in rows, most words of a sentence are
// either new or were there a short while ago, and traditional forms follow character by character but for a few: a seventh less.

type Row = ReportData['words'][number];
type Column<Index extends keyof Row> = readonly Row[Index][];

/** `ReportData`, packed. */
export interface PackedReportData {
  readonly columns: readonly [
    surface: Column<0>,
    reading: Column<1>,
    means: Column<2>,
    spelling: Column<3>,
    kind: Column<5>,
    literal: Column<6>,
    headword: Column<7>,
  ];
  /** Characters that have another traditional form, and those forms, each as one text. */
  readonly forms: readonly [simplified: string, traditional: string];
  /** Words whose traditional form does not follow from `forms`, by their number. */
  readonly exceptions: Readonly<Record<number, string>>;
  /** Their ids; 0 = the next of `s1`, `s2`… */
  readonly ids: readonly (string | 0)[];
  /** The words of each sentence: 0 = one that has not been there yet, the next of all; n = the nth of those before, from the last. */
  readonly sentences: readonly (readonly number[])[];
}

/** @param data its words in the order in which they first stand in a sentence, as `encodeReportData` has them */
export function packReportData({ words, sentences }: ReportData): PackedReportData {
  const forms = formsIn(words);
  const exceptions = words.flatMap((row, i) =>
    write(row[0], forms) === traditionalOf(row) ? [] : [[i, traditionalOf(row)] as const],
  );
  let [next, number] = [0, 1];
  const stepTo = (index: number): number => {
    if (index < next) return next - index;
    next++;
    return 0;
  };
  const idOf = (id: string): string | 0 => {
    if (id !== `s${number}`) return id;
    number++;
    return 0;
  };
  return {
    columns: [
      column(words, 0),
      column(words, 1),
      column(words, 2),
      column(words, 3),
      column(words, 5),
      column(words, 6),
      column(words, 7),
    ],
    forms: [[...forms.keys()].join(''), [...forms.values()].join('')],
    exceptions: Object.fromEntries(exceptions),
    ids: Object.keys(sentences).map(idOf),
    sentences: Object.values(sentences).map((indexes) => indexes.map(stepTo)),
  };
}

/** The inverse of `packReportData`. */
export function unpackReportData({
  columns,
  forms: written,
  exceptions,
  ids,
  sentences,
}: PackedReportData): ReportData {
  const [surfaces, readings, means, spellings, kinds, literals, headwords] = columns;
  const traditional = [...written[1]];
  const forms = new Map([...written[0]].map((character, i) => [character, traditional[i] ?? character]));
  const words = surfaces.map((surface, i): Row => {
    const form = exceptions[i] ?? write(surface, forms);
    return [
      surface,
      readings[i] ?? '',
      means[i] ?? '',
      spellings[i] ?? 0,
      form === surface ? 0 : form,
      kinds[i] ?? 0,
      literals[i] ?? 0,
      headwords[i] === undefined ? 0 : headwords[i],
    ];
  });
  let [next, number] = [0, 1];
  const indexes = sentences.map((steps) => steps.map((step) => (step === 0 ? next++ : next - step)));
  return {
    words,
    sentences: Object.fromEntries(ids.map((id, i) => [id === 0 ? `s${number++}` : id, indexes[i] ?? []])),
  };
}

const column = <Index extends keyof Row>(words: readonly Row[], index: Index): Column<Index> =>
  words.map((row) => row[index]);

const traditionalOf = (row: Row): string => (row[4] === 0 ? row[0] : row[4]);

const write = (surface: string, forms: ReadonlyMap<string, string>): string =>
  [...surface].map((character) => forms.get(character) ?? character).join('');

/** The traditional form that each character has most often in these words, where it is another. */
function formsIn(words: readonly Row[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const row of words) {
    const forms = [...traditionalOf(row)];
    const characters = [...row[0]];
    if (forms.length !== characters.length) continue;
    for (const [i, character] of characters.entries()) {
      const count = counts.get(character) ?? new Map<string, number>();
      const form = forms[i] ?? character;
      counts.set(character, count.set(form, (count.get(form) ?? 0) + 1));
    }
  }
  const usual = [...counts].map(([character, count]) => {
    const [[form] = [character]] = [...count].sort(([, a], [, b]) => b - a);
    return [character, form] as const;
  });
  return new Map(usual.filter(([character, form]) => character !== form));
}

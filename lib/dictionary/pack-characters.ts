import type { CharacterColumns, UnitCounts } from './columns';
import { type Coder, createModel, type Model, NUMBER_CONTEXTS } from './range-coder';

const SYLLABLE_BITS = 11;
const CODE_POINT_BITS = 18;

/** Codes numbers by ascending keys: each key as its distance from the last one. */
function codeByKey(
  coder: Coder,
  values: ReadonlyMap<number, number>,
  codeValue: (value: number) => number,
): Map<number, number> {
  const distances = createModel(2 * NUMBER_CONTEXTS);
  const keys = [...values.keys()].sort((a, b) => a - b);
  const length = coder.number(distances, 1, keys.length);
  const result = new Map<number, number>();
  for (let i = 0, last = -1; i < length; i++) {
    last += 1 + coder.number(distances, 0, (keys[i] ?? 0) - last - 1);
    result.set(last, codeValue(values.get(last) ?? 0));
  }
  return result;
}

const codeReadings = (coder: Coder, readings: ReadonlyMap<number, number>): Map<number, number> => {
  const model = createModel(1 << SYLLABLE_BITS);
  return codeByKey(coder, readings, (syllable) => coder.tree(model, 0, SYLLABLE_BITS, syllable));
};

const codeCounts = (coder: Coder, counts: UnitCounts): Map<number, number> => {
  const model = createModel(NUMBER_CONTEXTS);
  return codeByKey(coder, counts, (count) => coder.number(model, 0, count));
};

function codePairs(coder: Coder, model: Model, pairs: ReadonlyMap<string, string>): Map<string, string> {
  const codePoints = new Map([...pairs].map(([a, b]) => [a.codePointAt(0) ?? 0, b.codePointAt(0) ?? 0]));
  const coded = codeByKey(coder, codePoints, (other) => coder.tree(model, 0, CODE_POINT_BITS, other));
  return new Map([...coded].map(([a, b]) => [String.fromCodePoint(a), String.fromCodePoint(b)]));
}

/** No character: what the decoder starts with. */
export const NO_CHARACTERS: CharacterColumns = {
  readings: new Map(),
  traditional: new Map(),
  simplified: new Map(),
  ambiguous: new Map(),
  givenNames: new Map(),
  transliterations: new Map(),
  placeNames: new Map(),
};

/** Codes all that is known of single characters. @param columns needed by the encoder alone */
export function codeCharacters(coder: Coder, columns: CharacterColumns): CharacterColumns {
  const pairs = createModel(1 << CODE_POINT_BITS);
  return {
    readings: codeReadings(coder, columns.readings),
    traditional: codePairs(coder, pairs, columns.traditional),
    simplified: codePairs(coder, pairs, columns.simplified),
    ambiguous: codePairs(coder, pairs, columns.ambiguous),
    givenNames: codeCounts(coder, columns.givenNames),
    transliterations: codeCounts(coder, columns.transliterations),
    placeNames: codeCounts(coder, columns.placeNames),
  };
}

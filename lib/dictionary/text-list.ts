/** Texts one after another in one string, so that a hundred thousand words are two objects. */
export interface TextList {
  readonly text: string;
  /** Where each begins, and where the last one ends: UTF-16 units. */
  readonly starts: Uint32Array;
}

export const sizeOf = ({ starts }: TextList): number => starts.length - 1;

/** The text with this number; '' where there is none. */
export const textAt = ({ text, starts }: TextList, index: number): string =>
  text.slice(starts[index] ?? 0, starts[index + 1] ?? 0);

/** Puts texts into a list. */
export function createTextList(texts: readonly string[]): TextList {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, i) => {
    starts[i + 1] = (starts[i] ?? 0) + text.length;
  });
  return { text: texts.join(''), starts };
}

const MOST_ARGUMENTS = 8192;

/** UTF-16 units as a string. A lone surrogate stays what it is, as TextDecoder would not let it. */
export function unitsToText(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += MOST_ARGUMENTS) {
    const part = units.subarray(at, at + MOST_ARGUMENTS);
    parts.push(String.fromCharCode.apply(null, part as unknown as number[])); // spreading is five times slower
  }
  return parts.join('');
}

/** A text's UTF-16 units. */
export function textToUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Less than 0, 0 or more: how the text with this number compares with `other` by UTF-16 units. */
function compareAt({ text, starts }: TextList, index: number, other: string): number {
  const start = starts[index] ?? 0;
  const length = (starts[index + 1] ?? 0) - start;
  const shared = Math.min(length, other.length);
  for (let i = 0; i < shared; i++) {
    const difference = text.charCodeAt(start + i) - other.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return length - other.length;
}

/** The number of a text in a list that is sorted by UTF-16 units; -1 = not there. */
export function findSorted(list: TextList, wanted: string): number {
  let low = 0;
  let high = sizeOf(list);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(list, middle, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low < sizeOf(list) && compareAt(list, low, wanted) === 0 ? low : -1;
}

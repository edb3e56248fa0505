import fc from 'fast-check';
import { FRAGMENTS, JSON_VALUES, PROTOTYPE_KEYS } from './hostile-values';
import type { Input } from './parser';

// A valid sample, broken: what a parser meets most often is not chance but a file that was cut, joined, edited or forged.

/** One change. Places are shares of the whole, so that they mean something for every sample; shrinking makes them small. */
interface Change {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly pick: number;
}

const KINDS = ['cut', 'remove', 'repeat', 'move', 'insert', 'replace', 'splice', 'json'] as const;

const share = fc.nat({ max: 9999 }).map((n) => n / 10_000);

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: share,
  length: share,
  to: share,
  pick: fc.nat({ max: 0xffff }),
});

/** A stretch is mostly short: whole halves of a file are taken away by few changes. */
const stretch = (length: number, { at, length: share }: Change): readonly [number, number] => {
  const from = Math.floor(at * length);
  return [from, Math.min(length, from + 1 + Math.floor(share ** 3 * length))];
};

const pickFrom = <T>(values: readonly T[], pick: number): T | undefined => values[pick % values.length];

/** Longer than this no sample grows. */
const MOST_UNITS = 20_000;

/** Mostly a few times; one in sixteen often enough for what grows faster than the text does. */
const timesOf = (pick: number): number => (pick % 16 === 0 ? 1 + (pick % 300) : 2 + (pick % 7));

function changeText(text: string, by: Change, samples: readonly string[]): string {
  const [from, to] = stretch(text.length, by);
  const inside = text.slice(from, to);
  const rest = text.slice(to);
  const before = text.slice(0, from);
  const target = Math.floor(by.to * text.length);
  switch (by.kind) {
    case 'cut':
      return before;
    case 'remove':
      return before + rest;
    case 'repeat':
      return (before + inside.repeat(timesOf(by.pick)) + rest).slice(0, MOST_UNITS);
    case 'move':
      return (before + rest).slice(0, target) + inside + (before + rest).slice(target);
    case 'insert':
      return before + (pickFrom(FRAGMENTS, by.pick) ?? '') + text.slice(from);
    case 'replace':
      return before + String.fromCharCode(by.pick) + rest;
    case 'splice':
      return before + (pickFrom(samples, by.pick) ?? '').slice(target);
    case 'json':
      return changeJson(text, by);
  }
}

/** A place in JSON: the object or list that holds it, and its key. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function placesIn(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    places.push({ holder, key });
    placesIn(holder[key], places);
  }
  return places;
}

const STAND_IN = '"\u0001stands for a value\u0001"';

/** Another value, another key, two values changed for each other; text that is no JSON stays as it is. */
function changeJson(text: string, { at, to, pick }: Change): string {
  try {
    const whole: unknown = JSON.parse(text);
    const places = placesIn(whole);
    const place = places[Math.floor(at * places.length)];
    const other = places[Math.floor(to * places.length)];
    if (place === undefined || other === undefined) return pickFrom(JSON_VALUES, pick) ?? '';
    const value = place.holder[place.key];
    if (pick % 4 === 0) {
      delete place.holder[place.key];
      Object.defineProperty(place.holder, pickFrom(PROTOTYPE_KEYS, pick >> 2) ?? '', { value, enumerable: true });
    } else if (pick % 4 === 1) {
      place.holder[place.key] = other.holder[other.key];
    } else {
      place.holder[place.key] = JSON.parse(STAND_IN);
      return JSON.stringify(whole).replace(
        JSON.stringify(JSON.parse(STAND_IN)),
        () => pickFrom(JSON_VALUES, pick >> 2) ?? '',
      );
    }
    return JSON.stringify(whole);
  } catch {
    return text; // no JSON (any longer), or an object that has become part of itself
  }
}

const EXTREMES = [0, 1, 0x7f, 0x80, 0xff, 0x7fffffff, 0x80000000, 0xffffffff];

function changeBytes(
  bytes: Uint8Array<ArrayBuffer>,
  by: Change,
  samples: readonly Uint8Array<ArrayBuffer>[],
): Uint8Array<ArrayBuffer> {
  const [from, to] = stretch(bytes.length, by);
  const copy = bytes.slice();
  const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole.subarray(0, MOST_UNITS);
  };
  const target = Math.floor(by.to * bytes.length);
  switch (by.kind) {
    case 'cut':
      return copy.slice(0, from);
    case 'remove':
      return join(copy.subarray(0, from), copy.subarray(to));
    case 'repeat':
      return join(copy.subarray(0, to), copy.subarray(from));
    case 'move':
      copy.copyWithin(target, from, to);
      return copy;
    case 'insert':
      return join(copy.subarray(0, from), new TextEncoder().encode(pickFrom(FRAGMENTS, by.pick)), copy.subarray(from));
    case 'replace':
      if (from < copy.length) copy[from] = by.pick;
      return copy;
    case 'splice':
      return join(copy.subarray(0, from), (pickFrom(samples, by.pick) ?? copy).subarray(target));
    case 'json':
      // bytes have no keys: a number of four bytes is made one that no file has
      if (from + 4 <= copy.length)
        new DataView(copy.buffer, copy.byteOffset).setUint32(from, pickFrom(EXTREMES, by.pick) ?? 0, true);
      return copy;
  }
}

const isText = (samples: readonly Input[]): samples is readonly string[] =>
  samples.every((sample) => typeof sample === 'string');

/** A sample with up to six changes. */
export const mutated = (samples: readonly Input[]): fc.Arbitrary<Input> =>
  fc
    .tuple(fc.nat({ max: samples.length - 1 }), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([index, changes]): Input => {
      if (isText(samples)) return changes.reduce((text, by) => changeText(text, by, samples), samples[index] ?? '');
      const bytes = samples as readonly Uint8Array<ArrayBuffer>[];
      return changes.reduce((file, by) => changeBytes(file, by, bytes), bytes[index] ?? new Uint8Array());
    });

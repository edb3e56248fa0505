/** What is laid out on sheets, one below the other. */
export interface FlowItem {
  /** Into how many it may be divided, at least 1: the sentences of a paragraph, the rows of a table. */
  readonly units: number;
  /** A heading: never the last on its sheet. */
  readonly heading?: boolean;
  /** Begins on a sheet of its own. */
  readonly newSheet?: boolean;
  /** Divided only where a whole sheet has no room for it. */
  readonly keep?: boolean;
}

/** Units [from, to) of an item. */
export interface Placed {
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

export interface PaginateOptions {
  /** The height of units [from, to) of an item; grows with `to`. Any unit, the same for `room`. */
  readonly height: (item: number, from: number, to: number) => number;
  /** The room that a sheet has, by its number from 0: the first has the heading of the whole. */
  readonly room: (sheet: number) => number;
}

/** Rounding of a browser's lengths. */
const TOLERANCE = 0.5;

/**
 * Lays items out on sheets, each as full as can be. A unit that no sheet has room for stands on a sheet of its own and is too tall.
 * @returns for each sheet what stands on it, in order; no sheet is empty, but for the only one of no items
 */
export function paginate(items: readonly FlowItem[], { height, room }: PaginateOptions): Placed[][] {
  const sheets: Placed[][] = [[]];
  let left = room(0) + TOLERANCE;
  const isEmpty = () => sheets.at(-1)?.length === 0;
  const turn = () => {
    sheets.push([]);
    left = room(sheets.length - 1) + TOLERANCE;
  };
  const put = (placed: Placed) => {
    sheets.at(-1)?.push(placed);
    left -= height(placed.item, placed.from, placed.to);
  };

  /** What must be on one sheet for the item to begin there. */
  const least = (at: number): number => {
    const item = items[at];
    if (item === undefined) return 0;
    const whole = height(at, 0, item.units);
    if (item.heading) return whole + least(at + 1);
    return item.keep && whole <= room(sheets.length) ? whole : height(at, 0, 1);
  };

  /** How many units, counted from `from`, have room: 0 to all. */
  const fitting = (at: number, from: number, units: number): number => {
    if (height(at, from, units) <= left) return units;
    let [fits, tooMany] = [from, units];
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (height(at, from, middle) <= left) fits = middle;
      else tooMany = middle;
    }
    return fits;
  };

  for (const [at, { units, newSheet = false }] of items.entries()) {
    if (!isEmpty() && (newSheet || least(at) > left)) turn();
    for (let from = 0; from < units; ) {
      const fits = fitting(at, from, units);
      const to = fits === from && isEmpty() ? from + 1 : fits;
      if (to > from) put({ item: at, from, to });
      from = to;
      if (from < units) turn();
    }
  }
  return sheets;
}

/** Numbers of 32 bits whose count is not known beforehand; a typed array that doubles. */
export class NumberList {
  private room = new Uint32Array(1024);
  size = 0;

  push(value: number): void {
    if (this.size === this.room.length) {
      const larger = new Uint32Array(this.room.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.size++] = value;
  }

  at(index: number): number {
    return this.room[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.room[index] = value;
  }

  /** The numbers, in an array of just their size. */
  finish(): Uint32Array {
    return this.room.slice(0, this.size);
  }
}

/** Values by key, all in one array: those of key k are `values[starts[k]]` up to, not including, `values[starts[k + 1]]`. */
export interface Grouped {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Groups values by key (from 0), each group in the order in which its values came. */
export function groupByKey(keys: Uint32Array, values: Uint32Array, keyCount: number): Grouped {
  const starts = new Uint32Array(keyCount + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 0; key < keyCount; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice(0, keyCount);
  const grouped = new Uint32Array(values.length);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const at = next[key] ?? 0;
    grouped[at] = values[i] ?? 0;
    next[key] = at + 1;
  }
  return { starts, values: grouped };
}

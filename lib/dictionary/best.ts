const ROOM = 2 ** 20; // more than there are entries, so that a key holds one and stays a whole number

/**
 * The best few of many: keeps the `limit` smallest keys that were offered, in a heap whose top is the worst of them, so that what
 * does not belong there costs one comparison. Each entry counts once, as it was offered first.
 */
export class Best {
  private readonly heap: Float64Array;
  private size = 0;
  total = 0;

  /** @param taken one place an entry; holds `round` for those that were offered in this round */
  constructor(
    private readonly limit: number,
    private readonly taken: Uint32Array,
    private readonly round: number,
  ) {
    this.heap = new Float64Array(Math.max(1, limit));
  }

  /** @param tier how well it fits, 0 = best; @param weight 0–255, the greater the earlier among those that fit as well */
  offer(entry: number, tier: number, weight: number): boolean {
    if (this.taken[entry] === this.round) return false;
    this.taken[entry] = this.round;
    this.total++;
    const key = (tier * 256 + 255 - weight) * ROOM + entry;
    if (this.size < this.limit) this.add(key);
    else if (this.limit > 0 && key < (this.heap[0] ?? 0)) this.sink(key);
    return true;
  }

  private add(key: number): void {
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.heap[parent] ?? 0;
      if (above >= key) break;
      this.heap[at] = above;
      at = parent;
    }
    this.heap[at] = key;
  }

  /** Puts a key in the place of the worst. */
  private sink(key: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && (this.heap[child + 1] ?? 0) > (this.heap[child] ?? 0)) child++;
      const below = this.heap[child] ?? 0;
      if (below <= key) break;
      this.heap[at] = below;
      at = child;
    }
    this.heap[at] = key;
  }

  /** The entries kept, best first, each with its tier. */
  ranked(): { readonly entry: number; readonly tier: number }[] {
    return Array.from(this.heap.slice(0, this.size).sort(), (key) => ({
      entry: key % ROOM,
      tier: Math.floor(key / ROOM / 256),
    }));
  }
}

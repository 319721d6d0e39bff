/** Random numbers from a seed: the same seed gives the same numbers on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e37_79b1) >>> 0;
  }

  /** A number from 0 up to, and without, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(part: number): boolean {
    return this.next() < part;
  }

  /** @throws for an empty list */
  pick<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** One of a list, or null when it is empty. */
  maybe<Item>(list: readonly Item[]): Item | null {
    return list.length === 0 ? null : this.pick(list);
  }

  /** Some of a list in its order, at most `most` and at least one. */
  some<Item>(list: readonly Item[], most: number): Item[] {
    const wanted = this.int(1, Math.min(most, list.length));
    const left = list.map((item, at) => ({ item, at, key: this.next() })).toSorted((a, b) => a.key - b.key);
    return left
      .slice(0, wanted)
      .toSorted((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }

  /** One of a list in which each has a weight. */
  weighted<Item>(list: readonly (readonly [weight: number, item: Item])[]): Item {
    let left = this.next() * list.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, item] of list) if ((left -= weight) < 0) return item;
    throw new Error('nothing to pick from');
  }
}

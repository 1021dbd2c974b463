/** Which shipments are compared with each other, by the ties the engine gives them. */

/** Halves of a word of 64 bits, the lower one first: sorted as one number, ties come first and shipments of a tie stand together. */
const SHIPMENT = 0;
const TIE = 1;

export class Ties {
  /** Pairs of shipment and tie; in the order of the ties once they are settled. */
  #pairs = new Uint32Array(1 << 12);
  #count = 0;
  /** Where the ties of each shipment begin in the order they came in. */
  #starts: number[] = [0];
  #came = new Uint32Array(1 << 11);
  /** Ties of shipments that were changed since. */
  #own = new Map<number, readonly number[]>();
  #changed = new Map<number, Set<number>>();

  /** The ties of the next shipment. */
  push(ties: readonly number[]): void {
    const shipment = this.#starts.length - 1;
    if (this.#count + ties.length > this.#came.length) {
      const room = Math.max(this.#came.length * 2, this.#count + ties.length);
      this.#came = grown(this.#came, room);
      this.#pairs = grown(this.#pairs, 2 * room);
    }
    for (const tie of ties) {
      this.#came[this.#count] = tie;
      this.#pairs[2 * this.#count + SHIPMENT] = shipment;
      this.#pairs[2 * this.#count + TIE] = tie;
      this.#count += 1;
    }
    this.#starts.push(this.#count);
  }

  /** To be called behind the last shipment: from now on it is known who is tied to whom. */
  settle(): void {
    this.#pairs = this.#pairs.slice(0, 2 * this.#count);
    new BigUint64Array(this.#pairs.buffer).sort();
  }

  /** Other ties of a shipment. */
  set(shipment: number, ties: readonly number[]): void {
    for (const tie of this.#own.get(shipment) ?? []) this.#changed.get(tie)?.delete(shipment);
    this.#own.set(shipment, ties);
    for (const tie of ties) {
      const tied = this.#changed.get(tie);
      if (tied) tied.add(shipment);
      else this.#changed.set(tie, new Set([shipment]));
    }
  }

  /** These shipments and every one that shares a tie with one of them, in their order. */
  around(shipments: Iterable<number>): number[] {
    const company = new Set(shipments);
    // Each tie once: thousands of shipments may share one.
    const ties = new Set([...company].flatMap((shipment) => this.of(shipment)));
    for (const tie of ties) for (const other of this.#tied(tie)) company.add(other);
    return [...company].toSorted((a, b) => a - b);
  }

  /** Shipments that share a tie with another, in groups that share none with each other. */
  groups(): number[][] {
    const leader = new Map<number, number>();
    const first = (shipment: number): number => {
      let found = shipment;
      for (let next = leader.get(found); next !== undefined && next !== found; next = leader.get(found)) found = next;
      leader.set(shipment, found);
      return found;
    };
    const meet = (one: number, other: number): void => void leader.set(first(one), first(other));
    let at = 0;
    while (at < this.#count) {
      const tie = this.#pairs[2 * at + TIE] ?? 0;
      let end = at + 1;
      while (end < this.#count && this.#pairs[2 * end + TIE] === tie) end += 1;
      if (end - at > 1) this.#meet(tie, meet);
      at = end;
    }
    for (const tie of this.#changed.keys()) this.#meet(tie, meet);
    const groups = new Map<number, number[]>();
    for (const shipment of [...leader.keys()].toSorted((a, b) => a - b)) {
      const group = groups.get(first(shipment));
      if (group) group.push(shipment);
      else groups.set(first(shipment), [shipment]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  }

  #meet(tie: number, meet: (one: number, other: number) => void): void {
    const [one, ...others] = this.#tied(tie);
    if (one !== undefined) for (const other of others) meet(other, one);
  }

  of(shipment: number): readonly number[] {
    return this.#own.get(shipment) ?? [...this.#came.subarray(this.#starts[shipment], this.#starts[shipment + 1])];
  }

  #tied(tie: number): Set<number> {
    const found = new Set(this.#changed.get(tie));
    for (let at = this.#find(tie); at < this.#count && this.#pairs[2 * at + TIE] === tie; at += 1) {
      const shipment = this.#pairs[2 * at + SHIPMENT] ?? 0;
      if (!this.#own.has(shipment)) found.add(shipment);
    }
    return found;
  }

  /** The first pair of a tie. */
  #find(tie: number): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[2 * middle + TIE] ?? 0) < tie) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function grown(old: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(old);
  return larger;
}

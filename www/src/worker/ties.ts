/** Which shipments are compared with each other, by the ties the engine gives them. */

/** Places of the shipments that share a tie; a place alone while there is one, for nearly every tie is one shipment's. */
type Tied = number | Set<number>;

export class Ties {
  /** The ties of each shipment. */
  #of: (readonly number[])[] = [];
  #tied = new Map<number, Tied>();

  set(shipment: number, ties: readonly number[]): void {
    for (const tie of this.#of[shipment] ?? []) this.#remove(tie, shipment);
    this.#of[shipment] = ties;
    for (const tie of ties) this.#add(tie, shipment);
  }

  /** These shipments and every one that shares a tie with one of them, in their order. */
  around(shipments: Iterable<number>): number[] {
    const company = new Set(shipments);
    // Each tie once: thousands of shipments may share one.
    const ties = new Set([...company].flatMap((shipment) => this.#of[shipment] ?? []));
    for (const tie of ties) {
      const tied = this.#tied.get(tie);
      if (tied instanceof Set) for (const other of tied) company.add(other);
    }
    return [...company].toSorted((a, b) => a - b);
  }

  /** Every shipment that shares a tie with another. */
  shared(): number[] {
    const found = new Set<number>();
    for (const tied of this.#tied.values()) if (tied instanceof Set) for (const shipment of tied) found.add(shipment);
    return [...found].toSorted((a, b) => a - b);
  }

  #add(tie: number, shipment: number): void {
    const tied = this.#tied.get(tie);
    if (tied instanceof Set) tied.add(shipment);
    else this.#tied.set(tie, tied === undefined ? shipment : new Set([tied, shipment]));
  }

  #remove(tie: number, shipment: number): void {
    const tied = this.#tied.get(tie);
    if (!(tied instanceof Set)) {
      this.#tied.delete(tie);
      return;
    }
    tied.delete(shipment);
    const [last] = tied;
    if (tied.size === 1 && last !== undefined) this.#tied.set(tie, last);
  }
}

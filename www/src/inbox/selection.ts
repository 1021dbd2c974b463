/** The rows that are ticked. A row keeps its place for good, so a tick outlives filters and sorting. */

import type { Row } from '../protocol';

export class Selection {
  /** Replaced with every change. */
  at: ReadonlySet<number> = new Set();
  /** Where a range begins: the row ticked last. */
  #anchor = -1;

  /** Ticks a row or takes its tick away; with `range`, every row between it and the one ticked before, as they stand. */
  toggle(at: number, rows: readonly Row[], range = false): void {
    const on = !this.at.has(at);
    const here = rows.findIndex((row) => row.at === at);
    const anchor = range ? rows.findIndex((row) => row.at === this.#anchor) : -1;
    const [first, last] = anchor < 0 ? [here, here] : [Math.min(anchor, here), Math.max(anchor, here)];
    this.set(rows.slice(first, last + 1), on);
    this.#anchor = at;
  }

  set(rows: readonly Row[], on: boolean): void {
    const at = new Set(this.at);
    for (const row of rows) on ? at.add(row.at) : at.delete(row.at);
    this.at = at;
  }

  /** What was ticked for a step has no tick once it is done. */
  done(rows: readonly number[]): void {
    if (rows.length === this.at.size && rows.every((at) => this.at.has(at))) this.clear();
  }

  clear(): void {
    this.at = new Set();
    this.#anchor = -1;
  }
}

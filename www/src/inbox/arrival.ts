/** Rows that come into the page a few at a time: those in sight at once, so that a press is answered, the others in the frames behind. */

import type { Row } from '../protocol';

/** New places that a browser fills without a pause. */
const AT_ONCE = 24;
/** Rows that come together. */
const TOGETHER = 16;

/** Rows that stand behind another one than before: each has to be laid out anew. */
function moved(before: readonly Row[], rows: readonly Row[]): number {
  const next = new Map(before.map(({ at }, index) => [at, before[index + 1]?.at]));
  return rows.filter(({ at }, index) => index > 0 && next.get(rows[index - 1]?.at ?? -1) !== at).length;
}

export class Arrival {
  /** How many rows are in the page; all of them, most of the time. */
  upto = Infinity;
  #update: () => void;
  #frame = 0;

  constructor(update: () => void) {
    this.#update = update;
  }

  get isOn(): boolean {
    return this.upto !== Infinity;
  }

  /** Other rows: as many as are in sight come first, when they are many that are new. */
  begin(before: readonly Row[], rows: readonly Row[], sight: () => number): void {
    // What is not seen has no frames.
    if (document.hidden || rows.length <= AT_ONCE || (!this.isOn && moved(before, rows) <= AT_ONCE)) this.upto = Infinity;
    else this.upto = Math.max(this.isOn ? this.upto : 0, Math.min(sight(), rows.length));
  }

  /** After each update: the next ones, once these are painted. */
  go(count: number): void {
    if (!this.isOn || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() =>
      setTimeout(() => {
        this.#frame = 0;
        if (!this.isOn) return;
        this.upto += TOGETHER;
        if (this.upto >= count) this.upto = Infinity;
        this.#update();
      }),
    );
  }

  /** Somebody wants one of the others now. */
  end(): void {
    this.upto = Infinity;
    this.#update();
  }
}

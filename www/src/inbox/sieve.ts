/** Orders and filters more rows than can be looked at in one go: some at a time, so that the page never stands still. */

import type { Row } from '../protocol';
import type { Due } from './due';
import { filtered } from './filter';
import type { Filter } from './filter';
import { ordering } from './order';
import type { Sort } from './order';

/** Milliseconds of work between two turns of the page. */
const PACE = 10;
/** Rows looked at between two looks at the clock. */
const STEP = 2000;

type Dues = ReadonlyMap<string, ReadonlySet<Due>>;

interface Asked {
  readonly rows: readonly Row[];
  readonly sort: Sort | null;
  readonly filter: Filter;
  readonly dues: Dues;
}

export class Sieve {
  #found: readonly Row[] | null = null;
  #asked: Asked | null = null;
  /** What was ordered last: another filter leaves it as it is. */
  #ordered: Pick<Asked, 'rows' | 'sort'> & { readonly in: readonly Row[] } = { rows: [], sort: null, in: [] };
  #done: () => void;

  constructor(done: () => void) {
    this.#done = done;
  }

  /** The rows of a filter in an order, as far as they were found last; what is missing is told when it is there. */
  rows(asked: Asked): readonly Row[] {
    const { rows, sort, filter, dues } = this.#asked ?? {};
    if (rows !== asked.rows || sort !== asked.sort || filter !== asked.filter || dues !== asked.dues) {
      this.#asked = asked;
      void this.#look(asked);
    }
    return this.#found ?? asked.rows;
  }

  /** Nothing is asked for any more. */
  rest(): void {
    this.#found = this.#asked = null;
    this.#ordered = { rows: [], sort: null, in: [] };
  }

  async #look(asked: Asked): Promise<void> {
    const work = this.#work(asked);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      // Something else is looked for by now.
      if (this.#asked !== asked) return;
      const until = performance.now() + PACE;
      let step = work.next();
      while (!step.done && performance.now() < until) step = work.next();
      if (step.done) {
        this.#found = step.value;
        return this.#done();
      }
    }
  }

  *#work({ rows, sort, filter, dues }: Asked): Generator<void, readonly Row[]> {
    if (this.#ordered.rows !== rows || this.#ordered.sort !== sort) this.#ordered = { rows, sort, in: sort ? yield* ordered(rows, sort) : rows };
    const found: Row[] = [];
    for (const some of steps(this.#ordered.in)) {
      for (const row of filtered(some, filter, dues)) found.push(row);
      yield;
    }
    return found;
  }
}

function* steps<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += STEP) yield list.slice(at, at + STEP);
}

/** Short runs are sorted, then two neighbours merged at a time, until there is one. */
function* ordered(rows: readonly Row[], sort: Sort): Generator<void, readonly Row[]> {
  const { key, compare } = ordering(sort);
  const keys: ReturnType<typeof key>[] = [];
  const by = (a: number, b: number): number => compare(keys[a] ?? '', keys[b] ?? '');
  let order = new Uint32Array(rows.length);
  for (let from = 0; from < rows.length; from += STEP) {
    const run = rows.slice(from, from + STEP).map((row, index) => {
      keys.push(key(row));
      return from + index;
    });
    order.set(run.sort(by), from);
    yield;
  }
  let merged = new Uint32Array(rows.length);
  for (let width = STEP; width < rows.length; width *= 2) {
    for (let from = 0; from < rows.length; from += 2 * width) {
      const [middle, end] = [Math.min(from + width, rows.length), Math.min(from + 2 * width, rows.length)];
      let [left, right] = [from, middle];
      for (let at = from; at < end; at += 1) {
        const isLeft = left < middle && (right >= end || by(order[left] ?? 0, order[right] ?? 0) <= 0);
        merged[at] = order[isLeft ? left++ : right++] ?? 0;
        if (at % STEP === 0) yield;
      }
    }
    [order, merged] = [merged, order];
  }
  const found: Row[] = [];
  for (const [index, at] of order.entries()) {
    found.push(rows[at] as Row);
    if (index % STEP === 0) yield;
  }
  return found;
}

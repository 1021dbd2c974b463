/** Filters more rows than can be looked at in one go: some at a time, so that the page never stands still. */

import type { Row } from '../protocol';
import type { Due } from './due';
import { filtered } from './filter';
import type { Filter } from './filter';

/** Rows looked at in one go; a few milliseconds. */
const STEP = 5000;

type Dues = ReadonlyMap<string, ReadonlySet<Due>>;

interface Asked {
  readonly rows: readonly Row[];
  readonly filter: Filter;
  readonly dues: Dues;
}

export class Sieve {
  #found: readonly Row[] = [];
  #from: Asked | null = null;
  #done: () => void;

  constructor(done: () => void) {
    this.#done = done;
  }

  /** The rows of a filter, as far as they were found last; what is missing is told when it is there. */
  rows(rows: readonly Row[], filter: Filter, dues: Dues): readonly Row[] {
    const { rows: was, filter: old, dues: before } = this.#from ?? {};
    if (was !== rows || old !== filter || before !== dues) {
      this.#from = { rows, filter, dues };
      void this.#look(this.#from);
    }
    return this.#found;
  }

  async #look(from: Asked): Promise<void> {
    const found: Row[] = [];
    for (let at = 0; at < from.rows.length; at += STEP) {
      for (const row of filtered(from.rows.slice(at, at + STEP), from.filter, from.dues)) found.push(row);
      await new Promise((resolve) => setTimeout(resolve));
      // Something else is looked for by now.
      if (this.#from !== from) return;
    }
    this.#found = found;
    this.#done();
  }
}

/** What is shown of the day, for as long as the desk stands: it outlives a walk to another screen. */

import { everything, filtered } from './filter';
import type { Filter } from './filter';
import type { Session } from '../state/session';
import type { Row } from '../protocol';

export class List {
  #session: Session;
  #filter: Filter = everything;
  #visible: readonly Row[] = [];
  /** What `#visible` was made from. */
  #seen: { rows: readonly Row[]; filter: Filter } | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  get filter(): Filter {
    return this.#filter;
  }

  set(part: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...part };
    this.#session.touch();
  }

  /** The rows of the filter, in their order. */
  get visible(): readonly Row[] {
    const { rows } = this.#session;
    if (this.#seen?.rows !== rows || this.#seen.filter !== this.#filter) {
      this.#seen = { rows, filter: this.#filter };
      this.#visible = filtered(rows, this.#filter);
    }
    return this.#visible;
  }
}

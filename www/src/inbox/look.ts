/** How the list looks: its filter, its order, its columns. */

import { everything, same } from './filter';
import type { Filter } from './filter';
import type { Column, Sort } from './order';

/** Columns that are not shown until someone wants them. */
const HIDDEN: readonly Column[] = ['category'];

/** What a view of one's own keeps. */
export interface Look {
  readonly filter: Filter;
  /** By a column; else worst first, then soonest due. */
  readonly sort: Sort | null;
  /** Columns left out. */
  readonly hidden: readonly Column[];
}

export const plain: Look = { filter: everything, sort: null, hidden: HIDDEN };

/** A look with what it does not say; a view has a name besides, which is no part of it. */
export const whole = (look: Partial<Look>): Look => ({
  filter: { ...everything, ...look.filter },
  sort: look.sort ?? plain.sort,
  hidden: look.hidden ?? plain.hidden,
});

/** Whether two looks are the same; what one does not say is plain. */
export function alike(a: Partial<Look>, b: Partial<Look>): boolean {
  const [one, other] = [whole(a), whole(b)];
  return same(one.filter, other.filter) && one.sort?.by === other.sort?.by && one.sort?.down === other.sort?.down && one.hidden.toSorted().join() === other.hidden.toSorted().join();
}

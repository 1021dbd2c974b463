/** What is shown of the day, for as long as the desk stands: it outlives a walk to another screen. */

import type { Deadlines } from '../engine';
import type { Row } from '../protocol';
import type { Session } from '../state/session';
import { duesOf, sharing } from './due';
import type { Due } from './due';
import { everything, filtered, same } from './filter';
import type { Filter, Values } from './filter';
import { ordered } from './order';
import type { Column } from './order';
import { plain, whole } from './look';
import type { Look } from './look';
import { Selection } from './selection';
import { Sieve } from './sieve';

/** Rows in a table at most: a browser makes no page that is high enough for a million. The others are found by filter and search. */
const LISTED = 100_000;

/** Keeps what was made for as long as it was made from the same. */
function once<A extends readonly unknown[], R>(make: (...from: A) => R): (...from: A) => R {
  let last: { from: A; made: R } | null = null;
  return (...from) => {
    if (!last?.from.every((one, at) => one === from[at])) last = { from, made: make(...from) };
    return last.made;
  };
}

export class List {
  readonly selection = new Selection();
  /** Whether ready rows are shown although others need work. */
  open = false;

  #session: Session;
  #look: Look = plain;
  #deadlines: Deadlines | null = null;
  #now = '';

  constructor(session: Session) {
    this.#session = session;
  }

  get look(): Look {
    return this.#look;
  }
  /** A view of another day may lack what came since. */
  set look(look: Partial<Look>) {
    this.#look = whole(look);
    this.#session.touch();
  }

  get filter(): Filter {
    return this.#look.filter;
  }

  set(part: Partial<Filter>): void {
    this.#look = { ...this.#look, filter: { ...this.filter, ...part } };
    this.#session.touch();
  }

  /** By a column, then the other way round, then as usual again. */
  sort(by: Column | ''): void {
    const now = this.#look.sort;
    const again = now?.by === by;
    this.look = { ...this.#look, sort: by === '' || (again && now?.down) ? null : { by, down: again } };
  }

  /** Another day: nothing is ticked, everything is shown. */
  reset(): void {
    this.selection.clear();
    this.open = false;
    this.set(everything);
  }

  /** Shows ready rows, or folds them away. */
  unfold(open: boolean): void {
    this.open = open;
    this.touch();
  }

  /** Shows the list anew after a change of the selection. */
  touch(): void {
    this.#session.touch();
  }

  know(deadlines: Deadlines | null, now: string): void {
    this.#deadlines = deadlines;
    this.#now = now;
  }

  #sharing = once(sharing);
  #dues = once(duesOf);
  #ordered = once(ordered);
  #filtered = once(filtered);
  #urgent = once((shared: ReadonlyMap<string, number>, dues: ReadonlyMap<string, ReadonlySet<Due>>) => {
    const count = (one: Due): number => [...dues].reduce((sum, [by, of]) => (of.has(one) ? sum + (shared.get(by) ?? 0) : sum), 0);
    return { today: count('today'), late: count('late') };
  });
  #listed = once((rows: readonly Row[]) => rows.slice(0, LISTED));
  #sieve = new Sieve(() => this.#session.touch());
  /** The worst come first, so what is ready is the end of it. */
  #unfinished = once((rows: readonly Row[]) => rows.slice(0, rows.findLastIndex(({ readiness }) => readiness !== 'ready') + 1));

  get dues(): ReadonlyMap<string, ReadonlySet<Due>> {
    const { rows } = this.#session;
    return this.#dues(this.#deadlines, this.#now, rows, this.#sharing(rows));
  }

  /** How many rows are due, and how many late. */
  get urgent(): Readonly<Record<'today' | 'late', number>> {
    return this.#urgent(this.#sharing(this.#session.rows), this.dues);
  }

  /** What a filter can ask for. */
  get values(): Values {
    return this.#session.values;
  }

  /** The rows of the filter, in their order. */
  get matching(): readonly Row[] {
    const { sort } = this.#look;
    const { usual } = this.#session;
    const { filter, dues } = this;
    if (usual.length > LISTED && (sort || !same(filter, everything))) return this.#sieve.rows({ rows: usual, sort, filter, dues });
    this.#sieve.rest();
    return this.#filtered(sort ? this.#ordered(usual, sort) : usual, filter, dues);
  }

  #ticked = once((rows: readonly Row[], at: ReadonlySet<number>) => [...at].toSorted((a, b) => a - b).flatMap((place) => rows[place] ?? []));

  /** The rows that are ticked, also those that the filter leaves out. */
  get ticked(): readonly Row[] {
    return this.#ticked(this.#session.rows, this.selection.at);
  }

  /** Whether ready rows are folded away: only where nothing was asked for, and something else is left to see. */
  get folds(): boolean {
    const { all, ready } = this.#session.counts;
    return same(this.filter, everything) && this.#look.sort === null && ready > 0 && ready < all;
  }

  get #found(): readonly Row[] {
    return this.folds && !this.open ? this.#unfinished(this.matching) : this.matching;
  }

  /** How many rows there are to show. */
  get found(): number {
    return this.#found.length;
  }

  /** The rows that are shown: the first ones, when they are too many for a table. */
  get visible(): readonly Row[] {
    return this.found > LISTED ? this.#listed(this.#found) : this.#found;
  }
}

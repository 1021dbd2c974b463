/** The rows of a day and what they come to, kept up row by row: a long day is not counted anew whenever something is shown. */

import type { Consequence, Outcome } from '../engine';
import type { Cause, Counts } from '../inbox/filter';
import { byWeight, rank, weight } from '../inbox/order';
import type { Row } from '../protocol';

interface Sum {
  packages: number;
  fixable: number;
  suggested: number;
  asked: number;
  by: Record<Consequence, number>;
}

/** Words that so many rows share that each is kept once; more different ones are no such words. */
const SHARED = 5000;

/** A package of an order; an answer may name the order alone. */
const keyOf = (order: string | null, reference: string | null): string => `${order ?? ''}\n${reference ?? ''}`;

const none = () => ({ all: 0, ready: 0, check: 0, blocked: 0, exempt: 0, held: 0, refused: 0 });

export class Sheet {
  /** Packages with at least one safe fix. */
  fixable = 0;
  /** Packages that could go without a tracking number. */
  untracked = 0;
  /** Packages that may go. */
  going = 0;

  #counts = none();
  #free = none();
  #causes = new Map<string, Sum>();
  #rows: Row[] = [];
  /** Places of rows that are equally bad and due at the same time, by how bad and when due: a long day is not sorted, only dealt out. */
  #piles = [0, 1, 2].map(() => new Map<string, number[]>());
  #isStale = false;
  /** How many were shown last. */
  #shown = 0;
  #words = new Map<string, string>();
  /** What Amazon said of packages that it refused. */
  #refused = new Map<string, string>();
  /** Rows that are shown as refused, as the engine has them. */
  #own = new Map<number, Row>();

  /** The rows as they are now, in a list that stays as it is. */
  rows(): readonly Row[] {
    this.#shown = this.#rows.length;
    return this.#rows.slice();
  }

  /** The same rows worst first, then soonest due, then as they came. */
  usual(): readonly Row[] {
    if (this.#isStale) this.#pile();
    return this.#piles.flatMap((pile) => [...pile].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, at]) => at)).map((at) => this.#rows[at] as Row);
  }

  /** Whether so many rows came that it is worth to show them: what is shown is sorted anew. */
  get isDue(): boolean {
    return this.#rows.length > this.#shown * 1.25;
  }

  /** Puts rows behind the others, or in place of those that are there. */
  put(rows: readonly Row[]): void {
    for (const row of rows) this.#put(this.#shared(row));
  }

  /** Takes up what Amazon answered, in place of what it answered before. */
  refuse(outcomes: readonly Outcome[]): void {
    this.#refused = new Map(outcomes.flatMap(({ state, orderId, package: reference, answers }) => (state === 'refused' ? [[keyOf(orderId, reference), answers[0]?.text ?? ''] as const] : [])));
    const own = this.#own;
    this.#own = new Map();
    this.#rows.forEach((row, at) => this.#put(own.get(at) ?? row));
  }

  get counts(): Counts {
    return { ...this.#counts };
  }

  /** The counts of what is not held back by hand. */
  get free(): Counts {
    return { ...this.#free };
  }

  /** The causes, worst and most frequent first. */
  get causes(): Cause[] {
    const worst = ({ by }: Sum): Consequence => (Object.keys(by) as Consequence[]).filter((one) => by[one] > 0).toSorted((a, b) => weight[a] - weight[b])[0] ?? 'note';
    return [...this.#causes]
      .filter(([, { packages }]) => packages > 0)
      .map(([rule, sum]) => ({ rule, consequence: worst(sum), packages: sum.packages, fixable: sum.fixable, suggested: sum.suggested, asked: sum.asked }))
      .toSorted((a, b) => byWeight(a, b) || b.packages - a.packages);
  }

  #put(row: Row): void {
    const before = this.#rows[row.at];
    const sentence = this.#refused.size === 0 ? undefined : (this.#refused.get(keyOf(row.order, row.package)) ?? this.#refused.get(keyOf(row.order, null)));
    if (sentence === undefined) this.#own.delete(row.at);
    else this.#own.set(row.at, row);
    const after: Row = sentence === undefined ? row : { ...row, readiness: 'blocked', refused: sentence };
    if (before) this.#add(before, -1);
    this.#add(after, 1);
    this.#rows[row.at] = after;
    if (!before) this.#deal(after);
    else if (before.readiness !== after.readiness || before.shipBy !== after.shipBy) this.#isStale = true;
  }

  #deal({ at, readiness, shipBy }: Row): void {
    const pile = this.#piles[rank[readiness]];
    const alike = pile?.get(shipBy);
    if (alike) alike.push(at);
    else pile?.set(shipBy, [at]);
  }

  #pile(): void {
    for (const pile of this.#piles) pile.clear();
    for (const row of this.#rows) this.#deal(row);
    this.#isStale = false;
  }

  /** The row with texts that other rows have too, kept once. */
  #shared(row: Row): Row {
    const { marketplace, carrier, service, category, shipBy, name, order } = row;
    const word = (text: string): string => {
      const known = this.#words.get(text);
      if (known === undefined && this.#words.size < SHARED) this.#words.set(text, text);
      return known ?? text;
    };
    // It came from the worker and is nobody else's.
    return Object.assign(row, { marketplace: word(marketplace), carrier: word(carrier), service: word(service), category: word(category), shipBy: word(shipBy), order: order === name ? name : order });
  }

  #add(row: Row, by: 1 | -1): void {
    for (const counts of row.held ? [this.#counts] : [this.#counts, this.#free]) {
      counts.all += by;
      counts[row.readiness] += by;
      if (row.vtr === 'exempt') counts.exempt += by;
      if (row.held) counts.held += by;
      if (row.refused !== undefined) counts.refused += by;
    }
    if (row.findings.some(({ fix }) => fix === 'safe')) this.fixable += by;
    if (row.readiness !== 'blocked' && !row.held) {
      if (row.tracking.trim() === '') this.untracked += by;
      else this.going += by;
    }
    row.findings.forEach(({ rule, consequence, fix }, index) => {
      // A package counts once, however often a rule found something in it.
      if (row.findings.findIndex((other) => other.rule === rule) !== index) return;
      const sum = this.#causes.get(rule) ?? { packages: 0, fixable: 0, suggested: 0, asked: 0, by: { refused: 0, defect: 0, risk: 0, note: 0 } };
      sum.packages += by;
      if (fix === 'safe') sum.fixable += by;
      if (fix === 'suggested') sum.suggested += by;
      if (fix === 'choose') sum.asked += by;
      sum.by[consequence] += by;
      this.#causes.set(rule, sum);
    });
  }
}

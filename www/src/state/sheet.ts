/** The rows of a day and what they come to, kept up row by row: a long day is not counted anew whenever something is shown. */

import type { Consequence, Outcome } from '../engine';
import type { Cause, Counts } from '../inbox/filter';
import { byWeight, weight } from '../inbox/order';
import type { Row } from '../protocol';

interface Sum {
  packages: number;
  fixable: number;
  suggested: number;
  by: Record<Consequence, number>;
}

/** Words that so many rows share that each is kept once; more different ones are no such words. */
const SHARED = 5000;

/** A package of an order; an answer may name the order alone. */
const keyOf = (order: string | null, reference: string | null): string => `${order ?? ''}\n${reference ?? ''}`;

export class Sheet {
  /** Packages with at least one safe fix. */
  fixable = 0;
  /** Packages that could go without a tracking number. */
  untracked = 0;

  #counts = { all: 0, ready: 0, check: 0, blocked: 0, exempt: 0 };
  #causes = new Map<string, Sum>();
  #rows: Row[] = [];
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

  /** The causes, worst and most frequent first. */
  get causes(): Cause[] {
    const worst = ({ by }: Sum): Consequence => (Object.keys(by) as Consequence[]).filter((one) => by[one] > 0).toSorted((a, b) => weight[a] - weight[b])[0] ?? 'note';
    return [...this.#causes]
      .filter(([, { packages }]) => packages > 0)
      .map(([rule, sum]) => ({ rule, consequence: worst(sum), packages: sum.packages, fixable: sum.fixable, suggested: sum.suggested }))
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
    this.#counts.all += by;
    this.#counts[row.readiness] += by;
    if (row.vtr === 'exempt') this.#counts.exempt += by;
    if (row.findings.some(({ fix }) => fix === 'safe')) this.fixable += by;
    if (row.readiness !== 'blocked' && row.tracking.trim() === '') this.untracked += by;
    row.findings.forEach(({ rule, consequence, fix }, index) => {
      // A package counts once, however often a rule found something in it.
      if (row.findings.findIndex((other) => other.rule === rule) !== index) return;
      const sum = this.#causes.get(rule) ?? { packages: 0, fixable: 0, suggested: 0, by: { refused: 0, defect: 0, risk: 0, note: 0 } };
      sum.packages += by;
      if (fix === 'safe') sum.fixable += by;
      if (fix === 'suggested') sum.suggested += by;
      sum.by[consequence] += by;
      this.#causes.set(rule, sum);
    });
  }
}

/** The rows of a day and what they come to, kept up row by row: a long day is not counted anew whenever something is shown. */

import type { Consequence, Outcome } from '../engine';
import { behind } from '../ascending';
import { FACETS, OFFERED } from '../inbox/filter';
import type { Cause, Counts, Facet, Values } from '../inbox/filter';
import { byWeight, rank, weight } from '../inbox/order';
import type { Packed, Row } from '../protocol';
import { unpack } from '../protocol/rows';

interface Sum {
  packages: number;
  fixable: number;
  suggested: number;
  asked: number;
  held: number;
  by: Record<Consequence, number>;
}

/** Words that so many rows share that each is kept once; more different ones are no such words. */
const SHARED = 5000;
/** Rows that are moved one by one; more are dealt out anew. */
const MOVED = 500;

/** A package of an order; an answer may name the order alone. */
const keyOf = (order: string | null, reference: string | null): string => `${order ?? ''}\n${reference ?? ''}`;

const none = () => ({ all: 0, ready: 0, check: 0, blocked: 0, exempt: 0, held: 0, refused: 0 });

function count(counts: Map<string, number>, value: string, by: number): void {
  const after = (counts.get(value) ?? 0) + by;
  if (after === 0) counts.delete(value);
  else counts.set(value, after);
}

/** The most frequent values. What all rows of a long day differ in is not sorted for the few that are offered. */
function most(counts: ReadonlyMap<string, number>): Values[Facet] {
  const least = Uint32Array.from(counts.values()).sort().at(-OFFERED) ?? 0;
  const found: (readonly [value: string, count: number])[] = [];
  let equal = 0;
  for (const one of counts) if (one[1] > least || (one[1] === least && equal++ < OFFERED)) found.push(one);
  return found.toSorted((a, b) => b[1] - a[1]).slice(0, OFFERED);
}

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
  #moved = 0;
  /** How many rows have each value of what a filter can ask for. */
  #values: Readonly<Record<Facet, Map<string, number>>> = { carrier: new Map(), service: new Map(), category: new Map(), marketplace: new Map() };
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
    this.#moved = 0;
    const usual: Row[] = [];
    for (const pile of this.#piles) {
      for (const due of [...pile.keys()].toSorted()) for (const at of pile.get(due) ?? []) usual.push(this.#rows[at] as Row);
    }
    return usual;
  }

  /** Whether so many rows came that it is worth to show them: what is shown is sorted anew. */
  get isDue(): boolean {
    return this.#rows.length > this.#shown * 1.25;
  }

  /** The values a filter can ask for, and how many rows have each: the most frequent ones, those first. */
  get values(): Values {
    const { carrier, service, category, marketplace } = this.#values;
    return { carrier: most(carrier), service: most(service), category: most(category), marketplace: most(marketplace) };
  }

  /** Puts rows behind the others, or in place of those that are there. */
  put(rows: Packed): void {
    for (const row of unpack(rows, (word) => this.#shared(word))) this.#put(row);
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

  /** The causes, worst and most frequent first; those of which all is held back, last. */
  get causes(): Cause[] {
    const worst = ({ by }: Sum): Consequence => (Object.keys(by) as Consequence[]).filter((one) => by[one] > 0).toSorted((a, b) => weight[a] - weight[b])[0] ?? 'note';
    return [...this.#causes]
      .filter(([, { packages }]) => packages > 0)
      .map(([rule, sum]) => ({ rule, consequence: worst(sum), packages: sum.packages, fixable: sum.fixable, suggested: sum.suggested, asked: sum.asked, held: sum.held }))
      .toSorted((a, b) => Number(a.held === a.packages) - Number(b.held === b.packages) || byWeight(a, b) || b.packages - a.packages);
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
    else if (before.readiness !== after.readiness || before.shipBy !== after.shipBy) this.#move(before, after);
  }

  #move(before: Row, after: Row): void {
    this.#moved += 1;
    this.#isStale ||= this.#moved > MOVED;
    if (this.#isStale) return;
    const pile = this.#piles[rank[before.readiness]];
    const alike = pile?.get(before.shipBy) ?? [];
    alike.splice(behind(alike, before.at) - 1, 1);
    if (alike.length === 0) pile?.delete(before.shipBy);
    const others = this.#piles[rank[after.readiness]]?.get(after.shipBy);
    if (others) others.splice(behind(others, after.at), 0, after.at);
    else this.#deal(after);
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

  /** A text that other rows have too, kept once. */
  #shared(text: string): string {
    const known = this.#words.get(text);
    if (known === undefined && this.#words.size < SHARED) this.#words.set(text, text);
    return known ?? text;
  }

  #add(row: Row, by: 1 | -1): void {
    for (const counts of row.held ? [this.#counts] : [this.#counts, this.#free]) {
      counts.all += by;
      counts[row.readiness] += by;
      if (row.vtr === 'exempt') counts.exempt += by;
      if (row.held) counts.held += by;
      if (row.refused !== undefined) counts.refused += by;
    }
    for (const facet of FACETS) {
      if (row[facet] !== '') count(this.#values[facet], row[facet], by);
    }
    if (row.findings.some(({ fix }) => fix === 'safe')) this.fixable += by;
    if (row.readiness !== 'blocked' && !row.held) {
      if (row.tracking.trim() === '') this.untracked += by;
      else this.going += by;
    }
    row.findings.forEach(({ rule, consequence, fix }, index) => {
      // A package counts once, however often a rule found something in it.
      if (row.findings.findIndex((other) => other.rule === rule) !== index) return;
      const sum = this.#causes.get(rule) ?? { packages: 0, fixable: 0, suggested: 0, asked: 0, held: 0, by: { refused: 0, defect: 0, risk: 0, note: 0 } };
      sum.packages += by;
      if (fix === 'safe') sum.fixable += by;
      if (fix === 'suggested') sum.suggested += by;
      if (fix === 'choose') sum.asked += by;
      if (row.held) sum.held += by;
      sum.by[consequence] += by;
      this.#causes.set(rule, sum);
    });
  }
}

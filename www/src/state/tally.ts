/** What the rows come to, kept up row by row: a long day is not counted anew whenever something is shown. */

import type { Consequence } from '../engine';
import type { Cause, Counts } from '../inbox/filter';
import { byWeight, weight } from '../inbox/order';
import type { Row } from '../protocol';

interface Sum {
  packages: number;
  fixable: number;
  suggested: number;
  by: Record<Consequence, number>;
}

export class Tally {
  /** Packages with at least one safe fix. */
  fixable = 0;
  /** Packages that could go without a tracking number. */
  untracked = 0;

  #counts = { all: 0, ready: 0, check: 0, blocked: 0, exempt: 0 };
  #causes = new Map<string, Sum>();

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

  /** Puts a row in the place of another, or of none. */
  change(before: Row | undefined, after: Row): void {
    if (before) this.#add(before, -1);
    this.#add(after, 1);
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

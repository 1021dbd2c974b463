/** Which rows are shown, how many there are, and what they have in common. Plain functions over the flat rows. */

import type { Consequence, Readiness } from '../engine';
import { byWeight, rank, weight } from './order';
import type { Row } from '../protocol';

/** Which rows are shown. */
export interface Filter {
  readonly status: Readiness | 'exempt' | 'all';
  readonly rule: string;
  readonly search: string;
}

export const everything: Filter = { status: 'all', rule: '', search: '' };
export const STATUSES = ['all', 'blocked', 'check', 'ready', 'exempt'] as const satisfies readonly Filter['status'][];

/** One finding in many packages: fixed by cause, not by row. */
export interface Cause {
  readonly rule: string;
  readonly consequence: Consequence;
  readonly packages: number;
  /** How many of them have a safe fix. */
  readonly fixable: number;
  /** How many have a suggestion, which a person decides. */
  readonly suggested: number;
  /** How many a person is asked about. */
  readonly asked: number;
}

/** The causes worth a card, worst and most frequent first; notes cost nothing and are left out. */
export function causesOf(rows: readonly Row[]): Cause[] {
  const causes = new Map<string, { rule: string; consequence: Consequence; packages: number; fixable: number; suggested: number; asked: number }>();
  for (const row of rows) {
    const seen = new Set<string>();
    for (const { rule, consequence, fix } of row.findings) {
      if (seen.has(rule)) continue;
      seen.add(rule);
      const cause = causes.get(rule) ?? { rule, consequence, packages: 0, fixable: 0, suggested: 0, asked: 0 };
      cause.packages += 1;
      if (fix === 'safe') cause.fixable += 1;
      if (fix === 'suggested') cause.suggested += 1;
      if (fix === 'choose') cause.asked += 1;
      if (weight[consequence] < weight[cause.consequence]) cause.consequence = consequence;
      causes.set(rule, cause);
    }
  }
  return [...causes.values()].toSorted((a, b) => byWeight(a, b) || b.packages - a.packages);
}

/** Blanks and dashes do not matter when a number is looked for. */
const loose = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/** The rows of a filter, worst first, then soonest due, then as they came. */
export function filtered(rows: readonly Row[], { status, rule, search }: Filter): Row[] {
  const wanted = loose(search);
  return rows
    .filter(
      (row) =>
        (status === 'all' || (status === 'exempt' ? row.vtr === 'exempt' : row.readiness === status)) &&
        (rule === '' || row.findings.some((finding) => finding.rule === rule)) &&
        (wanted === '' || [row.name, row.order, row.carrier, row.service, row.tracking].some((text) => loose(text).includes(wanted))),
    )
    .toSorted((a, b) => rank[a.readiness] - rank[b.readiness] || (a.shipBy < b.shipBy ? -1 : a.shipBy > b.shipBy ? 1 : a.at - b.at));
}

export type Counts = Readonly<Record<Filter['status'], number>>;

export function countsOf(rows: readonly Row[]): Counts {
  const counts = { all: rows.length, ready: 0, check: 0, blocked: 0, exempt: 0 };
  for (const row of rows) {
    counts[row.readiness] += 1;
    if (row.vtr === 'exempt') counts.exempt += 1;
  }
  return counts;
}

/** Which rows are shown, how many there are, and what they have in common. Plain functions over the flat rows. */

import type { Consequence, Readiness } from '../engine';
import type { Row } from '../protocol';
import { dueBy } from './due';
import type { Due } from './due';

/** Fields whose values a filter can ask for. */
export const FACETS = ['carrier', 'service', 'category', 'marketplace'] as const;
export type Facet = (typeof FACETS)[number];

/** Which rows are shown; what is blank asks for nothing. */
export interface Filter extends Readonly<Record<Facet, string>> {
  readonly status: Readiness | 'exempt' | 'all';
  readonly rule: string;
  readonly search: string;
  readonly due: Due | '';
  /** What Amazon refused, or what a person holds back. */
  readonly only: 'refused' | 'held' | '';
}

export const everything: Filter = { status: 'all', rule: '', search: '', carrier: '', service: '', category: '', marketplace: '', due: '', only: '' };
export const STATUSES = ['all', 'blocked', 'check', 'ready', 'exempt'] as const satisfies readonly Filter['status'][];

export const same = (a: Filter, b: Filter): boolean => (Object.keys(everything) as (keyof Filter)[]).every((key) => a[key] === b[key]);

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

/** Blanks and dashes do not matter when a number is looked for. */
const loose = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/** Holds the fields apart: no search has one. */
const APART = '\u0001';

/** What a row is found by, made once: rows are replaced, never changed. */
const found = new WeakMap<Row, string>();
const findable = (row: Row): string => {
  let text = found.get(row);
  if (text === undefined) found.set(row, (text = loose([row.name, row.order, row.carrier, row.service, row.tracking, row.skus].join(APART))));
  return text;
};

/** The rows of a filter, in the order they come in. */
export function filtered(rows: readonly Row[], filter: Filter, due: ReadonlyMap<string, ReadonlySet<Due>> = new Map()): readonly Row[] {
  const { status, rule, only } = filter;
  const wanted = loose(filter.search);
  const facets = FACETS.filter((facet) => filter[facet] !== '');
  if (same({ ...filter, search: wanted }, everything)) return rows;
  return rows.filter(
    (row) =>
      (status === 'all' || (status === 'exempt' ? row.vtr === 'exempt' : row.readiness === status)) &&
      (rule === '' || row.findings.some((finding) => finding.rule === rule)) &&
      (only === '' || (only === 'held' ? row.held : row.refused !== undefined)) &&
      (filter.due === '' || due.get(dueBy(row))?.has(filter.due)) &&
      facets.every((facet) => row[facet] === filter[facet]) &&
      (wanted === '' || findable(row).includes(wanted)),
  );
}

export type Values = Readonly<Record<Facet, readonly (readonly [value: string, count: number])[]>>;

/** The values of every facet and how many rows have each, the most frequent first. */
export function valuesOf(rows: readonly Row[]): Values {
  const values = (facet: Facet): [string, number][] => {
    const counts = new Map<string, number>();
    for (const row of rows) if (row[facet] !== '') counts.set(row[facet], (counts.get(row[facet]) ?? 0) + 1);
    return [...counts].toSorted((a, b) => b[1] - a[1]);
  };
  return { carrier: values('carrier'), service: values('service'), category: values('category'), marketplace: values('marketplace') };
}

export type Counts = Readonly<Record<Filter['status'] | 'held' | 'refused', number>>;

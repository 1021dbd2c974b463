/** Which rows are shown, how many there are, and what they have in common. Plain functions over the flat rows. */

import type { Consequence, Readiness } from '../engine';
import type { Row } from '../protocol';
import { dueBy } from './due';
import type { Due } from './due';

/** Fields whose values a filter can ask for. */
export const FACETS = ['carrier', 'service', 'category', 'marketplace'] as const;
export type Facet = (typeof FACETS)[number];
/** Values offered of each; others are found by the search. */
export const OFFERED = 200;

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
  /** How many are held back by hand. */
  readonly held: number;
}

/** Blanks and dashes do not matter when a number is looked for. */
const loose = (text: string): string => text.toLowerCase().replaceAll(/[\s-]/g, '');

/** Letters of a search that are made a pattern of; no number is as long. */
const SOUGHT = 100;

/** Whether a row has what is looked for in one of its texts. Nothing is made of a row: a long day would need too much time and room for it. */
function finder(search: string): (row: Row) => boolean {
  const wanted = loose(search);
  if (wanted === '') return () => true;
  const letters = [...wanted].slice(0, SOUGHT).map((letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  const pattern = new RegExp(letters.join('[\\s-]*'), 'iu');
  const whole = letters.length === [...wanted].length;
  const has = (text: string): boolean => pattern.test(text) && (whole || loose(text).includes(wanted));
  return ({ name, order, carrier, service, tracking, skus }) => has(name) || (order !== name && has(order)) || has(tracking) || has(carrier) || has(service) || (skus !== '' && has(skus));
}

/** The rows of a filter, in the order they come in. */
export function filtered(rows: readonly Row[], filter: Filter, due: ReadonlyMap<string, ReadonlySet<Due>> = new Map()): readonly Row[] {
  const { status, rule, only } = filter;
  const isFound = finder(filter.search);
  const facets = FACETS.filter((facet) => filter[facet] !== '');
  if (same({ ...filter, search: loose(filter.search) }, everything)) return rows;
  return rows.filter(
    (row) =>
      (status === 'all' || (status === 'exempt' ? row.vtr === 'exempt' : row.readiness === status)) &&
      (rule === '' || row.findings.some((finding) => finding.rule === rule)) &&
      (only === '' || (only === 'held' ? row.held : row.refused !== undefined)) &&
      (filter.due === '' || due.get(dueBy(row))?.has(filter.due)) &&
      facets.every((facet) => row[facet] === filter[facet]) &&
      isFound(row),
  );
}

/** The values of every facet and how many rows have each, the most frequent first. */
export type Values = Readonly<Record<Facet, readonly (readonly [value: string, count: number])[]>>;

export type Counts = Readonly<Record<Filter['status'] | 'held' | 'refused', number>>;

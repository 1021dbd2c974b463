/** Which comes first on screen; what a readiness or a consequence means is the engine's. */

import type { Consequence, Readiness } from '../engine';
import type { Row } from '../protocol';

export const rank: Readonly<Record<Readiness, number>> = { blocked: 0, check: 1, ready: 2 };
export const weight: Readonly<Record<Consequence, number>> = { refused: 0, defect: 1, risk: 2, note: 3 };

export const byWeight = (a: { readonly consequence: Consequence }, b: { readonly consequence: Consequence }): number => weight[a.consequence] - weight[b.consequence];

/** What the columns of the list are called; all can be sorted by. */
export const COLUMNS = ['status', 'order', 'finding', 'carrier', 'tracking', 'category', 'rate', 'ship-by'] as const;
export type Column = (typeof COLUMNS)[number];

/** Those that can be left out. */
export const OPTIONAL = ['finding', 'carrier', 'tracking', 'category', 'rate', 'ship-by'] as const satisfies readonly Column[];

export interface Sort {
  readonly by: Column;
  readonly down: boolean;
}

type Key = string | number;

const VTR: Readonly<Record<Row['vtr'], number>> = { defect: 0, 'at-risk': 1, counts: 2, exempt: 3 };

const KEYS: Readonly<Record<Column, (row: Row) => Key>> = {
  status: (row) => rank[row.readiness],
  order: (row) => row.name.toLowerCase(),
  finding: (row) => row.findings[0]?.rule ?? '',
  carrier: (row) => `${row.carrier}\n${row.service}`.toLowerCase(),
  tracking: (row) => row.tracking.toLowerCase(),
  category: (row) => row.category.toLowerCase(),
  rate: (row) => VTR[row.vtr],
  'ship-by': (row) => row.shipBy,
};

/** What rows are compared by, blanks last; the key of a row is made once, not at every comparison. */
export function ordering({ by, down }: Sort): { readonly key: (row: Row) => Key; readonly compare: (a: Key, b: Key) => number } {
  const sign = down ? -1 : 1;
  return { key: KEYS[by], compare: (a, b) => Number(a === '') - Number(b === '') || (a < b ? -sign : a > b ? sign : 0) };
}

/** Rows by a column; those that are equal stay in the order they come in. */
export function ordered(rows: readonly Row[], sort: Sort): readonly Row[] {
  const { key, compare } = ordering(sort);
  return rows
    .map((row) => ({ row, key: key(row) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}

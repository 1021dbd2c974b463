/** How near the deadlines are, as the list filters by it; the engine says what is safe. */

import type { Deadlines } from '../engine';
import type { Row } from '../protocol';

/** Due on this day of the store, or the next one; the time that leaves room has passed; no deadline is known. */
export const DUES = ['today', 'tomorrow', 'late', 'none'] as const;
export type Due = (typeof DUES)[number];

/** The day it is in a time zone, as the engine writes the days of its deadlines. */
function dayIn(timeZone: string, now: Date): string {
  const parts = new Map(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The day after a day. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** What a deadline hangs on: the worker tells one for all rows that have this in common. */
export const dueBy = ({ marketplace, shipBy }: Pick<Row, 'marketplace' | 'shipBy'>): string => `${marketplace}\n${shipBy}`;

/** How many rows have a deadline in common, by `dueBy`. */
export function sharing(rows: readonly Row[]): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const row of rows) {
    const by = dueBy(row);
    shared.set(by, (shared.get(by) ?? 0) + 1);
  }
  return shared;
}

/** What the deadlines of rows are, by `dueBy`. */
export function duesOf(deadlines: Deadlines | null, now: string, rows: readonly Row[], shared = sharing(rows)): ReadonlyMap<string, ReadonlySet<Due>> {
  const named = new Map<string, ReadonlySet<Due>>();
  const dues = new Map<string, ReadonlySet<Due>>();
  const moment = new Date(now);
  if (!deadlines || Number.isNaN(moment.getTime())) return dues;
  const days = new Map<string, string>();
  for (const { shipment, timeZone, local, nearness } of deadlines.deadlines) {
    const today = days.get(timeZone) ?? dayIn(timeZone, moment);
    days.set(timeZone, today);
    const due = new Set<Due>();
    if (local.startsWith(today)) due.add('today');
    if (local.startsWith(dayAfter(today))) due.add('tomorrow');
    if (nearness === 'unsafe' || nearness === 'passed') due.add('late');
    named.set(shipment, due);
  }
  for (const row of rows) {
    const due = named.get(row.name);
    if (due) dues.set(dueBy(row), due);
  }
  const none: ReadonlySet<Due> = new Set(['none']);
  for (const by of shared.keys()) if (!dues.has(by)) dues.set(by, none);
  return dues;
}

/** The names a shop used, day by day: what a shop said last spring is to be mapped no more. */

import type { SeenName } from '../protocol';
import { nameKey } from '../protocol/mapping';
import type { KeptName } from '../surface';

/** Days that a name is remembered. */
export const DAYS = 180;
/** Names that are remembered, those seen last: a column of free text has a new one every time. */
const MOST = 2000;
const MILLISECONDS = 86_400_000;

/** The day a name was seen last, `2026-11-21`. */
export const lastOf = ({ days }: KeptName): string => Object.keys(days).toSorted().at(-1) ?? '';

/** Packages that had it, in all days that are remembered. */
export const countOf = ({ days }: KeptName): number => Object.values(days).reduce((sum, count) => sum + count, 0);

/** The names with those of a day, without what is older than is remembered. */
export function withNames(kept: readonly KeptName[], seen: readonly SeenName[], now: string): readonly KeptName[] {
  const moment = new Date(now);
  if (Number.isNaN(moment.getTime())) return kept;
  const today = moment.toISOString().slice(0, 10);
  const first = new Date(moment.getTime() - DAYS * MILLISECONDS).toISOString().slice(0, 10);
  const names = new Map(kept.map((name) => [nameKey(name), name]));
  for (const { field, text, count } of seen) {
    const days = names.get(nameKey({ field, text }))?.days ?? {};
    // The same file opened once more has no new packages.
    names.set(nameKey({ field, text }), { field, text, days: { ...days, [today]: Math.max(days[today] ?? 0, count) } });
  }
  return [...names.values()]
    .map((name) => ({ ...name, days: Object.fromEntries(Object.entries(name.days).filter(([day]) => day > first)) }))
    .filter(({ days }) => Object.keys(days).length > 0)
    .toSorted((a, b) => (lastOf(a) > lastOf(b) ? -1 : lastOf(a) < lastOf(b) ? 1 : 0))
    .slice(0, MOST);
}

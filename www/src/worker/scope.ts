/** What a question means for a shipment: which of its packages, which of its fixes. */

import type { Edit, Finding, Package, PackageReport, Shipment } from '../engine';
import type { Going, Scope } from '../protocol';
import { name } from './asker';
import type { Day } from './day';

/** Whether a package of a row stays. */
export type Keeps = (parcel: Package, at: number, report: PackageReport | undefined) => boolean;

/** The package that an edit changes; -1 when it stands outside the packages. */
export const placeOf = ({ path }: Edit): number => Number(/^\/packages\/(\d+)\//.exec(path)?.[1] ?? -1);

/** Whether edits of a shipment belong together: one outside the packages changes them all. */
export const isWhole = (edits: readonly Edit[]): boolean => edits.some((edit) => placeOf(edit) < 0);

/** Packages that edits of one shipment change. */
export const touched = (edits: readonly Edit[], shipment: Shipment | undefined): number => (isWhole(edits) ? (shipment?.packages?.length ?? 0) || 1 : new Set(edits.map(placeOf)).size);

/** A finding's fix, when the scope takes it: of one rule, or every safe one. */
export function within({ rule, fix }: Finding, scope: Scope): NonNullable<Finding['fix']>[] {
  const taken = scope.of === 'rule' ? rule === scope.rule && fix?.kind === scope.kind : fix?.kind === 'safe';
  return fix && taken ? [fix] : [];
}

export type Holding = Extract<Scope, { of: 'rows' }> & { readonly do: 'hold' | 'release' };

/** Whether fixes of several rules are applied: then each change says whose it is. */
export const isMixed = (scope: Scope): boolean => scope.of === 'all' || (scope.of === 'rows' && scope.do === 'fix');

export const holds = (scope: Scope): scope is Holding => scope.of === 'rows' && (scope.do === 'hold' || scope.do === 'release');

/** Whether a shipment is among those that are named, when any are. */
export function namedBy({ only }: Going): (shipment: Shipment) => boolean {
  const named = only && new Set(only);
  return (shipment) => !named || named.has(name(shipment)) || named.has(shipment.orderId ?? '');
}

export const tracked = (parcel: Package): boolean => Boolean(parcel.trackingNumber?.trim());

/** A shipment with some of its packages; nothing when it keeps none. One without packages is asked about as a whole. */
export function some(day: Day, index: number, keeps: Keeps): Shipment[] {
  const shipment = day.shipments[index];
  const first = day.first[index] ?? 0;
  const all = shipment?.packages ?? [];
  if (!shipment || (all.length === 0 && !keeps({}, first, day.reports[index]?.[0]))) return [];
  const packages = all.filter((parcel, place) => keeps(parcel, first + place, day.reports[index]?.[place]));
  return packages.length === all.length ? [shipment] : packages.length > 0 ? [{ ...shipment, packages }] : [];
}

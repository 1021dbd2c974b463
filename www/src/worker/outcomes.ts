/** What a scope of fixes would make of each shipment; nothing is written. */

import type { Edit, Engine, Shipment } from '../engine';
import type { Scope } from '../protocol';
import { optionsOf } from './asker';
import type { At, Day } from './day';
import { at, differences, edited } from './edit';
import { isWhole, within } from './scope';

export interface Outcome {
  readonly shipment: number;
  readonly after: Shipment;
}

/** The shipments a fix would change, as they would be. */
export function outcomes(day: Day, scope: Scope, engine: Engine): Outcome[] {
  const all = fixed(day, scope, engine);
  if (!scope.except || scope.except.length === 0) return all;
  const except = new Set(scope.except);
  return all.flatMap(({ shipment, after }) => {
    const before = day.shipments[shipment];
    const first = day.first[shipment] ?? 0;
    if (isWhole(differences(before, after))) return except.has(first) ? [] : [{ shipment, after }];
    const packages = (after.packages ?? []).map((parcel, place) => (except.has(first + place) ? (before?.packages?.[place] ?? parcel) : parcel));
    const left = { ...after, packages };
    return differences(before, left).length > 0 ? [{ shipment, after: left }] : [];
  });
}

function fixed(day: Day, scope: Scope, engine: Engine): Outcome[] {
  if (scope.of === 'finding' || scope.of === 'choice') {
    const { shipment, report, place } = day.at(scope.at);
    const finding = report.findings[scope.finding];
    const fix = scope.of === 'choice' ? finding?.choices?.[scope.choice] : finding?.fix;
    return fix ? [{ shipment: place.shipment, after: edited(shipment, [fix.edits]) }] : [];
  }
  if (scope.of === 'edit') return written(day, [scope.at], scope.to);
  if (scope.of === 'rows') {
    const { at } = scope;
    if (scope.do === 'untrack') return written(day, at, { ...scope.to, trackingNumber: '' });
    return scope.do === 'write' ? written(day, at, scope.to) : each(day, at, ({ report }) => report.findings.flatMap((finding) => within(finding, { of: 'all' })).map(({ edits }) => edits));
  }
  if (scope.of === 'fill') {
    const filled = new Map<number, Edit[]>();
    for (const { at: row, number } of scope.to) {
      const { shipment, place } = day.at(row);
      if (!shipment.packages?.[place.package]) continue;
      const path = `/packages/${place.package}/trackingNumber`;
      filled.set(place.shipment, [...(filled.get(place.shipment) ?? []), { path, from: at(shipment, path), to: number }]);
    }
    return [...filled].flatMap(([shipment, edits]) => (day.shipments[shipment] ? [{ shipment, after: edited(day.shipments[shipment], [edits]) }] : []));
  }
  return day.shipments.flatMap((before, shipment) => {
    const fixes = (day.reports[shipment] ?? []).flatMap((report) => report.findings.flatMap((finding) => within(finding, scope)));
    if (fixes.length === 0) return [];
    const after = scope.of === 'all' ? engine.applyFixes(before, optionsOf(day.settings)).shipment : edited(before, fixes.map((fix) => fix.edits));
    return differences(before, after).length > 0 ? [{ shipment, after }] : [];
  });
}

/** Packages as a person writes them. */
function written(day: Day, rows: readonly number[], to: Readonly<Record<string, string>>): Outcome[] {
  return each(day, rows, ({ shipment, place }) => {
    // Another carrier does not keep the name of the one before.
    const edits = Object.entries('carrier' in to ? { carrierName: '', ...to } : to).map(([field, to]) => {
      const path = `/packages/${place.package}/${field}`;
      return { path, from: at(shipment, path), to };
    });
    return [edits.filter(({ from, to }) => from !== to)];
  });
}

/** What is done to rows, shipment by shipment. */
function each(day: Day, rows: readonly number[], fixes: (row: At) => readonly (readonly Edit[])[]): Outcome[] {
  const wanted = new Map<number, (readonly Edit[])[]>();
  for (const at of rows) {
    const row = day.at(at);
    wanted.set(row.place.shipment, [...(wanted.get(row.place.shipment) ?? []), ...fixes(row)]);
  }
  return [...wanted].flatMap(([shipment, edits]) => {
    const before = day.shipments[shipment];
    if (!before || edits.every((one) => one.length === 0)) return [];
    return [{ shipment, after: edited(before, edits) }];
  });
}

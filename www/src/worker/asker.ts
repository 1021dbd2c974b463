/** Asks the engine about a day, and makes the rows the page shows of it. */

import type { Engine, PackageReport, Shipment } from '../engine';
import { byWeight } from '../inbox/order';
import type { Breathe, Row, RowsPiece, Settings } from '../protocol';
import { pack } from '../protocol/rows';
import { byShipment } from './day';
import type { Day } from './day';
import { SLICE } from './slices';

export type Options = Pick<NonNullable<Parameters<Engine['check']>[1]>, 'marketplace' | 'noTracking'> & { readonly now: string };

export const optionsOf = ({ now, marketplace, mapping }: Settings): Options => ({
  now,
  ...(marketplace ? { marketplace } : {}),
  ...(mapping?.noTracking ? { noTracking: mapping.noTracking } : {}),
});

/** What people know a shipment by. */
export const name = (shipment: Shipment | undefined): string => shipment?.id || shipment?.orderId || '';

export class Asker {
  #engine: Engine;
  /** Findings as rows show them, one list for all rows that have the same. */
  #kinds = new Map<string, Row['findings']>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  check(shipments: readonly Shipment[], settings: Settings): PackageReport[][] {
    return shipments.length === 0 ? [] : byShipment(shipments, this.#engine.check(shipments, optionsOf(settings)).packages);
  }

  /** Checks together what is compared with each other. */
  async groups(day: Day, groups: readonly (readonly number[])[], breathe: Breathe): Promise<boolean> {
    let batch: number[] = [];
    for (const [index, group] of groups.entries()) {
      batch.push(...group);
      if (batch.length < SLICE && index < groups.length - 1) continue;
      const reports = this.check(batch.flatMap((shipment) => day.shipments[shipment] ?? []), day.settings);
      batch.forEach((shipment, at) => (day.reports[shipment] = reports[at] ?? []));
      const { length } = day.shipments;
      if (!(await breathe(length, length, { rows: pack(batch.flatMap((shipment) => this.rows(day, shipment))) }))) return false;
      batch = [];
    }
    return true;
  }

  /** Asks about all shipments anew, slice by slice; false when it was cancelled. */
  async all(day: Day, settings: Settings, breathe: Breathe): Promise<boolean> {
    const { length } = day.shipments;
    day.settings = settings;
    for (let from = 0; from < length; from += SLICE) {
      const reports = this.check(day.shipments.slice(from, from + SLICE), settings);
      reports.forEach((own, index) => (day.reports[from + index] = own));
      if (!(await breathe(from, length, this.piece(day, from, from + SLICE)))) return false;
    }
    return length <= SLICE || this.groups(day, day.ties.groups(), breathe);
  }

  /** The rows of some shipments. */
  piece(day: Day, from: number, to = day.shipments.length): RowsPiece {
    const rows: Row[] = [];
    for (let shipment = from; shipment < Math.min(to, day.shipments.length); shipment += 1) rows.push(...this.rows(day, shipment));
    return { rows: pack(rows) };
  }

  rows(day: Day, shipment: number): Row[] {
    const source = day.shipments[shipment];
    const first = day.first[shipment] ?? 0;
    return (day.reports[shipment] ?? []).map((report, index) => {
      const parcel = source?.packages?.[index];
      return {
        at: first + index,
        name: name(source),
        order: source?.orderId ?? '',
        package: report.package ?? '',
        marketplace: source?.marketplace ?? '',
        carrier: parcel?.carrierName || parcel?.carrier || '',
        service: parcel?.service ?? '',
        tracking: parcel?.trackingNumber ?? '',
        category: source?.category ?? '',
        skus: (source?.lines ?? []).map(({ sku }) => sku ?? '').join('|'),
        shipBy: source?.shipBy ?? '',
        readiness: report.readiness,
        vtr: report.vtr,
        findings: this.#findings(report),
        held: day.held.has(first + index),
      };
    });
  }

  /** The same list for all rows that have the same: it crosses to the page once a message. */
  #findings({ findings }: PackageReport): Row['findings'] {
    const own = findings.map(({ rule, consequence, fix, choices }) => ({ rule, consequence, fix: fix?.kind ?? (choices ? ('choose' as const) : null) }));
    const key = own.map(({ rule, consequence, fix }) => `${rule} ${consequence} ${fix}`).join();
    const known = this.#kinds.get(key);
    if (known) return known;
    const sorted = own.toSorted(byWeight);
    this.#kinds.set(key, sorted);
    return sorted;
  }
}

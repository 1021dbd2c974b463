/** A day as the worker holds it: shipments, what the engine says of them, and who is compared with whom. */

import { behind } from '../ascending';
import type { Mapping, PackageReport, Shipment } from '../engine';
import type { Settings } from '../protocol';
import type { Part } from './reader';
import { Ties } from './ties';

/** Where a row's package lives. */
export interface Place {
  readonly shipment: number;
  readonly package: number;
}

/** A row with what belongs to it. */
export interface At {
  readonly shipment: Shipment;
  readonly report: PackageReport;
  readonly place: Place;
}

/** What a step replaced, so that Undo puts back exactly what was there. */
interface Step {
  readonly shipments: ReadonlyMap<number, Shipment>;
  readonly held: ReadonlySet<number>;
  /** The mapping of before, where the step was another one. */
  readonly mapping?: Mapping | null;
}

export class Day {
  settings: Settings;
  readonly shipments: Shipment[] = [];
  reports: (readonly PackageReport[])[] = [];
  readonly ties = new Ties();
  /** Row of each shipment’s first package; the last one is the number of rows. */
  readonly first: number[] = [0];
  /** Shipments that were changed, as they were read. */
  readonly was = new Map<number, Shipment>();
  /** Rows that a person holds back. */
  held: ReadonlySet<number> = new Set();
  steps: Step[] = [];

  constructor(settings: Settings) {
    this.settings = settings;
  }

  get rows(): number {
    return this.first.at(-1) ?? 0;
  }

  /** Adds what was read; answers where it begins. */
  add({ shipments, reports, ties }: Pick<Part, 'shipments' | 'reports' | 'ties'>): number {
    const from = this.shipments.length;
    byShipment(shipments, reports).forEach((own, index) => {
      const shipment = shipments[index];
      if (shipment) this.shipments.push(shipment);
      this.reports.push(own);
      this.first.push(this.rows + own.length);
      this.ties.push(ties[index] ?? []);
    });
    return from;
  }

  /** Puts a shipment in the place of another. */
  put(shipment: number, after: Shipment): void {
    const before = this.shipments[shipment];
    if (before && !this.was.has(shipment)) this.was.set(shipment, before);
    this.shipments[shipment] = after;
  }

  /** Where the package of a row is. */
  place(row: number): Place {
    const shipment = behind(this.first, row) - 1;
    return { shipment, package: row - (this.first[shipment] ?? 0) };
  }

  /** A row that nobody has is a mistake of who asks: it is not passed over. */
  at(row: number): At {
    const place = this.place(row);
    const shipment = this.shipments[place.shipment];
    const report = this.reports[place.shipment]?.[place.package];
    if (!shipment || !report) throw new RangeError(`no row ${row}`);
    return { shipment, report, place };
  }
}

/** The reports of each shipment: the engine gives them in one list. */
export function byShipment(shipments: readonly Shipment[], reports: readonly PackageReport[]): PackageReport[][] {
  let next = 0;
  return shipments.map((shipment) => {
    const first = next;
    next += Math.max(1, shipment.packages?.length ?? 0);
    return reports.slice(first, next);
  });
}

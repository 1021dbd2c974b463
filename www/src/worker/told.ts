/** What Amazon is told of a package, whatever the format: by this it is known whether it was told before, and what is different now. */

import type { Package, Shipment } from '../engine';
import type { Again, Differs, LeftOut, Told } from '../protocol';
import { TOLD, toldKey } from '../protocol/review';
import type { ToldPackage } from '../surface';

/** A package that may go. */
export interface Leaving {
  readonly at: number;
  readonly name: string;
  readonly shipment: Shipment;
  readonly parcel: Package;
  /** As the engine calls it. */
  readonly reference: string;
}


const text = (value: string | undefined): string => value?.trim() ?? '';

export function toldOf({ shipment, parcel, reference }: Leaving): Told {
  const items = (parcel.items ?? []).map(({ orderItemId, quantity }) => `${orderItemId ?? ''} × ${quantity ?? ''}`).toSorted();
  return {
    order: text(shipment.orderId),
    package: reference,
    carrier: [text(parcel.carrier), text(parcel.carrierName)].filter(Boolean).join(': '),
    service: text(parcel.service),
    trackingNumber: text(parcel.trackingNumber),
    shipDate: text(parcel.shipDate),
    items: items.join(', '),
  };
}

/** The packages without those that a format leaves out. */
export function* without(packages: Iterable<Leaving>, held: LeftOut): Generator<Leaving> {
  const out = new Set(held.map(({ shipment, package: reference }) => `${shipment}\n${reference ?? ''}`));
  for (const one of packages) if (!out.has(`${one.name}\n${one.reference}`) && !out.has(`${one.name}\n`)) yield one;
}

type Known = ReadonlyMap<string, ToldPackage>;

export const knownBy = (before: readonly ToldPackage[]): Known => new Map(before.map((one) => [toldKey(one), one]));

export const together = (a: Again, b: Again): Again => ({ same: a.same + b.same, fresh: a.fresh + b.fresh, changed: [...a.changed, ...b.changed], last: a.last > b.last ? a.last : b.last });

/** What of the packages was told before. */
export function again(packages: Iterable<Leaving>, known: Known): Again {
  const changed: Differs[] = [];
  let [same, fresh, last] = [0, 0, ''];
  for (const leaving of packages) {
    const now = toldOf(leaving);
    const then = known.get(toldKey(now));
    if (!then) {
      fresh += 1;
      continue;
    }
    if (then.at > last) last = then.at;
    const fields = TOLD.filter((field) => then[field] !== now[field]);
    if (fields.length === 0) same += 1;
    else changed.push({ at: leaving.at, name: leaving.name, fields: fields.map((field) => ({ field, from: then[field], to: now[field] })) });
  }
  return { same, fresh, changed, last };
}

/** What the mapping asks: the names the shop uses, what they mean to Amazon, and what another meaning would change. */

import type { Mapping, Names } from '../engine';
import type { Patched } from './inbox';

/** What a mapping would do to the shipments that wait. */
export interface Effect {
  /** Packages whose carrier or service would be sent under another name. */
  readonly packages: number;
  /** Of these, packages that become ready. */
  readonly ready: number;
}

export interface MappingOps {
  names: [args: { mapping: Mapping | null }, answer: Names];
  /** Whom a single name means, as a shipment of a store says it. */
  meaning: [args: { text: string; marketplace: string; mapping: Mapping | null }, answer: Names];
  effect: [args: { mapping: Mapping }, answer: Effect];
  map: [args: { mapping: Mapping | null }, answer: Patched];
}

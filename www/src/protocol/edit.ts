/** What a correction by hand asks: between what to choose, and what would be found with another value. */

import type { CarrierChoice, PackageReport, Recognition, ServiceChoice } from '../engine';
import type { Scope } from './inbox';

/** A store, by id or country; blank for all of them. */
interface InStore {
  readonly marketplace: string;
}

/** A package as it would be. */
export interface Foreseen {
  readonly report: PackageReport;
  readonly recognition: Recognition | null;
}

export interface EditOps {
  carriersOf: [args: InStore, answer: readonly CarrierChoice[]];
  /** Of one carrier, or with `null` of all of them. */
  servicesOf: [args: InStore & { readonly carrier: string | null }, answer: readonly ServiceChoice[]];
  foresee: [args: Extract<Scope, { of: 'edit' }>, answer: Foreseen];
}

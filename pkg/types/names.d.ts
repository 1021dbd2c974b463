// What shops call carriers and services, and what Amazon calls them.
import type { MarketplaceCountry, NameField, NameHow, Platform } from './registry.js';
import type { Shipment } from './shapes.js';

/** Every name that was seen: what is not settled first, then by how often it came. */
export interface Names {
  /** At most 10,000. */
  readonly seen: readonly NameSeen[];
  /** Packages with a name that is not listed. */
  readonly more: number;
}

/** A name as shops write it, and what it means to Amazon. */
export interface NameSeen {
  readonly field: NameField;
  /** As it is written. */
  readonly text: string;
  /** Packages that have it. */
  readonly count: number;
  /** Stores in which it means this; a name may mean somebody else in another. */
  readonly stores: readonly MarketplaceCountry[];
  /** The first shipment that has it. */
  readonly shipment: string;
  readonly how: NameHow;
  /** What Amazon is told, when that is settled. */
  readonly to: NameTarget | null;
  /** Between whom to choose, when it is not. */
  readonly choices: readonly NameTarget[];
}

/** A carrier or a service in Amazon's words. */
export interface NameTarget {
  /** The store's carrier code, `Other` for a carrier that Amazon's list lacks; `null` for a service. */
  readonly code: string | null;
  readonly name: string;
}

/** Whose names they are, and what the merchant says of them. */
export interface NameOptions {
  /** The platform the shipments come from. Default: nobody's own list is asked. */
  readonly platform?: Platform | 'auto';
  /** `to` is a carrier of Amazon's list, or `Other:` and a name; a service is Amazon's. See `docs/names.md`. */
  readonly mapping?: string | {
    readonly version: 1;
    readonly carriers?: readonly { readonly from: string; readonly to: string }[];
    readonly services?: readonly { readonly from: string; readonly to: string }[];
  };
}

/** Shipments with their names settled; keys the engine does not know are kept. */
export interface SettledNames {
  readonly shipments: readonly Shipment[];
  readonly names: Names;
}

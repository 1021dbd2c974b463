// The plain data that goes in and comes out. Unions whose words are the engine's stand in `registry.d.ts`.
import type {
  Consequence, Encoding, FixKind, Grade, KnownCarrier, Platform, MarketplaceCountry, MarketplaceId, Readiness, Region, RuleCode, RuleName, RuleScope, Vtr,
} from './registry.js';
import type { MappedField, Mapping } from './mapping.js';
import type { Names } from './names.js';

export type * from './names.js';
export type * from './options.js';
export type * from './outcomes.js';

/** One Amazon order and the parcels the shop made of it. Every field may be missing: the rules say what that means. */
export interface Shipment {
  /** The shop's own reference; the order id stands in when blank. */
  readonly id?: string;
  /** Amazon order id, 3-7-7 digits. */
  readonly orderId?: string;
  /** Marketplace id (`A1F83G8C2ARO7P`) or country (`GB`, `UK`). */
  readonly marketplace?: string;
  /** Order status in Amazon's words: `Unshipped`, `CANCELLED`, … */
  readonly status?: string;
  /** Who ships: `merchant` (`MFN`) or `amazon` (`AFN`). */
  readonly fulfillment?: string;
  /** Amazon programs of the order: `PRIME`, `FBM_SHIP_PLUS`, … */
  readonly programs?: readonly string[];
  /** When the buyer ordered, RFC 3339. */
  readonly purchaseDate?: string;
  /** Latest ship date, RFC 3339. */
  readonly shipBy?: string;
  /** Promised delivery date, RFC 3339. */
  readonly deliverBy?: string;
  /** Where the parcels leave. */
  readonly shipFrom?: Address;
  /** Where they go; only the country is read. */
  readonly shipTo?: { readonly country?: string };
  /** Order value including shipping, excluding tax. */
  readonly value?: { readonly amount?: string | number; readonly currency?: string };
  /** Product category, in the words of the seller's account: the Valid Tracking Rate is kept by it. */
  readonly category?: string;
  /** `DirectPayment` for Japanese cash on delivery. */
  readonly codCollectionMethod?: string;
  /** Carrier that Amazon's Shipping Settings Automation chose for the order (`AutomatedCarrier`). */
  readonly automatedCarrier?: string;
  /** Delivery service it chose (`AutomatedShipMethod`). */
  readonly automatedService?: string;
  /** `true` for an order that Amazon Business buys and sells on (`IsIBA`: Invoice by Amazon). */
  readonly invoiceByAmazon?: string | boolean;
  /** What was ordered: every line of the order, or none when the shop does not know them. */
  readonly lines?: readonly Line[];
  /** What was sent, a label each. */
  readonly packages?: readonly Package[];
}

/** One order line, as Amazon holds it. */
export interface Line {
  readonly orderItemId?: string;
  readonly sku?: string;
  readonly ordered?: string | number;
  readonly shipped?: string | number;
  readonly cancelled?: string | number;
  /** `true` when the buyer asked to cancel (`IsBuyerRequestedCancel`). */
  readonly cancelRequested?: string | boolean;
  /** `true` when each unit needs a Transparency code (`IsTransparency`). */
  readonly transparency?: string | boolean;
  /** IOSS number under which Amazon collected the VAT of an import into the EU (`IossNumber`). */
  readonly iossNumber?: string;
}

/** One parcel: one label, one tracking number. */
export interface Package {
  /** Amazon's `packageReferenceId`, digits above zero; the position stands in when blank. */
  readonly reference?: string;
  /** The carrier as the shop names it. */
  readonly carrier?: string;
  /** Free name, only together with carrier `Other`. */
  readonly carrierName?: string;
  /** Delivery service (Amazon: ship method). */
  readonly service?: string;
  /** Tracking number, or a Royal Mail parcel ID. */
  readonly trackingNumber?: string;
  /** When the parcel left, RFC 3339. */
  readonly shipDate?: string;
  /** When the buyer got it, RFC 3339. */
  readonly deliveredAt?: string;
  /** Units inside. */
  readonly items?: readonly Item[];
}

/**
 * A package whose carrier is written as Amazon writes it: a carrier Amazon does not know is a type error. For code that names carriers itself;
 * what comes out of a shop is a `Package`, and the engine says what its words mean.
 */
export interface StrictPackage extends Package {
  readonly carrier?: KnownCarrier;
}

/**
 * A shipment whose carriers and store are known when it is compiled. It goes wherever a `Shipment` goes.
 * @example
 * const shipment: StrictShipment = { marketplace: 'GB', packages: [{ carrier: 'Royal Mail' }] };
 */
export interface StrictShipment extends Shipment {
  readonly marketplace?: MarketplaceCountry | MarketplaceId;
  readonly packages?: readonly StrictPackage[];
}

/** Units of one order line inside a package. */
export interface Item {
  readonly orderItemId?: string;
  readonly quantity?: string | number;
  readonly transparencyCodes?: readonly string[];
}

/** The seller's address a parcel leaves from. */
export interface Address {
  readonly supplySourceId?: string;
  readonly name?: string;
  readonly line1?: string;
  readonly line2?: string;
  readonly line3?: string;
  readonly city?: string;
  readonly county?: string;
  readonly stateOrRegion?: string;
  readonly postalCode?: string;
  /** ISO 3166, two letters. */
  readonly country?: string;
}

/** The answer for every package, in input order. */
export interface ShipmentReport {
  readonly packages: readonly PackageReport[];
}

/** One package's answer. */
export interface PackageReport {
  /** The shipment's name. */
  readonly shipment: string;
  /** The package's reference or position; `null` for a shipment without packages. */
  readonly package: string | null;
  /** Will Amazon take it? */
  readonly readiness: Readiness;
  /** Will it count? */
  readonly vtr: Vtr;
  readonly findings: readonly Finding[];
}

/** One thing a rule found. */
export interface Finding {
  readonly rule: RuleName;
  readonly code: RuleCode;
  /** What happens at Amazon. */
  readonly consequence: Consequence;
  /** What it was before the overlay changed it; only there where it did. */
  readonly overlaid?: Consequence;
  /** JSON Pointer into the shipment. */
  readonly path: string;
  /** What the message is made of. */
  readonly params: Params;
  /** In the language of the options; lines of `checkBytes` carry none. */
  readonly message: string;
  readonly fix: Fix | null;
  /** Where two to four answers are equally likely: each of them, best evidence first, none of them preferred; then `fix` is `null`. */
  readonly choices?: readonly Fix[];
}

/** What a text is made of: stable words, values as they came, and counts. */
export type Params = Readonly<Record<string, string | number>>;

/** What would mend a finding: `safe` may be applied without asking, `suggested` is a person's decision. */
export interface Fix {
  readonly kind: Exclude<FixKind, 'none'>;
  /** What it does, as a stable code. */
  readonly code: string;
  /** What the title is made of. */
  readonly params: Params;
  /** In the language of the options; lines of `checkBytes` carry none. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** One changed field. */
export interface Edit {
  /** JSON Pointer into the shipment. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** A change that was made. */
export interface AppliedFix extends Edit {
  readonly shipment: string;
  readonly code: RuleCode;
  readonly rule: RuleName;
  /** Code of the fix. */
  readonly fix: string;
  /** What the title is made of. */
  readonly params: Params;
  /** In the language of the options; the JSON of `checkBytes` carries none. */
  readonly title: string;
}

/** A shipment after its fixes; keys the engine does not know are kept. */
export interface Fixed {
  readonly shipment: Shipment;
  readonly applied: readonly AppliedFix[];
}

/** A place in the input that is no shipment; `null` where there is no place. */
export interface Problem {
  /** Stable code, `E_…`. */
  readonly code: string;
  /** What the message is made of. */
  readonly params: Params;
  /** In the language of the options; the lines of `checkBytes` carry none. */
  readonly message: string;
  /** Line, from 1. */
  readonly line: number | null;
  /** Column in bytes, from 1. */
  readonly column: number | null;
  /** Bytes before the place. */
  readonly byte: number | null;
}

/** Whose records a file holds. */
export interface Detected {
  readonly platform: Platform;
  /** Which of the platform's forms: `fulfillment`, `graphql-order`, `table`, … */
  readonly shape: string;
  /** What told it: `marks` names the members or columns that no other form has. */
  readonly reason: Params;
  /** How the file is encoded. */
  readonly encoding: Encoding;
}

/** A mapping that was guessed, to be confirmed or changed by a person. */
export interface Guess {
  readonly mapping: Mapping;
  /** Why each field of the mapping is taken to be what it is, in their order. */
  readonly reasons: readonly GuessedField[];
  /** Every column, or path from the record, with the first value that stands there. */
  readonly places: readonly { readonly from: string; readonly example: string }[];
}

/** One part of a guess. */
export interface GuessedField {
  /** Name of the column, or path from the record. */
  readonly from: string;
  readonly to: MappedField['to'];
  /** What told it: `name`, `values`, `both`, or `dates` where nobody can tell the day from the month. */
  readonly reason: Params;
  /** How far that carries. */
  readonly confidence: Grade;
  readonly message: string;
}

/** What was read, in input order. */
export interface ReadResult {
  /** Whose records the file holds, and how that was told; `null` when nobody could tell. */
  readonly detected: Detected | null;
  readonly shipments: readonly Shipment[];
  readonly problems: readonly Problem[];
  /** What carriers and services are called there, and what that means to Amazon. */
  readonly names: Names;
}

/** One package's `confirmShipment` call as plain data; whoever sends it adds the token. */
export interface ConfirmShipmentRequest {
  readonly method: 'POST';
  readonly endpoint: string;
  readonly path: string;
  readonly query: Readonly<Record<string, never>>;
  readonly body: {
    readonly marketplaceId: MarketplaceId;
    readonly codCollectionMethod?: string;
    readonly packageDetail: {
      readonly packageReferenceId: string;
      readonly carrierCode: string;
      readonly carrierName?: string;
      readonly shippingMethod?: string;
      readonly trackingNumber: string;
      readonly shipDate: string;
      readonly shipFromSupplySourceId?: string;
      readonly orderItems: readonly {
        readonly orderItemId: string;
        readonly quantity: number;
        readonly transparencyCodes?: readonly string[];
      }[];
    };
  };
}

/** A package that does not go, and why. */
export interface Held {
  readonly shipment: string;
  readonly package: string | null;
  /** The rule's code, or an `E_…` code of what makes it impossible to build. */
  readonly code: string;
  /** JSON Pointer into the shipment. */
  readonly path: string;
  /** What the message is made of. */
  readonly params: Params;
  /** In the language of the options. */
  readonly message: string;
}

/** The API requests of what is ready, and what is held back. */
export interface Confirmations {
  readonly ready: readonly ConfirmShipmentRequest[];
  readonly held: readonly Held[];
}

/** A file for Amazon, the same bytes for the same packages. */
export interface BuiltDocument {
  /** Way, country and number: `feed-GB-1.xml`. */
  readonly name: string;
  /** The store it is for. */
  readonly marketplace: MarketplaceCountry;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Packages inside. */
  readonly packages: number;
}

/** What was built, store by store, and what was not. */
export interface BuildResult {
  readonly documents: readonly BuiltDocument[];
  readonly held: readonly Held[];
  readonly problems: readonly Problem[];
  /** What was changed first, with `fix`. */
  readonly applied: readonly AppliedFix[];
}

/** What a rule says of itself. */
export interface RuleInfo {
  readonly rule: RuleName;
  readonly code: RuleCode;
  readonly title: string;
  /** The strongest it gives. */
  readonly consequence: Consequence;
  /** What it looks at. */
  readonly scope: RuleScope;
  /** Version that brought it. */
  readonly since: string;
  /** Stores it holds in; `null` is all. */
  readonly marketplaces: readonly MarketplaceCountry[] | null;
  /** First day it holds, `YYYY-MM-DD`. */
  readonly from: string | null;
  /** First day it no longer holds. */
  readonly until: string | null;
  readonly fix: FixKind;
  /** What to do. */
  readonly hint: string;
}

/** One Amazon store. */
export interface Marketplace {
  readonly id: MarketplaceId;
  readonly country: MarketplaceCountry;
  readonly name: string;
  readonly region: Region;
  /** Host of the Selling Partner API, with scheme. */
  readonly endpoint: string;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA time zone in which the store counts its days. */
  readonly timeZone: string;
}

/** One carrier the engine knows. */
export interface CarrierInfo {
  readonly id: string;
  /** Amazon's carrier code; `Other` when Amazon's list has none. */
  readonly code: string;
  readonly name: string;
  /** ISO 3166 country, `null` for carriers of many. */
  readonly home: string | null;
}

/** One fault of an overlay or a mapping, as `ShipconfirmError.faults` lists them with code `E_OVERLAY` or `E_MAPPING`. */
export interface OverlayFault {
  /** Stable code, `E_…`. */
  readonly code: string;
  /** JSON Pointer into the overlay. */
  readonly path: string;
  /** What the message is made of. */
  readonly params: Params;
  readonly message: string;
}

/** What was written, and what it was read from. */
export interface Converted {
  readonly detected: Detected | null;
  /** How many were written. */
  readonly shipments: number;
  readonly problems: readonly Problem[];
  readonly bytes: Uint8Array;
  /** With `tied`: shipments that were left out, to be read behind the last part. */
  readonly aside?: string;
}

// The plain data that goes in and comes out. Unions whose words are the engine's stand in `registry.d.ts`.
import type {
  Action, AnswerKind, Basis, Confidence, Consequence, DifferenceField, Encoding, FixKind, Grade, KnownAnswer, KnownCarrier, OutcomeState, Platform, Kind, Language,
  MarketplaceCountry, MarketplaceId, NameField, NameHow, NoTracking, Readiness, Region, RuleCode, RuleName, RuleScope, To, Vtr,
} from './registry.js';
import type { Mapping, MappedField } from './mapping.js';
import type { Overlay } from './overlay.js';

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

/** What Amazon says in one place: its own words, and what is known of them. */
export interface Answer {
  readonly state: OutcomeState;
  /** What to do; `null` when there is nothing to do. */
  readonly action: Action | null;
  /** Status of the HTTP answer. */
  readonly status: number | null;
  /** Amazon's word for how bad it is, in the language of the site. */
  readonly severity: string | null;
  /** Amazon's code. */
  readonly code: string | null;
  /** Amazon's text, word for word. */
  readonly text: string | null;
  /** Name of the known answer; `null` when nobody wrote down what it means. */
  readonly known: KnownAnswer | null;
  /** The rule that finds it before it is sent. */
  readonly finding: RuleCode | null;
  /** How sure the meaning is. */
  readonly confidence: Confidence | null;
  /** Message id, or record number from the first row of data; 0 means the whole feed. */
  readonly number: number | null;
  readonly orderId: string | null;
  readonly orderItemId: string | null;
  /** Package reference. */
  readonly package: string | null;
  /** Line, from 1. */
  readonly line: number;
  /** Column in bytes, from 1. */
  readonly column: number;
  /** Bytes before the place. */
  readonly byte: number;
  /** What it means, in the language of the options; `null` when nobody wrote it down. */
  readonly message: string | null;
}

/** A field that Amazon holds otherwise than it was sent. */
export interface Difference {
  readonly field: DifferenceField;
  readonly sent: string;
  readonly found: string;
  /** In the language of the options. */
  readonly message: string;
}

/** What became of one package. */
export interface Outcome {
  readonly state: OutcomeState;
  /** What to do; `null` when there is nothing to do. */
  readonly action: Action | null;
  /** What the state rests on. */
  readonly basis: Basis;
  readonly orderId: string | null;
  /** Package reference. */
  readonly package: string | null;
  /** As it was sent. */
  readonly trackingNumber: string | null;
  /** Position among the packages sent, from 0. */
  readonly sent: number | null;
  /** What Amazon says of it, the gravest first. */
  readonly answers: readonly Answer[];
  readonly differences: readonly Difference[];
  /** What the state rests on, in the language of the options. */
  readonly message: string;
  /** What to do, in the language of the options. */
  readonly advice: string | null;
}

/** What an answer of Amazon says. */
export interface ReportReading {
  /** One for each package sent, in that order; without what was sent, one for each package the answer names. */
  readonly outcomes: readonly Outcome[];
  /** What is said of the file as a whole, and of packages that were not sent. */
  readonly answers: readonly Answer[];
  readonly summary: {
    /** `null` when it is none of Amazon's answers. */
    readonly kind: AnswerKind | null;
    /** Messages or records as Amazon counts them. */
    readonly processed: number | null;
    readonly successful: number | null;
    /** Packages by state. */
    readonly accepted: number;
    readonly warned: number;
    readonly unknown: number;
    readonly refused: number;
  };
  readonly problems: readonly Problem[];
}

/** How to read an answer. */
export interface ReportOptions extends TextOptions {
  /** Kind of answer. Default: its shape tells. */
  readonly kind?: AnswerKind;
  /** Status of the HTTP answer whose body this is; a 204 has none. */
  readonly status?: number;
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

/** How texts are written. */
export interface TextOptions {
  /** Language of messages and titles. Default: `en`; another one must have been loaded, see `shipconfirm/messages`. */
  readonly language?: Language;
}

/** When and where a check is made. */
export interface CheckOptions extends TextOptions {
  /** Moment of the check, RFC 3339; policies are those of its day. Default: now. */
  readonly now?: string | Date;
  /** Store of shipments that name none: id or country. */
  readonly marketplace?: string;
  /** What the host adds to the facts, as an object or as its JSON text; see `docs/overlay.md`. Kept for as long as the engine runs. */
  readonly overlay?: Overlay | string;
  /** What becomes of a package without a number whose service is a tracked one: it waits, or it goes and counts as a miss. Default: `hold`. */
  readonly noTracking?: NoTracking;
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

/** Which fixes to apply. */
export interface FixOptions extends CheckOptions {
  /** Besides the safe ones: suggested fixes of these rules, as a person has decided. */
  readonly accept?: readonly (RuleName | RuleCode)[];
}

/** How to read a file. */
export interface ReadOptions extends TextOptions {
  /** Whose records the file holds. Default: `auto`, the bytes tell. */
  readonly platform?: Platform | 'auto';
  /** Store of shipments that name none: id or country. */
  readonly marketplace?: string;
  /** Amazon's unshipped-orders report, to be joined with the shipments by order id. */
  readonly unshipped?: string | Uint8Array | ArrayBuffer;
  /** Orders of the shop, to be joined with its parcels: they hold Amazon's ids where the parcels do not. */
  readonly orders?: string | Uint8Array | ArrayBuffer;
  /** What a time of an unnamed place is taken to be: `+01:00`, `Z`. Without it such a time keeps its day only. */
  readonly zone?: string;
  /** What the merchant says of the file, as an object or as its JSON text; see `docs/mapping.md`. Read by `shipconfirm/files`. */
  readonly mapping?: Mapping | string;
}

/** How to read and check a file. */
export interface BulkOptions extends ReadOptions, FixOptions, PartOptions {
  /** `json`: one object with packages, problems and applied fixes. `jsonl`: one object a package, then `{"problem"}` lines. Default: `json`. */
  readonly output?: 'json' | 'jsonl';
  /** Apply the safe fixes first. Default: no. */
  readonly fix?: boolean;
  /** Whether the answer as `json` also holds the `shipments` that were read, what each is compared with others by (`ties`), whose they were (`detected`), and, of `shipconfirm/files`, their `names`. Default: no. */
  readonly shipments?: boolean;
}

/** What may be sent in spite of a finding. */
export interface ConfirmOptions extends CheckOptions {
  /** Rules whose refusals somebody decided to send in spite of. */
  readonly override?: readonly (RuleName | RuleCode)[];
}

/** How to read, check and build a file. */
export interface BuildOptions extends ReadOptions, FixOptions, ConfirmOptions {
  /** The way to Amazon. */
  readonly to: To;
  /** `MerchantIdentifier` of the XML feed; the other ways do without. */
  readonly merchantId?: string;
  /** Apply the safe fixes first. Default: no. */
  readonly fix?: boolean;
}

/** How to read a file and write its shipments. */
export interface ConvertOptions extends ReadOptions, PartOptions {
  /** An array, one shipment a line, or a table of a row an item. */
  readonly to: 'json' | 'jsonl' | 'csv';
  /** Whether a table begins with the names of its columns. Default: yes. */
  readonly names?: boolean;
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

/** A part of a file that is read part by part, as `split` gives it. */
export interface FilePart {
  readonly platform: string;
  readonly shape: string;
  readonly encoding: string;
  readonly lines: boolean;
  /** Bytes at the front of the input that are the front of the file, given again with every part. */
  readonly head: number;
  /** Where what stands behind them begins in the file. */
  readonly byte: number;
  readonly line: number;
  readonly column: number;
  readonly more: boolean;
}

/** What a part of a file has to know. */
export interface PartOptions {
  readonly part?: FilePart;
  /** Ties that are found more than once in the file, ascending: shipments that have one are set aside. */
  readonly tied?: Uint32Array;
}

/** Where a part ends. */
export interface Split {
  /** How the input up to the end is read. */
  readonly part: FilePart;
  /** End of the whole records; where the head ends when none is whole yet. */
  readonly end: number;
  /** The part that begins there. */
  readonly next: FilePart;
  /** Whether nothing of what follows is read. */
  readonly done: boolean;
  /** Whether rows of one order come together wherever they stand: those of other parts are to be joined. */
  readonly rows: boolean;
}

/** How to split. */
export interface SplitOptions extends ReadOptions, PartOptions {
  /** Whether the file goes on behind the input. */
  readonly more: boolean;
}

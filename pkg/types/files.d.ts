/**
 * Everything of `shipconfirm`, on an engine that also reads files (CSV, and what platforms and Amazon export) and builds the ones Amazon takes. It is the larger one.
 * @packageDocumentation
 */
import type {
  BuildOptions, BuildResult, BulkOptions, Converted, ConvertOptions, Detected, Guess, NameOptions, Names, PartOptions, ReadOptions, ReadResult,
  ReportOptions, ReportReading, SettledNames, Shipment, Split, SplitOptions, TextOptions,
} from './shapes.js';
import type { CarrierInfo, RuleInfo } from './shapes.js';
import type { Confidence, Criterion, MarketplaceCountry, Requires } from './registry.js';
import type { Comparison, DeadlineOptions, Deadlines, ForecastResult, HealthResult, RateOptions, RateResult } from './vtr.js';

export type { Answer, Difference, Outcome, ReportOptions, ReportReading } from './shapes.js';

export type * from './vtr.js';

export * from './index.js';

/**
 * Reads the shipments of a file: JSON, JSON lines, CSV with named columns, Amazon's unshipped-orders report.
 * @throws {ShipconfirmError} `E_INPUT`, `E_OPTIONS`, `E_MAPPING`. What cannot be read is listed in `problems`.
 * @example
 * const { shipments, problems } = readShipments('order-id,carrier,tracking-number\n202-1234567-1234567,UPS,1Z999AA10123456784\n');
 */
export function readShipments(input: string | Uint8Array | ArrayBuffer, options?: ReadOptions): ReadResult;

/**
 * Whose records a file holds, and how that is told; `null` when nobody can tell.
 * @example
 * detect('order-id,carrier,tracking-number\n')?.platform; // 'shipconfirm'
 */
export function detect(input: string | Uint8Array | ArrayBuffer, options?: ReadOptions): Detected | null;

/**
 * Reads a file and writes its shipments in our own form. A table reads back as the same shipments; those that it cannot say are
 * named in `problems`. Cells that a spreadsheet would run are written as texts.
 * @throws {ShipconfirmError} as `readShipments`.
 * @example
 * const { bytes } = convert(await readFile('fulfillments.json'), { to: 'csv' });
 */
export function convert(input: string | Uint8Array | ArrayBuffer, options: ConvertOptions): Converted;

/**
 * Says how much of a chunk holds whole records: the front of a file, or the head of a part and what follows. `null` for what cannot be
 * read in parts. Rows of one order that stand together stay together.
 * @example
 * const { part, end, next } = split(chunk, { more: true });
 * const lines = checkBytes(chunk.subarray(0, end), { part, output: 'jsonl' });
 */
export function split(input: Uint8Array, options: SplitOptions): Split | null;

/**
 * What the shipments of a part are compared with others by (see `ties`), one behind the other; a zero ends those of a shipment.
 * @example
 * const found = tiesOfPart(chunk.subarray(0, end), { part });
 */
export function tiesOfPart(input: Uint8Array, options: BulkOptions & PartOptions): Uint32Array;

/**
 * Guesses the mapping of a file that nobody knows, from the names of its fields and from what stands in them. Nothing is read by a guess:
 * show it, let a person confirm or change it, and hand it to `readShipments`.
 * @throws {ShipconfirmError} `E_INPUT`, `E_LANGUAGE`.
 * @example
 * const { mapping, reasons } = guessMapping('Bestellung,Dienst,Nummer\n302-1234567-1234567,UPS,1Z999AA10123456784\n');
 * reasons.map(({ from, to, message }) => `${from} → ${to}: ${message}`);
 */
export function guessMapping(input: string | Uint8Array | ArrayBuffer, options?: TextOptions): Guess;

/**
 * What Amazon answered, one outcome a package: processing reports (XML, flat file in any language, JSON), answers of `confirmShipment`,
 * orders that are read back. With what was sent (documents of `build`, requests of `confirmations` as JSON) no package is missing.
 * @throws {ShipconfirmError} `E_INPUT`, `E_OPTIONS`. What cannot be read is listed in `problems`.
 * @example
 * const { outcomes, answers } = readReport(report, documents[0].bytes);
 * for (const { orderId, state, message, advice } of outcomes) console.log(orderId, state, message, advice);
 */
export function readReport(
  input: string | Uint8Array | ArrayBuffer,
  sent?: string | Uint8Array | ArrayBuffer | readonly (string | Uint8Array | ArrayBuffer)[],
  options?: ReportOptions,
): ReportReading;

/**
 * What carriers and services of shipments are called, and what that means to Amazon: what is not settled first, then by how often it came.
 * @throws {ShipconfirmError} `E_JSON`, `E_OPTIONS`, `E_MAPPING`.
 * @example
 * names([{ marketplace: 'GB', packages: [{ carrier: 'APC' }] }], { platform: 'shopify' }).seen[0].how; // 'ambiguous'
 */
export function names(shipments: readonly Shipment[], options?: NameOptions): Names;

/**
 * Copies of shipments with Amazon's names where they are sure: what the merchant mapped, and what only the platform's own list knows. What
 * `readShipments` read is settled already; this is for shipments that wait, when the merchant maps another name.
 * @throws {ShipconfirmError} `E_JSON`, `E_OPTIONS`, `E_MAPPING`.
 * @example
 * const mapping = { version: 1, carriers: [{ from: 'carrier_42', to: 'Royal Mail' }] };
 * const { shipments, names } = settleNames([{ marketplace: 'GB', packages: [{ carrier: 'carrier_42' }] }], { platform: 'bigcommerce', mapping });
 */
export function settleNames(shipments: readonly Shipment[], options?: NameOptions): SettledNames;

/**
 * Reads a file, checks it, and builds what Amazon takes: API calls as JSON lines, XML feeds, or flat files.
 * @throws {ShipconfirmError} as `checkBytes`, and for a feed without `merchantId`.
 * @example
 * const { documents, held } = build(await readFile('day.json'), { to: 'feed', merchantId: 'A2EXAMPLE' });
 * for (const { name, bytes } of documents) await writeFile(name, bytes);
 */
export function build(input: string | Uint8Array | ArrayBuffer, options: BuildOptions): BuildResult;

/** Documents that are built some shipments at a time. Shipments that share a tie (`ties`) belong together: what is compared must be added at once. */
export interface Builder {
  /** Checks shipments and adds what may go: the documents that became full, and what is held back of these shipments. */
  add(shipments: Shipment | readonly Shipment[]): BuildResult;
  /** The documents that were not full yet. To be called once, last. */
  finish(): BuildResult;
  /** Gives up what was added, in place of `finish`. */
  free(): void;
}

/**
 * Builds what Amazon takes of more shipments than memory holds: what is full goes out at once.
 * @throws {ShipconfirmError} as `build`.
 * @example
 * const building = builder({ to: 'feed', merchantId: 'A2EXAMPLE' });
 * for (const some of slices) for (const { name, bytes } of building.add(some).documents) await writeFile(name, bytes);
 * for (const { name, bytes } of building.finish().documents) await writeFile(name, bytes);
 */
export function builder(options: BuildOptions): Builder;

/** A ledger: one JSON line a confirmed package, as `ledgerLines` writes them. */
export type Ledger = string | Uint8Array | ArrayBuffer;

/**
 * The rows of packages that are confirmed now, to be added to the ledger that the host keeps. A scan, a delivery, a mended number is
 * one more row of the same package.
 * @throws {ShipconfirmError} `E_JSON`, `E_NOW`.
 * @example
 * await appendFile('ledger.jsonl', ledgerLines(shipments));
 */
export function ledgerLines(shipments: Shipment | readonly Shipment[], options?: RateOptions): string;

/**
 * The Valid Tracking Rate of every store and category over the rolling thirty days, in whole numbers.
 * @throws {ShipconfirmError} `E_INPUT`, `E_NOW`, `E_MARKETPLACE`. Rows that cannot be counted are listed in `problems`.
 * @example
 * const { rates } = rate(await readFile('ledger.jsonl'));
 * for (const { message, room } of rates) console.log(message, room);
 */
export function rate(ledger: Ledger, options?: RateOptions): RateResult;

/**
 * What the shipments that wait do to the rates: all sent as they are, mended first, or held back.
 * @throws {ShipconfirmError} as `rate`, and `E_JSON`.
 * @example
 * const { forecasts, fix } = forecast(ledger, shipments);
 */
export function forecast(ledger: Ledger, pending: Shipment | readonly Shipment[], options?: RateOptions): ForecastResult;

/** A forecast of shipments that come some at a time. Those that share a tie (`ties`) belong together: what is compared must be added at once. */
export interface Forecaster {
  /** Checks and counts shipments. */
  add(pending: Shipment | readonly Shipment[]): void;
  /** The forecast of all that was added. To be called once, last. */
  finish(): ForecastResult;
  /** Gives up what was added, in place of `finish`. */
  free(): void;
}

/**
 * The same as `forecast`, of shipments that come some at a time.
 * @throws {ShipconfirmError} as `forecast`.
 * @example
 * const forecasting = forecaster(ledger);
 * for (const some of slices) forecasting.add(some);
 * const { forecasts } = forecasting.finish();
 */
export function forecaster(ledger: Ledger, options?: RateOptions): Forecaster;

/**
 * Late orders, numbers given after the delivery, and what Amazon may not show yet, store by store.
 * @throws {ShipconfirmError} as `rate`.
 * @example
 * health(ledger).stores.filter(({ fine }) => !fine);
 */
export function health(ledger: Ledger, options?: RateOptions): HealthResult;

/**
 * Until when each order must be confirmed, in the time of its store, and until when that is safe.
 * @throws {ShipconfirmError} `E_JSON`, `E_NOW`, `E_MARKETPLACE`, `E_OPTIONS`.
 * @example
 * const { message, deadlines: [first] } = deadlines(shipments, { interval: 60 });
 */
export function deadlines(shipments: Shipment | readonly Shipment[], options?: DeadlineOptions): Deadlines;

/**
 * Amazon's own report of the rate, order by order beside a ledger, with the likely reason of each difference.
 * @throws {ShipconfirmError} as `rate`.
 * @example
 * compareReport(ledger, report, { columns: { 'order-id': 'Zamówienie' } }).differences;
 */
export function compareReport(ledger: Ledger, report: string | Uint8Array | ArrayBuffer, options?: RateOptions): Comparison;

/** Whose facts are asked for, and of which day. */
export interface PlaceOptions {
  /** Store, by country or id. Default: all of them. */
  readonly marketplace?: string;
  /** The day whose policy holds. Default: today. */
  readonly now?: string | Date;
}

/** A carrier that can be chosen. */
export interface CarrierChoice extends CarrierInfo {
  /** Stores that a fact ties it to; `null` when none does. */
  readonly marketplaces: readonly MarketplaceCountry[] | null;
  /** Tracking page over https, `{tracking}` for the number where the page takes it in its address. See `trackingUrl`. */
  readonly trackingUrl: string | null;
  /** Whether Amazon reads its scans in the store, so that it can count; `null` when nothing is known, or without a store. */
  readonly counts: boolean | null;
}

/**
 * The carriers of a store, those first that count and are at home there; without a store every carrier, by id. `Other` comes last.
 * @throws {ShipconfirmError} `E_NOW`, `E_MARKETPLACE`.
 * @example
 * carriers({ marketplace: 'GB' }).map(({ code }) => code);
 */
export function carriers(options?: PlaceOptions): readonly CarrierChoice[];

/** A delivery service that can be chosen. */
export interface ServiceChoice {
  /** Id of its carrier. */
  readonly carrier: string;
  /** Amazon's carrier code in the store. */
  readonly code: string;
  /** Text for Amazon's ship method. */
  readonly name: string;
  /** Whether that text is Amazon's own. */
  readonly listed: boolean;
  /** Whether a scan is made, if only at the delivery; `null` when that is not known. */
  readonly tracked: boolean | null;
  /** What must stand in the tracking-number field. */
  readonly requires: Requires;
  /** Stores that show it; `null` is all. */
  readonly marketplaces: readonly MarketplaceCountry[] | null;
  readonly confidence: Confidence;
}

/** Whose services are asked for. */
export interface ServiceOptions extends PlaceOptions {
  /** Id, code or a known name of one carrier. Default: all of them. */
  readonly carrier?: string;
}

/**
 * The delivery services that a store shows: Amazon's own texts first, then the surer ones.
 * @throws {ShipconfirmError} `E_NOW`, `E_MARKETPLACE`.
 * @example
 * services({ marketplace: 'GB', carrier: 'Royal Mail' })[0].name; // 'Royal Mail 24'
 */
export function services(options?: ServiceOptions): readonly ServiceChoice[];

/**
 * Where a carrier shows a number, over https; the page itself when it takes no number in its address. `null` when no page is known, and for what
 * is not letters and digits alone.
 * @param carrier Id, code or a known name.
 * @example
 * trackingUrl('UPS', '1Z999AA10123456784');
 */
export function trackingUrl(carrier: string, number: string): string | null;

/** What a rule's page cites. */
export interface RuleReference {
  readonly title: string;
  /** `null` for what has no address. */
  readonly url: string | null;
}

/** A rule, and where it comes from. */
export interface RuleFacts extends RuleInfo {
  /** Which criterion of Amazon's tracking report a finding touches; `null` when none. */
  readonly criterion: Criterion | null;
  /** Path of the page that explains it, from the root of the repository. */
  readonly page: string;
  readonly references: readonly RuleReference[];
}

/**
 * Every rule with what it says of itself and where it comes from, family by family.
 * @throws {ShipconfirmError} `E_LANGUAGE`.
 * @example
 * rules().find(({ code }) => code === 'TRK006')?.criterion; // 'number'
 */
export function rules(options?: TextOptions): readonly RuleFacts[];

/**
 * The day on which the newest fact of the catalogue was checked.
 * @example
 * `Rules are from ${catalogueDate()}`;
 */
export function catalogueDate(): string;

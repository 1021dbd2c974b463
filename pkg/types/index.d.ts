/**
 * Checks shipments before Amazon does: tracking numbers, carriers and services, and the exact ship-confirm payloads.
 *
 * Every function throws `ShipconfirmError` when its input or options cannot be used at all. A bad row is never thrown: it is a finding
 * of its package or a problem with its place.
 * @packageDocumentation
 */
import type { Columns, Recognition, RecognizeContext } from './recognition.js';
import type {
  BulkOptions, CarrierInfo, CheckOptions, Confirmations, ConfirmOptions, Fixed, FixOptions, Marketplace,
  OverlayFault, RuleInfo, Shipment, ShipmentReport, TextOptions,
} from './shapes.js';

export type * from './mapping.js';
export type * from './overlay.js';
export type * from './recognition.js';
export type * from './registry.js';
export type * from './shapes.js';

/**
 * Checks a shipment, or many: will Amazon take each package, and will it count? Shipments of one call are also compared with each
 * other: a number on two orders, an order in two shipments.
 * @throws {ShipconfirmError} `E_INPUT`, `E_JSON` for what is no shipment, `E_NOW`, `E_MARKETPLACE`, `E_LANGUAGE`, `E_OVERLAY`, `E_OPTIONS`.
 * @example
 * const { packages } = check({ marketplace: 'GB', packages: [{ carrier: 'RoyalMail', trackingNumber: 'RB123456785GB' }] });
 * packages[0].readiness; // 'ready' | 'check' | 'blocked'
 */
export function check(shipments: Shipment | readonly Shipment[], options?: CheckOptions): ShipmentReport;

/**
 * What each shipment is compared with others by. Who checks a day in parts checks those that share a tie together, in their order:
 * then every part finds what the whole would.
 * @throws {ShipconfirmError} `E_INPUT`, `E_JSON`.
 * @example
 * const [first, second] = ties([before, after]);
 * first.some((tie) => second.includes(tie)); // one order, or one tracking number
 */
export function ties(shipments: readonly Shipment[]): readonly (readonly number[])[];

/**
 * Reads JSON or JSON lines and checks them, bytes in and bytes out: the fast way for many shipments. `shipconfirm/files` takes every
 * file that `readShipments` reads; here another one is a problem with code `E_FORMAT`. The answer holds codes and parameters;
 * the texts of `shipconfirm/messages` are made from them where they are shown.
 * @throws {ShipconfirmError} `E_INPUT`, `E_NOW`, `E_MARKETPLACE`, `E_OPTIONS`.
 * @example
 * const lines = checkBytes(await readFile('day.json'), { marketplace: 'GB', output: 'jsonl' });
 * process.stdout.write(lines);
 */
export function checkBytes(input: string | Uint8Array | ArrayBuffer, options?: BulkOptions): Uint8Array;

/**
 * Applies the safe fixes of a shipment, and the suggested ones you accept, and lists them. Applied twice they change nothing more.
 * @throws {ShipconfirmError} as `check`.
 * @example
 * const { shipment, applied } = applyFixes({ packages: [{ carrier: 'RoyalMail' }] });
 * applied[0].to; // 'Royal Mail'
 */
export function applyFixes(shipment: Shipment, options?: FixOptions): Fixed;

/**
 * Says what a text is and who may have issued it, best first.
 * @throws {ShipconfirmError} `E_INPUT` for what is no string, `E_MARKETPLACE`, `E_OPTIONS`.
 * @example
 * recognize('1Z999AA10123456784').candidates[0].carrier; // 'UPS'
 */
export function recognize(text: string, context?: RecognizeContext): Recognition;
/**
 * The same for many texts, in their order.
 * @example
 * recognize(['1Z999AA10123456784', 'N/A']).map(({ kind }) => kind); // ['tracking-number', 'placeholder']
 */
export function recognize(texts: readonly string[], context?: RecognizeContext): Recognition[];

/**
 * Recognizes every line of a text, one JSON object a line, in input order: the fast way for many numbers.
 * @throws {ShipconfirmError} as `recognize`.
 * @example
 * process.stdout.write(recognizeLines('1Z999AA10123456784\nRB123456785GB\n'));
 */
export function recognizeLines(lines: string | Uint8Array | ArrayBuffer, context?: RecognizeContext): Uint8Array;

/**
 * The best candidate of every line, in columns: the way for millions of numbers.
 * @throws {ShipconfirmError} as `recognize`.
 * @example
 * const { carrier, words } = recognizeColumns('1Z999AA10123456784\nRB123456785GB\n');
 * words.carrier[carrier[0]].carrier; // 'UPS'
 */
export function recognizeColumns(lines: string | Uint8Array | ArrayBuffer, context?: RecognizeContext): Columns;

/**
 * The `confirmShipment` requests of every package that may go, and what is held back and why.
 * @throws {ShipconfirmError} as `check`.
 * @example
 * const { ready, held } = confirmations(shipments);
 * for (const { endpoint, path, body } of ready) await send(endpoint + path, body);
 */
export function confirmations(shipments: Shipment | readonly Shipment[], options?: ConfirmOptions): Confirmations;

/**
 * Every rule with what it says of itself, family by family.
 * @example
 * rules().find(({ code }) => code === 'TRK006')?.title;
 */
export function rules(options?: TextOptions): readonly RuleInfo[];

/**
 * Every Amazon store.
 * @example
 * marketplaces().find(({ country }) => country === 'GB')?.id; // 'A1F83G8C2ARO7P'
 */
export function marketplaces(): readonly Marketplace[];

/**
 * Every carrier, with Amazon's code for it.
 * @example
 * carriers().filter(({ home }) => home === 'JP').map(({ code }) => code);
 */
export function carriers(): readonly CarrierInfo[];

/**
 * Version of the engine.
 * @example
 * version(); // '0.1.0'
 */
export function version(): string;

/**
 * What every function throws.
 * @example
 * try { check(shipment, { now: 'yesterday' }); } catch (error) { error.code; } // 'E_NOW'
 */
export class ShipconfirmError extends Error {
  constructor(code: string, message: string, options?: ErrorOptions);
  override readonly name: 'ShipconfirmError';
  /** Stable code, `E_…`. */
  readonly code: string;
  /** With `E_OVERLAY` and `E_MAPPING`: everything that is wrong with the overlay or the mapping, each with its place. */
  readonly faults?: readonly OverlayFault[];
}

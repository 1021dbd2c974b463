/**
 * Everything of `shipconfirm`, on an engine that also reads files: CSV, and what platforms and Amazon export. It is the larger one.
 * @packageDocumentation
 */
import type { ReadOptions, ReadResult, ReportOptions, ReportReading } from './shapes.js';

export type { Answer, Difference, Outcome, ReportOptions, ReportReading } from './shapes.js';

export * from './index.js';

/**
 * Reads the shipments of a file: JSON, JSON lines, CSV with named columns, Amazon's unshipped-orders report.
 * @throws {ShipconfirmError} `E_INPUT`, `E_OPTIONS`. What cannot be read is listed in `problems`.
 * @example
 * const { shipments, problems } = readShipments('order-id,carrier,tracking-number\n202-1234567-1234567,UPS,1Z999AA10123456784\n');
 */
export function readShipments(input: string | Uint8Array | ArrayBuffer, options?: ReadOptions): ReadResult;

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

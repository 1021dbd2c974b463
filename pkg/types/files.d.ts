/**
 * Everything of `shipconfirm`, on an engine that also reads files: CSV, and what platforms and Amazon export. It is the larger one.
 * @packageDocumentation
 */
import type { ReadOptions, ReadResult } from './shapes.js';

export * from './index.js';

/**
 * Reads the shipments of a file: JSON, JSON lines, CSV with named columns, Amazon's unshipped-orders report.
 * @throws {ShipconfirmError} `E_INPUT`, `E_OPTIONS`. What cannot be read is listed in `problems`.
 * @example
 * const { shipments, problems } = readShipments('order-id,carrier,tracking-number\n202-1234567-1234567,UPS,1Z999AA10123456784\n');
 */
export function readShipments(input: string | Uint8Array | ArrayBuffer, options?: ReadOptions): ReadResult;

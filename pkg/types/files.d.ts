/**
 * Everything of `shipconfirm`, on an engine that also reads files: CSV, and what platforms and Amazon export. It is the larger one.
 * @packageDocumentation
 */
import type { BulkOptions, Converted, ConvertOptions, Detected, PartOptions, ReadOptions, ReadResult, Split, SplitOptions } from './shapes.js';

export * from './index.js';

/**
 * Reads the shipments of a file: JSON, JSON lines, CSV with named columns, Amazon's unshipped-orders report.
 * @throws {ShipconfirmError} `E_INPUT`, `E_OPTIONS`. What cannot be read is listed in `problems`.
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

/** The ties (see `ties`) of all shipments of a part, one behind the other. */
export function tiesOfPart(input: Uint8Array, options: BulkOptions & PartOptions): Uint32Array;

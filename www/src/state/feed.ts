/** Hands the shipments of a host to the worker, page by page. */

import type { Shipment } from '../engine';
import type { Page } from '../protocol';
import type { Source } from '../surface';

/** Shipments of an array that are handed on at once. */
const PAGE = 1000;

/** An array as a source: not all of it is written as JSON at once, so that the page never stands still. */
export const sourceOf =
  (shipments: readonly Shipment[]): Source =>
  (cursor) => {
    const from = Number(cursor ?? 0);
    const next = from + PAGE;
    return { shipments: shipments.slice(from, next), total: shipments.length, cursor: next < shipments.length ? next : null };
  };

/** Resolves behind the last page, or when nobody wants more. */
export async function feed(source: Source, signal: AbortSignal, put: (page: Page | null) => Promise<boolean>): Promise<void> {
  const encoder = new TextEncoder();
  let cursor: string | number | null = null;
  do {
    const { shipments, total, cursor: next } = await source(cursor, signal);
    if (signal.aborted) return;
    const lines = encoder.encode(shipments.map((shipment) => JSON.stringify(shipment)).join('\n'));
    if (shipments.length > 0 && !(await put({ lines, total: total ?? null }))) return;
    cursor = next ?? null;
  } while (cursor !== null);
  await put(null);
}

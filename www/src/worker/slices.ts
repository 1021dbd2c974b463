/** A long day in pieces that the engine is asked about one after the other. */

import type { Shipment } from '../engine';
import type { Breathe } from '../protocol';
import type { Ties } from './ties';

/** Shipments a slice: small enough that Cancel and other questions are heard within 100 ms. */
export const SLICE = 2000;

/** A list in pieces, where nothing is compared. */
export const pieces = <T>(list: readonly T[]): (readonly T[])[] => Array.from({ length: Math.ceil(list.length / SLICE) }, (_, at) => list.slice(at * SLICE, (at + 1) * SLICE));

/** All shipments by their place, each once. What is compared with each other is in one slice, or the engine would say less of it than of the whole. */
export function* slices(count: number, ties: Ties): Generator<readonly number[]> {
  if (count <= SLICE) return yield Array.from({ length: count }, (_, at) => at);
  const groups = ties.groups();
  const tied = new Set(groups.flat());
  let slice: number[] = [];
  for (let shipment = 0; shipment < count; shipment += 1) {
    if (!tied.has(shipment)) slice.push(shipment);
    if (slice.length < SLICE && shipment < count - 1) continue;
    yield slice;
    slice = [];
  }
  for (const [index, group] of groups.entries()) {
    slice.push(...group);
    if (slice.length < SLICE && index < groups.length - 1) continue;
    yield slice;
    slice = [];
  }
}

export interface Slice {
  /** How many of all there are with these. */
  readonly done: number;
  readonly places: readonly number[];
  /** Of these, what was asked for. */
  readonly shipments: readonly Shipment[];
}

export interface Sliced {
  readonly total: number;
  readonly slices: Iterable<Slice>;
}

/** Takes slice by slice; resolves to false when it was cancelled. */
export async function inSlices({ total, slices: all }: Sliced, breathe: Breathe, take: (shipments: readonly Shipment[], places: readonly number[]) => void): Promise<boolean> {
  for (const { done, shipments, places } of all) {
    take(shipments, places);
    if (total > SLICE && !(await breathe(done, total))) return false;
  }
  return true;
}

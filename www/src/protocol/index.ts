/** What page and worker say to each other: `{id, op, args}` → `{id, done, total, pieces}` … → `{id, result | error}`. */

import type { CarrierInfo, Mapping, Marketplace, RuleFacts } from '../engine';
import type { EditOps } from './edit';
import type { InboxOps, RowsPiece } from './inbox';
import type { MappingOps } from './mapping';
import type { RateOps } from './rate';
import type { ReviewOps } from './review';
import type { SentOps } from './sent';

export type * from './edit';
export type * from './inbox';
export type * from './mapping';
export type * from './rate';
export type * from './review';
export type * from './rows';
export type * from './sent';

/** Under what everything is checked. */
export interface Settings {
  readonly now: string;
  readonly marketplace: string;
  /** What the merchant says the shop's names mean, and what becomes of a package without a number. */
  readonly mapping?: Mapping | null;
}

/** What the engine knows before it has seen a shipment. */
export interface Started {
  readonly version: string;
  /** The day of the facts it knows, `2026-11-22`. */
  readonly catalogue: string;
  readonly rules: readonly RuleFacts[];
  readonly marketplaces: readonly Marketplace[];
  readonly carriers: readonly CarrierInfo[];
}

interface StartOps {
  start: [args: null, answer: Started];
}

/** Every question the page can ask, screen by screen: argument and answer. */
export type Ops = StartOps & InboxOps & EditOps & MappingOps & RateOps & ReviewOps & SentOps;

export type Op = keyof Ops;
export type Args<O extends Op> = Ops[O][0];
export type Answer<O extends Op> = Ops[O][1];

/** Tells how far a long run is, of how much (0 while nobody knows), hands over what is ready, and lets other messages in. Resolves to false when it was cancelled. */
export interface Breathe {
  (done: number, total: number, piece?: RowsPiece): Promise<boolean>;
  /** Whether it was cancelled. */
  stopped(): boolean;
}

/** The worker's answers to the questions of one screen. A run that was cancelled answers `null`. */
export type Handlers<O> = { readonly [K in keyof O]: O[K] extends [infer A, infer R] ? (args: A, breathe: Breathe) => R | null | Promise<R | null> : never };

export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** The first message: where the engine is. */
export interface Wake {
  readonly op: 'wake';
  readonly wasm: string;
}

export type Ask = { [O in Op]: { readonly id: number; readonly op: O; readonly args: Args<O> } }[Op] | { readonly id: number; readonly op: 'cancel' };

export type Reply =
  | { readonly id: number; readonly done: number; readonly total: number; readonly pieces: readonly RowsPiece[] }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: Failure };

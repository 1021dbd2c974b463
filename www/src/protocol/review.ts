/** What the review asks: the files and calls that would go to Amazon. */

import type { BuiltDocument, Confirmations, Held, To } from '../engine';
import type { ToldPackage } from '../surface';

/** Packages without a tracking number go only where a person said so. */
export interface Going {
  readonly untracked: boolean;
  /** Of these shipments alone, by name or order number. */
  readonly only?: readonly string[];
}

/** What Amazon is told of a package besides which one it is, in the order it is read. */
export const TOLD = ['carrier', 'service', 'trackingNumber', 'shipDate', 'items'] as const;

/** A package as Amazon is told of it. */
export type Told = Omit<ToldPackage, 'at'>;

/** Which package it is, to whoever has sent it. */
export const toldKey = ({ order, package: reference }: Pick<Told, 'order' | 'package'>): string => `${order}\n${reference}`;

/** A package that goes once more, with what is different now. */
export interface Differs {
  readonly at: number;
  readonly name: string;
  readonly fields: readonly { readonly field: (typeof TOLD)[number]; readonly from: string; readonly to: string }[];
}

/** What of a file was told before, in whatever format. */
export interface Again {
  /** Packages told before with the same content, and packages never told. */
  readonly same: number;
  readonly fresh: number;
  readonly changed: readonly Differs[];
  /** When a package of it was told last, RFC 3339; `''` when none was. */
  readonly last: string;
}

/** What a format leaves out. */
export type LeftOut = readonly Pick<Held, 'shipment' | 'package'>[];

export interface Built {
  readonly documents: readonly BuiltDocument[];
  /** How many packages are held back, and the first of them with their reasons. */
  readonly held: number;
  readonly named: readonly Held[];
  readonly leftOut: LeftOut;
  /** What of it was told before. */
  readonly again: Again;
}

export interface ReviewOps {
  build: [args: Going & { readonly to: To; readonly merchantId: string; readonly before: readonly ToldPackage[] }, answer: Built];
  confirmations: [args: Going, answer: Confirmations];
  /** What Amazon is told by what goes, of so many packages at most. */
  told: [args: Going & { readonly held: LeftOut; readonly most: number }, answer: readonly Told[]];
}

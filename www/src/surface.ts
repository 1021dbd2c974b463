/** What a host sees of the desk, besides its properties and methods: the events. */

import type { Look } from './inbox/look';
import type { Confirmations, Edit, Mapping, Readiness, Shipment, To } from './engine';

export type { Scope } from './protocol';

/** Something a host may show in its own way; `preventDefault()` keeps the desk quiet. */
export interface Toast {
  readonly text: string;
}

/** A file the person asked for; `preventDefault()` lets the host save it instead. */
export interface Download {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the person took out for Amazon, as files and as calls ready to make. With `preventDefault()` it is not taken for sent: the host says by `sent()` what was. */
export interface Confirm {
  readonly to: To;
  readonly files: readonly string[];
  readonly confirmations: Confirmations;
}

/** How the day stands after every load, fix and undo. */
export interface Change {
  readonly packages: number;
  readonly counts: Readonly<Record<Readiness, number>>;
}

/** What could not be done: a file that is none, a worker that does not start. */
export interface Trouble {
  readonly code: string;
  readonly message: string;
}

/** The events of `<ship-desk>`; all bubble and leave the shadow root. */
export interface ShipDeskEvents {
  'ship-change': CustomEvent<Change>;
  /** The shipment whose package was opened. */
  'ship-open': CustomEvent<Shipment>;
  'ship-toast': CustomEvent<Toast>;
  'ship-download': CustomEvent<Download>;
  'ship-confirm': CustomEvent<Confirm>;
  'ship-mapping': CustomEvent<Mapping>;
  'ship-error': CustomEvent<Trouble>;
}

/** A day to try the desk with. The host fetches it: the desk itself never touches the network. */
export interface Sample {
  readonly name: string;
  /** The moment the sample was made for, RFC 3339. */
  readonly now: string;
  load(): Promise<Blob>;
  /** The confirmed packages of the weeks before it, a JSON line each, so that there is a rate to look at. */
  ledger?(): Promise<string>;
}

/** What goes into a payload. */
export interface PayloadOptions {
  /** Packages without a tracking number too. */
  readonly untracked?: boolean;
}

/** What a host sent. */
export interface Sent {
  /** Names or order numbers of the shipments; every one that may go when left out. */
  readonly shipments?: readonly string[];
  /** Packages without a tracking number too. */
  readonly untracked?: boolean;
  /** What was handed to Amazon, byte for byte, so that its answer can be read against it. */
  readonly files?: readonly { readonly name: string; readonly packages: number; readonly bytes: Uint8Array }[];
}

/** Some of a host’s shipments, and where the next ones begin. */
export interface SourcePage {
  readonly shipments: readonly Shipment[];
  /** What the next page is asked for by; nothing behind the last one. */
  readonly cursor?: string | number | null;
  /** How many shipments there are in all, when the host knows. */
  readonly total?: number;
}

/** Gives a host’s shipments page by page, from `null` on; told by the signal when nobody wants more. */
export type Source = (cursor: string | number | null, signal: AbortSignal) => SourcePage | Promise<SourcePage>;

/** The screens of the desk. */
export type ScreenName = 'inbox' | 'mapping' | 'rate' | 'sent';

/** How the inbox looks, under a name: its filter, its order and its columns. */
export interface View extends Partial<Look> {
  readonly name: string;
}

/** What a person set for themselves. */
export interface Preferences {
  /** The format that was looked at last in the review. */
  readonly format?: To;
  /** Single-key shortcuts; on when left out. */
  readonly shortcuts?: boolean;
  /** Minutes of margin before a deadline; the engine's own when left out. */
  readonly margin?: number;
  readonly views?: readonly View[];
}

/** A file that was taken out for Amazon: its answer is read against it. */
export interface SentFile {
  readonly name: string;
  /** When, RFC 3339. */
  readonly at: string;
  readonly packages: number;
  readonly bytes: Uint8Array;
}

/** A name the shop used, and how many packages had it, by day (`2026-11-21`). */
export interface KeptName {
  readonly field: 'carrier' | 'service';
  readonly text: string;
  readonly days: Readonly<Record<string, number>>;
}

/** What Amazon was told of a package last, and when (RFC 3339). */
export interface ToldPackage {
  readonly at: string;
  readonly order: string;
  /** The package’s reference. */
  readonly package: string;
  readonly carrier: string;
  readonly service: string;
  readonly trackingNumber: string;
  readonly shipDate: string;
  /** Order items and how many of each. */
  readonly items: string;
}

/** What the desk remembers from day to day, by key. */
export interface Kept {
  readonly preferences: Preferences;
  readonly mapping: Mapping;
  /** What people changed, by the shipment's name: made again when the same file is opened again. */
  readonly fixes: Readonly<Record<string, readonly Edit[]>>;
  /** Packages that a person holds back, as shipment and package: held again when the same file is opened again. */
  readonly held: readonly string[];
  /** The confirmed packages, one JSON line each, as the engine writes them. */
  readonly ledger: string;
  readonly sent: readonly SentFile[];
  /** What Amazon was told, package by package, newest first: the same again is noticed in whatever format. */
  readonly told: readonly ToldPackage[];
  /** Names of carriers and services in the shop’s files, seen in the last 180 days. */
  readonly names: readonly KeptName[];
  /** Tables nobody knew, as a person said what their columns hold, newest first. */
  readonly tables: readonly Mapping[];
}

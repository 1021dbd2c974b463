/** What the inbox asks: the day's packages, what would mend them, and the steps taken. */

import type { Consequence, Edit, Mapping, PackageReport, Problem, Readiness, Recognition, Shipment, Vtr } from '../engine';
import type { Settings } from '.';
import type { Packed } from './rows';

/** One package, flat: what the list shows, sorts and filters without asking the worker. */
export interface Row {
  /** Place in the list, for good: rows are patched in place, never moved. */
  readonly at: number;
  /** The name people know the shipment by. */
  readonly name: string;
  readonly order: string;
  /** The package's reference; `''` when it has none. */
  readonly package: string;
  readonly marketplace: string;
  readonly carrier: string;
  readonly service: string;
  readonly tracking: string;
  readonly category: string;
  /** What the shop calls the articles, to be found by. */
  readonly skus: string;
  readonly shipBy: string;
  readonly readiness: Readiness;
  readonly vtr: Vtr;
  readonly findings: readonly RowFinding[];
  /** Amazon's own sentence, when it refused the package as it was sent. */
  readonly refused?: string;
  /** A person keeps it out of every file, until they release it. */
  readonly held: boolean;
}

export interface RowFinding {
  readonly rule: string;
  readonly consequence: Consequence;
  /** What can be pressed; `choose` is a person's answer among several. */
  readonly fix: 'safe' | 'suggested' | 'choose' | null;
}

/** Everything about one package, for the drawer. */
export interface Detail {
  readonly at: number;
  readonly shipment: Shipment;
  /** Place of the package inside the shipment. */
  readonly place: number;
  readonly report: PackageReport;
  readonly recognition: Recognition | null;
  /** The carrier's tracking page of the number; `null` where none is known. */
  readonly page: string | null;
}

/** What is done to rows that a person chose: their safe fixes, another carrier or service, a service that nobody tracks, held back or released. */
export type Deed =
  | { readonly do: 'fix' | 'hold' | 'release' }
  | { readonly do: 'write'; readonly to: Readonly<Partial<Record<'carrier' | 'service', string>>> }
  | { readonly do: 'untrack'; readonly to: Readonly<Record<'carrier' | 'service', string>> };

/** Which fixes: all safe ones; a rule's, of one kind; one finding's; the answer a person chose among a finding's; what they wrote into one package; numbers pasted into several; or what a person does to many. */
export type Scope = (
  | { readonly of: 'all' }
  | { readonly of: 'rule'; readonly rule: string; readonly kind: 'safe' | 'suggested' }
  | { readonly of: 'finding'; readonly at: number; readonly finding: number }
  | { readonly of: 'choice'; readonly at: number; readonly finding: number; readonly choice: number }
  | { readonly of: 'edit'; readonly at: number; readonly to: Readonly<Partial<Record<Editable, string>>> }
  | { readonly of: 'fill'; readonly to: readonly { readonly at: number; readonly number: string }[] }
  | ({ readonly of: 'rows'; readonly at: readonly number[] } & Deed)
) & {
  /** Rows that stay as they are all the same. */
  readonly except?: readonly number[];
};

/** Fields of a package that are corrected in the panel. */
export type Editable = 'carrier' | 'service' | 'trackingNumber';

/** The path of a change that is no field of the shipment: whether it is held back, `yes` or blank. */
export const HELD = '/held';

/** Before and after, one field of one shipment. */
export interface Change extends Edit {
  readonly name: string;
  /** The row it belongs to: of what is said of a whole shipment, its first one. */
  readonly at: number;
  /** The package’s reference, where the shipment has several. */
  readonly package?: string;
  /** The rule whose fix it is. */
  readonly rule?: string;
  /** The packages that change with it, when they are not one. */
  readonly packages?: number;
}

export interface Plan {
  readonly changes: readonly Change[];
  readonly packages: number;
  /** Where the step is about the rate: what would be said of the packages, by row. */
  readonly foreseen?: ReadonlyMap<number, Pick<Row, 'readiness' | 'vtr'>>;
}

/** What a step did: the rows to show anew, the packages it changed, and how many steps Undo can still take back. */
export interface Patched {
  readonly rows: Packed;
  readonly packages: number;
  readonly steps: number;
  /** The mapping that holds again, when undoing brought one back. */
  readonly mapping?: Mapping | null;
}

/** What is to be checked: a file, or, without one, the pages that follow. */
export interface LoadArgs {
  readonly file: Blob | null;
  /** Amazon’s report, to be joined with the file. */
  readonly unshipped: Blob | null;
  readonly settings: Settings;
  readonly fixes: Fixes;
  /** Rows that were held back before, by `keyOf`. */
  readonly held: readonly string[];
  /** Tables that a person once told the columns of. */
  readonly tables: readonly Mapping[];
  /** A person was asked whether so long a file is meant. */
  readonly sure: boolean;
}

/** A page of a host’s own: shipments as JSON, one a line. */
export interface Page {
  readonly lines: Uint8Array;
  /** How many shipments there are in all, when that is known. */
  readonly total: number | null;
}

/** A file that a person is asked about first. */
export interface Long {
  /** Shipments, estimated from its beginning. */
  readonly total: number;
  readonly size: number;
  readonly seconds: number;
}

/** A name of the shop’s as it stood in the file, and how many packages had it. */
export interface SeenName {
  readonly field: 'carrier' | 'service';
  readonly text: string;
  readonly count: number;
}

/** More than the desk can hold. */
export interface Over {
  readonly of: 'shipments' | 'bytes';
  /** Shipments, as far as they were counted or estimated. */
  readonly total: number;
  readonly size: number;
  /** What would do, of the same. */
  readonly most: number;
  /** Files to make of it. */
  readonly parts: number;
}

export type Loaded = { readonly shipments: number; readonly problems: readonly Problem[]; readonly names: readonly SeenName[] } | { readonly long: Long } | { readonly over: Over };

/** Rows that came up in a long run: behind those that are there, or in place of them. */
export interface RowsPiece {
  /** Of another day: those that are there are gone. */
  readonly begin?: true;
  readonly rows: Packed;
}

/** Rows as a file. */
export interface Table {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly problems: readonly Problem[];
}

/** What a row is remembered by: a package of a shipment. */
export const keyOf = ({ name, package: reference }: Pick<Row, 'name' | 'package'>): string => `${name}\n${reference}`;

/** What was mended, by the name of the shipment. */
export type Fixes = Readonly<Record<string, readonly Edit[]>>;

export interface InboxOps {
  load: [args: LoadArgs, answer: Loaded];
  /** The next page of what is being loaded, `null` behind the last; answers when it was checked, with `false` when nobody wants more. */
  page: [args: Page | null, answer: boolean];
  fixes: [args: null, answer: Fixes];
  recheck: [args: Settings, answer: Patched];
  detail: [args: { at: number }, answer: Detail];
  plan: [args: Scope, answer: Plan];
  apply: [args: Scope, answer: Patched];
  undo: [args: null, answer: Patched];
  /** The rows as a table, in the form that is read back. */
  table: [args: { at: readonly number[] }, answer: Table];
}

// What the functions are told: how to read, check, fix, build and convert, what part of a file it is, and where one ends.
import type { Language, NoTracking, Platform, RuleCode, RuleName, To } from './registry.js';
import type { Mapping } from './mapping.js';
import type { Overlay } from './overlay.js';

/** How texts are written. */
export interface TextOptions {
  /** Language of messages and titles. Default: `en`; another one must have been loaded, see `shipconfirm/messages`. */
  readonly language?: Language;
}

/** When and where a check is made. */
export interface CheckOptions extends TextOptions {
  /** Moment of the check, RFC 3339; policies are those of its day. Default: now. */
  readonly now?: string | Date;
  /** Store of shipments that name none: id or country. */
  readonly marketplace?: string;
  /** What the host adds to the facts, as an object or as its JSON text; see `docs/overlay.md`. Kept for as long as the engine runs. */
  readonly overlay?: Overlay | string;
  /** What becomes of a package without a number whose service is a tracked one: it waits, or it goes and counts as a miss. Default: `hold`. */
  readonly noTracking?: NoTracking;
}

/** Which fixes to apply. */
export interface FixOptions extends CheckOptions {
  /** Besides the safe ones: suggested fixes of these rules, as a person has decided. */
  readonly accept?: readonly (RuleName | RuleCode)[];
}

/** How to read a file. */
export interface ReadOptions extends TextOptions {
  /** Whose records the file holds. Default: `auto`, the bytes tell. */
  readonly platform?: Platform | 'auto';
  /** Store of shipments that name none: id or country. */
  readonly marketplace?: string;
  /** Amazon's unshipped-orders report, to be joined with the shipments by order id. */
  readonly unshipped?: string | Uint8Array | ArrayBuffer;
  /** Orders of the shop, to be joined with its parcels: they hold Amazon's ids where the parcels do not. */
  readonly orders?: string | Uint8Array | ArrayBuffer;
  /** What a time of an unnamed place is taken to be: `+01:00`, `Z`. Without it such a time keeps its day only. */
  readonly zone?: string;
  /** What the merchant says of the file, as an object or as its JSON text; see `docs/mapping.md`. Read by `shipconfirm/files`. */
  readonly mapping?: Mapping | string;
}

/** How to read and check a file. */
export interface BulkOptions extends ReadOptions, FixOptions, PartOptions {
  /** `json`: one object with packages, problems and applied fixes. `jsonl`: one object a package, then `{"problem"}` lines. Default: `json`. */
  readonly output?: 'json' | 'jsonl';
  /** Apply the safe fixes first. Default: no. */
  readonly fix?: boolean;
  /** Whether the answer as `json` also holds the `shipments` that were read, what each is compared with others by (`ties`), whose they were (`detected`), and, of `shipconfirm/files`, their `names`. Default: no. */
  readonly shipments?: boolean;
}

/** What may be sent in spite of a finding. */
export interface ConfirmOptions extends CheckOptions {
  /** Rules whose refusals somebody decided to send in spite of. */
  readonly override?: readonly (RuleName | RuleCode)[];
}

/** How to read, check and build a file. */
export interface BuildOptions extends ReadOptions, FixOptions, ConfirmOptions {
  /** The way to Amazon. */
  readonly to: To;
  /** `MerchantIdentifier` of the XML feed; the other ways do without. */
  readonly merchantId?: string;
  /** Apply the safe fixes first. Default: no. */
  readonly fix?: boolean;
}

/** How to read a file and write its shipments. */
export interface ConvertOptions extends ReadOptions, PartOptions {
  /** An array, one shipment a line, or a table of a row an item. */
  readonly to: 'json' | 'jsonl' | 'csv';
  /** Whether a table begins with the names of its columns. Default: yes. */
  readonly names?: boolean;
}

/** A part of a file that is read part by part, as `split` gives it. */
export interface FilePart {
  readonly platform: string;
  readonly shape: string;
  readonly encoding: string;
  readonly lines: boolean;
  /** Bytes at the front of the input that are the front of the file, given again with every part. */
  readonly head: number;
  /** Where what stands behind them begins in the file. */
  readonly byte: number;
  readonly line: number;
  readonly column: number;
  readonly more: boolean;
}

/** What a part of a file has to know. */
export interface PartOptions {
  readonly part?: FilePart;
  /** Ties that are found more than once in the file, ascending: shipments that have one are set aside. */
  readonly tied?: Uint32Array;
}

/** Where a part ends. */
export interface Split {
  /** How the input up to the end is read. */
  readonly part: FilePart;
  /** End of the whole records; where the head ends when none is whole yet. */
  readonly end: number;
  /** The part that begins there. */
  readonly next: FilePart;
  /** Whether nothing of what follows is read. */
  readonly done: boolean;
  /** Whether rows of one order come together wherever they stand: those of other parts are to be joined. */
  readonly rows: boolean;
}

/** How to split. */
export interface SplitOptions extends ReadOptions, PartOptions {
  /** Whether the file goes on behind the input. */
  readonly more: boolean;
}

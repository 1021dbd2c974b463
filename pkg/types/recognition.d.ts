// What the engine says of a number, and what it may be told around it.
import type { Overlay } from './overlay.js';
import type {
  Dirt, Grade, Kind, ReasonName, Verdict,
} from './registry.js';
import type { Params } from './shapes.js';

/** What a text is, and who may have issued it, best first. */
export interface Recognition {
  readonly input: string;
  /** As a carrier would write it. */
  readonly cleaned: string;
  /** The whole of a label's barcode, where `cleaned` is the number inside it: the parts of the candidates are of the whole. */
  readonly barcode: string | null;
  /** What had to be taken away for that. */
  readonly cleaning: readonly Dirt[];
  readonly kind: Kind;
  readonly candidates: readonly Candidate[];
}

/** The best candidate of every line, in typed arrays over one buffer; `none` where a line has no candidate, and 255 in the byte columns. */
export interface Columns {
  readonly count: number;
  readonly none: number;
  /** Places in `words.carrier`. */
  readonly carrier: Uint16Array;
  /** Places in `words.format`. */
  readonly format: Uint16Array;
  readonly kind: Uint8Array;
  /** How many candidates there are. */
  readonly candidates: Uint8Array;
  readonly verdict: Uint8Array;
  readonly confidence: Uint8Array;
  /** What the numbers of the columns stand for. */
  readonly words: {
    readonly carrier: readonly { readonly carrier: string; readonly id: string }[];
    readonly format: readonly string[];
    readonly kind: readonly Kind[];
    readonly verdict: readonly Verdict[];
    readonly confidence: readonly Grade[];
  };
}

/** One carrier's format that accepts the number. */
export interface Candidate {
  /** Amazon's carrier code; `Other` when Amazon's list has none. */
  readonly carrier: string;
  /** The carrier's own id here, see `carriers()`. */
  readonly id: string;
  readonly format: string;
  /** What the check digit says. */
  readonly verdict: Verdict;
  /** How far the evidence carries. */
  readonly confidence: Grade;
  /** Delivery service, where the number tells. */
  readonly service: Decoded | null;
  /** The post that issued it, where it is a UPU S10 identifier. */
  readonly post: Post | null;
  readonly parts: readonly Part[];
  readonly reasons: readonly Reason[];
}

/** Why a candidate stands where it stands; `loadMessages` has the texts. */
export interface Reason {
  readonly reason: ReasonName;
  readonly params: Params;
}

/** The delivery service a number tells. */
export interface Decoded {
  /** The code in the number; `null` where its shape tells. */
  readonly code: string | null;
  /** The carrier's name of the service. */
  readonly name: string;
  /** Amazon's text for it in the store that was given, where the store lists a service of this name. */
  readonly amazon: string | null;
}

/** A post of the Universal Postal Union. */
export interface Post {
  /** ISO 3166 country its identifiers end with. */
  readonly country: string;
  readonly name: string;
}

/** A decoded part of a number. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** What may be known around a number. It orders candidates; it never removes the true one. */
export interface RecognizeContext {
  /** Carrier as the shop states it, under any name. */
  readonly carrier?: string;
  /** ISO 3166 country the parcel leaves. */
  readonly shipFrom?: string;
  /** ISO 3166 country it goes to. */
  readonly shipTo?: string;
  /** Store the order came from. */
  readonly marketplace?: string;
  /** What the host adds to the facts, as an object or as its JSON text. */
  readonly overlay?: Overlay | string;
}

// What Amazon answered, and what became of each package.
import type { Action, AnswerKind, Basis, Confidence, DifferenceField, KnownAnswer, OutcomeState, RuleCode } from './registry.js';
import type { TextOptions } from './options.js';
import type { Problem } from './shapes.js';

/** What Amazon says in one place: its own words, and what is known of them. */
export interface Answer {
  readonly state: OutcomeState;
  /** What to do; `null` when there is nothing to do. */
  readonly action: Action | null;
  /** Status of the HTTP answer. */
  readonly status: number | null;
  /** Amazon's word for how bad it is, in the language of the site. */
  readonly severity: string | null;
  /** Amazon's code. */
  readonly code: string | null;
  /** Amazon's text, word for word. */
  readonly text: string | null;
  /** Name of the known answer; `null` when nobody wrote down what it means. */
  readonly known: KnownAnswer | null;
  /** The rule that finds it before it is sent. */
  readonly finding: RuleCode | null;
  /** How sure the meaning is. */
  readonly confidence: Confidence | null;
  /** Message id, or record number from the first row of data; 0 means the whole feed. */
  readonly number: number | null;
  readonly orderId: string | null;
  readonly orderItemId: string | null;
  /** Package reference. */
  readonly package: string | null;
  /** Line, from 1. */
  readonly line: number;
  /** Column in bytes, from 1. */
  readonly column: number;
  /** Bytes before the place. */
  readonly byte: number;
  /** What it means, in the language of the options; `null` when nobody wrote it down. */
  readonly message: string | null;
}

/** A field that Amazon holds otherwise than it was sent. */
export interface Difference {
  readonly field: DifferenceField;
  readonly sent: string;
  readonly found: string;
  /** In the language of the options. */
  readonly message: string;
}

/** What became of one package. */
export interface Outcome {
  readonly state: OutcomeState;
  /** What to do; `null` when there is nothing to do. */
  readonly action: Action | null;
  /** What the state rests on. */
  readonly basis: Basis;
  readonly orderId: string | null;
  /** Package reference. */
  readonly package: string | null;
  /** As it was sent. */
  readonly trackingNumber: string | null;
  /** Position among the packages sent, from 0. */
  readonly sent: number | null;
  /** What Amazon says of it, the gravest first. */
  readonly answers: readonly Answer[];
  readonly differences: readonly Difference[];
  /** What the state rests on, in the language of the options. */
  readonly message: string;
  /** What to do, in the language of the options. */
  readonly advice: string | null;
}

/** What an answer of Amazon says. */
export interface ReportReading {
  /** One for each package sent, in that order; without what was sent, one for each package the answer names. */
  readonly outcomes: readonly Outcome[];
  /** What is said of the file as a whole, and of packages that were not sent. */
  readonly answers: readonly Answer[];
  readonly summary: {
    /** `null` when it is none of Amazon's answers. */
    readonly kind: AnswerKind | null;
    /** Messages or records as Amazon counts them. */
    readonly processed: number | null;
    readonly successful: number | null;
    /** Packages by state. */
    readonly accepted: number;
    readonly warned: number;
    readonly unknown: number;
    readonly refused: number;
  };
  readonly problems: readonly Problem[];
}

/** How to read an answer. */
export interface ReportOptions extends TextOptions {
  /** Kind of answer. Default: its shape tells. */
  readonly kind?: AnswerKind;
  /** Status of the HTTP answer whose body this is; a 204 has none. */
  readonly status?: number;
}

// The Valid Tracking Rate and the clock: the plain data that goes in and comes out.
import type { Confidence, Likely, MarketplaceCountry, Nearness, RateState, ReportColumn, RuleCode, Ruling, Sanction, Trend, Vtr } from './registry.js';
import type { CheckOptions, Params, Problem } from './shapes.js';

/** Options of everything that reads a ledger. */
export interface RateOptions extends CheckOptions {
  /** Store whose policy is taken for stores without a known one (MX, BR, SG, TR, EG, ZA): `US`. Without it they are in no rate. */
  readonly assume?: string;
  /** Names of the columns in a report of Amazon's whose header is not known. */
  readonly columns?: Partial<Record<ReportColumn, string>>;
}

/** Options of the deadlines. */
export interface DeadlineOptions extends CheckOptions {
  /** Minutes between two runs of the job that confirms; 0 when it runs at once. */
  readonly interval?: number;
  /** Least margin before a deadline in minutes, 30 when not given, 240 at most. */
  readonly margin?: number;
  /** Your own cut-off, RFC 3339: the deadline of everything whose ship-by date is not earlier. */
  readonly cutOff?: string;
}

/** A rate as two whole numbers, for the thirty days that end with `day`. */
export interface RatePoint {
  readonly day: string;
  readonly valid: number;
  readonly total: number;
}

/** The rate of one category of a store, or of the whole store. */
export interface Rate {
  readonly marketplace: MarketplaceCountry;
  /** `null` for the whole store; blank for packages without a category. */
  readonly category: string | null;
  /** First and last day of the window, in the store's time zone. */
  readonly from: string;
  readonly to: string;
  readonly valid: number;
  /** Packages that count: valid, at risk and missed. */
  readonly total: number;
  readonly atRisk: number;
  readonly missed: number;
  readonly exempt: number;
  readonly outOfScope: number;
  /** Packages of whose policy nothing is known. */
  readonly unknown: number;
  /** Confirmed packages whose promised day lies ahead. */
  readonly pending: number;
  /** The target in percent, how sure it is, and who says so. */
  readonly target: number | null;
  readonly confidence: Confidence;
  readonly source: readonly string[];
  /** The store whose policy is assumed. */
  readonly assumed: MarketplaceCountry | null;
  /** What Amazon does below the target, who says so, and when that was last looked up. */
  readonly below: {
    readonly does: Sanction;
    readonly confidence: Confidence;
    readonly source: readonly string[];
    readonly checked: string;
    /** The sources as a page names them; the address is `null` where there is none. */
    readonly references: readonly { readonly title: string; readonly url: string | null }[];
  };
  readonly state: RateState;
  readonly trend: Trend;
  /** Packages without valid tracking that the target still bears. */
  readonly room: number | null;
  /** Valid packages in a row that lead back to the target. */
  readonly need: number | null;
  readonly series: readonly RatePoint[];
  /** Misses of the day `from` leave the window on the day `on`. */
  readonly leaving: readonly { readonly on: string; readonly from: string; readonly missed: number }[];
  /** Whole percents and tenths, rounded down; `null` while nothing counts. */
  readonly percent: readonly [number, number] | null;
  readonly code: string;
  readonly params: Params;
  readonly message: string;
}

/** A store first, its categories behind it, worst first. */
export interface RateResult {
  readonly packages: number;
  readonly rates: readonly Rate[];
  /** How many categories can be judged, how many of them are fine, and which of `rates` is the worst of them. */
  readonly summary: { readonly judged: number; readonly fine: number; readonly worst: number | null };
  readonly problems: readonly Problem[];
}

/** What one way of sending comes to. */
export interface Outlook {
  /** Packages that would be sent and count, and those that are held back. */
  readonly sent: number;
  readonly held: number;
  /** `valid` of `total` in whole percents and tenths, rounded down; `null` while nothing counts. */
  readonly percent: readonly [number, number] | null;
  /** Valid if all that may count does; at least; at most. */
  readonly valid: number;
  readonly low: number;
  readonly high: number;
  readonly total: number;
  readonly state: RateState | null;
  readonly stateLow: RateState | null;
}

/** What becomes of one category, or of a whole store. */
export interface Forecast {
  readonly marketplace: MarketplaceCountry;
  readonly category: string | null;
  readonly target: number | null;
  /** Packages of `fix` that belong to it. */
  readonly mend: number;
  readonly now: Outlook;
  readonly asTheyAre: Outlook;
  readonly fixed: Outlook;
  readonly hold: Outlook;
}

export interface ForecastResult {
  readonly forecasts: readonly Forecast[];
  /** What to mend first, and by which rules' fixes. */
  readonly fix: readonly { readonly shipment: string; readonly package: string | null; readonly vtr: Vtr; readonly rules: readonly RuleCode[] }[];
  /** Packages of stores of which no policy is known. */
  readonly unknown: number;
  readonly problems: readonly Problem[];
}

/** The other health numbers of a store. */
export interface Health {
  readonly marketplace: MarketplaceCountry;
  readonly orders: number;
  readonly late: number;
  /** Whether fewer than four in a hundred are late. */
  readonly fine: boolean;
  readonly room: number | null;
  readonly afterDelivery: number;
  readonly settling: number;
}

export interface HealthResult {
  readonly stores: readonly Health[];
  readonly problems: readonly Problem[];
}

/** The deadline of one order; moments in seconds from 1970, clocks as the store shows them. */
export interface Deadline {
  readonly shipment: string;
  readonly marketplace: MarketplaceCountry;
  readonly timeZone: string;
  readonly at: number;
  readonly safe: number;
  readonly local: string;
  readonly safeLocal: string;
  readonly cancelsLocal: string | null;
  readonly nearness: Nearness;
  readonly params: Params;
  readonly message: string;
}

export interface Deadlines {
  /** The nearest first. */
  readonly deadlines: readonly Deadline[];
  /** Shipments without a store or a ship-by date that can be read. */
  readonly without: readonly string[];
  readonly nearness: Nearness;
  readonly params: Params;
  readonly message: string;
  /** Where the nearest has passed: which of `deadlines` is the nearest of today that can still be met. */
  readonly next: number | null;
  /** Minutes before a deadline: those that are kept, those that are advised at least, and the most that can be asked for. */
  readonly margins: { readonly kept: number; readonly advised: number; readonly most: number };
  /** Whether the margin is lower than advised. */
  readonly lowMargin: boolean;
}

/** Amazon's report beside a ledger. */
export interface Comparison {
  readonly rows: number;
  readonly agreed: number;
  /** The names of the report's header. */
  readonly header: readonly string[];
  /** What each kind of column is called there: `null` where none is known, and the host can name it. */
  readonly columns: readonly { readonly column: ReportColumn; readonly name: string | null }[];
  readonly differences: readonly {
    readonly orderId: string;
    readonly package: string | null;
    /** Whether Amazon takes it for valid; `null` where the report does not say. */
    readonly amazon: boolean | null;
    readonly ruling: Ruling | null;
    readonly likely: Likely;
    readonly message: string;
  }[];
  readonly problems: readonly Problem[];
}

/** What the tracking rate and the clock ask, about the shipments that wait and the ledger of those that are confirmed. */

import type { Comparison, Deadlines, ForecastResult, HealthResult, RateResult, ReportColumn } from '../engine';
import type { Going } from './review';

/** How the rate stands, and what the next click does to it. */
export interface Standing {
  readonly rates: RateResult;
  readonly forecast: ForecastResult;
  readonly health: HealthResult;
}

export interface ClockArgs {
  readonly now: string;
  /** Minutes between two runs of the host's job. */
  readonly interval: number;
  /** Minutes of margin; the engine's own when `null`. */
  readonly margin: number | null;
  /** The host's own cut-off; none when blank. */
  readonly cutOff: string;
}

/** Columns of a report, as a person named them. */
export type NamedColumns = Partial<Record<ReportColumn, string>>;

export interface RateOps {
  rates: [args: { ledger: string }, answer: RateResult];
  standing: [args: { ledger: string }, answer: Standing];
  /** The forecast of what would go, and no more. */
  ahead: [args: Going & { ledger: string }, answer: ForecastResult];
  compare: [args: { ledger: string; report: Uint8Array; columns: NamedColumns }, answer: Comparison];
  clock: [args: ClockArgs, answer: Deadlines];
}

/** What the tracking rate and the clock ask, about the shipments that wait and the ledger of those that are confirmed. */

import type { Comparison, Deadlines, ForecastResult, HealthResult, RateResult } from '../engine';

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
}

export interface RateOps {
  standing: [args: { ledger: string }, answer: Standing];
  compare: [args: { ledger: string; report: Uint8Array }, answer: Comparison];
  clock: [args: ClockArgs, answer: Deadlines];
}

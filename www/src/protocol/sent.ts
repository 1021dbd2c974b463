/** What the sent screen asks: what Amazon answered to what was sent. */

import type { ReportReading } from '../engine';
import type { Going } from './review';

export interface SentOps {
  report: [args: { report: Uint8Array; sent: readonly Uint8Array[] }, answer: ReportReading];
  /** The ledger's lines of every package that may go. */
  confirmed: [args: Going, answer: string];
}

/** What the review asks: the files and calls that would go to Amazon. */

import type { BuildResult, Confirmations, To } from '../engine';

export interface ReviewOps {
  build: [args: { to: To; merchantId: string }, answer: BuildResult];
  confirmations: [args: null, answer: Confirmations];
}

/** What the review asks: the files and calls that would go to Amazon. */

import type { BuildResult, Confirmations, To } from '../engine';

/** Packages without a tracking number go only where a person said so. */
export interface Going {
  readonly untracked: boolean;
  /** Of these shipments alone, by name or order number. */
  readonly only?: readonly string[];
}

export interface ReviewOps {
  build: [args: Going & { readonly to: To; readonly merchantId: string }, answer: BuildResult];
  confirmations: [args: Going, answer: Confirmations];
}

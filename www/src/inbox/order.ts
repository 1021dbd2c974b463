/** Which comes first on screen; what a readiness or a consequence means is the engine's. */

import type { Consequence, Readiness } from '../engine';

export const rank: Readonly<Record<Readiness, number>> = { blocked: 0, check: 1, ready: 2 };
export const weight: Readonly<Record<Consequence, number>> = { refused: 0, defect: 1, risk: 2, note: 3 };

export const byWeight = (a: { readonly consequence: Consequence }, b: { readonly consequence: Consequence }): number => weight[a.consequence] - weight[b.consequence];

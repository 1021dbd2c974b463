/** `places.ts` of the published panel: literal addresses, which every bundler knows for files to bring along. */

import type { Places } from './places';

export type { Places } from './places';

// Vite, too, would bring them along; here they must stay as they are written.
export const beside: Places = {
  workerUrl: new URL(/* @vite-ignore */ './worker.js', import.meta.url),
  wasmUrl: new URL(/* @vite-ignore */ '../files/shipconfirm_bg.wasm', import.meta.url),
};

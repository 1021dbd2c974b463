/** What holds for every desk of a page. */

import { beside } from './places';
import type { Places } from './places';

export type { Places } from './places';

let places: Places = beside;

/**
 * Says where worker and engine are, before the first desk is in the page. Needed where a build does not bring them along (esbuild), or keeps
 * them elsewhere. Addresses are relative to the page.
 * @example
 * configure({ workerUrl: '/assets/shipconfirm/worker.js', wasmUrl: '/assets/shipconfirm/files.wasm' });
 */
export function configure(elsewhere: Partial<Places>): void {
  places = { ...places, ...elsewhere };
}

/** Whole addresses: the worker's own are relative to its file. */
export const placesNow = (): { readonly worker: string; readonly wasm: string } => ({
  worker: new URL(places.workerUrl, document.baseURI).href,
  wasm: new URL(places.wasmUrl, document.baseURI).href,
});

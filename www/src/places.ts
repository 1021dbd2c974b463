/** Where the panel finds its worker and the engine: beside itself, unless a host keeps them elsewhere. */

import wasmUrl from 'shipconfirm/files.wasm?url';

import workerUrl from './worker/worker?worker&url';

export interface Places {
  /** The file `shipconfirm/ui/worker.js`. A browser starts workers of the page's own origin only. */
  readonly workerUrl: string | URL;
  /** The file `shipconfirm/files.wasm`. */
  readonly wasmUrl: string | URL;
}

/** Vite names what it has built; the published panel has addresses of its own, in `places.published.ts`. */
export const beside: Places = { workerUrl, wasmUrl };

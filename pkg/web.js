// The engine as a file of its own, compiled while it loads: `await init()` once, before anything else.
import load, * as glue from './dist/glue.js';
import { createApi } from './src/api.js';
import { ShipconfirmError } from './src/error.js';

let ready = false;
const done = () => { ready = true; };

/** @type {typeof import('./types/web.js').init} */
export const init = (source = new URL('./dist/shipconfirm_bg.wasm', import.meta.url)) => load({ module_or_path: source }).then(done);
/** @type {typeof import('./types/web.js').initSync} */
export const initSync = (source) => { glue.initSync(source); done(); };
export { ShipconfirmError };
export const {
  applyFixes, build, carriers, check, checkBytes, confirmations, marketplaces, readShipments, recognize, recognizeColumns, recognizeLines,
  rules, ties, version,
} = createApi(glue, () => {
  if (!ready) throw new ShipconfirmError('E_NOT_READY', 'await init() before the first call');
});

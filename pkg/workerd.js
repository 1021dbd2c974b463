// Workers on workerd compile the engine when they are deployed; compiling at run time is forbidden there.
import module from './dist/shipconfirm_bg.wasm';
import * as glue from './dist/glue.js';
import { createApi } from './src/api.js';

glue.initSync({ module });
export { ShipconfirmError } from './src/error.js';
export const {
  applyFixes, build, carriers, check, checkBytes, confirmations, marketplaces, readShipments, recognize, recognizeColumns, recognizeLines,
  rules, ties, version,
} = createApi(glue);

// The default: the engine is inlined, and ready when the import is.
import * as glue from './dist/glue.js';
import base64 from './dist/bytes.js';
import { createApi } from './src/api.js';

glue.initSync({ module: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) });
export { ShipconfirmError } from './src/error.js';
export const {
  applyFixes, build, carriers, check, checkBytes, confirmations, marketplaces, readShipments, recognize, recognizeColumns, recognizeLines,
  rules, ties, version,
} = createApi(glue);

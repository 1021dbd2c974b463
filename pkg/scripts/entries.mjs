/** The large engine's answers are joined by what the catalogue says for people. */
const factsIn = "import { facts } from '../../generated/facts.js';\n";

/** @type {(functions: string[], speak: string, source: string, large: boolean) => string} */
const loaded = (functions, speak, source, large) => `import load, * as glue from './glue.js';
${large ? factsIn : ''}import { createApi } from '../../src/api.js';
import { ShipconfirmError } from '../../src/error.js';

let ready = false;
const done = () => { ready = true; };

/** @type {typeof import('../../types/web.js').init} */
export const init = (${source}) => load({ module_or_path: source }).then(done);
/** @type {typeof import('../../types/web.js').initSync} */
export const initSync = (source) => { glue.initSync(source); done(); };
export { ShipconfirmError };
export const { ${functions.join(', ')} } = createApi(glue, ${speak}, () => {
  if (!ready) throw new ShipconfirmError('E_NOT_READY', 'await init() before the first call');
}${large ? ', facts' : ''});
`;

/**
 * The entries of an engine, by file name. What differs is how a platform gets the module in; the functions are those of `src/api.js`.
 * @param {string[]} functions
 * @param {boolean} large Whether it is the engine that reads files.
 */
export const entries = (functions, large) => ({
  'index.js': `// The engine is inlined, and ready when the import is.
import * as glue from './glue.js';
import base64 from './bytes.js';
${large ? factsIn : ''}import { createApi } from '../../src/api.js';
import { messagesIn } from '../../src/messages.js';

glue.initSync({ module: Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)) });
export { ShipconfirmError } from '../../src/error.js';
export const { ${functions.join(', ')} } = createApi(glue, messagesIn${large ? ', undefined, facts' : ''});
`,
  'web.js': `// The engine is a file of its own, compiled while it loads: \`await init()\` once, before anything else.
import { messagesIn } from '../../src/messages.js';
${loaded(functions, 'messagesIn', "source = new URL('./shipconfirm_bg.wasm', import.meta.url)", large)}`,
  'codes.js': `// As web.js, but without texts: the answers hold codes, for a worker whose page has the texts, and says where the engine is.
${loaded(functions, '() => null', 'source', large)}`,
  'workerd.js': `// Workers on workerd compile the engine when they are deployed; compiling at run time is forbidden there.
import module from './shipconfirm_bg.wasm';
import * as glue from './glue.js';
${large ? factsIn : ''}import { createApi } from '../../src/api.js';
import { messagesIn } from '../../src/messages.js';

glue.initSync({ module });
export { ShipconfirmError } from '../../src/error.js';
export const { ${functions.join(', ')} } = createApi(glue, messagesIn${large ? ', undefined, facts' : ''});
`,
  'node.cjs': `'use strict';
// The one instance of a Node process: \`import\` and \`require\` both end here.
const { createApi,${large ? ' facts,' : ''} messagesIn, ShipconfirmError } = require('../api.cjs');

module.exports = { ...createApi(require('./glue.cjs'), messagesIn${large ? ', undefined, facts' : ''}), ShipconfirmError };
`,
  'node.mjs': `// Named exports for \`import\`, of the instance \`require\` gets.
import api from './node.cjs';

export const { ShipconfirmError, ${functions.join(', ')} } = api;
`,
});

'use strict';
// The one instance of a Node process: `import` and `require` both end here.
const glue = require('./dist/node.cjs');
const { createApi, ShipconfirmError } = require('./dist/api.cjs');

module.exports = { ...createApi(glue), ShipconfirmError };

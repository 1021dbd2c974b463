'use strict';
// The one instance of a Node process, that of the engine's entry: what came before is known to all who ask.
const { seenInMemory, verifyWebhook } = require('./dist/api.cjs');

module.exports = { seenInMemory, verifyWebhook };

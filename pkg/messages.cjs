'use strict';
// The one instance of a Node process, that of the engine's entry: a language loaded here is there for `check`.
const { catalogue, languages, loadMessages } = require('./dist/api.cjs');

module.exports = { catalogue, languages, loadMessages };

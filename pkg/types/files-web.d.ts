export * from './files.js';
export { init, initSync } from './web.js';

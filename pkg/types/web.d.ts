export * from './index.js';

/**
 * Loads the engine; await it once before the first call. Safe to call again, also after a failure.
 * @example
 * import { init, recognize } from 'shipconfirm/web';
 * await init();
 */
export function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module): Promise<void>;

/**
 * Starts the engine from bytes or a compiled module that is already there.
 * @example
 * initSync({ module: await WebAssembly.compileStreaming(fetch('/shipconfirm.wasm')) });
 */
export function initSync(source: { module: BufferSource | WebAssembly.Module }): void;

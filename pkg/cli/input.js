/** Bytes of files and of standard input. */
import { open, stat } from 'node:fs/promises';

import { Failure } from './failure.js';
import { Progress } from './progress.js';
import { clean } from './text.js';

const CHUNK = 1 << 17;
/** A WASM memory ends at 4 GiB, and the engine needs room beside the input. */
const MOST = 1 << 30;

/** @type {(file: string) => string} */
export const called = (file) => (file === '-' ? 'standard input' : file);

/**
 * The bytes of a file as they come.
 * @param {string} file A path, or - for standard input.
 * @param {import('./output.js').Output} err
 * @param {string} [label] What the bar calls it; cleaned.
 * @returns {AsyncGenerator<Uint8Array>}
 */
export async function* chunks(file, err, label = clean(called(file))) {
  let handle;
  try {
    handle = file === '-' ? undefined : await open(file);
    const found = await handle?.stat();
    if (found?.isDirectory()) throw new Failure(`${label} is a folder; name a file in it`);
    const progress = new Progress(err, label, found?.isFile() ? found.size : 0);
    const stream = handle ? handle.createReadStream({ highWaterMark: CHUNK, autoClose: false }) : process.stdin;
    for await (const chunk of stream) {
      progress.advance(chunk.length);
      yield chunk;
    }
    progress.end();
  } catch (error) {
    throw readable(error, label);
  } finally {
    await handle?.close();
  }
}

/**
 * Bytes of a file that can be read again; 0 for what cannot, or is not there.
 * @param {string} file
 */
export async function length(file) {
  const found = file === '-' ? undefined : await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : 0;
}

/**
 * All bytes of a file.
 * @param {string} file
 * @param {import('./output.js').Output} err
 */
export async function whole(file, err) {
  const parts = [];
  let length = 0;
  for await (const chunk of chunks(file, err)) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MOST) throw new Failure(`${clean(called(file))} is larger than 1 GiB; split it`);
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, length);
}

/** @type {(error: unknown, label: string) => Error} */
function readable(error, label) {
  if (error instanceof Failure || !(error instanceof Error)) return /** @type {Error} */ (error);
  switch (/** @type {NodeJS.ErrnoException} */ (error).code) {
    case 'ENOENT': return new Failure(`${label}: there is no such file`);
    case 'EISDIR': return new Failure(`${label} is a folder; name a file in it`);
    case 'EACCES':
    case 'EPERM': return new Failure(`${label}: you may not read this file`);
    case undefined: return error;
    default: return new Failure(`${label} cannot be read: ${error.message}`);
  }
}

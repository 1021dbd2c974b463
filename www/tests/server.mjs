/** The built panel under the policy it is made for, on a port of its own. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
export const POLICY = (await readFile(new URL('../csp.txt', import.meta.url), 'utf8')).trim();

/** Starts; resolves to the address and a way to stop. */
export async function serve(policy = POLICY) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    try {
      if (!path.startsWith(folder)) throw new Error('outside');
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-security-policy': policy });
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        // A browser opens sockets ahead of need; one that never asked anything would keep the server for minutes.
        server.closeAllConnections();
      }),
  };
}

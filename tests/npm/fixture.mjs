/** The tarball as a stranger would install it, and pages served as a shop would serve them. */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PACKAGE = fileURLToPath(new URL('../../pkg', import.meta.url));
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Packs the package and unpacks it into `node_modules` of a new folder. */
export function installed() {
  const at = mkdtempSync(join(tmpdir(), 'shipconfirm-npm-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', at], { cwd: PACKAGE, stdio: ['ignore', 'ignore', 'inherit'] });
  const [tarball] = readdirSync(at).filter((name) => name.endsWith('.tgz')).map((name) => join(at, name));
  const into = join(at, 'node_modules/shipconfirm');
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', into, '--strip-components=1']);
  return { at, tarball, into, remove: () => rmSync(at, { recursive: true, force: true }) };
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves a folder under a content security policy. */
export async function serve(folder, policy) {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url, 'http://x').pathname));
    if (!path.startsWith(folder) || !existsSync(path) || statSync(path).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'content-security-policy': policy });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => (server.close(), server.closeAllConnections()) };
}

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the browser is, or nothing. */
export const chromium = process.env.CHROMIUM ?? PLACES.find((place) => existsSync(place));

/** Pages with the panel from the packed package, served under its policy, and a browser that tells every complaint. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { ROOT, chromium } from './fixture.mjs';

export const POLICY = readFileSync(join(ROOT, 'www/csp.txt'), 'utf8').trim();
export const EXAMPLES = join(ROOT, 'examples/embed');

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/**
 * Serves folders, each under a path; the longest path that fits wins. What the browser reports against the policy, of pages and of workers,
 * is kept in `reports`.
 */
export async function site(folders, policy = POLICY) {
  const places = Object.entries(folders).sort(([a], [b]) => b.length - a.length);
  const reports = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    if (path === '/violation') {
      let body = '';
      request.on('data', (part) => { body += part; }).on('end', () => { reports.push(body); response.writeHead(204).end(); });
      return;
    }
    const [under, folder] = places.find(([place]) => path.startsWith(place)) ?? [];
    const file = folder && normalize(join(folder, path.slice(under.length)));
    if (!file?.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-security-policy': `${policy}; report-uri /violation` });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${server.address().port}`, reports, close: () => (server.close(), server.closeAllConnections()) };
}

export const inBrowser = { skip: chromium ? false : 'no Chromium found; set CHROMIUM to its path', timeout: 100_000 };

export async function browse() {
  const { chromium: driver } = await import('playwright-core');
  const browser = await driver.launch({ executablePath: chromium, args: FLAGS });
  return {
    close: () => browser.close(),
    /** A page, and what it complained about. */
    async open(url, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const complaints = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(`${message.text()} ${message.location().url}`); });
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      await page.goto(url);
      return { page, complaints, close: () => context.close() };
    },
  };
}

/** The panel of a page or of a frame in it, by what its contract promises: attributes for scripts, methods and events. */
export const panel = (where) => ({
  async sample() {
    await where.locator('[data-do=sample]').click();
    await where.locator('ship-rows tbody tr').first().waitFor();
  },
  /** Resolves when the words are those of the language, which is a file of its own. */
  async speak(locale, word) {
    await where.locator('ship-desk').evaluate((desk, locale) => { desk.locale = locale; }, locale);
    await where.locator('[data-do=review]').filter({ hasText: word }).waitFor();
  },
  fixes: () => where.locator('ship-desk').evaluate((desk) => desk.applySafeFixes()),
  rows: () => where.locator('ship-desk').evaluate((desk) => desk.rows.length),
});

/** The panel of the packed package, embedded as `examples/embed` shows it, in a real browser under the strict policy. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';

import { chromium, installed } from './fixture.mjs';
import { EXAMPLES, POLICY, browse, inBrowser, panel, site } from './ui.mjs';

const require = createRequire(import.meta.url);
let home;
let browser;
before(async () => {
  home = installed();
  // What an application would have installed beside it.
  for (const name of ['react', 'react-dom', 'scheduler']) symlinkSync(dirname(require.resolve(`${name}/package.json`)), join(home.at, 'node_modules', name));
  if (chromium) browser = await browse();
});
after(async () => {
  await browser?.close();
  home.remove();
});

/** Works with the panel as far as every host does, and then nothing may have complained: the page, the worker, the browser’s policy. */
async function works(t, server, url, { frame = (page) => page, options } = {}) {
  const { page, complaints, close } = await browser.open(url, options);
  t.after(close);
  const where = frame(page);
  const desk = panel(where);
  await desk.sample();
  assert.ok((await desk.rows()) > 50);
  assert.ok((await desk.fixes()) > 0, 'the engine answers in its worker');
  await desk.speak('de', 'bestätigen');
  assert.deepEqual(complaints, []);
  assert.deepEqual(server.reports, []);
  return { page, where, desk };
}

const served = (t, folders, policy) => site(folders, policy).then((server) => (t.after(server.close), server));

test('a plain page shows the panel from the unpacked package, without a violation (point 26)', inBrowser, async (t) => {
  const server = await served(t, { '/': join(EXAMPLES, 'plain'), '/shipconfirm/': home.into });
  await works(t, server, `${server.url}/index.html`);
});

test('the policy that is tested is one that forbids (point 26)', inBrowser, async (t) => {
  const server = await served(t, { '/': join(EXAMPLES, 'plain'), '/shipconfirm/': home.into }, POLICY.replace(" 'wasm-unsafe-eval'", ''));
  const { page, close } = await browser.open(`${server.url}/index.html`);
  t.after(close);
  await page.getByRole('alert').first().waitFor();
  assert.match(server.reports.join(), /wasm-eval/);
});

async function built(name) {
  const at = join(home.at, name);
  cpSync(join(EXAMPLES, name), at, { recursive: true });
  const { build } = await import('vite');
  await build({ root: at, configFile: join(at, 'vite.config.js'), logLevel: 'warn' });
  return join(at, 'dist');
}

for (const [name, title] of [['vite', 'a Vite application'], ['react', 'React 19']]) {
  test(`${title} is built and shows the panel, without a violation (point 26)`, inBrowser, async (t) => {
    const dist = await built(name);
    const files = readdirSync(join(dist, 'assets'));
    assert.equal(files.filter((file) => file.endsWith('.wasm')).length, 1, files.join());
    assert.equal(files.filter((file) => file.startsWith('worker')).length, 1, files.join());
    const server = await served(t, { '/': dist });
    const { where } = await works(t, server, `${server.url}/index.html`);
    await where.locator('[data-do=review]').click();
    await where.getByRole('dialog').waitFor();
  });
}

test('Vite’s own server shows the panel while one develops', inBrowser, async (t) => {
  const at = join(home.at, 'vite-dev');
  cpSync(join(EXAMPLES, 'vite'), at, { recursive: true });
  const { createServer } = await import('vite');
  const server = await createServer({ root: at, configFile: join(at, 'vite.config.js'), logLevel: 'error', server: { host: '127.0.0.1', port: 0, fs: { allow: [home.at] } } });
  t.after(() => server.close());
  await server.listen();
  const { page, close } = await browser.open(server.resolvedUrls.local[0]);
  t.after(close);
  await panel(page).sample();
});

test('esbuild brings no files along: worker and engine are copied, and named by configure() (point 26)', inBrowser, async (t) => {
  const at = join(home.at, 'esbuild-ui');
  mkdirSync(at);
  const { build } = await import('esbuild');
  await build({
    stdin: {
      contents: `import { configure } from 'shipconfirm/ui';
        import { sample } from 'shipconfirm/sample';
        configure({ workerUrl: '/elsewhere/worker.js', wasmUrl: 'elsewhere/files.wasm' });
        const desk = document.createElement('ship-desk');
        desk.sample = sample;
        document.body.append(desk);`,
      resolveDir: home.at,
    },
    outdir: at, entryNames: 'app', bundle: true, splitting: true, format: 'esm', minify: true, platform: 'browser', target: 'es2023', logLevel: 'error',
  });
  mkdirSync(join(at, 'elsewhere'));
  cpSync(join(home.into, 'dist/ui/worker.js'), join(at, 'elsewhere/worker.js'));
  cpSync(join(home.into, 'dist/files/shipconfirm_bg.wasm'), join(at, 'elsewhere/files.wasm'));
  writeFileSync(join(at, 'index.html'), '<!doctype html><meta charset="utf-8"><body><script type="module" src="./app.js"></script>');
  const server = await served(t, { '/': at });
  await works(t, server, `${server.url}/index.html`);
});

/** The page of a host, and in it, from another origin, the page of the app. */
async function framed(t, name, query = '') {
  const host = await served(t, { '/': join(EXAMPLES, name) }, "default-src 'self'; frame-src http:");
  const app = await served(t, { '/': join(EXAMPLES, name), '/shipconfirm/': home.into }, `${POLICY}; frame-ancestors ${host.url}`);
  const url = `${host.url}/admin.html?app=${encodeURIComponent(`${app.url}/index.html${query}`)}`;
  const done = await works(t, app, url, { frame: (page) => page.frameLocator('iframe') });
  assert.deepEqual(host.reports, []);
  return { ...done, app };
}

test('a Shopify app home shows the panel in a frame of another origin, where copying may be forbidden (point 26)', inBrowser, async (t) => {
  const { where, desk, app } = await framed(t, 'shopify');
  await desk.speak('en-GB', 'Review');
  await where.locator('[data-do=review]').click();
  const dialog = where.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await dialog.getByRole('status').filter({ hasText: /Copying is blocked/ }).waitFor();
  // Another admin than the shop’s may not show it.
  const stranger = await served(t, { '/': join(EXAMPLES, 'shopify') }, "default-src 'self'; frame-src http:");
  const other = await browser.open(`${stranger.url}/admin.html?app=${encodeURIComponent(`${app.url}/index.html`)}`);
  t.after(other.close);
  await other.page.locator('iframe').waitFor();
  await assert.rejects(other.page.frameLocator('iframe').locator('ship-desk').waitFor({ timeout: 1500 }));
});

test('App Bridge shows the news where there is one', inBrowser, async (t) => {
  const server = await served(t, { '/': join(EXAMPLES, 'shopify'), '/shipconfirm/': home.into });
  const { page, close } = await browser.open(`${server.url}/index.html`);
  t.after(close);
  await page.evaluate(() => { globalThis.shopify = { said: [], toast: { show: (text) => globalThis.shopify.said.push(text) } }; });
  await panel(page).sample();
  await page.waitForFunction(() => globalThis.shopify.said.length > 0);
});

test('a BigCommerce panel shows the panel in a narrow frame, in the reader’s language (point 26)', inBrowser, async (t) => {
  const { where } = await framed(t, 'bigcommerce', '?locale=de-DE');
  const { scroll, width } = await where.locator('html').evaluate((root) => ({ scroll: root.scrollWidth, width: root.clientWidth }));
  assert.ok(width <= 380 && scroll <= width, `${scroll} of ${width} px`);
});

test('a page of wp-admin shows the panel among loud styles (point 26)', inBrowser, async (t) => {
  const server = await served(t, { '/': join(EXAMPLES, 'woocommerce'), '/shipconfirm-desk/shipconfirm/': home.into });
  const { where } = await works(t, server, `${server.url}/wp-admin.html`);
  const seen = await where.locator('ship-rows tbody td').first().evaluate((cell) => {
    const { borderTopColor, paddingTop, backgroundColor, textTransform, letterSpacing } = getComputedStyle(cell);
    return { borderTopColor, paddingTop, backgroundColor, textTransform, letterSpacing };
  });
  assert.notEqual(seen.backgroundColor, 'rgb(0, 255, 0)');
  assert.notEqual(seen.paddingTop, '40px');
  assert.deepEqual([seen.textTransform, seen.letterSpacing], ['none', 'normal']);
  assert.equal(await where.locator('ship-desk').evaluate((desk) => getComputedStyle(desk).getPropertyValue('--ship-accent').includes('#2271b1')), true, 'the theme is there');
});

test('a newcomer’s first 60 seconds: sample, a cause fixed, one package fixed, review, download (point 26)', inBrowser, async (t) => {
  const start = performance.now();
  const at = {};
  const mark = (what) => { at[what] = Math.round(performance.now() - start); };
  const server = await served(t, { '/': join(EXAMPLES, 'plain'), '/shipconfirm/': home.into });
  const { page, complaints, close } = await browser.open(`${server.url}/index.html`);
  t.after(close);
  await panel(page).sample();
  mark('day');
  const counts = () => page.locator('ship-desk').evaluate((desk) => desk.rows.filter(({ readiness }) => readiness === 'ready').length);
  const before = await counts();
  await page.locator('.cause-card').getByRole('button', { name: /^Fix/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: /^Apply/ }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.ok((await counts()) > before, 'what is fixed is ready');
  mark('cause');
  await page.locator('ship-rows tbody tr').filter({ hasText: 'fix ready' }).locator('button[data-at]').first().click();
  await page.getByRole('dialog').locator('button.primary[data-fix]').first().click();
  await page.keyboard.press('Escape');
  mark('package');
  await page.locator('[data-do=review]').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Download', exact: true }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  mark('download');
  assert.ok(file.length > 1000);
  // The host is told once the panel has kept what was sent.
  await page.waitForFunction(() => Number(document.querySelector('output').textContent) > 0);
  assert.deepEqual(complaints, []);
  assert.deepEqual(server.reports, []);
  t.diagnostic(`measured: ms after the start: ${Object.entries(at).map(([what, ms]) => `${what} ${ms}`).join(', ')}`);
  assert.ok(at.download < 60_000, JSON.stringify(at));
});

test('the package says whose work is inside the panel', () => {
  const notice = readFileSync(join(home.into, 'dist/ui/THIRD-PARTY.md'), 'utf8');
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@tanstack/virtual-core', '@fluent/bundle']) assert.match(notice, new RegExp(`^## ${name} \\d`, 'm'));
  assert.ok(existsSync(join(home.into, 'LICENSE-APACHE')));
});

test('the worker is one file that imports nothing, and holds no texts', () => {
  const worker = readFileSync(join(home.into, 'dist/ui/worker.js'), 'utf8');
  // Statements, not the words: what a rule rests on may speak of imports.
  assert.doesNotMatch(worker, /(?:^|[;{}\n])\s*(?:import|export)[\s{*"'`(]|\bimport\(/);
  assert.doesNotMatch(worker, /FluentBundle|nearness-|\.hint =/);
  const page = readFileSync(join(home.into, 'dist/ui/ui.js'), 'utf8');
  for (const literal of ['./worker.js', '../files/shipconfirm_bg.wasm']) assert.match(page, new RegExp(`new URL\\([\`'"]${literal.replaceAll('.', '\\.')}[\`'"],\\s*import\\.meta\\.url\\)`));
});

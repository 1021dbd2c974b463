import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { PACKAGE, chromium, installed, serve } from './fixture.mjs';

const CSP = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const NUMBER = '1Z999AA10123456784';
const ENTRIES = ['shipconfirm', 'shipconfirm/files'];
const require = createRequire(import.meta.url);

let home;
before(() => { home = installed(); });
after(() => home.remove());

const place = (name) => {
  const at = join(home.at, name);
  mkdirSync(at, { recursive: true });
  return at;
};
const node = (args, cwd) => execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

test('the tarball holds what runs, and nothing else', () => {
  const listed = (folder, below = '') => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (
    entry.isDirectory() ? listed(join(folder, entry.name), `${below}${entry.name}/`) : [`${below}${entry.name}`]
  ));
  const files = listed(home.into);
  for (const file of ['package.json', 'README.md', 'messages.js', 'messages.mjs', 'webhooks.js', 'webhooks.cjs', 'dist/webhooks.d.cts', 'generated/messages/ja.js', 'bin/shipconfirm.js', 'dist/index.d.cts', 'dist/files.d.cts', 'generated/rules.json']) {
    assert.ok(files.includes(file), file);
  }
  for (const engine of ['shipconfirm', 'files']) {
    for (const file of ['index.js', 'node.cjs', 'node.mjs', 'web.js', 'workerd.js', 'shipconfirm_bg.wasm']) assert.ok(files.includes(`dist/${engine}/${file}`), `${engine}/${file}`);
  }
  assert.deepEqual(files.filter((file) => /test|\.rs$|tsconfig|scripts\/|\.map$/.test(file)), []);
  assert.ok(statSync(home.tarball).size < 3_000_000, `${statSync(home.tarball).size} bytes`);
  assert.deepEqual(JSON.parse(readFileSync(join(home.into, 'package.json'), 'utf8')).dependencies ?? {}, {});
});

for (const entry of ENTRIES) {
  test(`Node, ESM and CommonJS, share one instance of ${entry}, and one set of texts`, () => {
    const at = place(`node-${entry.split('/').at(-1)}`);
    writeFileSync(join(at, 'app.mjs'), `
      import { createRequire } from 'node:module';
      import { check, recognize } from '${entry}';
      const required = createRequire(import.meta.url)('${entry}');
      import { loadMessages } from 'shipconfirm/messages';
      await loadMessages('fr');
      console.log(recognize('${NUMBER}').candidates[0].carrier, required.check === check);
      console.log(required.check({ packages: [{}] }, { language: 'fr' }).packages[0].findings.find(({ code }) => code === 'CAR001').message);`);
    writeFileSync(join(at, 'app.cjs'), `const { recognize } = require('${entry}'); console.log(recognize('${NUMBER}').candidates[0].carrier);`);
    assert.equal(node(['app.mjs'], at), 'UPS true\nLe transporteur manque.\n');
    const { stdout, stderr } = spawnSync(process.execPath, ['app.cjs'], { cwd: at, encoding: 'utf8' });
    assert.deepEqual([stdout, stderr], ['UPS\n', '']);
  });
}

test('webhooks are verified by either module system, in the language that was loaded', () => {
  const at = place('node-webhooks');
  writeFileSync(join(at, 'app.mjs'), `
    import { createRequire } from 'node:module';
    import { loadMessages } from 'shipconfirm/messages';
    import { verifyWebhook } from 'shipconfirm/webhooks';
    await loadMessages('fr');
    const request = { platform: 'shopify', secret: 's', headers: {}, body: new Uint8Array(), language: 'fr' };
    console.log((await createRequire(import.meta.url)('shipconfirm/webhooks').verifyWebhook(request)).message, (await verifyWebhook(request)).status);`);
  assert.equal(node(['app.mjs'], at), 'pas de signature : l’en-tête x-shopify-hmac-sha256 manque 401\n');
});

test('the command line runs from the tarball', () => {
  const { stdout, status } = spawnSync(process.execPath, [join(home.into, 'bin/shipconfirm.js'), 'recognize', '--json'], { input: `${NUMBER}\n`, encoding: 'utf8' });
  assert.deepEqual([status, JSON.parse(stdout).candidates[0].carrier], [0, 'UPS']);
});

test('the module compiled at deploy time runs where compiling is forbidden', () => {
  const at = place('edge');
  // What workerd does with `import module from './x.wasm'`, under its export condition.
  writeFileSync(join(at, 'hook.mjs'), `
    export async function load(url, context, next) {
      if (!url.endsWith('.wasm')) return next(url, context);
      return { format: 'module', shortCircuit: true, source: \`import { readFileSync } from 'node:fs'; export default new WebAssembly.Module(readFileSync(new URL(\${JSON.stringify(url)})));\` };
    }`);
  writeFileSync(join(at, 'start.mjs'), "import { register } from 'node:module'; register('./hook.mjs', import.meta.url);");
  writeFileSync(join(at, 'app.mjs'), `
    import { recognize } from 'shipconfirm';
    import { readShipments } from 'shipconfirm/files';
    import { verifyWebhook } from 'shipconfirm/webhooks';
    const { code } = await verifyWebhook({ platform: 'shopify', secret: 's', headers: [], body: new Uint8Array() });
    console.log(${JSON.stringify(ENTRIES)}.every((entry) => import.meta.resolve(entry).endsWith('workerd.js')), recognize('${NUMBER}').candidates[0].carrier, import.meta.resolve('shipconfirm/webhooks').endsWith('webhooks.js'), code);
    console.log(readShipments('order-id,carrier\\n1,UPS\\n').shipments[0].packages[0].carrier);`);
  assert.equal(node(['--conditions=workerd', '--import', './start.mjs', 'app.mjs'], at), 'true UPS true E_SIGNATURE_MISSING\nUPS\n');
});

const app = (entry) => `import { check, recognize } from '${entry}';
const { packages } = check({ marketplace: 'GB', packages: [{ carrier: 'RoyalMail' }] });
document.title = recognize('${NUMBER}').candidates[0].carrier + ' ' + packages[0].readiness;
`;
const web = (entry) => app(`${entry}/web`).replace('{ check', '{ init, check').replace('\n', '\nawait init();\n');
const APP = app('shipconfirm');
const page = (script) => `<!doctype html><meta charset="utf-8"><script type="module" src="${script}"></script>`;

async function title(folder, policy = CSP) {
  const { chromium: driver } = await import('playwright-core');
  const server = await serve(folder, policy);
  const browser = await driver.launch({
    executablePath: chromium,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const tab = await browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('console', (message) => { if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico')) errors.push(message.text()); });
    await tab.goto(`${server.url}/index.html`);
    await tab.waitForFunction(() => document.title !== '', undefined, { timeout: 20_000 }).catch(() => {});
    return { title: await tab.title(), errors };
  } finally {
    await browser.close();
    server.close();
  }
}

const inBrowser = { skip: chromium ? false : 'no Chromium found; set CHROMIUM to its path' };

for (const [name, source, separate] of ENTRIES.flatMap((entry) => [[entry, app(entry), 0], [`${entry}/web`, web(entry), 1]])) {
  test(`Vite builds ${name}, and Chromium runs it under a strict policy`, inBrowser, async () => {
    const at = place(`vite-${name.replaceAll('/', '-')}`);
    writeFileSync(join(at, 'index.html'), page('./app.js'));
    writeFileSync(join(at, 'app.js'), source);
    const { build } = await import('vite');
    await build({ root: at, logLevel: 'error', configFile: false, build: { outDir: 'out', target: 'es2022', modulePreload: { polyfill: false } } });
    const assets = readdirSync(join(at, 'out/assets'));
    assert.equal(assets.filter((file) => file.endsWith('.wasm')).length, separate, assets.join());
    assert.deepEqual(await title(join(at, 'out')), { title: 'UPS blocked', errors: [] });
  });
}

test('a language is a file of its own, loaded when it is asked for', inBrowser, async () => {
  const at = place('vite-messages');
  writeFileSync(join(at, 'index.html'), page('./app.js'));
  writeFileSync(join(at, 'app.js'), `import { check } from 'shipconfirm';
import { loadMessages } from 'shipconfirm/messages';
await loadMessages('de');
const [{ findings }] = check({ marketplace: 'GB', packages: [{}] }, { language: 'de' }).packages;
document.title = findings.find(({ code }) => code === 'CAR001').message;
`);
  const { build } = await import('vite');
  await build({ root: at, logLevel: 'error', configFile: false, build: { outDir: 'out', target: 'es2022', modulePreload: { polyfill: false } } });
  const languages = readdirSync(join(at, 'out/assets')).map((file) => /^(\w\w)-.*\.js$/.exec(file)?.[1]).filter(Boolean).sort();
  assert.deepEqual(languages, ['de', 'es', 'fr', 'it', 'ja']);
  assert.deepEqual(await title(join(at, 'out')), { title: 'Der Versanddienstleister fehlt.', errors: [] });
});

test('esbuild bundles it, and Chromium runs it under a strict policy', inBrowser, async () => {
  const at = place('esbuild');
  writeFileSync(join(at, 'app.js'), APP);
  const { build } = await import('esbuild');
  await build({ entryPoints: [join(at, 'app.js')], outfile: join(at, 'out/bundle.js'), bundle: true, format: 'esm', minify: true, platform: 'browser', logLevel: 'error' });
  writeFileSync(join(at, 'out/index.html'), page('./bundle.js'));
  assert.deepEqual(await title(join(at, 'out')), { title: 'UPS blocked', errors: [] });
});

test('a plain page without a bundler', inBrowser, async () => {
  const at = place('plain');
  writeFileSync(join(at, 'index.html'), page('./app.js'));
  writeFileSync(join(at, 'app.js'), app('./shipconfirm/dist/shipconfirm/index.js'));
  execFileSync('cp', ['-r', home.into, join(at, 'shipconfirm')]);
  assert.deepEqual(await title(at), { title: 'UPS blocked', errors: [] });
  const { title: none, errors } = await title(at, "default-src 'self'");
  assert.equal(none, '');
  assert.match(errors.join('\n'), /wasm-unsafe-eval|Content Security Policy/);
});

const tool = (name, program, args) => {
  // Not every tool exports its manifest, so it is found where npm put it.
  const [at] = require.resolve.paths(name).map((place) => join(place, name)).filter((place) => existsSync(join(place, 'package.json')));
  const { bin } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  return spawnSync(process.execPath, [join(at, typeof bin === 'string' ? bin : bin[program]), ...args], { cwd: PACKAGE, encoding: 'utf8' });
};

test('publint has nothing to say', () => {
  const { status, stdout } = tool('publint', 'publint', [home.tarball, '--strict']);
  assert.equal(status, 0, stdout);
});

test('attw finds the types right for every way in', () => {
  const { status, stdout } = tool('@arethetypeswrong/cli', 'attw', [home.tarball]);
  assert.equal(status, 0, stdout);
});

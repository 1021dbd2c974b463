/** What a host’s compiler says about the panel, and what the guide says about it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { PACKAGE, ROOT } from './fixture.mjs';

const require = createRequire(import.meta.url);
const packageOf = (name) => dirname(require.resolve(`${name}/package.json`));
const tsc = join(packageOf('typescript'), 'bin/tsc');

/** Compiles as a host would, library checks on; answers what the compiler says. */
function compiled(t, files, linked = []) {
  const at = mkdtempSync(join(tmpdir(), 'shipconfirm-types-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  mkdirSync(join(at, 'node_modules/@types'), { recursive: true });
  symlinkSync(PACKAGE, join(at, 'node_modules/shipconfirm'));
  for (const name of linked) symlinkSync(packageOf(name), join(at, 'node_modules', name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
  writeFileSync(join(at, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(at, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], module: 'ESNext', moduleResolution: 'Bundler', jsx: 'react-jsx', strict: true, exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true, types: [],
    },
    include: ['*.ts', '*.tsx'],
  }));
  const { status, stdout } = spawnSync(process.execPath, [tsc, '--project', at], { encoding: 'utf8' });
  return { status, stdout };
}

const HOST = `
import { ShipDesk, configure, indexedStore } from 'shipconfirm/ui';
import type { Confirm, Sample, ShipDeskEvents, Source, SourcePage, Store } from 'shipconfirm/ui';
import { day, ledger, now, sample } from 'shipconfirm/sample';

configure({ workerUrl: new URL('/worker.js', location.href), wasmUrl: '/files.wasm' });
const desk = document.querySelector('ship-desk')!;
const same: ShipDesk = desk;
const kept: Store = indexedStore('shop');
const given: Sample = sample;
same.sample = given;
same.marketplace = 'GB';
same.store = kept;
same.dark = null;
same.shipments = [{ orderId: '202-1234567-1234567', packages: [{ carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }] }];
const source: Source = async (cursor, signal) => {
  const answer = await fetch('/shipments?after=' + (cursor ?? ''), { signal });
  return (await answer.json()) as SourcePage;
};
same.source = source;
same.apply({ of: 'rule', rule: 'separators', kind: 'safe' }).then((count: number) => count, () => same.check());
same.payload('feed').then(([first]) => void first?.bytes, () => same.sent({ shipments: ['S-1'] }));
export const texts: string[] = [day, ledger, now];
desk.addEventListener('ship-change', ({ detail }) => { const blocked: number = detail.counts.blocked; void blocked; });
desk.addEventListener('ship-confirm', ({ detail }) => { const confirm: Confirm = detail; void confirm.confirmations.ready[0]?.body.packageDetail.trackingNumber; });
desk.addEventListener('ship-download', (event) => { event.preventDefault(); void new Blob([event.detail.bytes]); });
desk.addEventListener('click', (event) => { const at: number = event.clientX; void at; });
desk.load(new Blob([day])).then(() => desk.applySafeFixes()).then((count: number) => count, () => desk.undo());
export const type: keyof ShipDeskEvents = 'ship-error';
export const width: number = desk.offsetWidth;
// @ts-expect-error no such property
desk.carrier = 'UPS';
// @ts-expect-error the rows can only be read
desk.rows = [];
// @ts-expect-error a detail has its type
desk.addEventListener('ship-change', ({ detail }) => detail.nothing);
// @ts-expect-error no such event of the panel
export const wrong: keyof ShipDeskEvents = 'ship-sink';
`;

test('the panel’s declarations hold for a host, library checks on, without Lit', (t) => {
  const { status, stdout } = compiled(t, { 'host.ts': HOST });
  assert.equal(status, 0, stdout);
});

const REACT = `
import type { ShipDeskEvents } from 'shipconfirm/ui';
import type {} from 'shipconfirm/ui/react';
import { sample } from 'shipconfirm/sample';
export const right = <ship-desk marketplace="GB" sample={sample} locale="de" className="desk" onship-confirm={({ detail }: ShipDeskEvents['ship-confirm']) => void detail.files} />;
export const given = <ship-desk dark={false} shipments={[{ orderId: '202-1234567-1234567' }]} source={(cursor) => ({ shipments: [], cursor: cursor === null ? 1 : null })} />;
// @ts-expect-error a country is text
export const wrong = <ship-desk marketplace={44} />;
// @ts-expect-error a method is no property
export const method = <ship-desk undo={async () => {}} />;
`;

test('React 19 knows the element, its properties and events', (t) => {
  const { status, stdout } = compiled(t, { 'app.tsx': REACT }, ['@types/react', 'csstype']);
  assert.equal(status, 0, stdout);
});

test('the React example compiles', (t) => {
  const at = mkdtempSync(join(tmpdir(), 'shipconfirm-react-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  const files = ['Shipments.tsx'].map((file) => [file, readFileSync(join(ROOT, 'examples/embed/react', file), 'utf8')]);
  const { status, stdout } = compiled(t, Object.fromEntries(files), ['@types/react', 'csstype']);
  assert.equal(status, 0, stdout);
});

const CARRIERS = `
import { check } from 'shipconfirm';
import type { KnownCarrier, Shipment, StrictShipment } from 'shipconfirm';
const strict: StrictShipment = { marketplace: 'GB', packages: [{ carrier: 'Royal Mail', trackingNumber: 'RB123456785GB' }] };
check(strict);
check([strict] as const);
export const carrier: KnownCarrier = 'UPS';
export const loose: Shipment = { marketplace: 'UK', packages: [{ carrier: 'royal mail tracked' }] };
// @ts-expect-error Amazon knows no such carrier
export const unknown: StrictShipment = { packages: [{ carrier: 'Roayl Mail' }] };
// @ts-expect-error what a shop says is not known when it is compiled
export const guessed: StrictShipment = loose;
`;

test('an unknown carrier is a type error where a shipment is strict (point 30)', (t) => {
  const { status, stdout } = compiled(t, { 'carriers.ts': CARRIERS });
  assert.equal(status, 0, stdout);
});

const GUIDE = readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8');

test('the guide’s tables are what the declarations, the styles and the templates say', async () => {
  const { guide } = await import('../../www/scripts/guide.mjs');
  assert.equal(GUIDE, guide(), 'stale: npm run guide -w www');
  for (const name of ['marketplace', 'sample', 'load(file', 'ship-confirm', '--ship-accent', 'cause-card']) assert.ok(GUIDE.includes(`\`${name}`), name);
  assert.equal(new Set(GUIDE.match(/^\| `--ship-[\w-]+` \|/gm)).size, 16);
});

test('the guide’s policy is the one that is tested', () => {
  assert.ok(GUIDE.includes(readFileSync(join(ROOT, 'www/csp.txt'), 'utf8').trim()));
  for (const example of ['plain', 'vite', 'react', 'shopify', 'bigcommerce', 'woocommerce']) assert.ok(GUIDE.includes(`examples/embed/${example}`), example);
});

test('the guide’s Node example runs', (t) => {
  const [, example] = /```js\n(\/\/ In Node[^]*?)```/.exec(GUIDE);
  const at = mkdtempSync(join(tmpdir(), 'shipconfirm-guide-'));
  t.after(() => rmSync(at, { recursive: true, force: true }));
  mkdirSync(join(at, 'node_modules'));
  symlinkSync(PACKAGE, join(at, 'node_modules/shipconfirm'));
  writeFileSync(join(at, 'app.mjs'), `import { day } from 'shipconfirm/sample';\nconst sent = [];\nconst send = async (url, body) => sent.push([url, body]);\n${example}\nconsole.log(sent.length > 10 && held.length > 0);`);
  const { stdout, stderr } = spawnSync(process.execPath, ['app.mjs'], { cwd: at, encoding: 'utf8' });
  assert.deepEqual([stdout, stderr], ['true\n', '']);
});

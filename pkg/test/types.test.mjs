import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { folder } from './cli.mjs';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

const CONSUMER = `
import { ShipconfirmError, applyFixes, check, checkBytes, confirmations, recognize, rules } from 'shipconfirm';
import { build, readReport, readShipments } from 'shipconfirm/files';
import type { Outcome } from 'shipconfirm/files';
import { loadMessages } from 'shipconfirm/messages';
import { seenInMemory, verifyWebhook } from 'shipconfirm/webhooks';
import type { Delivery, Seen, WebhookFailure } from 'shipconfirm/webhooks';
import type { Finding, PackageReport, Readiness, RuleName, Shipment, Vtr } from 'shipconfirm';

const shipment: Shipment = { marketplace: 'GB', packages: [{ carrier: 'UPS', items: [{ orderItemId: '1', quantity: 2 }] }] };
const reports: readonly PackageReport[] = check([shipment, shipment] as const, { now: new Date() }).packages;
const findings: readonly Finding[] = reports.flatMap((report) => report.findings);

function words(readiness: Readiness, vtr: Vtr): string {
  switch (readiness) {
    case 'ready': case 'check': return vtr;
    case 'blocked': return 'no';
  }
}
export const all: string[] = reports.map(({ readiness, vtr }) => words(readiness, vtr));
export const rule: RuleName = 'missing-parcel-id';
export const edits: string[] = findings.flatMap(({ fix }) => fix?.edits ?? []).map(({ to }) => to);
export const one: string | undefined = recognize('1Z').candidates[0]?.carrier;
export const many: number = recognize(['1Z', '2Z']).length;
export const bytes: Uint8Array = checkBytes(new Uint8Array(), { output: 'jsonl', platform: 'amazon', fix: true });
export const blob = new Blob(build('[]', { to: 'feed', merchantId: 'A2', override: [rule] }).documents.map((document) => document.bytes));
export const body: string | undefined = confirmations(applyFixes(shipment).shipment).ready[0]?.body.packageDetail.trackingNumber;
export const consequences = new Set(rules().map(({ consequence }) => consequence)).has('refused');
export const texts: Promise<string> = loadMessages('de').then((messages) => messages.finding(findings[0]!) + messages.word('readiness', 'ready'));
export const read: readonly Shipment[] = readShipments('', { platform: 'shopify' }).shipments;
export const refused: readonly Outcome[] = readReport('', [new Uint8Array(), ''], { status: 204 }).outcomes.filter(({ state }) => state === 'refused');
check(shipment, { language: 'ja' });
try { check(shipment); } catch (error) { if (error instanceof ShipconfirmError) { const code: string = error.code; void code; } }

const raw = new Uint8Array();
const shared: Seen = { add: async (key: string) => key !== '', delete() {} };
export const delivery: Promise<Delivery | WebhookFailure> = verifyWebhook({ platform: 'shopify', headers: new Headers(), body: raw, secret: ['new', 'old'], seen: shared, language: 'de' })
  .then((answer) => (answer.ok ? answer : answer.code));
const nodeHeaders: { [name: string]: string | string[] | undefined } = {};
verifyWebhook({ platform: 'shipstation', headers: nodeHeaders, body: raw.buffer, publicKey: [{ kty: 'RSA', n: '', e: 'AQAB' }], seen: seenInMemory({ most: 1 }) });
verifyWebhook({ platform: 'adobe-events', headers: [['a', 'b']], body: raw, publicKey: '', clientId: 'me', now: new Date(), tolerance: 60 });
// @ts-expect-error a text is no bytes
verifyWebhook({ platform: 'shopify', headers: [], body: '{}', secret: '' });
// @ts-expect-error this platform signs with a key
verifyWebhook({ platform: 'adobe-commerce', headers: [], body: raw, secret: '' });
// @ts-expect-error one key signs for all clients
verifyWebhook({ platform: 'adobe-events', headers: [], body: raw, publicKey: '' });
// @ts-expect-error no such platform
verifyWebhook({ platform: 'fax', headers: [], body: raw, secret: '' });
// @ts-expect-error no such readiness
export const wrong: Readiness = 'fine';
// @ts-expect-error no such rule
export const misspelt: RuleName = 'missing-parcel';
// @ts-expect-error no such language
check(shipment, { language: 'tlh' });
// @ts-expect-error no such way
build('[]', { to: 'fax' });
// @ts-expect-error a report is read-only
reports[0]!.findings.push(findings[0]!);
// @ts-expect-error a number is text
recognize(42);
`;

for (const [kind, module, resolution] of [['ESM', 'NodeNext', 'NodeNext'], ['CommonJS', 'NodeNext', 'NodeNext'], ['a bundler', 'ESNext', 'Bundler']]) {
  test(`the declarations hold for ${kind}, library checks on`, (t) => {
    const at = folder(t);
    mkdirSync(join(at, 'node_modules'));
    symlinkSync(PACKAGE, join(at, 'node_modules/shipconfirm'));
    writeFileSync(join(at, 'package.json'), JSON.stringify({ type: kind === 'CommonJS' ? 'commonjs' : 'module' }));
    writeFileSync(join(at, 'consumer.ts'), CONSUMER);
    writeFileSync(join(at, 'web.mts'), "import { init, recognize } from 'shipconfirm/web';\nexport const ready: Promise<void> = init().then(() => void recognize('1Z'));\n");
    writeFileSync(join(at, 'files-web.mts'), "import { init, readShipments } from 'shipconfirm/files/web';\nexport const ready: Promise<void> = init().then(() => void readShipments('[]'));\n");
    writeFileSync(join(at, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        target: 'ES2022', lib: ['ES2022', 'DOM'], module, moduleResolution: resolution, strict: true, exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true, types: [],
      },
      include: ['*.ts', '*.mts'],
    }));
    const { status, stdout } = spawnSync(process.execPath, [tsc, '--project', at], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
}

test('every export of the declarations has a line and an example, and nothing is any', async () => {
  const { readFileSync } = await import('node:fs');
  for (const file of ['index', 'files']) {
    const text = readFileSync(join(PACKAGE, `types/${file}.d.ts`), 'utf8');
    const exported = [...text.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport (?:declare )?(?:function|class) (\w+)/g)];
    assert.equal(exported.length, [...text.matchAll(/^export (?:function|class) /gm)].length);
    for (const [, comment, name] of exported) assert.match(comment, /@example/, name);
  }
  for (const file of ['index', 'files', 'messages', 'names', 'options', 'outcomes', 'shapes', 'web', 'webhooks', 'registry']) {
    assert.doesNotMatch(readFileSync(join(PACKAGE, `types/${file}.d.ts`), 'utf8').replaceAll(/\/\*\*[^]*?\*\/|\/\/.*/g, ''), /\bany\b/, file);
  }
});

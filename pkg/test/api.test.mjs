import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import * as imported from 'shipconfirm';
import * as files from 'shipconfirm/files';
import { loadMessages } from 'shipconfirm/messages';
import { NOW, good } from './cli.mjs';

const { applyFixes, carriers, check, checkBytes, confirmations, marketplaces, recognize, recognizeLines, rules, ties, version } = imported;
const { build, builder, readShipments } = files;
const require = createRequire(import.meta.url);
const ENGINES = [['shipconfirm', imported, ['index']], ['shipconfirm/files', files, ['index', 'files']]];
const text = (bytes) => new TextDecoder().decode(bytes);

const throws = (work, code, message) => assert.throws(work, (error) => {
  assert.ok(error instanceof imported.ShipconfirmError, String(error));
  assert.equal(error.name, 'ShipconfirmError');
  assert.deepEqual([error.code, error.message], [code, message]);
  return true;
});

for (const [entry, engine, declarations] of ENGINES) {
  const folder = `../dist/${entry.split('/').at(-1)}`;

  test(`import and require of ${entry} are one instance with the same names`, () => {
    const required = require(entry);
    const names = Object.keys(engine).filter((name) => name !== 'default' && name !== 'module.exports').sort();
    assert.deepEqual(names, Object.keys(required).sort());
    for (const name of names) assert.equal(engine[name], required[name], name);
    assert.equal(engine.ShipconfirmError, imported.ShipconfirmError);
  });

  test(`every entry of ${entry} exports every function of the declarations`, async () => {
    const declared = declarations.flatMap((name) => [...readFileSync(new URL(`../types/${name}.d.ts`, import.meta.url), 'utf8').matchAll(/^export (?:function|class) (\w+)/gm)]);
    const wanted = [...new Set(declared.map(([, name]) => name))].sort();
    assert.deepEqual(Object.keys(require(entry)).sort(), wanted);
    assert.deepEqual(Object.keys(await import(`${folder}/index.js`)).sort(), wanted);
    assert.deepEqual(Object.keys(await import(`${folder}/web.js`)).sort(), [...wanted, 'init', 'initSync'].sort());
  });

  test(`the inlined entry of ${entry} answers as the Node entry does`, async () => {
    const inlined = await import(`${folder}/index.js`);
    assert.deepEqual(inlined.recognize('1Z999AA10123456784'), recognize('1Z999AA10123456784'));
    assert.deepEqual(inlined.check(good(), { now: NOW }), check(good(), { now: NOW }));
  });
}

test('both engines give the same answers', () => {
  const day = readFileSync(new URL('../../examples/sample-day.json', import.meta.url));
  for (const output of ['json', 'jsonl']) assert.deepEqual(checkBytes(day, { now: NOW, fix: true, output }), files.checkBytes(day, { now: NOW, fix: true, output }));
  const { shipments } = readShipments(day);
  assert.deepEqual(confirmations(shipments, { now: NOW }), files.confirmations(shipments, { now: NOW }));
  for (const list of ['marketplaces', 'version']) assert.deepEqual(imported[list](), files[list](), list);
  // The large one says more of each rule and carrier, and puts `Other` last.
  for (const [list, name] of [['rules', 'rule'], ['carriers', 'id']]) {
    const more = new Map(files[list]().map((each) => [each[name], each]));
    for (const each of imported[list]()) assert.deepEqual({ ...more.get(each[name]), ...each }, more.get(each[name]), each[name]);
    assert.equal(imported[list]().length, more.size);
  }
});

test('the small engine names the one that reads other files', async () => {
  const csv = 'order-id,carrier,tracking-number\n202-1234567-1234567,UPS,1Z999AA10123456784\n';
  const problem = { code: 'E_FORMAT', params: { what: 'files' }, line: 1, column: 1, byte: 0 };
  for (const format of ['auto', 'csv', 'unshipped']) {
    assert.deepEqual(JSON.parse(text(checkBytes(csv, { now: NOW, format }))), { packages: [], problems: [problem], applied: [] }, format);
  }
  assert.equal((await loadMessages('en')).problem(problem), 'this is no JSON; the engine that reads other files is shipconfirm/files');
  const [unjoined] = JSON.parse(text(checkBytes('[]', { now: NOW, unshipped: csv }))).problems;
  assert.deepEqual(unjoined, { ...problem, line: null, column: null, byte: null });
  assert.equal(JSON.parse(text(files.checkBytes(csv, { now: NOW }))).packages.length, 1);
});

test('a good package is ready and counts', () => {
  const { packages } = check(good(), { now: NOW });
  assert.deepEqual(packages.map(({ shipment, package: number, readiness, vtr }) => ({ shipment, number, readiness, vtr })),
    [{ shipment: 'GB-1', number: '1', readiness: 'ready', vtr: 'counts' }]);
});

test('a missing parcel id is found, with its place', () => {
  const { packages } = check(good({}, { service: 'Royal Mail 48', trackingNumber: '' }), { now: NOW });
  assert.equal(packages[0].readiness, 'blocked');
  const finding = packages[0].findings.find(({ rule }) => rule === 'missing-parcel-id');
  assert.equal(finding.code, 'TRK002');
  assert.equal(finding.consequence, 'refused');
  assert.equal(finding.path, '/packages/0/trackingNumber');
  assert.equal(finding.fix, null);
  assert.deepEqual(Object.keys(finding), ['rule', 'code', 'consequence', 'path', 'params', 'fix', 'message']);
});

test('many shipments are checked in their order', () => {
  const { packages } = check([good({ id: 'A' }), good({ id: 'B', packages: [] }), good({ id: 'C' })], { now: NOW });
  assert.deepEqual(packages.map(({ shipment, package: number }) => [shipment, number]), [['A', '1'], ['B', null], ['C', '1']]);
  assert.deepEqual(check([], { now: NOW }), { packages: [] });
});

test('shipments that share a tie find alone what they find in the whole', () => {
  const day = [
    good({ id: 'A' }), good({ id: 'B', orderId: '202-1234567-1234568', shipTo: { country: 'IE' } }),
    good({ id: 'C', packages: [] }), good({ id: 'D', orderId: '202-1234567-1234569' }, { trackingNumber: 'RX473124832GB' }),
  ];
  const all = ties(day);
  assert.deepEqual(all.map((own) => own.length), [2, 2, 1, 2]);
  const company = (at) => day.filter((_, other) => other === at || all[other].some((tie) => all[at].includes(tie)));
  assert.deepEqual(day.map((_, at) => company(at).map(({ id }) => id).join('')), ['ABC', 'AB', 'AC', 'D']);
  const found = (shipments, id) => check(shipments, { now: NOW }).packages.find(({ shipment }) => shipment === id);
  for (const [at, { id }] of day.entries()) assert.deepEqual(found(company(at), id), found(day, id), id);
  assert.ok(found(day, 'A').findings.some(({ code }) => code === 'TRK020'));
  throws(() => ties(undefined), 'E_JSON', 'there is no shipment');
});

test('the clock is the platform\'s unless now is given, as text or as a date', () => {
  const future = good({}, { shipDate: new Date(Date.now() + 3 * 86_400_000).toISOString() });
  const codes = (report) => report.packages[0].findings.map(({ code }) => code).join();
  assert.equal(codes(check(future)), codes(check(future, { now: new Date().toISOString() })));
  assert.deepEqual(check(good(), { now: new Date(NOW) }), check(good(), { now: NOW }));
});

test('safe fixes are applied once, and what is not ours is kept', () => {
  const shop = good({ note: { gift: true } }, { carrier: 'RoyalMail', trackingNumber: 'rx 473 124 829 gb' });
  const once = applyFixes(shop, { now: NOW });
  assert.equal(once.shipment.packages[0].carrier, 'Royal Mail');
  assert.equal(once.shipment.packages[0].trackingNumber, 'RX473124829GB');
  assert.deepEqual(once.shipment.note, { gift: true });
  assert.equal(shop.packages[0].carrier, 'RoyalMail', 'the shipment given is left alone');
  assert.deepEqual(Object.keys(once.applied[0]).sort(), ['code', 'fix', 'from', 'params', 'path', 'rule', 'shipment', 'title', 'to']);
  const twice = applyFixes(once.shipment, { now: NOW });
  assert.deepEqual(twice.applied, []);
  assert.deepEqual(twice.shipment, once.shipment);
});

test('a number is recognized, alone and among many', () => {
  const ups = recognize('1Z999AA10123456784');
  assert.deepEqual(Object.keys(ups), ['input', 'cleaned', 'barcode', 'cleaning', 'kind', 'candidates']);
  assert.equal(ups.kind, 'tracking-number');
  assert.equal(ups.candidates[0].carrier, 'UPS');
  assert.equal(ups.candidates[0].id, 'ups');
  assert.equal(ups.candidates[0].verdict, 'valid');
  assert.deepEqual(Object.keys(ups.candidates[0]), ['carrier', 'id', 'format', 'verdict', 'confidence', 'service', 'post', 'parts', 'reasons']);
  assert.equal(ups.candidates[0].parts.map((part) => part.text).join('').length > 0, true);

  const many = ['1Z999AA10123456784', '', 'N/A', 'two\nlines', '\u{1F4E6}"\\', 'RX473124829GB'];
  assert.deepEqual(recognize(many).map(({ input }) => input), many);
  const lines = many.filter((one) => !one.includes('\n'));
  assert.deepEqual(recognize(lines), lines.map((line) => recognize(line)));
  assert.deepEqual(recognize([]), []);
  assert.deepEqual(recognize(['']), [recognize('')]);
  // Texts that differ from the line come back whole: a mark at the start, letters beyond ASCII, long ones.
  for (const [text, cleaned] of [['\u{feff}{} ', '\u{feff}{}'], [' é1 é#2', 'é1é#2'], ['12 34 '.repeat(20), '1234'.repeat(20)]]) {
    assert.equal(recognize(text).cleaned, recognize([text])[0].cleaned);
    assert.equal(recognize(text).cleaned, cleaned);
  }
});

test('lines in, JSON lines out', () => {
  const answer = text(recognizeLines('1Z999AA10123456784\r\n\r\nN/A'));
  assert.equal(answer.endsWith('\n'), true);
  assert.deepEqual(answer.trimEnd().split('\n').map((line) => JSON.parse(line).kind), ['tracking-number', 'empty', 'placeholder']);
  assert.equal(recognizeLines('').length, 0);
});

test('context orders candidates', () => {
  const alone = recognize('961446104020').candidates.map(({ id }) => id);
  const stated = recognize('961446104020', { carrier: 'FedEx' }).candidates;
  assert.equal(stated[0].id, 'fedex');
  for (const id of alone) assert.ok(stated.some((candidate) => candidate.id === id), id);
});

test('bytes, text and buffers are the same input', () => {
  const day = JSON.stringify([good()]);
  const bytes = new TextEncoder().encode(day);
  const wanted = text(checkBytes(day, { now: NOW }));
  assert.equal(text(checkBytes(bytes, { now: NOW })), wanted);
  assert.equal(text(checkBytes(bytes.buffer, { now: NOW })), wanted);
  assert.equal(text(checkBytes(Buffer.from(day), { now: NOW })), wanted);
  assert.equal(text(checkBytes(new DataView(bytes.buffer), { now: NOW })), wanted);
  const { packages, problems, applied } = JSON.parse(wanted);
  assert.deepEqual([packages.length, problems, applied], [1, [], []]);
  assert.deepEqual(packages, check(good(), { now: NOW }).packages);
});

test('bulk answers as lines, with what could not be read last', () => {
  const lines = text(checkBytes(`${JSON.stringify(good())}\n{"orderId":\n`, { now: NOW, output: 'jsonl', platform: 'shipconfirm' })).trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, 2);
  assert.equal(lines[0].shipment, 'GB-1');
  assert.deepEqual(Object.keys(lines[1]), ['problem']);
  assert.equal(lines[1].problem.line, 2);
});

test('shipments are read from a CSV, and joined with the unshipped-orders report', () => {
  const csv = 'order-id,carrier,tracking-number\n202-1234567-1234567,UPS,1Z999AA10123456784\n';
  const { shipments, problems } = readShipments(csv, { marketplace: 'GB' });
  assert.deepEqual(problems, []);
  assert.deepEqual([shipments[0].orderId, shipments[0].marketplace, shipments[0].packages[0].carrier], ['202-1234567-1234567', 'GB', 'UPS']);
  const report = 'order-id\torder-item-id\tpurchase-date\tpromise-date\tsku\tquantity-purchased\tquantity-shipped\tquantity-to-ship\n'
    + '202-1234567-1234567\t12345678901234\t2026-11-20T09:12:00+00:00\t2026-11-23T23:59:59+00:00\tMUG\t2\t0\t2\n';
  const joined = readShipments(csv, { marketplace: 'GB', unshipped: report });
  assert.equal(joined.shipments[0].lines[0].orderItemId, '12345678901234');
});

test('what is ready becomes requests, what is blocked is held', () => {
  const { ready, held } = confirmations([good(), good({ id: 'GB-2', orderId: '123' })], { now: NOW });
  assert.equal(ready.length, 1);
  assert.equal(ready[0].path, '/orders/v0/orders/202-1234567-1234567/shipmentConfirmation');
  assert.equal(ready[0].body.packageDetail.packageReferenceId, '1');
  assert.equal(ready[0].body.packageDetail.carrierCode, 'Royal Mail');
  assert.deepEqual(held.map(({ shipment, package: number }) => [shipment, number]), [['GB-2', '1']]);
});

test('documents of every way are built, the same bytes every time', () => {
  const day = JSON.stringify([good()]);
  for (const [to, name, start] of [['api', 'api-GB-1.jsonl', '{"method":"POST"'], ['feed', 'feed-GB-1.xml', '<?xml'], ['flat', 'flat-GB-1.txt', 'order-id\t']]) {
    const first = build(day, { to, now: NOW, merchantId: 'A2EXAMPLE' });
    assert.deepEqual(first.documents.map((document) => [document.name, document.packages]), [[name, 1]]);
    assert.ok(first.documents[0].bytes instanceof Uint8Array);
    assert.ok(text(first.documents[0].bytes).startsWith(start), text(first.documents[0].bytes).slice(0, 40));
    assert.deepEqual(build(day, { to, now: NOW, merchantId: 'A2EXAMPLE' }), first);
  }
});

test('documents of shipments that come some at a time are those of all of them', () => {
  const day = ['GB', 'US', 'GB'].map((marketplace, at) => good({ id: `S-${at}`, orderId: `202-1234567-${at}234567`, marketplace }));
  const bad = good({ id: 'bad', orderId: '123' });
  for (const to of ['api', 'feed', 'flat']) {
    const options = { to, now: NOW, merchantId: 'A2EXAMPLE' };
    const building = builder(options);
    const parts = [[day[0], bad], day[1], [day[2]]].map((some) => building.add(some));
    const rest = building.finish();
    const whole = build(JSON.stringify([day[0], bad, day[1], day[2]]), options);
    assert.deepEqual([...parts, rest].flatMap(({ documents }) => documents), whole.documents, to);
    assert.deepEqual(parts.flatMap(({ held }) => held), whole.held);
  }
  assert.throws(() => builder({ to: 'fax' }), { code: 'E_OPTIONS' });
  const given = builder({ to: 'feed', now: NOW });
  assert.throws(() => given.add(day), { name: 'ShipconfirmError' });
  given.free();
});

test('an override sends what a rule holds', () => {
  const cancelled = JSON.stringify([good({ status: 'Canceled' })]);
  const { held } = build(cancelled, { to: 'api', now: NOW });
  assert.equal(held.length, 1);
  const sent = build(cancelled, { to: 'api', now: NOW, override: [held[0].code] });
  assert.deepEqual([sent.held, sent.documents[0].packages], [[], 1]);
});

test('one number on two orders is said of both, and only when they are checked together', () => {
  const [first, second] = ['202-1234567-1234567', '202-1234567-1234568'].map((orderId) => good({ orderId }));
  const codes = (shipments) => check(shipments, { now: NOW }).packages.map(({ findings }) => findings.map(({ code }) => code));
  assert.deepEqual(codes([first, second]), [['TRK020'], ['TRK020']]);
  assert.deepEqual([codes(first), codes(second)], [[[]], [[]]]);
});

test('rules, stores and carriers say what they are', () => {
  const wanted = ['code', 'consequence', 'fix', 'from', 'hint', 'marketplaces', 'rule', 'scope', 'since', 'title', 'until'];
  for (const rule of rules()) {
    assert.deepEqual(Object.keys(rule).sort(), wanted);
    assert.match(rule.scope, /^(batch|shipment|package)$/);
  }
  const gb = marketplaces().find(({ country }) => country === 'GB');
  assert.deepEqual(Object.keys(gb).sort(), ['country', 'currency', 'endpoint', 'id', 'name', 'region', 'timeZone']);
  assert.equal(gb.id, 'A1F83G8C2ARO7P');
  const ups = carriers().find(({ id }) => id === 'ups');
  assert.deepEqual(ups, { id: 'ups', code: 'UPS', name: ups.name, home: ups.home });
  assert.equal(version(), JSON.parse(readFileSync(new URL('../package.json', import.meta.url))).version);
});

test('errors have a code and say what to do', () => {
  throws(() => check(good(), { now: 'yesterday' }), 'E_NOW', 'now is "yesterday"; give the moment of the check as RFC 3339');
  throws(() => check(good(), { now: new Date(Number.NaN) }), 'E_NOW', 'now is "Invalid Date"; give the moment of the check as RFC 3339');
  throws(() => check(good(), { marketplace: 'XX', now: NOW }), 'E_MARKETPLACE', '"XX" is no Amazon marketplace');
  throws(() => check(undefined, { now: NOW }), 'E_JSON', 'there is no shipment');
  const circle = {};
  circle.circle = circle;
  throws(() => check(circle, { now: NOW }), 'E_JSON', 'the shipment cannot be written as JSON');
  throws(() => checkBytes(42), 'E_INPUT', 'the input is neither text nor bytes');
  throws(() => recognize(undefined), 'E_INPUT', 'the text to recognize is no string');
  throws(() => recognize(['1Z', 7]), 'E_INPUT', 'the text to recognize is no string');
  assert.throws(() => build('[]', { to: 'fax' }), { code: 'E_OPTIONS' });
  assert.throws(() => build(JSON.stringify([good()]), { to: 'feed', now: NOW }), { name: 'ShipconfirmError' });
});

test('a failed call leaves the engine sound', () => {
  for (let round = 0; round < 100; round += 1) assert.throws(() => check(good(), { now: String(round) }), { code: 'E_NOW' });
  assert.equal(check(good(), { now: NOW }).packages[0].readiness, 'ready');
});

test('the web entry asks for init, takes bytes, and may be started twice', async () => {
  const web = await import('../dist/shipconfirm/web.js');
  assert.throws(() => web.recognize('1Z999AA10123456784'), { code: 'E_NOT_READY', message: 'await init() before the first call' });
  const wasm = readFileSync(new URL('../dist/shipconfirm/shipconfirm_bg.wasm', import.meta.url));
  await Promise.all([web.init(wasm), web.init(wasm)]);
  assert.deepEqual(web.recognize('1Z999AA10123456784'), recognize('1Z999AA10123456784'));
  assert.equal(await web.init(wasm), undefined);
});

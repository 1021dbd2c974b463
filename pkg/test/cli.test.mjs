import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { check, recognize, rules } from 'shipconfirm';
import { languages } from 'shipconfirm/messages';
import { width } from '../cli/text.js';
import { BIN, NOW, folder, good, shipconfirm } from './cli.mjs';

const bad = good({ id: 'GB-2' }, { service: 'Royal Mail 48', trackingNumber: '' });
const day = (...shipments) => JSON.stringify(shipments);
const lines = (text) => text.trimEnd().split('\n').map((line) => JSON.parse(line));

test('recognize --json: one object a line, in input order', async () => {
  const { code, out, err } = await shipconfirm(['recognize', '--json'], { input: '1Z999AA10123456784\nN/A\n\nRX473124829GB\n' });
  assert.deepEqual([code, err], [0, '']);
  assert.deepEqual(lines(out), ['1Z999AA10123456784', 'N/A', '', 'RX473124829GB'].map((number) => recognize(number)));
});

test('recognize takes numbers as arguments, and context', async () => {
  const plain = await shipconfirm(['recognize', '1Z999AA10123456784']);
  assert.equal(plain.code, 0);
  assert.match(plain.out, /^1Z999AA10123456784\n {2}! [^\n]+ sample number of UPS[^\n]+ \(TRK014\)\n {2}UPS +certain, check digit right\n/);
  const stated = await shipconfirm(['recognize', '--json', '--carrier', 'FedEx', '961446104020']);
  assert.equal(lines(stated.out)[0].candidates[0].id, 'fedex');
  const wrong = await shipconfirm(['recognize', '--marketplace', 'XX', '1']);
  assert.deepEqual([wrong.code, wrong.err], [2, 'shipconfirm: "XX" is no Amazon marketplace\n']);
});

test('recognize says what was taken away, and whose number is left', async () => {
  const { out } = await shipconfirm(['recognize', 'Tracking no: 1zxx 3150 yw44 0700 23']);
  assert.equal(out, [
    'Tracking no: 1zxx 3150 yw44 0700 23',
    '  read as 1ZXX3150YW44070023, without blanks or punctuation, lower case, words of the label',
    '  UPS                  certain, check digit right',
    '      service: UPS SurePost',
    '      shipper XX3150 · service YW · serial 4407002 · check digit 3',
    '      + the check digit is right',
    '      · one in 1,757,469 made-up numbers would look right too',
    '',
  ].join('\n'));
});

test('recognize tells the barcode from the number, and names the post', async () => {
  const barcode = await shipconfirm(['recognize', '420902109400111202555842332669']);
  assert.match(barcode.out, /\n {2}read as 9400111202555842332669, inside the barcode 420902109400111202555842332669, without a\n {4}barcode’s routing\n/);
  const letter = await shipconfirm(['recognize', 'RR123456785TW']);
  assert.match(letter.out, /\n {2}Other \(Chunghwa Post\) +likely, check digit right\n {6}service: Registered letter post\n/);
});

test('recognize names what is no number, and what is wrong with one', async () => {
  const { out } = await shipconfirm(['recognize', '202-1234567-1234567', '1.23E+21', '1ZXX3150YW44070023, 986578788855', '+44 20 7946 0958', '']);
  assert.equal(out, `202-1234567-1234567  an Amazon order id
1.23E+21  a number cut short by a spreadsheet
1ZXX3150YW44070023, 986578788855  more than one number
+44 20 7946 0958  a telephone number
(empty)  nothing
`);
  const slips = await shipconfirm(['recognize', '--carrier', 'UPS', '1ZXX3150YW44070024', 'Z1XX3150YW44070023']);
  assert.match(slips.out, /\n {2}! One character of 1ZXX3150YW44070024 is wrong, or two are swapped: UPS would give it check\n {4}digit 3, not 4\. \(TRK006\)\n/);
  assert.match(slips.out, /\n {6}\+ the shop states this carrier\n {6}− the check digit is wrong, 3 was expected\n/);
  assert.match(slips.out, /\nZ1XX3150YW44070023 {2}no known kind of number\n {2}! Z1XX3150YW44070023 is one slip away from a number of UPS: [^]*\(TRK017\)\n$/);
});

test('recognize speaks the language that was asked for', async () => {
  const { out } = await shipconfirm(['recognize', '--lang', 'de', 'Tracking no: 1zxx 3150 yw44 0700 23', '202-1234567-1234567']);
  assert.match(out, / {2}read as 1ZXX3150YW44070023, without Leerzeichen oder Satzzeichen, Kleinbuchstaben, Wörter des\n {4}Etiketts\n/);
  assert.match(out, /\n {2}UPS +sicher, Prüfziffer stimmt\n/);
  assert.match(out, /\n202-1234567-1234567 {2}eine Amazon-Bestellnummer\n$/);
});

test('whatever is recognized, no line is wider than the terminal', async () => {
  const numbers = ['RX473124829GB', '00340434161094022115', '420902109400111202555842332669', '123456789012', 'ヤマト運輸 1234-5678-9013', `https://www.dhl.com/?tracking-id=JJD1410461026117&x=${'y'.repeat(30)}`];
  for (const language of languages) {
    const { out } = await shipconfirm(['recognize', '--lang', language, ...numbers], { env: { COLUMNS: '80' } });
    for (const line of out.split('\n').filter((own) => own.startsWith(' '))) assert.ok(width(line) <= 80, `${language}: ${line}`);
  }
});

test('an older day is checked by its own policies', async () => {
  const input = day(good({}, { service: '' }));
  const found = async (now) => JSON.parse((await shipconfirm(['check', '-', '--format', 'json', '--now', now], { input })).out)
    .packages[0].findings.find(({ code }) => code === 'SVC001')?.consequence;
  assert.deepEqual([await found('2021-05-01'), await found('2026-11-21')], ['refused', 'note']);
});

test('shipments of one file are compared with each other', async () => {
  const once = good({ id: 'A' });
  const again = good({ id: 'B', orderId: '202-1234567-1234568', shipTo: { country: 'IE' } });
  const { out } = await shipconfirm(['check', '-', '--details', '--now', NOW], { input: day(once, again, { ...once, id: 'C' }) });
  assert.match(out, /TRK020 +risk +Order 202-1234567-1234568 has the number RX473124829GB too/);
  assert.match(out, /PKG007 +refused /);
  assert.match(out, /^ +3 +TRK020 /m);
});

test('recognize answers a pipe while it flows', async (t) => {
  const child = spawn(process.execPath, [BIN, 'recognize', '--json']);
  t.after(() => child.kill());
  child.stdin.write('1Z999AA10123456784\nRX47312');
  const [first] = await new Promise((resolve) => { child.stdout.once('data', (chunk) => resolve(lines(chunk.toString()))); });
  assert.equal(first.input, '1Z999AA10123456784');
  child.stdin.end('4829GB\n');
  const [second] = await new Promise((resolve) => { child.stdout.once('data', (chunk) => resolve(lines(chunk.toString()))); });
  assert.equal(second.input, 'RX473124829GB');
});

/** What bulk answers hold: no texts. */
const codes = (packages) => JSON.parse(JSON.stringify(packages, (name, value) => (name === 'message' || name === 'title' ? undefined : value)));

test('check --format jsonl: the report of the package, a line each', async () => {
  const { code, out, err } = await shipconfirm(['check', '-', '--format', 'jsonl', '--now', NOW], { input: day(good(), bad) });
  assert.deepEqual([code, err], [1, '']);
  assert.deepEqual(lines(out), codes(check([good(), bad], { now: NOW }).packages));
  assert.deepEqual(Object.keys(lines(out)[0]), ['shipment', 'package', 'readiness', 'vtr', 'findings']);
});

test('check --format json: packages, problems, fixes', async () => {
  const { code, out } = await shipconfirm(['check', '-', '--format', 'json', '--now', NOW], { input: day(good()) });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), { packages: codes(check(good(), { now: NOW }).packages), problems: [], applied: [] });
});

test('check exits 0 when all is ready, 1 when something is not', async (t) => {
  const at = folder(t);
  writeFileSync(join(at, 'good.json'), day(good()));
  writeFileSync(join(at, 'bad.json'), day(bad));
  assert.equal((await shipconfirm(['check', 'good.json', '--now', NOW], { cwd: at })).code, 0);
  assert.equal((await shipconfirm(['check', 'bad.json', '--now', NOW], { cwd: at })).code, 1);
  const both = await shipconfirm(['check', 'good.json', 'bad.json', '--now', NOW], { cwd: at });
  assert.equal(both.code, 1);
  assert.match(both.out, /^good\.json\n[^]*^bad\.json\n/m);
});

test('the table fits, and counts what was found', async () => {
  for (const COLUMNS of ['80', '120']) {
    const long = good({ id: 'x'.repeat(300), orderId: '202-1234567-1234569' }, { carrier: 'ヤマト運輸'.repeat(9) });
    const input = day(good(), { ...bad, orderId: '202-1234567-1234568' }, long);
    const { out } = await shipconfirm(['check', '-', '--now', NOW, '--details'], { input, env: { COLUMNS } });
    for (const line of out.split('\n')) assert.ok(width(line) <= Number(COLUMNS), line);
    assert.match(out, /GB-1 +1 +Royal Mail +RX473124829GB +ready +counts/);
    assert.match(out, /GB-2 +1 +Royal Mail +blocked +\S+ +.*TRK002/);
    assert.match(out, new RegExp(`1 +TRK002 +refused +${rules().find(({ code }) => code === 'TRK002').title}`));
    assert.match(out, /^3 packages: /m);
  }
});

test('the sample day fits the terminal in every language', async () => {
  const sample = fileURLToPath(new URL('../../examples/sample-day.json', import.meta.url));
  for (const language of languages) {
    const { out } = await shipconfirm(['check', sample, '--details', '--lang', language, '--now', NOW], { env: { COLUMNS: '80' } });
    for (const line of out.split('\n')) assert.ok(width(line) <= 80, `${language}: ${line}`);
  }
});

test('packages of no store are counted, with the way out', async () => {
  const input = day(good({ marketplace: '' }));
  const { out } = await shipconfirm(['check', '-', '--now', NOW], { input });
  assert.match(out, /\n1 package names no store: --marketplace says which it is, as GB or US\n/);
  const named = await shipconfirm(['check', '-', '--now', NOW, '--marketplace', 'GB'], { input });
  assert.doesNotMatch(named.out, /no store/);
});

test('whose records they are is said also where none can be used', async () => {
  const input = readFileSync(new URL('../../tests/cases/sources/shopify/webhook_fulfillments_create_no_tracking.json', import.meta.url));
  const { code, out, err } = await shipconfirm(['check', '-'], { input });
  assert.deepEqual([code, out.replaceAll(/\s+/g, ' ')], [2, 'Read as shopify (fulfillment): the records have order_id, tracking_company, tracking_numbers, line_items, which no other platform\'s have ']);
  assert.match(err, /^standard input:1:1: the record of order 820982911946154508 holds no Amazon order id; it is passed over\n--orders FILE/);
  const nameless = await shipconfirm(['check', '-'], { input: '{"tracking_id":"a","tracking_provider":"UPS","tracking_number":"1Z","date_shipped":"2026-03-02"}' });
  assert.match(nameless.err, /^standard input:1:1: the record names no order, neither as Amazon does nor as the shop does; it is passed over\n/);
});

test('the table shows where a fix of the carrier leads', async () => {
  const { out } = await shipconfirm(['check', '-', '--now', NOW], { input: day(good({}, { carrier: 'RoyalMail' })) });
  assert.match(out, /RoyalMail → Royal Mail/);
  assert.match(out, /1 finding has a safe fix: --fix applies them/);
});

test('check --fix lists the fixes and checks what they leave', async () => {
  const input = day(good({}, { carrier: 'RoyalMail' }));
  const table = await shipconfirm(['check', '-', '--fix', '--now', NOW], { input });
  assert.equal(table.code, 0);
  assert.match(table.out, /^Read as shipconfirm \(json\): [^\n]+\nFixed 1 field\n {2}CAR\d{3} {2}GB-1 \/packages\/0\/carrier {2}"RoyalMail" → "Royal Mail"\n/);
  const jsonl = await shipconfirm(['check', '-', '--fix', '--now', NOW, '--format', 'jsonl'], { input });
  assert.deepEqual(lines(jsonl.out)[0].readiness, 'ready');
  assert.match(jsonl.err, /^Fixed 1 field\n/);
});

test('text of shops cannot reach the terminal', async () => {
  const hostile = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\u200bAB\u0000C\r\n12';
  const { out, err } = await shipconfirm(['check', '-', '--now', NOW, '--details'], { input: day(good({ id: hostile, orderId: hostile }, { carrier: hostile, trackingNumber: hostile })) });
  for (const text of [out, err]) assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/u);
  const number = await shipconfirm(['recognize', hostile.replaceAll('\u0000', '')]);
  assert.doesNotMatch(number.out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/u);
});

test('no colour in a pipe, nor with NO_COLOR, nor in a dumb terminal', async () => {
  const { painter } = await import('../cli/style.js');
  const before = { ...process.env };
  delete process.env.NO_COLOR;
  process.env.TERM = 'xterm';
  assert.equal(painter({ isTTY: true })('x', 'red'), '\u001b[31mx\u001b[39m');
  assert.equal(painter({ isTTY: false })('x', 'red'), 'x');
  process.env.NO_COLOR = '1';
  assert.equal(painter({ isTTY: true })('x', 'red'), 'x');
  process.env.NO_COLOR = '';
  process.env.TERM = 'dumb';
  assert.equal(painter({ isTTY: true })('x', 'red'), 'x');
  process.env = before;
  const { out } = await shipconfirm(['check', '-', '--now', NOW], { input: day(bad), env: { FORCE_COLOR: '1' } });
  assert.doesNotMatch(out, /\u001b/);
});

test('build writes a file a store and says what it held back', async (t) => {
  const at = folder(t);
  writeFileSync(join(at, 'day.json'), day(good(), bad));
  for (const [to, name] of [['api', 'api-GB-1.jsonl'], ['feed', 'feed-GB-1.xml'], ['flat', 'flat-GB-1.txt']]) {
    const { code, out } = await shipconfirm(['build', 'day.json', '--to', to, '--out', `deep/${to}`, '--merchant', 'A2EXAMPLE', '--now', NOW], { cwd: at });
    assert.equal(code, 1);
    assert.match(out, new RegExp(`^Wrote deep/${to}/${name}  1 package, `));
    assert.match(out, /^1 package held back\n[^]*GB-2 +1 +TRK002/m);
    assert.deepEqual(readdirSync(join(at, 'deep', to)), [name]);
  }
  assert.equal(JSON.parse(readFileSync(join(at, 'deep/api/api-GB-1.jsonl'), 'utf8')).body.packageDetail.trackingNumber, 'RX473124829GB');
});

test('build --override sends in spite of a rule, by code or name in any case', async (t) => {
  const at = folder(t);
  writeFileSync(join(at, 'day.json'), day(good({ status: 'Canceled' })));
  const base = ['build', 'day.json', '--to', 'api', '--out', 'out', '--now', NOW];
  const held = await shipconfirm(base, { cwd: at });
  assert.equal(held.code, 1);
  const [code] = /ORD\d{3}/.exec(held.out);
  const sent = await shipconfirm([...base, '--override', code.toLowerCase()], { cwd: at });
  assert.deepEqual([sent.code, existsSync(join(at, 'out/api-GB-1.jsonl'))], [0, true]);
  const typo = await shipconfirm([...base, '--override', 'missing-carier'], { cwd: at });
  assert.deepEqual([typo.code, typo.err], [2, 'shipconfirm: there is no rule missing-carier; did you mean missing-carrier? (shipconfirm --help)\n']);
});

test('explain prints the page of every rule, by code and by name', async () => {
  const { code, out } = await shipconfirm(['explain', 'trk006']);
  assert.equal(code, 0);
  assert.match(out, /^# Check digit does not fit the number\n/);
  assert.equal((await shipconfirm(['explain', 'bad-check-digit'])).out, out);
  const all = await shipconfirm(['explain']);
  const every = await shipconfirm(['explain', ...rules().flatMap((rule) => [rule.code, rule.rule])]);
  assert.deepEqual([every.code, every.err], [0, '']);
  const headings = [...every.out.matchAll(/^# (.*)$/gm)].map(([, title]) => title);
  assert.deepEqual(headings, rules().flatMap(({ title }) => [title, title]));
  const named = (list) => list.map(({ code: own, rule, title }) => `${own} ${rule} ${title}`).sort();
  assert.deepEqual(all.out.trimEnd().split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ')).sort(), named(rules()));
  const pages = JSON.parse(readFileSync(new URL('../generated/rules.json', import.meta.url)));
  assert.deepEqual(named(pages), named(rules()));
});

test('help and version', async () => {
  const { code, out } = await shipconfirm(['--help']);
  assert.equal(code, 0);
  for (const verb of ['check', 'build', 'convert', 'map', 'report', 'vtr', 'recognize', 'explain']) assert.match(out, new RegExp(`^  shipconfirm ${verb} `, 'm'));
  const page = await shipconfirm(['build', '--help']);
  assert.match(page.out, /--to WAY +api \| feed \| flat$/m);
  assert.equal((await shipconfirm(['help', 'build'])).out, page.out);
  assert.equal((await shipconfirm(['--version'])).out, `${JSON.parse(readFileSync(new URL('../package.json', import.meta.url))).version}\n`);
  for (const text of [out, page.out]) for (const line of text.split('\n')) assert.ok(line.length <= 100, line);
});

test('misuse is one line with the way out, and exit code 2', async (t) => {
  const at = folder(t);
  writeFileSync(join(at, 'day.json'), day(good()));
  const cases = [
    [['chek', 'x'], 'there is no verb chek; did you mean check? (shipconfirm --help)'],
    [['day.json'], 'say what to do with the file: shipconfirm check day.json (shipconfirm --help)'],
    [['frobnicate'], 'there is no verb frobnicate; the verbs are check, build, convert, map, report, vtr, recognize, explain (shipconfirm --help)'],
    [['check'], 'check needs a file, or - for standard input (shipconfirm check --help)'],
    [['check', '-', '-'], 'standard input can be read once (shipconfirm check --help)'],
    [['check', 'day.json', '--formt', 'json'], 'there is no option --formt; did you mean --format? (shipconfirm --help)'],
    [['check', 'day.json', '--format', 'jsn'], '--format jsn: did you mean json? (shipconfirm --help)'],
    [['check', 'day.json', '--format'], '--format needs a value: table, json, jsonl (shipconfirm --help)'],
    [['check', 'day.json', '--fix=yes'], '--fix takes no value (shipconfirm --help)'],
    [['check', 'day.json', '--now', '1', '--now', '2'], '--now is there twice (shipconfirm --help)'],
    [['check', 'day.json', '--now', 'noon'], '--now noon: give a day, 2026-11-21, or a moment, 2026-11-21T16:00:00Z (shipconfirm --help)'],
    [['check', 'day.json', '--now', '2026-13-01'], '--now 2026-13-01: give a day, 2026-11-21, or a moment, 2026-11-21T16:00:00Z (shipconfirm --help)'],
    [['recognize', '--lang', 'pt', '1'], '--lang pt: choose one of en, de, fr, it, es, ja (shipconfirm --help)'],
    [['recognize', '--carrier'], '--carrier needs a value: NAME (shipconfirm --help)'],
    [['check', 'day.json', '--marketplace', 'XX'], '"XX" is no Amazon marketplace'],
    [['check', 'nowhere.json'], 'nowhere.json: there is no such file'],
    [['check', '.'], '. is a folder; name a file in it'],
    [['report'], 'report takes one file, or - for standard input (shipconfirm report --help)'],
    [['report', '-', '--sent', '-'], 'standard input can be read once (shipconfirm report --help)'],
    [['report', 'day.xml', '--status', 'ok'], '--status ok: give a status of HTTP, such as 204 (shipconfirm report --help)'],
    [['build', 'day.json'], 'build needs --to: which way do the packages go? (shipconfirm build --help)'],
    [['build', 'day.json', '--to', 'api'], 'build needs --out: which folder do the files go to? (shipconfirm build --help)'],
    [['build', 'day.json', '--to', 'fax', '--out', 'x'], '--to fax: choose one of api, feed, flat (shipconfirm --help)'],
    [['build', 'day.json', '--to', 'feed', '--out', 'x', '--now', NOW], '--merchant: the XML feed needs the merchant id'],
    [['explain', 'nothing-like-it'], 'there is no rule nothing-like-it; shipconfirm explain lists them (shipconfirm --help)'],
  ];
  for (const [args, message] of cases) {
    const { code, out, err } = await shipconfirm(args, { cwd: at });
    assert.deepEqual({ args, code, out, err }, { args, code: 2, out: '', err: `shipconfirm: ${message}\n` });
  }
  const nothing = await shipconfirm([]);
  assert.deepEqual([nothing.code, nothing.out, nothing.err.split('\n')[0]], [2, '', 'shipconfirm checks shipments before Amazon does.']);
});

test('a reader that leaves ends the output, not the verdict', async () => {
  const shipments = Array.from({ length: 3000 }, (_, at) => ({ ...bad, id: `S${at}` }));
  const child = spawn(process.execPath, [BIN, 'check', '-', '--format', 'jsonl', '--now', NOW]);
  const err = [];
  child.stderr.on('data', (chunk) => err.push(chunk));
  child.stdin.end(day(...shipments));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  assert.deepEqual([code, Buffer.concat(err).toString()], [1, '']);
});

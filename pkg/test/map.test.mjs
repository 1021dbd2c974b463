import assert from 'node:assert/strict';
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { languages } from 'shipconfirm/messages';
import { same } from '../cli/mapping.js';
import { NamesSeen } from '../cli/names.js';
import { eachPart } from '../cli/parts.js';
import { width } from '../cli/text.js';
import { NOW, folder, good, shipconfirm } from './cli.mjs';

const DAY = `order-id,carrier,service,tracking-number,marketplace
202-1234567-1234567,RoyalMail,Royal Mail 48,RB123456785GB,GB
202-1234567-1234568,carrier_42,by cart,RB123456785GB,GB
202-1234567-1234569,carrier_42,,RB123456785GB,GB
202-1234567-1234570,Royl Mail,,RB123456785GB,GB
`;
const EXPORT = fileURLToPath(new URL('../../tests/cases/sources/kryptronic/orders_dataexport.UNVERIFIED.cp1252.csv', import.meta.url));
const mapping = (at, name = 'shop.json') => JSON.parse(readFileSync(join(at, name), 'utf8'));

/** A folder with the day, and the command line in it. */
function shop(t) {
  const at = folder(t);
  writeFileSync(join(at, 'day.csv'), DAY);
  return { at, map: (...args) => shipconfirm(['map', ...args, '--now', NOW], { cwd: at }) };
}

test('names are listed, open ones first, then by count', async (t) => {
  const { code, out, err } = await shop(t).map('day.csv');
  assert.deepEqual([code, err], [1, '']);
  assert.equal(out, `field    name           packages  stores  at Amazon
carrier  carrier_42            2  GB                     nobody knows it
carrier  Royl Mail             1  GB      Royal Mail?    nobody knows it
service  by cart               1  GB                     nobody knows it
service  Royal Mail 48         1  GB      Royal Mail 48  Amazon’s own name
carrier  RoyalMail             1  GB      Royal Mail     a known name

5 names: settled 2 · open 3
--set 'carrier:carrier_42=…' says what the first of them means
`);
});

test('several files are one list', async (t) => {
  const { at, map } = shop(t);
  writeFileSync(join(at, 'more.csv'), DAY.replaceAll(',GB\n', ',DE\n'));
  const { out } = await map('day.csv', 'more.csv', '--format', 'json');
  const { names, open, more, problems, guesses } = JSON.parse(out);
  assert.deepEqual(names[0], { field: 'carrier', text: 'carrier_42', count: 4, stores: ['GB', 'DE'], shipment: '202-1234567-1234568', how: 'unknown', to: null, choices: [] });
  assert.deepEqual([open, more, problems, guesses], [names.filter(({ to }) => to === null).length, 0, [], []]);
});

test('what is set is tried, and nothing is written', async (t) => {
  const { at, map } = shop(t);
  const { code, out, err } = await map('day.csv', '--set', 'carrier:Carrier 42=Other:Otto', '--set', 'carrier:Royl Mal=UPS');
  assert.deepEqual([code, err], [1, 'no carrier in what was read is called Royl Mal; did you mean Royl Mail?\n']);
  assert.match(out, /^carrier +carrier_42 +2 +GB +Other:Otto +your mapping says so$/m);
  assert.match(out, /^With this mapping: names open 3 → 2 · packages ready 0 of 4\nnothing is written; --write keeps it in the file that --mapping names$/m);
  assert.deepEqual(readdirSync(at), ['day.csv']);
});

test('packages that wait for a name become ready', async (t) => {
  const { at, map } = shop(t);
  writeFileSync(join(at, 'day.json'), JSON.stringify([good(), good({ id: 'GB-2', orderId: '202-1234567-1234568' }, { carrier: 'carrier_42', trackingNumber: 'RX473124832GB' })]));
  const { code, out } = await map('day.json', '--set', 'carrier:carrier_42=Royal Mail');
  assert.match(out, /^With this mapping: names open 2 → 0 · packages ready 1 → 2 of 2$/m);
  assert.equal(code, 0);
  const json = await map('day.json', '--set', 'carrier:carrier_42=Royal Mail', '--format', 'json');
  const { mapping: changed, written, packages } = JSON.parse(json.out);
  assert.deepEqual({ changed, written, packages }, {
    changed: { version: 1, carriers: [{ from: 'carrier_42', to: 'Royal Mail' }] },
    written: false,
    packages: { before: { all: 2, ready: 1 }, after: { all: 2, ready: 2 } },
  });
});

test('--write keeps what stands in the mapping, its order, its mode and its link', async (t) => {
  const { at, map } = shop(t);
  writeFileSync(join(at, 'kept.json'), '\ufeff{"zone":"+00:00","carriers":[{"from":"van","to":"Other:Van"},{"from":"CARRIER-42","to":"DHL"}],"version":1,"noTracking":"hold"}');
  chmodSync(join(at, 'kept.json'), 0o640);
  symlinkSync('kept.json', join(at, 'shop.json'));
  const { out } = await map('day.csv', '--mapping', 'shop.json', '--write', '--set', 'carrier:carrier_42=UPS', '--set', 'service:by cart=UPS Standard');
  assert.match(out, /^Wrote shop\.json$/m);
  assert.equal(readFileSync(join(at, 'kept.json'), 'utf8'), `{
  "zone": "+00:00",
  "carriers": [
    { "from": "van", "to": "Other:Van" },
    { "from": "CARRIER-42", "to": "UPS" }
  ],
  "version": 1,
  "noTracking": "hold",
  "services": [
    { "from": "by cart", "to": "UPS Standard" }
  ]
}
`);
  assert.deepEqual(readdirSync(at).sort(), ['day.csv', 'kept.json', 'shop.json']);
  assert.equal(statSync(join(at, 'kept.json')).mode & 0o777, 0o640);
  const again = await map('day.csv', '--mapping', 'shop.json', '--write', '--set', 'carrier:Royl Mail=Royal Mail');
  assert.equal(again.code, 0);
  assert.match(again.out, /names open 1 → 0/);
});

test('for a file whose fields nobody knows there is a guess, which --write keeps', async (t) => {
  const { at, map } = shop(t);
  const shown = await map(EXPORT);
  assert.equal(shown.code, 1);
  assert.match(shown.out, /: nobody knows where its fields stand\. A guess:\nin the file +is taken for +because\n/);
  assert.match(shown.out, /^shiptracking +tracking-number +likely +the name says so, and it holds values like “RM000000014GB”$/m);
  assert.match(shown.out, /^ {4}\{ "from": "shiptracking", "to": "tracking-number" \},$/m);
  assert.equal(existsSync(join(at, 'shop.json')), false);
  const kept = await map(EXPORT, '--write', '--mapping', 'shop.json', '--set', 'service:Tracked 48=Royal Mail Tracked 48');
  assert.equal(kept.code, 1);
  assert.match(kept.out, /^service +Tracked 48 +1 +GB +Royal Mail Tracked 48 +your mapping says so$/m);
  assert.deepEqual(Object.keys(mapping(at)), ['version', 'platform', 'fields', 'marketplaces', 'services']);
  assert.match((await map(EXPORT, '--mapping', 'shop.json')).out, /^3 names: settled 2 · open 1$/m);
});

test('a guess leaves what the merchant said', async (t) => {
  const { at, map } = shop(t);
  writeFileSync(join(at, 'shop.json'), '{ "version": 1, "marketplaces": [{ "from": "amazonuk", "to": "IE" }] }');
  await map(EXPORT, '--write', '--mapping', 'shop.json');
  assert.deepEqual(mapping(at).marketplaces, [{ from: 'amazonuk', to: 'IE' }]);
  assert.ok(mapping(at).fields.length > 5);
});

test('what cannot be kept is refused with its place, and the file stays', async (t) => {
  const { at, map } = shop(t);
  const text = '{ "version": 1, "carriers": [{ "from": "a", "to": "Nobdy" }], "extra": 1 }';
  writeFileSync(join(at, 'bad.json'), text);
  const hint = "is no carrier that Amazon lists: give one of Amazon's names, or Other: and a name of up to 50 characters";
  const cases = [
    [['day.csv', '--set', 'carrier:carrier_42=Roial Mail'], `--set carrier:carrier_42=Roial Mail: /carriers/0/to: “Roial Mail” ${hint}; did you mean Royal Mail?`],
    [['day.csv', '--set', 'carier:a=UPS'], '--set carier:a=UPS: say carrier:NAME=MEANING or service:NAME=MEANING (shipconfirm map --help)'],
    [['day.csv', '--set', 'carrier:a= '], '--set carrier:a= : say carrier:NAME=MEANING or service:NAME=MEANING (shipconfirm map --help)'],
    [['day.csv', '--set', 'carrier:a=UPS', '--write'], '--write needs --mapping: which file does the mapping stand in? (shipconfirm map --help)'],
    [['day.csv', '--mapping', 'new.json', '--write'], '--write needs --set: what is to be written? (shipconfirm map --help)'],
    [['day.csv', '--mapping', 'bad.json', '--write', '--set', 'carrier:a=UPS'], `bad.json is no mapping: /extra: there is no key extra here; /carriers/0/to: “Nobdy” ${hint}`],
    [['day.csv', '--mapping', 'day.csv', '--write', '--set', 'carrier:a=UPS'], 'day.csv is no mapping: /: this is no JSON: look at line 1, column 1'],
    [['day.csv', '--mapping', 'new.json'], 'new.json: there is no such file'],
    [['-', '-'], 'standard input can be read once (shipconfirm map --help)'],
    [[], 'map needs a file, or - for standard input (shipconfirm map --help)'],
  ];
  for (const [args, message] of cases) {
    const { code, out, err } = await map(...args);
    assert.deepEqual({ args, code, out, err }, { args, code: 2, out: '', err: `shipconfirm: ${message}\n` });
  }
  assert.equal(readFileSync(join(at, 'bad.json'), 'utf8'), text);
  assert.equal(readFileSync(join(at, 'day.csv'), 'utf8'), DAY);
  const nowhere = await map('day.csv', '--mapping', 'no/shop.json', '--write', '--set', 'carrier:carrier_42=UPS');
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.err, /^shipconfirm: no\/shop\.json cannot be written: ENOENT/);
});

test('a file of which nothing is read says so, and what to do', async (t) => {
  const { at, map } = shop(t);
  writeFileSync(join(at, 'empty.csv'), '');
  writeFileSync(join(at, 'header.csv'), 'order-id,carrier\n');
  writeFileSync(join(at, 'numbers.csv'), 'order-id,tracking-number\n202-1234567-1234567,RB123456785GB\n');
  assert.deepEqual(await map('empty.csv'), { code: 2, out: '', err: 'empty.csv:1:1: the input is empty\n' });
  assert.deepEqual(await map('header.csv'), { code: 2, out: '', err: 'header.csv: there is no shipment in it\n' });
  assert.deepEqual(await map('numbers.csv'), { code: 0, out: '', err: 'numbers.csv: no carrier or service is named\n' });
  const unmapped = await shipconfirm(['check', EXPORT, '--now', NOW]);
  assert.match(unmapped.err, /: say in a mapping where the fields stand\nshipconfirm map \S+cp1252\.csv guesses a mapping\n$/);
  const track = fileURLToPath(new URL('../../tests/cases/sources/shopify/webhook_fulfillments_create_unlisted_carrier.json', import.meta.url));
  for (const args of [['check', track], ['convert', track, '--to', 'csv'], ['map', track], ['build', track, '--to', 'api', '--out', at]]) {
    const { code, err } = await shipconfirm(args);
    assert.equal(code, 2);
    assert.match(err, /holds no Amazon order id; it is passed over\n--orders FILE joins the shop's orders, [^\n]+\n$/);
  }
});

test('standard input can be mapped and counted again', async () => {
  const { out } = await shipconfirm(['map', '-', '--set', 'carrier:carrier_42=UPS', '--now', NOW], { input: DAY });
  assert.match(out, /names open 3 → 2 · packages ready 0 of 4/);
});

test('a long file is read part by part, and its names come together', async (t) => {
  const { at } = shop(t);
  const rows = Array.from({ length: 4000 }, (_, one) => `202-${String(one).padStart(7, '0')}-1234567,${one % 4 === 0 ? 'carrier_42' : 'UPS'},1Z999AA10123456784,GB\n`);
  const file = join(at, 'long.csv');
  writeFileSync(file, `order-id,carrier,tracking-number,marketplace\n${rows.join('')}`);
  const { readShipments } = await import('shipconfirm/files');
  const names = new NamesSeen();
  let parts = 0;
  for await (const { bytes, options } of eachPart({ file, options: {}, err: { isTTY: false }, long: 1000 })) {
    names.add(readShipments(bytes, options).names);
    parts += 1;
  }
  assert.ok(parts > 1, String(parts));
  assert.deepEqual(names.list.map(({ text, count }) => [text, count]), [['carrier_42', 1000], ['UPS', 3000]]);
});

test('the engine says which names are the same', () => {
  assert.deepEqual(same('Carrier 42', ['carrier_42', 'van', 'CARRIER-42']), [0, 2]);
  assert.deepEqual(same('x', []), []);
});

test('every line fits the terminal, in every language, and hostile names are harmless', async () => {
  const input = DAY.replace('Royl Mail', `\u001b[31m${'ヤマト'.repeat(9)}\u202e'`);
  for (const language of languages) {
    const { out } = await shipconfirm(['map', '-', '--lang', language], { input, env: { COLUMNS: '80' } });
    const [table] = out.split('\n\n');
    for (const line of table.split('\n')) assert.ok(width(line) <= 80, `${language}: ${line}`);
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]|name-how/u);
  }
});

test('--no-tracking says what becomes of a package without a number', async () => {
  const input = JSON.stringify(good({ marketplace: 'US' }, { carrier: 'UPS', service: 'Standard', trackingNumber: '' }));
  for (const [word, consequence] of [['hold', 'refused'], ['send-untracked', 'defect']]) {
    const { out } = await shipconfirm(['check', '-', '--format', 'json', '--now', NOW, '--no-tracking', word], { input });
    assert.equal(JSON.parse(out).packages[0].findings.find(({ code }) => code === 'TRK001').consequence, consequence);
  }
  const { code, err } = await shipconfirm(['build', '-', '--to', 'api', '--out', 'x', '--no-tracking', 'drop'], { input });
  assert.deepEqual([code, err], [2, 'shipconfirm: --no-tracking drop: choose one of hold, send-untracked (shipconfirm --help)\n']);
});

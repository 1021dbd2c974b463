import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';

import { checkBytes, convert, readShipments } from 'shipconfirm/files';
import { table, ties } from '../../tests/bench/rows.mjs';
import { answers } from '../cli/parts.js';
import { BIN, NOW, folder, good, shipconfirm } from './cli.mjs';

const quiet = { isTTY: false, write() {}, line() {} };
const json = (bytes) => JSON.parse(new TextDecoder().decode(bytes));
const ROWS = 20_000;

/** What is said of a file, in no order: packages, and problems but for the count of the rest. */
async function said(file, options, long, more = {}) {
  const packages = [];
  const problems = [];
  let parts = 0;
  const ask = (bytes, own) => json(checkBytes(bytes, { ...own, output: 'json' }));
  for await (const answer of answers({ file, options: { now: NOW, ...options }, ask, doing: '', err: quiet, long, ...more })) {
    parts += 1;
    packages.push(...answer.packages.map((one) => JSON.stringify(one)));
    problems.push(...answer.problems.map((one) => JSON.stringify(one)));
  }
  return { parts, packages: packages.sort(), problems };
}

test('a file in parts is said to be what the whole is', async (t) => {
  const place = folder(t);
  const csv = `${[...table(ROWS)].join('')}${ties(ROWS)}`;
  const { shipments } = readShipments(csv);
  const files = {
    'day.csv': csv,
    'day.utf16.csv': Buffer.from(`\ufeff${csv}`, 'utf16le'),
    'day.jsonl': shipments.map((shipment) => `${JSON.stringify(shipment)}\n`).join(''),
    'day.json': JSON.stringify({ shipments }),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(place, name);
    writeFileSync(file, text);
    for (const options of [{}, { fix: true }]) {
      const whole = await said(file, options, Infinity);
      const parts = await said(file, options, 0);
      assert.equal(whole.parts, 1);
      assert.ok(parts.parts > 3, `${name} came in ${parts.parts} parts`);
      assert.deepEqual(parts.packages, whole.packages, name);
      assert.deepEqual(parts.problems, whole.problems, name);
    }
  }
  const { packages, problems } = await said(join(place, 'day.csv'), {}, 0);
  assert.equal(packages.filter((one) => one.includes('TRK020')).length, 2);
  assert.equal(problems.length, ROWS / 1000);
  assert.deepEqual(JSON.parse(problems[0]), { code: 'E_CSV_ROW', params: { columns: 2, names: 13 }, line: 574, column: 1, byte: JSON.parse(problems[0]).byte });
});

test('what many shipments share is compared a portion at a time, and what a flood shares nearby', async (t) => {
  const place = folder(t);
  const file = join(place, 'day.csv');
  const rows = [...table(6000)].join('').split('\r\n');
  // Chains: each shares its number with the one before, or its order; some of both.
  const far = rows.filter((row, at) => at % 97 === 3 && row.startsWith('202-')).map((row, at) => (at % 3 === 0 ? row.replace(/^202-.{7}-.{7}/, `202-9999999-${1_000_000 + at}`) : row));
  writeFileSync(file, `${rows.join('\r\n')}${far.join('\r\n')}\r\n`);
  const whole = await said(file, {}, Infinity);
  assert.ok(whole.packages.filter((one) => /TRK02[0-2]/.test(one)).length > 20);
  for (const [together, options] of [[4, {}], [50, { fix: true }]]) {
    const parts = await said(file, options, 0, { together });
    assert.deepEqual(parts.packages, whole.packages, `${together} at a time`);
    assert.deepEqual(parts.problems, whole.problems);
  }
  const lines = [];
  const flood = { flood: 1, err: { ...quiet, line: (text) => lines.push(text) } };
  const near = await said(file, {}, 0, flood);
  // What was one order is two where its rows do not meet.
  assert.ok(near.packages.length >= whole.packages.length);
  assert.match(lines.join('\n'), /^.*day\.csv: \d\d\d shipments share an order or a number with more than 1 others; each is compared with those near it in the file only$/);
});

/** What a command on a file comes to, and the most memory it took. */
async function taken(argv) {
  const most = 'process.on("exit",()=>process.stderr.write(`most ${process.resourceUsage().maxRSS}`))';
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${most}`, BIN, ...argv]);
  let [out, err, lines] = ['', '', 0];
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
    if (lines < 1000) out += chunk;
  });
  child.stderr.on('data', (chunk) => { err += chunk; });
  const [code] = await once(child, 'close');
  return { code, out, err, lines, kilobytes: Number(/most (\d+)$/.exec(err)?.[1]) };
}

/** A long file, written as it comes. */
async function long(file, texts) {
  const stream = createWriteStream(file);
  for (const text of texts) if (!stream.write(text)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'close');
}

test('a long file takes the memory of a part', async (t) => {
  const file = join(folder(t), 'long.csv');
  await long(file, [...table(150_000), ties(150_000)]);
  const { code, err, lines, kilobytes } = await taken(['check', file, '--format', 'jsonl', '--now', NOW]);
  assert.equal(code, 1, err);
  assert.ok(lines > 130_000, `${lines} packages`);
  assert.match(err, /long\.csv:574:1: the row has 2 columns/);
  assert.ok(kilobytes < 150_000, `${kilobytes} kB resident`);
});

test('a line without end is refused at its beginning, whatever it goes on to', async (t) => {
  const file = join(folder(t), 'line.csv');
  await long(file, Array(160).fill('x'.repeat(1 << 20)));
  for (const verb of [['check'], ['map'], ['convert', '--to', 'json']]) {
    const { code, err, kilobytes } = await taken([...verb, file]);
    assert.equal(code, 2);
    assert.match(err, /line\.csv:1: a line of more than 16\.8 MB begins here; such a file is no table\nmost /);
    assert.ok(kilobytes < 150_000, `${kilobytes} kB resident`);
  }
});

test('one number in every row is no reason to hold them all', async (t) => {
  const file = join(folder(t), 'same.csv');
  await long(file, [...table(150_000)].map((text) => text.replaceAll(/RX\d{9}GB/g, 'RX473124829GB')));
  const { code, out, err, kilobytes } = await taken(['map', file, '--set', 'carrier:Royal Mail=Parcelforce', '--now', NOW]);
  assert.equal(code, 1, err);
  assert.match(out, /packages ready [\d,]+/);
  assert.match(err, /same\.csv: 1\d\d,\d\d\d shipments share an order or a number with more than 5,000 others/);
  // The file is gone through several times, each of which leaves a little behind.
  assert.ok(kilobytes < 200_000, `${kilobytes} kB resident`);
});

test('convert: JSON to a table and back, to the digit', async (t) => {
  const place = folder(t);
  const day = [
    good({ id: '=SUM(A1)', orderId: '202-1234567-1234567' }, { carrier: '@Post', trackingNumber: '-007' }),
    good({ id: '9007199254740993', orderId: '90071992547409930001' }, { shipDate: '2026-11-21T09:30:00.120+09:00' }),
  ];
  writeFileSync(join(place, 'day.json'), JSON.stringify(day));
  const table = await shipconfirm(['convert', join(place, 'day.json'), '--to', 'csv']);
  assert.deepEqual([table.code, table.err], [0, '']);
  assert.match(table.out, /\n"=""=SUM\(A1\)""",202-1234567-1234567,/);
  assert.equal(table.out.split('\n').filter((line) => /(^|,)"?[=+@-](?!")/.test(line)).length, 0, table.out);
  const back = await shipconfirm(['convert', '-', '--to', 'json'], { input: table.out });
  assert.deepEqual([back.code, back.err], [0, '']);
  assert.deepEqual(JSON.parse(back.out), readShipments(JSON.stringify(day)).shipments);
  const lines = await shipconfirm(['convert', '-', '--to', 'jsonl'], { input: table.out });
  assert.equal(lines.out.trimEnd().split('\n').length, 2);
});

test('convert names what a table cannot say, and fails on nothing', async () => {
  const twice = JSON.stringify([good({}, { reference: '1' }), good({}, { reference: '2' })]);
  const table = await shipconfirm(['convert', '-', '--to', 'csv'], { input: twice });
  assert.equal(table.code, 1);
  assert.match(table.err, /^standard input: 2 shipments would read back otherwise from a table: GB-1, GB-1; JSON keeps them\n$/);
  const none = await shipconfirm(['convert', '-', '--to', 'json'], { input: '[]' });
  assert.deepEqual(none, { code: 2, out: '[]\n', err: 'standard input: there is no shipment to convert\n' });
  const unsaid = await shipconfirm(['convert', '-']);
  assert.deepEqual([unsaid.code, unsaid.err], [2, 'shipconfirm: convert needs --to: json, jsonl or csv (shipconfirm convert --help)\n']);
  assert.deepEqual(json(convert('[]', { to: 'json' }).bytes), []);
});

test('check says whose records it read, and joins the orders of the shop', async (t) => {
  const { out } = await shipconfirm(['check', '-', '--now', NOW], { input: readFileSync(new URL('../../examples/shipments.csv', import.meta.url)) });
  assert.match(out, /^Read as shipconfirm \(table\): its columns go by our names or Amazon's\n/);
  const place = folder(t);
  writeFileSync(join(place, 'map.json'), JSON.stringify({ version: 1, fields: [{ from: 'Paket', to: 'tracking-number' }, { from: 'Auftrag', to: 'order-id' }] }));
  const mapped = await shipconfirm(['convert', '-', '--to', 'jsonl', '--mapping', join(place, 'map.json')], { input: 'Auftrag;Paket\n1;RX473124829GB\n' });
  assert.deepEqual([mapped.out, mapped.err], ['{"orderId":"1","packages":[{"trackingNumber":"RX473124829GB"}]}\n', '']);
});

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
async function said(file, options, long) {
  const packages = [];
  const problems = [];
  let parts = 0;
  const ask = (bytes, own) => json(checkBytes(bytes, { ...own, output: 'json' }));
  for await (const answer of answers({ file, options: { now: NOW, ...options }, ask, doing: '', err: quiet, long })) {
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

test('a long file takes the memory of a part', async (t) => {
  const file = join(folder(t), 'long.csv');
  const stream = createWriteStream(file);
  for (const text of table(150_000)) if (!stream.write(text)) await once(stream, 'drain');
  stream.end(ties(150_000));
  await once(stream, 'close');
  const most = 'process.on("exit",()=>process.stderr.write(`most ${process.resourceUsage().maxRSS}`))';
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${most}`, BIN, 'check', file, '--format', 'jsonl', '--now', NOW]);
  let lines = 0;
  let err = '';
  child.stdout.on('data', (chunk) => { for (const byte of chunk) if (byte === 10) lines += 1; });
  child.stderr.on('data', (chunk) => { err += chunk; });
  const [code] = await once(child, 'close');
  assert.equal(code, 1, err);
  assert.ok(lines > 130_000, `${lines} packages`);
  assert.match(err, /long\.csv:574:1: the row has 2 columns/);
  const kilobytes = Number(/most (\d+)$/.exec(err)?.[1]);
  assert.ok(kilobytes < 150_000, `${kilobytes} kB resident`);
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
  assert.match(out, /^shipconfirm, table: this is how the file is written\n/);
  const place = folder(t);
  writeFileSync(join(place, 'map.json'), JSON.stringify({ version: 1, fields: [{ from: 'Paket', to: 'tracking-number' }, { from: 'Auftrag', to: 'order-id' }] }));
  const mapped = await shipconfirm(['convert', '-', '--to', 'jsonl', '--mapping', join(place, 'map.json')], { input: 'Auftrag;Paket\n1;RX473124829GB\n' });
  assert.deepEqual([mapped.out, mapped.err], ['{"orderId":"1","packages":[{"trackingNumber":"RX473124829GB"}]}\n', '']);
});

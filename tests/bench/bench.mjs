/**
 * Speed of `recognize` and `check` in this process, beside the peers that JavaScript has, and the size of the module.
 * Times on a shared machine say little; ratios of one run say more, so those are what is quoted.
 */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import regexes from 'tracking-number-validation';
import peer from 'ts-tracking-number';

import { check, checkBytes, recognize, recognizeColumns, recognizeLines } from '../../pkg/node.mjs';

const ROUNDS = 11;
const NOW = '2026-11-21T16:00:00Z';
const at = (path) => new URL(`../../${path}`, import.meta.url);

const corpus = at('../shared/peers/corpus.json');
const list = existsSync(corpus)
  ? JSON.parse(readFileSync(corpus, 'utf8')).map(({ number }) => number)
  : JSON.parse(readFileSync(new URL('numbers.json', import.meta.url), 'utf8'));

/** So many of them, in turn. */
const numbers = (count) => Array.from({ length: count }, (_, position) => list[position % list.length]);

/** Rows a second: the median of the rounds, after one that is not counted. */
function rate(rows, work) {
  const rates = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    work();
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (round > 0) rates.push(rows / seconds);
  }
  return rates.sort((a, b) => a - b)[ROUNDS >> 1];
}

/** What a parcel of a shop holds, about 500 bytes as JSON. */
const shipment = (trackingNumber, position) => ({
  id: `GB-${position}`, orderId: `202-1234567-${String(position).padStart(7, '0')}`, marketplace: 'GB', status: 'Unshipped', fulfillment: 'MFN',
  purchaseDate: '2026-11-20T09:12:00Z', shipBy: '2026-11-23T23:59:59Z', shipFrom: { country: 'GB' }, shipTo: { country: 'GB' },
  lines: [{ orderItemId: '12345678901234', sku: 'MUG', ordered: 2, shipped: 0 }],
  packages: [{
    reference: '1', carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber, shipDate: '2026-11-21T10:30:00Z',
    items: [{ orderItemId: '12345678901234', quantity: 2 }],
  }],
});

const few = numbers(2_000);
const many = numbers(20_000);
const blob = new TextEncoder().encode(`${many.join('\n')}\n`);
const shipments = few.map(shipment);
const day = new TextEncoder().encode(JSON.stringify(shipments));

const each = (list, work) => () => { for (const one of list) work(one); };
const rows = [
  ['ts-tracking-number', rate(few.length, each(few, (one) => peer.getTracking(one)))],
  ['tracking-number-validation', rate(many.length, each(many, (one) => regexes.getCourier(one)))],
  ['recognize, one call a number', rate(few.length, each(few, (one) => recognize(one)))],
  ['recognize, one call for all', rate(many.length, () => recognize(many))],
  ['recognizeLines, bytes in and out', rate(many.length, () => recognizeLines(blob))],
  ['recognizeColumns, bytes in, columns out', rate(many.length, () => recognizeColumns(blob))],
  ['check, one call a shipment', rate(shipments.length, each(shipments, (one) => check(one, { now: NOW })))],
  ['check, one call for all', rate(shipments.length, () => check(shipments, { now: NOW }))],
  ['checkBytes, bytes in and out', rate(shipments.length, () => checkBytes(day, { now: NOW, output: 'jsonl' }))],
];

const [[, slow], [, regex]] = rows;
console.log(`${list.length} distinct numbers, ${Math.round(day.length / shipments.length)} bytes a shipment, medians of ${ROUNDS} rounds\n`);
console.log(`${''.padEnd(34)}${'a second'.padStart(10)}${'× ts-tracking-number'.padStart(22)}${'× regex peer'.padStart(14)}`);
for (const [name, speed] of rows) {
  const ratio = (other) => (name.startsWith('check') ? '' : (speed / other).toFixed(speed / other < 10 ? 2 : 0));
  console.log(`${name.padEnd(34)}${Math.round(speed).toLocaleString('en').padStart(10)}${ratio(slow).padStart(22)}${ratio(regex).padStart(14)}`);
}

const module = readFileSync(at('pkg/dist/shipconfirm_bg.wasm'));
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`\nshipconfirm_bg.wasm: ${kilo(module.length)} raw, ${kilo(gzipSync(module, { level: 9 }).length)} gzip, ${kilo(brotliCompressSync(module).length)} brotli`);

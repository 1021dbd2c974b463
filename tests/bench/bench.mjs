/**
 * Speed of `recognize` and `check` in this process, beside the peers that JavaScript has, and the size of the module.
 * Times on a shared machine say little; ratios of one run say more, so those are what is quoted.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

import regexes from 'tracking-number-validation';
import peer from 'ts-tracking-number';

import { check, checkBytes, recognize, recognizeColumns, recognizeLines } from '../../pkg/dist/files/node.mjs';

const ROUNDS = 11;
const NOW = '2026-11-21T16:00:00Z';
const at = (path) => new URL(`../../${path}`, import.meta.url);

const corpus = at('../shared/peers/corpus.json');
const list = existsSync(corpus)
  ? JSON.parse(readFileSync(corpus, 'utf8')).map(({ number }) => number)
  : JSON.parse(readFileSync(new URL('numbers.json', import.meta.url), 'utf8'));

/** So many of them, in turn. */
const numbers = (count) => Array.from({ length: count }, (_, position) => list[position % list.length]);

/** Rows a second: the median of the rounds, once the compilers of this process are done with the work. */
function rate(rows, work) {
  const warm = process.hrtime.bigint() + 400_000_000n;
  while (process.hrtime.bigint() < warm) work();
  const rates = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.hrtime.bigint();
    work();
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    rates.push(rows / seconds);
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

/** A right Royal Mail number: UPU S10, weights 8 6 4 2 3 5 9 7, modulo 11. */
const post = (position) => {
  const body = String(20_000_000 + position * 37);
  const rest = 11 - ([8, 6, 4, 2, 3, 5, 9, 7].reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11);
  return `RX${body}${rest === 10 ? 0 : rest === 11 ? 5 : rest}GB`;
};

const few = numbers(2_000);
const many = numbers(20_000);
const blob = new TextEncoder().encode(`${many.join('\n')}\n`);
const shipments = few.map(shipment);
const day = new TextEncoder().encode(JSON.stringify(shipments));
const right = new TextEncoder().encode(JSON.stringify(few.map((_, position) => shipment(post(position), position))));

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
  ['checkBytes, right numbers', rate(shipments.length, () => checkBytes(right, { now: NOW, output: 'jsonl' }))],
  ['checkBytes, theirs', rate(shipments.length, () => checkBytes(day, { now: NOW, output: 'jsonl' }))],
];

const [[, slow], [, regex]] = rows;
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const ratio = (speed, other) => (speed / other).toFixed(speed / other < 10 ? 2 : 0);
const table = rows.map(([name, speed]) => [
  name, Math.round(speed).toLocaleString('en'), ...(name.startsWith('check') ? ['', ''] : [ratio(speed, slow), ratio(speed, regex)]),
]);
const heads = ['', 'a second', '× ts-tracking-number 1.0.17', '× tracking-number-validation 2.0.2'];
const row = (cells) => `| ${cells.join(' | ')} |`;
const brotli = (bytes) => brotliCompressSync(bytes).length;

/** Sections of a module: id, bytes. */
function* sections(module) {
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  while (at < module.length) {
    const id = module[at++];
    const size = number();
    yield [id, module.subarray(at, at + size)];
    at += size;
  }
}
const NAMES = { 10: 'code', 11: 'data (the catalogue and its automaton)' };
const sizes = (bytes) => [kilo(bytes.length), kilo(brotli(bytes))];
const engines = [['shipconfirm', 'shipconfirm'], ['shipconfirm/files', 'files']].flatMap(([entry, folder]) => {
  const module = readFileSync(at(`pkg/dist/${folder}/shipconfirm_bg.wasm`));
  return [[`**${entry}**, whole module`, ...sizes(module)], ...[...sections(module)].filter(([id]) => NAMES[id]).map(([id, bytes]) => [NAMES[id], ...sizes(bytes)])];
});
const languages = readdirSync(at('pkg/generated/messages')).filter((name) => /^[a-z]{2}\.js$/.test(name));
const texts = languages.map((name) => [`texts, ${name.slice(0, 2)} (only the one in use is loaded)`, ...sizes(readFileSync(at(`pkg/generated/messages/${name}`)))]);

const page = `<!-- Generated by \`cargo xtask bench\`; do not edit. -->
# Speed and size

One run of \`cargo xtask bench\` in Node ${process.versions.node}, one process, one core: medians of ${ROUNDS} rounds. Times on a shared machine say
little; the ratios of one run say more. ${list.length} distinct numbers of the public corpus, ${list.filter((number) => !/^[A-Z0-9]+$/.test(number)).length} of them with blanks and hyphens; shipments of
${Math.round(day.length / shipments.length)} bytes, every rule on.

${[row(heads), row(heads.map(() => '---')), ...table.map(row)].join('\n')}

\`check\` on \`theirs\` is the worst case: every number is another carrier's or wrong, so the rules look for slips.

| part of the engine | raw | brotli |
| --- | --- | --- |
${[...engines, ...texts].map(row).join('\n')}
`;
writeFileSync(at('docs/performance.md'), page);
console.log(page);

/**
 * Speed of `recognize` and `check` in this process, beside the peers that JavaScript has, and the size of the module.
 * Times on a shared machine say little; ratios of one run say more, so those are what is quoted.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';

import shipmethod from 'shipmethod';
import validation from 'tracking-number-validation';
import peer from 'ts-tracking-number';

import { createApi } from '../../pkg/src/api.js';
import { messagesIn } from '../../pkg/src/messages.js';
import { initSync } from '../../pkg/dist/files/glue.js';
import * as glue from '../../pkg/dist/files/glue.js';
import { check, checkBytes, recognize, recognizeColumns, recognizeLines } from '../../pkg/dist/files/node.mjs';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc');

const ROUNDS = 11;
const NOW = '2026-11-21T16:00:00Z';
const at = (path) => new URL(`../../${path}`, import.meta.url);

const { cases } = JSON.parse(readFileSync(at('tests/cases/recognition.json'), 'utf8'));
const list = cases.map(({ number }) => number);

/** So many of them, in turn. */
const numbers = (count) => Array.from({ length: count }, (_, position) => list[position % list.length]);

/**
 * Rows a second of each work: the median of the rounds, once the compilers of this process are done with it. Every round
 * asks all of them in turn, so that what else the machine does slows one as much as the other.
 */
function rates(works) {
  for (const [, , work] of works) {
    const warm = process.hrtime.bigint() + 400_000_000n;
    while (process.hrtime.bigint() < warm) work();
  }
  const seen = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    works.forEach(([, rows, work], at) => {
      const start = process.hrtime.bigint();
      work();
      seen[at].push(rows / (Number(process.hrtime.bigint() - start) / 1e9));
    });
  }
  return works.map(([name], at) => [name, seen[at].sort((a, b) => a - b)[ROUNDS >> 1]]);
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
const pages = Array.from({ length: many.length / few.length }, (_, page) => many.slice(page * few.length, (page + 1) * few.length));
const blob = new TextEncoder().encode(`${many.join('\n')}\n`);
const shipments = few.map(shipment);
const day = new TextEncoder().encode(JSON.stringify(shipments));
const right = new TextEncoder().encode(JSON.stringify(few.map((_, position) => shipment(post(position), position))));

const each = (list, work) => () => { for (const one of list) work(one); };
const SLOW = 'ts-tracking-number 1.0.17';
const REGEXES = ['tracking-number-validation 2.0.2', 'shipmethod 2.1.2'];
const found = rates([
  [SLOW, few.length, each(few, (one) => peer.getTracking(one))],
  [REGEXES[0], many.length, each(many, (one) => validation.getCourier(one))],
  [REGEXES[1], many.length, each(many, (one) => shipmethod.getCarrier(one))],
  ['recognize, one call a number', many.length, each(many, (one) => recognize(one))],
  ['recognize, 2,000 numbers a call', many.length, each(pages, (page) => recognize(page))],
  ['recognize, 20,000 numbers a call', many.length, () => recognize(many)],
  ['recognizeLines, bytes in and out', many.length, () => recognizeLines(blob)],
  ['recognizeColumns, bytes in, columns out', many.length, () => recognizeColumns(blob)],
  ['check, one call a shipment', shipments.length, each(shipments, (one) => check(one, { now: NOW }))],
  ['check, one call for all', shipments.length, () => check(shipments, { now: NOW })],
  ['checkBytes, right numbers', shipments.length, () => checkBytes(right, { now: NOW, output: 'jsonl' })],
  ['checkBytes, theirs', shipments.length, () => checkBytes(day, { now: NOW, output: 'jsonl' })],
]);

/** What is wanted of a row: times the slow peer, times the fastest regex-only peer, rows a second. */
const WANTED = {
  'recognize, one call a number': '20 ×', 'recognize, 2,000 numbers a call': '40 ×', 'recognize, 20,000 numbers a call': '40 ×',
  'recognizeColumns, bytes in, columns out': '100 ×, 1.5 ×', 'checkBytes, right numbers': '200,000',
};
const speed = Object.fromEntries(found);
const fastest = REGEXES.reduce((a, b) => (speed[a] > speed[b] ? a : b));
const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const count = (number) => Math.round(number).toLocaleString('en');
const ratio = (one, other) => (one / other).toFixed(one / other < 10 ? 2 : 0);
const table = found.map(([name, one]) => [
  name, count(one), ...(name.startsWith('check') ? ['', ''] : [ratio(one, speed[SLOW]), ratio(one, speed[fastest])]), WANTED[name] ?? '',
]);
const heads = ['', 'a second', `× ${SLOW}`, `× ${fastest}`, 'wanted'];
const row = (cells) => `| ${cells.join(' | ')} |`;

/** The median of a native bench, in numbers a second; criterion leaves its findings in a folder of its own. */
function native(name) {
  const folder = process.env.CRITERION_HOME;
  const file = folder && `${folder}/recognize/${name}/new/estimates.json`;
  if (!file || !existsSync(file)) return undefined;
  return list.length / (JSON.parse(readFileSync(file, 'utf8')).median.point_estimate / 1e9);
}
const [own, crate] = [native('shipconfirm'), native('tracking-numbers')];
const natively = own && crate
  ? `Natively, by criterion: ${count(own)} numbers a second, ${ratio(own, crate)} × the crate \`tracking-numbers\` 0.1.2 with its ${count(crate)} (wanted: 20 ×).`
  : 'The native peer was not measured in this run.';

/** A million shipments through one engine: what it holds after the first of them, and after all. */
function memory() {
  const held = initSync({ module: readFileSync(at('pkg/dist/files/shipconfirm_bg.wasm')) }).memory;
  const engine = createApi(glue, messagesIn);
  const used = () => { gc(); return [held.buffer.byteLength, process.memoryUsage().heapUsed]; };
  const calls = 1_000_000 / shipments.length;
  let before;
  for (let call = 0; call < calls; call += 1) {
    engine.checkBytes(right, { now: NOW, output: 'jsonl' });
    if (call === 9) before = used();
  }
  return used().map((bytes, part) => `${kilo(before[part])} and ${kilo(bytes)}`);
}
const [engine, heap] = memory();
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

/** The small engine with one thing done otherwise, which `cargo xtask bench` builds. */
const variants = process.env.SMALLER ? JSON.parse(readFileSync(process.env.SMALLER, 'utf8')) : [];
const weighed = variants.map(({ what, file }) => [what, readFileSync(file)]).map(([what, bytes]) => [what, bytes.length, brotli(bytes)]);
const more = (bytes) => `${bytes > 0 ? '+' : ''}${((bytes / weighed[0][2]) * 100).toFixed(1)} %`;
const tried = weighed.map(([what, raw, small], at) => [what, kilo(raw), kilo(small), at === 0 ? '' : more(small - weighed[0][2])]);
const smaller = tried.length > 0
  ? [['the small engine', 'raw', 'brotli', ''], ['---', '---', '---', '---'], ...tried].map(row).join('\n')
  : 'Nothing else was built in this run.';

const page = `<!-- Generated by \`cargo xtask bench\`; do not edit. -->
# Speed and size

One run of \`cargo xtask bench\` in Node ${process.versions.node}, one process, one core: medians of ${ROUNDS} rounds. Times on a shared machine say
little; the ratios of one run say more. ${list.length} distinct numbers of the public corpus, ${list.filter((number) => !/^[A-Z0-9]+$/.test(number)).length} of them with blanks and hyphens; shipments of
${Math.round(day.length / shipments.length)} bytes, every rule on.

${[row(heads), row(heads.map(() => '---')), ...table.map(row)].join('\n')}

${natively}

Objects of 20,000 numbers live until the call returns: by then the collector has copied most of them, which costs as much
again as making them. Those of 2,000 are gone before it looks. \`check\` on \`theirs\` is the worst case: every number is another
carrier's or wrong, so the rules look for slips.

Memory is flat: after 10 calls of \`checkBytes\` with ${count(shipments.length)} shipments each and after 1,000,000 shipments, the engine holds ${engine},
and JavaScript ${heap}.

| part of the engine | raw | brotli |
| --- | --- | --- |
${[...engines, ...texts].map(row).join('\n')}

## What was tried to make it smaller

${smaller}

What the code itself does, and what that took away when it was done:

- Two engines, one of them without what reads and writes files: see above.
- Texts for people stand beside the module, one file a language, and only the one in use is loaded: see above.
- A shipment's fields are reached through one table a record, in place of derived code for each of six: 6 kB raw, was 50 (\`src/shipment/record.rs\`).
- Moments are read with the calendar of jiff, not with its parser: 25 kB (cf9b5c2).
- Options and answers cross as JSON, and numbers as their digits, so that no code for floats is in the engine: 15 kB (f28812b).
- The catalogue is one packed text that is unfolded at the first question, its names sorted, its patterns one automaton (\`build/\`).
- Small letters come from ranges, not from the tables of the standard library (\`src/catalog/key.rs\`).
- The tz database stays out: the transitions of the stores are worked out in the build (\`src/vtr/zone.rs\`).
`;
writeFileSync(at('docs/performance.md'), page);
console.log(page);

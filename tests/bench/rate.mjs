/** A year of a large seller read back to every rate: a million rows of a ledger, and one package more. */
import { readFileSync } from 'node:fs';

import { rate } from '../../pkg/dist/files/node.mjs';

const NOW = '2026-11-21T16:00:00Z';
const ROUNDS = 9;
const ROWS = 1_000_000;
const sample = readFileSync(new URL('../../examples/ledger.jsonl', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));

/** Rows of the example again and again, each of its own order, promised on a day of the year before now. */
function ledger(rows) {
  const lines = [];
  for (let at = 0; at < rows; at += 1) {
    const row = sample[at % sample.length];
    const day = (back) => new Date(Date.parse(NOW) - (back + (at % 365)) * 86_400_000).toISOString();
    const orderId = `203-${String(at).padStart(7, '0')}-${String((at * 37) % 10_000_000).padStart(7, '0')}`;
    lines.push(JSON.stringify({ ...row, orderId, deliverBy: day(-2).slice(0, 10), shipBy: day(1).slice(0, 10), confirmedAt: day(1) }));
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

const bytes = ledger(ROWS);
const times = [];
let result;
for (let round = 0; round < ROUNDS; round += 1) {
  const start = process.hrtime.bigint();
  result = rate(bytes, { now: NOW });
  times.push(Number(process.hrtime.bigint() - start) / 1e9);
}
const median = times.sort((a, b) => a - b)[ROUNDS >> 1];
console.log(`  ${ROWS.toLocaleString('en')} rows of a ledger, ${(bytes.length / 1e6).toFixed(0)} MB, to ${result.rates.length} rates: ${median.toFixed(2)} s (median of ${ROUNDS}, one core)`);
if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems[0]));

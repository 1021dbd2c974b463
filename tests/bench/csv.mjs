/**
 * A table to a report, beside a parser and a recogniser of JavaScript that only parse and recognise, on one file in one run;
 * and the memory a file of a million rows takes on the command line.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import papaparse from 'papaparse';
import peer from 'ts-tracking-number';

import { checkBytes } from '../../pkg/dist/files/node.mjs';
import { table, ties } from './rows.mjs';

const NOW = '2026-11-21T16:00:00Z';
const ROUNDS = 15;
const ROWS = 10_000;
const text = [...table(ROWS)].join('');
const bytes = new TextEncoder().encode(text);

const parsed = () => papaparse.parse(text, { header: true, skipEmptyLines: true }).data;
const WORK = {
  alone: parsed,
  theirs: () => {
    let found = 0;
    for (const row of parsed()) if (row['tracking-number'] && peer.getTracking(row['tracking-number'])) found += 1;
    return found;
  },
  ours: () => checkBytes(bytes, { now: NOW, output: 'jsonl' }),
};

/** Seconds of each: medians. A round asks all of them, so that a busy machine is as busy for one as for the other. */
function measured() {
  const all = Object.fromEntries(Object.keys(WORK).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, work] of Object.entries(WORK)) {
      const start = process.hrtime.bigint();
      work();
      // The first round warms up.
      if (round >= 0) all[name].push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  return Object.fromEntries(Object.entries(all).map(([name, times]) => [name, times.toSorted((a, b) => a - b)[ROUNDS >> 1]]));
}

const { alone, theirs, ours } = measured();
const rate = (time) => Math.round(ROWS / time).toLocaleString('en').padStart(12);
console.log(`  ${ROWS.toLocaleString('en')} rows, ${(bytes.length / 1e6).toFixed(1)} MB, rows a second, medians of ${ROUNDS}`);
console.log(`  papaparse, parse only                        ${rate(alone)}`);
console.log(`  papaparse + ts-tracking-number, recognise    ${rate(theirs)}`);
console.log(`  shipconfirm, table to report, every rule     ${rate(ours)}`);
console.log(`  ratio of the last two                        ${(theirs / ours).toFixed(2).padStart(12)}`);

const folder = mkdtempSync(join(tmpdir(), 'shipconfirm-'));
try {
  const file = join(folder, 'million.csv');
  const stream = createWriteStream(file);
  for (const part of table(1_000_000)) if (!stream.write(part)) await once(stream, 'drain');
  stream.end(ties(1_000_000));
  await once(stream, 'close');
  const most = 'process.on("exit",()=>process.stderr.write(`\\nmost ${process.resourceUsage().maxRSS}`))';
  const bin = new URL('../../pkg/bin/shipconfirm.js', import.meta.url).pathname;
  const start = Date.now();
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${most}`, bin, 'check', file, '--format', 'jsonl', '--now', NOW], { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (chunk) => { err += chunk; });
  await once(child, 'close');
  const kilobytes = Number(/most (\d+)$/.exec(err)?.[1]);
  console.log(`  check of 1,000,000 rows, ${(statSync(file).size / 1e6).toFixed(0)} MB from disk: ${(kilobytes / 1000).toFixed(0)} MB resident at most, ${((Date.now() - start) / 1000).toFixed(0)} s`);
  if (!(kilobytes < 150_000)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { BIN, NOW, folder, good, shipconfirm } from './cli.mjs';

const run = (input, ...args) => shipconfirm(['check', '-', '--now', NOW, ...args], { input });
const ready = JSON.stringify(good());

/** One clear line with its place, whatever the form of the answer. */
async function refused(input, code, pattern, packages) {
  for (const format of ['table', 'json', 'jsonl']) {
    const { code: exit, out, err } = await run(input, '--format', format);
    assert.deepEqual({ format, exit }, { format, exit: code }, err);
    assert.match(err, pattern);
    assert.doesNotMatch(err + out, /panic|unreachable|RuntimeError| at .*\.js/i);
    if (format === 'jsonl') assert.equal(out.split('\n').length - 1, packages);
  }
}

test('truncated JSON', async () => {
  await refused(`[${ready},{"orderId":"202-`, 1, /^standard input:1:\d+: [^\n]+\n$/, 1);
  await refused('{"orderId":', 2, /^standard input:1:\d+: [^\n]+\n$/, 0);
});

test('a bad line among good ones', async () => {
  await refused(`${ready}\n{"orderId":\n${ready}\n`, 1, /^standard input:2:\d+: [^\n]+\n$/, 2);
});

test('NUL bytes', async () => {
  await refused(Buffer.from([0, 0, 0, 0]), 2, /^standard input:1:1: no column order-id; the first line has: ""\n$/, 0);
  const { code, err } = await run(`order-id,carrier,tracking-number\n202-1234567-1234567,UPS\0,1Z999AA10123456784\n`, '--format', 'jsonl');
  assert.ok(code === 1 || code === 2, String(code));
  assert.doesNotMatch(err, /\0/);
});

test('another encoding', async () => {
  const wide = await run(Buffer.from(`\ufeff${ready}`, 'utf16le'), '--format', 'jsonl');
  assert.deepEqual([wide.code, wide.err], [0, '']);
  const latin = await run(Buffer.from('order-id,carrier,tracking-number\n202-1234567-1234567,Colis\xe9,AB\n', 'latin1'), '--format', 'jsonl');
  assert.deepEqual([latin.code, latin.err], [1, '']);
  assert.match(latin.out, /Colisé/);
});

test('a CSV with a missing column', async () => {
  await refused('shop,carrier\n1,UPS\n', 2, /^standard input:1:1: [^\n]*order[^\n]*\n$/, 0);
});

test('nothing at all', async () => {
  await refused('', 2, /^standard input:1:1: the input is empty\n$/, 0);
  await refused('[]', 2, /^standard input: there is no package to check\n$/, 0);
});

test('a spreadsheet', async () => {
  await refused(Buffer.from('PK\x03\x04rest'), 2, /^standard input:1:1: the file is a spreadsheet [^\n]+\n$/, 0);
});

test('10,000 junk rows keep the good ones, and the problems end', async () => {
  const junk = Array.from({ length: 10_000 }, (_, at) => `{junk ${at}`).join('\n');
  const { code, out, err } = await run(`${ready}\n${junk}\n${ready}\n`, '--format', 'jsonl', '--from', 'shipconfirm');
  assert.equal(code, 1);
  assert.equal(out.split('\n').length - 1, 2);
  const said = err.trimEnd().split('\n');
  assert.ok(said.length <= 102, String(said.length));
  assert.match(said[0], /^standard input:2:\d+: /);
  assert.match(said.at(-1), /: and [\d,]+ more$/);
});

test('10,000 junk rows of a CSV are findings', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `junk${at},?,!!`).join('\n');
  const { code, out } = await run(`order-id,carrier,tracking-number\n${rows}\n`, '--format', 'jsonl');
  assert.equal(code, 1);
  const packages = out.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(packages.length, 10_000);
  assert.ok(packages.every(({ readiness, findings }) => readiness === 'blocked' && findings.length > 0));
});

test('a line of 200 MB', async (t) => {
  const at = folder(t);
  const file = join(at, 'long.json');
  const megabyte = Buffer.alloc(1e6, 'x');
  writeFileSync(file, Buffer.concat([Buffer.from('{"orderId":"'), ...Array.from({ length: 200 }, () => megabyte), Buffer.from('"}\n')]));
  const { code, out, err } = await shipconfirm(['check', 'long.json', '--now', NOW], { cwd: at });
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /^long\.json:1:\d+: [^\n]{10,200}\n$/);
  const numbers = join(at, 'long.txt');
  writeFileSync(numbers, Buffer.concat([...Array.from({ length: 200 }, () => megabyte), Buffer.from('\n1Z999AA10123456784\n')]));
  const answer = await counted(['recognize', '--json'], numbers);
  assert.deepEqual([answer.code, answer.lines, answer.err], [0, 2, '']);
});

/** Runs with a file as standard input, and counts lines instead of holding them. */
function counted(args, file) {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', 'exec "$0" "$@" < "$FILE"', process.execPath, BIN, ...args], { env: { ...process.env, FILE: file } });
    let lines = 0;
    const err = [];
    child.stdout.on('data', (chunk) => { for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1; });
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines, err: Buffer.concat(err).toString() }));
  });
}

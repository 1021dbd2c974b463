import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

// Memory of this process would be the test runner's too.
const ROUNDS = `
  import { readFileSync } from 'node:fs';
  import * as glue from '../dist/files/glue.js';
  import { createApi } from '../src/api.js';
  import { messagesIn } from '../src/messages.js';
  import { NOW, good } from './cli.mjs';
  const numbers = Array.from({ length: 500 }, (_, at) => \`1Z999AA1\${String(at).padStart(10, '0')}\`);
  const day = JSON.stringify(numbers.map((trackingNumber) => good({}, { carrier: 'RoyalMail', trackingNumber })));
  const round = () => {
    recognize(numbers);
    recognizeLines(numbers.join('\\n'));
    check(readShipments(day).shipments, { now: NOW });
    checkBytes(day, { now: NOW, fix: true });
    build(day, { to: 'flat', now: NOW });
    applyFixes(good({}, { carrier: 'RoyalMail' }), { now: NOW });
    try { check(good(), { now: 'never' }); } catch {}
  };
  const { memory } = glue.initSync({ module: readFileSync('../dist/files/shipconfirm_bg.wasm') });
  const { applyFixes, build, check, checkBytes, readShipments, recognize, recognizeLines } = createApi(glue, messagesIn);
  // What the engine holds and what JavaScript holds; the size of the process follows the collector's mood.
  const used = () => { gc(); return [memory.buffer.byteLength, process.memoryUsage().heapUsed]; };
  for (let warm = 0; warm < 20; warm += 1) round();
  const before = used();
  for (let rounds = 0; rounds < 60; rounds += 1) round();
  process.stdout.write(JSON.stringify(used().map((bytes, at) => bytes - before[at])));
`;

test('memory is flat over many calls', () => {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', ROUNDS], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const [engine, heap] = JSON.parse(stdout);
  assert.equal(engine, 0);
  assert.ok(heap < 1_000_000, `the heap grew by ${heap} bytes`);
});

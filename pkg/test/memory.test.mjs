import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

// Memory of this process would be the test runner's too.
const ROUNDS = `
  import { applyFixes, build, check, checkBytes, readShipments, recognize, recognizeLines } from 'shipconfirm';
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
  const used = () => { gc(); return process.memoryUsage().rss; };
  for (let warm = 0; warm < 20; warm += 1) round();
  const before = used();
  for (let rounds = 0; rounds < 60; rounds += 1) round();
  process.stdout.write(String((used() - before) / 1e6));
`;

test('memory is flat over many calls', () => {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', ROUNDS], { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.ok(Number(stdout) < 15, `grew by ${stdout} MB`);
});

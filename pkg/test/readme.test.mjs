import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { recognize } from 'shipconfirm';
import { folder, shipconfirm } from './cli.mjs';

const HOUSE = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language, at = 0) => [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))][at][1];

/** As a shell reads it: quotes hold words together. */
const words = (command) => command.match(/'[^']*'|\S+/g).map((word) => word.replaceAll("'", ''));

test('the transcript is what the command line prints (point 30)', async (t) => {
  const at = folder(t);
  writeFileSync(join(at, 'day.csv'), block('csv'));
  const transcript = [...README.matchAll(/^```\n(\$ [^]*?)^```$/gm)][0][1];
  const printed = [];
  for (const [, command] of transcript.matchAll(/^\$ npx shipconfirm (.*)$/gm)) {
    const { out, err } = await shipconfirm(words(command), { cwd: at });
    assert.equal(err, '');
    printed.push(`$ npx shipconfirm ${command}\n${out}`);
  }
  assert.equal(printed.length, 3);
  assert.equal(printed.join('\n'), transcript);
});

test('the Node example runs as printed (point 30)', (t) => {
  const at = folder(t);
  mkdirSync(join(at, 'node_modules'));
  symlinkSync(fileURLToPath(new URL('..', import.meta.url)), join(at, 'node_modules/shipconfirm'));
  writeFileSync(join(at, 'day.csv'), block('csv'));
  writeFileSync(join(at, 'app.mjs'), `${block('js')}\nconsole.log(ready.length, held.length);`);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['app.mjs'], { cwd: at, encoding: 'utf8' });
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^1002 blocked defect \[/m);
  assert.match(stdout, /\n2 1\n$/);
});

test('every command of the house\'s README runs', async (t) => {
  const at = folder(t);
  symlinkSync(join(HOUSE, 'examples'), join(at, 'examples'));
  const commands = [...readFileSync(join(HOUSE, 'README.md'), 'utf8').matchAll(/^(?:echo (\S+) \| )?npx shipconfirm (.*)$/gm)];
  assert.ok(commands.length >= 5);
  for (const [, input = '', command] of commands) {
    const { code, out, err } = await shipconfirm(words(command), { cwd: at, input: `${input}\n` });
    assert.equal(err, '', command);
    // The sample day has something of everything.
    assert.equal(code, /sample-day|processing-report/.test(command) ? 1 : 0, command);
    assert.ok(out.length > 100, command);
  }
});

test('what is pasted is read as the house\'s README says', () => {
  const rows = [...readFileSync(join(HOUSE, 'README.md'), 'utf8').matchAll(/^\| `([^`]+)`.* \| `([^`]+)`, (.*) \|$/gm)];
  assert.equal(rows.length, 4);
  for (const [, pasted, number, told] of rows) {
    const { cleaned, candidates: [{ carrier, service, post }] } = recognize(pasted);
    assert.equal(cleaned, number);
    for (const name of [service?.name ?? carrier, post?.name ?? '']) assert.ok(told.includes(name), `${pasted}: ${name}`);
  }
});

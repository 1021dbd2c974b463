import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { folder, shipconfirm } from './cli.mjs';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language, at = 0) => [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))][at][1];

test('the transcript is what the command line prints', async (t) => {
  const at = folder(t);
  writeFileSync(join(at, 'day.csv'), block('csv'));
  const transcript = [...README.matchAll(/^```\n(\$ [^]*?)^```$/gm)][0][1];
  const printed = [];
  for (const [, command] of transcript.matchAll(/^\$ npx shipconfirm (.*)$/gm)) {
    // As a shell reads it: quotes hold words together.
    const words = command.match(/'[^']*'|\S+/g).map((word) => word.replaceAll("'", ''));
    const { out, err } = await shipconfirm(words, { cwd: at });
    assert.equal(err, '');
    printed.push(`$ npx shipconfirm ${command}\n${out}`);
  }
  assert.equal(printed.length, 3);
  assert.equal(printed.join('\n'), transcript);
});

test('the Node example runs', (t) => {
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

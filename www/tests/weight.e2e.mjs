/** What the panel may weigh. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { weights } from '../scripts/weight.mjs';

/** Code of the first look, without texts and engine, compressed. */
const MOST = 60 * 1024;
/** With the screens that are fetched while it stands. */
const MOST_IN_ALL = 100 * 1024;

test('the code of the first look weighs 60 KB at most, all of it 100 KB, compressed, without texts and engine (point 25)', (t) => {
  const weighed = weights();
  t.diagnostic(`measured: ${Object.entries(weighed).map(([what, bytes]) => `${what} ${(bytes / 1024).toFixed(1)} KB`).join(', ')}`);
  assert.ok(weighed.english > 10_000, 'English is a file of its own');
  assert.ok(weighed.later > 1000, 'screens are files of their own');
  assert.ok(weighed.code < MOST, `${(weighed.code / 1024).toFixed(1)} KB`);
  assert.ok(weighed.code + weighed.later < MOST_IN_ALL, `${((weighed.code + weighed.later) / 1024).toFixed(1)} KB`);
});

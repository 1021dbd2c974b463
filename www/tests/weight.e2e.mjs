/** What the panel may weigh. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { weights } from '../scripts/weight.mjs';

/** Code of the page without texts and engine, compressed. */
const MOST = 60 * 1024;

test('the page’s code weighs 60 KB at most, compressed, without texts and engine (point 25)', (t) => {
  const weighed = weights();
  t.diagnostic(`measured: ${Object.entries(weighed).map(([what, bytes]) => `${what} ${(bytes / 1024).toFixed(1)} KB`).join(', ')}`);
  assert.ok(weighed.english > 10_000, 'English is a file of its own');
  assert.ok(weighed.code < MOST, `${(weighed.code / 1024).toFixed(1)} KB`);
});

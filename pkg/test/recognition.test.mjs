// The objects JavaScript makes of the engine's numbers are those the engine writes natively.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { recognize, recognizeColumns, recognizeLines } from 'shipconfirm';
import * as files from 'shipconfirm/files';

const cases = JSON.parse(readFileSync(new URL('../../tests/cases/recognized.json', import.meta.url), 'utf8'));

test('one text after another', () => {
  for (const { context, seen } of cases) {
    for (const wanted of seen) assert.deepEqual(recognize(wanted.input, context), wanted);
  }
});

test('all texts in one call', () => {
  for (const { context, seen } of cases) assert.deepEqual(recognize(seen.map(({ input }) => input), context), seen);
});

test('the small engine, which gives no links, reads the address of every carrier’s page as the other does', () => {
  const pages = files.carriers().flatMap(({ trackingUrl }) => (trackingUrl?.includes('{tracking}') ? [trackingUrl] : []));
  assert.ok(pages.length > 30);
  for (const page of pages) {
    for (const number of ['1Z999AA10123456784', 'RB123456785GB', '00340434161094042557']) {
      const pasted = page.replace('{tracking}', number);
      assert.deepEqual(recognize(pasted), files.recognize(pasted));
    }
  }
});

test('a line break or a carriage return inside a text stays inside', () => {
  const texts = ['1Z999AA10123456784\n', 'N/A\r', 'RB123456785GB\nRR123456785TW', ''];
  assert.deepEqual(recognize(texts), texts.map((text) => recognize(text)));
});

test('columns hold the best candidate of every line', () => {
  for (const { context, seen } of cases) {
    const columns = recognizeColumns(seen.map(({ input }) => `${input}\n`).join(''), context);
    assert.equal(columns.count, seen.length);
    const { words } = columns;
    seen.forEach(({ input, kind, candidates: [best], candidates }, line) => {
      assert.equal(words.kind[columns.kind[line]], kind, input);
      assert.equal(columns.candidates[line], candidates.length, input);
      if (best === undefined) {
        assert.deepEqual([columns.carrier[line], columns.format[line], columns.verdict[line], columns.confidence[line]], [columns.none, columns.none, 255, 255]);
        return;
      }
      const { carrier, id } = words.carrier[columns.carrier[line]];
      const told = { carrier, id, format: words.format[columns.format[line]], verdict: words.verdict[columns.verdict[line]], confidence: words.confidence[columns.confidence[line]] };
      const { format, verdict, confidence } = best;
      assert.deepEqual(told, { carrier: best.carrier, id: best.id, format, verdict, confidence }, input);
    });
  }
  assert.equal(recognizeColumns('').count, 0);
});

test('bytes that are no UTF-8 are a line like another', () => {
  const [line] = new TextDecoder().decode(recognizeLines(new Uint8Array([0xff, 0x31, 0x0a]))).split('\n');
  assert.equal(JSON.parse(line).input, '\ufffd1');
});

test('reasons are shared and cannot be changed', () => {
  const [one, two] = recognize(['1Z999AA10123456784', '1Z5R89390357567127']);
  assert.equal(one.candidates[0].reasons, two.candidates[0].reasons);
  assert.throws(() => one.candidates[0].reasons.push('x'), TypeError);
});

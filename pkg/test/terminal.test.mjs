import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Progress, during } from '../cli/progress.js';
import { nearest } from '../cli/suggest.js';
import { table } from '../cli/table.js';
import { clean, fit, size, width, wrap } from '../cli/text.js';

const plain = (text) => text;

test('what a terminal would obey is taken out', () => {
  assert.equal(clean('a\u001b[31mb\u001b]0;title\u0007c\u009b1md'), 'abcd');
  assert.equal(clean('one\r\ntwo\tthree\u2028four'), 'one two three four');
  assert.equal(clean('\u202eevil\u200b\ufeff\u0000\u007f\ud800'), 'evil');
  assert.equal(clean(`e${'\u0301'.repeat(50)}`), 'e\u0301\u0301');
  assert.equal(clean('Ä 日本 📦'), 'Ä 日本 📦');
});

test('columns are counted as a terminal draws them', () => {
  assert.deepEqual(['abc', 'Ä', 'e\u0301', '日本', 'ｱ', '📦', '한'].map(width), [3, 1, 1, 4, 1, 2, 2]);
  assert.equal(fit('abc', 5), 'abc  ');
  assert.equal(fit('abcdef', 4), 'abc…');
  assert.equal(fit('日本郵便', 6), '日本… ');
  assert.equal(width(fit('日本郵便', 6)), 6);
  assert.deepEqual(wrap(['one', 'two', 'three'], 8), [['one', 'two'], ['three']]);
  assert.deepEqual(wrap(['overlong'], 3), [['ove'], ['rlo'], ['ng']]);
  assert.deepEqual(wrap([], 3), []);
});

test('a table takes room from its widest columns, and the last one goes on below', () => {
  const columns = [{ title: 'a', least: 4 }, { title: 'b' }, { title: 'c', least: 6 }];
  const words = ['TRK001', 'TRK002', 'TRK003'].map((text) => ({ text }));
  assert.deepEqual(table(columns, [[{ text: 'x'.repeat(30) }, { text: 'ready' }, { words }]], 24, plain), [
    ['a        b      c'],
    ['xxxxxx…  ready  TRK001', '                TRK002', '                TRK003'],
  ]);
});

test('a word that is near is offered, one that is not is not', () => {
  assert.equal(nearest('chek', ['check', 'build']), 'check');
  assert.equal(nearest('formta', ['format', 'from']), 'format');
  assert.equal(nearest('TRK06', ['TRK006', 'CAR001']), 'TRK006');
  assert.equal(nearest('zzzz', ['check', 'build']), undefined);
});

test('sizes are readable', () => {
  assert.deepEqual([1, 999, 1200, 3_400_000].map(size), ['1 byte', '999 bytes', '1.2 kB', '3.4 MB']);
});

test('a bar is drawn for long files on a terminal only', () => {
  const drawn = (isTTY, total) => {
    let text = '';
    const progress = new Progress({ isTTY, write: (chunk) => { text += chunk; } }, 'day.json', total);
    progress.advance(total / 2);
    progress.end();
    return text;
  };
  assert.equal(drawn(true, 20_000_000), `\r\u001b[Kday.json  ${'█'.repeat(12)}${'░'.repeat(12)}  50 %  10 MB\r\u001b[K`);
  assert.equal(drawn(true, 1000), '');
  assert.equal(drawn(false, 20_000_000), '');
});

test('what the engine does with a long file is said, and wiped away, also when it fails', () => {
  let text = '';
  const err = { isTTY: true, write: (chunk) => { text += chunk; } };
  assert.equal(during(err, 'checking …', 9_000_000, () => 7), 7);
  assert.equal(text, '\r\u001b[K  checking …\r\u001b[K');
  assert.throws(() => during(err, 'checking …', 9_000_000, () => { throw new Error('no'); }), { message: 'no' });
  assert.equal(text.endsWith('\r\u001b[K'), true);
});

test('what is longer than a line goes on below', () => {
  const lines = (text, to) => wrap(text.split(' '), to).map((line) => line.join(' '));
  assert.deepEqual(lines(`see ${'x'.repeat(25)} there`, 20), ['see', 'x'.repeat(20), 'xxxxx there']);
  assert.deepEqual(lines('追跡番号がありません。確認', 20), ['追跡番号がありませ', 'ん。確認'], 'no line begins with a full stop');
});

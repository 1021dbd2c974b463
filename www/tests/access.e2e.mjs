/** What axe and a screen reader find on every screen, in light, in dark and on a phone. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';
import { SCREENS } from './screens.mjs';

const it = desk();

const VIEWS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  ['phone, dark', { viewport: { width: 390, height: 844 }, hasTouch: true, colorScheme: 'dark' }],
];

for (const [name, options] of VIEWS) {
  test(`axe finds nothing serious on any screen, ${name} (point 20)`, async () => {
    await it.open(options);
    for (const { name: screen, enter, leave } of SCREENS) {
      await enter(it);
      await it.assertAccessible(`${screen}, ${name}`);
      await leave?.(it);
    }
    await it.assertQuiet();
  });
}

test('the list tells a screen reader its name, its rows and their states (point 23)', async () => {
  await it.loadSample();
  const { all } = await it.counts();
  const table = it.page.locator('ship-rows table');
  assert.match(await table.locator('caption').textContent(), new RegExp(String(all)));
  assert.equal(Number(await table.getAttribute('aria-rowcount')), (await it.rowsShown()) + 1, 'every row and the head are counted');
  const snapshot = await it.page.locator('ship-rows').ariaSnapshot();
  assert.match(snapshot, /- '?table "[^"]+"/, 'a table with a name');
  assert.match(snapshot, /- columnheader "[^"]+"/);
  assert.match(snapshot, /- rowheader "[^"]+"/);
  for (const row of await it.page.locator('ship-rows tbody tr[data-index]').all()) {
    assert.ok(Number(await row.getAttribute('aria-rowindex')) > 1);
  }
  // Shapes say nothing: the words beside them do.
  assert.equal(await it.page.locator('ship-rows svg:not([aria-hidden=true])').count(), 0);
});

test('a screen reader hears the states as words, the rate as a sentence, and the chart as a table (point 23)', async () => {
  await it.loadSample();
  const rows = it.page.locator('ship-rows tbody tr[data-index]');
  for (const row of await rows.all()) assert.match(await row.ariaSnapshot(), /Ready|Check|Fix first/, 'a state is a word');
  await it.page.locator('[data-screen=rate]').click();
  const figure = it.page.locator('ship-rate figure').first();
  await figure.waitFor();
  const snapshot = await it.page.locator('ship-rate').ariaSnapshot();
  assert.match(snapshot, /\d+ of \d+ categor(y|ies) (is|are) fine/, 'the finding is a sentence');
  assert.match(snapshot, /- '?table "[^"]+"/, 'the rates are a table with a name');
  assert.match(snapshot, /(img|slider) "[^"]+"/, 'the chart has a name');
  await figure.locator('summary').first().click();
  assert.match(await figure.ariaSnapshot(), /- '?(table|rowheader|row) "[^"]*\d/, 'and its points are a table');
});

test('every control has a name, and a size that a finger finds (point 23)', async () => {
  await it.loadSample();
  for (const { name: screen, enter, leave } of SCREENS.slice(2)) {
    await enter(it);
    const weak = await it.page.evaluate(() => {
      const root = document.querySelector('ship-desk').shadowRoot;
      const inside = root.querySelector('dialog[open]') ?? root;
      return [...inside.querySelectorAll('button, input:not([type=hidden]), select, summary, [tabindex="0"]')].flatMap((node) => {
        const box = node.getBoundingClientRect();
        if (box.width === 0 || node.hidden) return [];
        const label = node.getAttribute('aria-label') ?? (node.labels?.length ? node.labels[0].textContent : null) ?? (node.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
        const name = (label.trim() || node.textContent).trim();
        const small = ['BUTTON', 'INPUT', 'SELECT'].includes(node.tagName) && !node.matches('.link') && (box.width < 24 || box.height < 24) && !node.closest('label');
        return !name || small ? [`${node.localName}.${node.className} “${name}” ${Math.round(box.width)}×${Math.round(box.height)}`] : [];
      });
    });
    assert.deepEqual(weak, [], screen);
    await leave?.(it);
  }
});

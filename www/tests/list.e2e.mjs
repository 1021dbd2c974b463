/** The list: what is ticked, what is done to many at once, what is asked of it, and the keys. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();
const { loadSample, drop, counts, rowsShown, said, openDialog, heard, becomes, assertAccessible, assertQuiet } = it;

const panel = (ask, ...args) => it.page.evaluate(([ask, args]) => new Function('desk', 'args', `return (${ask})(desk, ...args)`)(document.querySelector('ship-desk'), args), [String(ask), args]);
const rows = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ at, name, carrier, service, tracking, readiness, held, skus }) => ({ at, name, carrier, service, tracking, readiness, held, skus })));
const box = (nth) => it.page.locator('ship-rows tbody input[data-pick]').nth(nth);
const ticked = () => it.page.locator('ship-rows tbody input[data-pick]:checked').count();
const bar = () => it.page.locator('.bulk');
/** Shipments that need nothing, all different. */
const many = (count) =>
  Array.from({ length: count }, (_, at) => ({
    id: `S${at}`,
    orderId: `202-1234567-${String(at).padStart(7, '0')}`,
    marketplace: 'GB',
    packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 24', trackingNumber: `RX${String(at).padStart(8, '0')}0GB`, shipDate: '2026-11-21' }],
  }));

test('rows are ticked one by one, as a range, and all that match as a second step (point 18)', async () => {
  await drop(['day.json', JSON.stringify(many(300))]);
  await it.page.locator('ship-rows tbody tr[data-index]').first().waitFor();
  const first = box(0);
  assert.match(await first.getAttribute('aria-label'), /^Select \S+$/, 'its name says which order');
  await first.click();
  await box(4).click({ modifiers: ['Shift'] });
  assert.equal(await ticked(), 5);
  assert.match(await bar().textContent(), /5 packages selected/);
  assert.match(await it.page.locator('ship-inbox [role=status]').textContent(), /5 packages selected/, 'and a screen reader is told');
  await box(2).click();
  assert.equal(await ticked(), 4, 'one less');
  await bar().locator('[data-bulk=clear]').click();
  assert.equal(await bar().count(), 0);

  await it.page.locator('ship-rows thead input').click();
  const shown = Number((await bar().textContent()).match(/(\d+) packages selected/)[1]);
  assert.ok(shown > 1 && shown < 300, `only those in sight: ${shown}`);
  await bar().getByRole('button', { name: 'Select all 300 that match' }).click();
  assert.match(await bar().textContent(), /300 packages selected/);
  assert.equal(await bar().locator('[data-bulk=all]').count(), 0);

  // A filter does not untick: what it leaves out is counted.
  await it.page.getByRole('searchbox').fill('S29');
  assert.match(await bar().textContent(), /300 packages selected.*289 of them are not in this filter/s);
  await assertAccessible('selection');
  await assertQuiet();
});

test('the ticked are changed after a preview, in one step that is taken back (points 3, 5)', async () => {
  await loadSample();
  const before = await rows();
  await box(0).click();
  await box(1).click();
  await bar().locator('[data-bulk=write]').click();
  const form = it.page.locator('#rewrite');
  await form.getByLabel('Carrier').fill('UPS');
  await form.locator('[data-bulk=write-plan]').click();
  const preview = openDialog();
  assert.match(await preview.locator('h3').textContent(), /Change 2 packages\?/);
  assert.deepEqual(await rows(), before, 'nothing is changed yet');
  await assertAccessible('preview of a change');
  await preview.getByRole('button', { name: 'Apply to 2 packages' }).click();
  await said().filter({ hasText: '2 packages changed' }).waitFor();
  const after = await rows();
  const changed = after.filter(({ at, carrier }) => carrier !== before[at].carrier);
  assert.ok(changed.length > 0 && changed.length <= 2 && changed.every(({ carrier }) => carrier === 'UPS'));

  const fixable = it.page.locator('[data-bulk=fix]');
  if ((await fixable.count()) > 0) {
    await fixable.click();
    await openDialog().getByRole('button', { name: /^Apply to/ }).click();
    await said().filter({ hasText: 'fixed' }).waitFor();
  }

  // Every step is listed with what it changed, and all are taken back from there.
  await it.page.locator('[data-do=steps]').click();
  const steps = it.page.locator('#steps');
  assert.match(await steps.textContent(), /2 packages changed/);
  await steps.locator('summary').last().click();
  assert.match(await steps.locator('li').last().textContent(), /UPS/);
  await assertAccessible('changes today');
  await steps.locator('[data-undo]').last().click();
  await it.page.locator('[data-do=steps]').waitFor({ state: 'detached' });
  assert.deepEqual(await rows(), before);
  await assertQuiet();
});

test('what is held back by hand is in no file, says so, outlives a reload and is released (points 5, 15)', async () => {
  await loadSample();
  await panel((desk) => desk.applySafeFixes());
  const name = (await rows()).find(({ readiness, tracking }) => readiness === 'ready' && tracking).name;
  const order = await panel((desk, name) => desk.rows.find((row) => row.name === name).order, name);
  const files = async () => {
    await it.page.locator('[data-do=review]').click();
    const review = openDialog();
    const texts = [];
    for (const tab of ['JSON (API)', 'Flat file']) {
      await review.getByRole('tab', { name: tab }).click();
      // Not what the tab before showed.
      await review.locator('#payload[aria-busy=false] .payload').waitFor();
      const [download] = await Promise.all([it.page.waitForEvent('download'), review.getByRole('button', { name: 'Download', exact: true }).click()]);
      texts.push(await readFile(await download.path(), 'utf8'));
    }
    const text = await review.textContent();
    await it.page.keyboard.press('Escape');
    return { texts, text };
  };
  const going = async () => Number((await it.page.locator('[data-do=review]').textContent()).match(/\d+/)[0]);
  const all = await going();
  assert.ok((await files()).texts.every((text) => text.includes(order)));

  await it.page.getByRole('searchbox').fill(name);
  await box(0).click();
  await bar().getByRole('button', { name: 'Hold back 1' }).click();
  assert.match(await openDialog().locator('h3').textContent(), /Hold back 1 package\?/);
  await openDialog().getByRole('button', { name: /^Apply to/ }).click();
  await said().filter({ hasText: '1 package held back' }).waitFor();
  assert.equal(await going(), all - 1);
  const held = await files();
  assert.ok(held.texts.every((text) => !text.includes(order)), 'in no file');
  assert.match(held.text, new RegExp(`1 package held back by you.*${name}`, 's'));
  await becomes(async () => (await heard('ship-confirm')).length, 2 * held.texts.length);
  const confirmed = (await heard('ship-confirm')).at(-1);
  assert.ok(!JSON.stringify(confirmed.confirmations).includes(order), 'nor in what a host is given');

  // Undone and done again by a key.
  await it.page.getByRole('button', { name: 'Undo', exact: true }).first().click().catch(() => {});
  if ((await rows()).some((row) => row.held)) await panel((desk) => desk.undo());
  assert.equal(await going(), all);
  await it.page.getByRole('searchbox').fill(name);
  await it.page.locator('ship-rows button[data-at]').first().focus();
  await it.page.keyboard.press('h');
  await said().filter({ hasText: '1 package held back' }).waitFor();

  await it.reload();
  await loadSample();
  assert.deepEqual((await rows()).filter((row) => row.held).map((row) => row.name), [name], 'held back in the same file again');
  await it.page.locator('[data-urgent=held]').click();
  assert.equal(await rowsShown(), 1);
  await it.page.locator('ship-rows button[data-at]').click();
  await openDialog().getByRole('button', { name: 'Release' }).click();
  await said().filter({ hasText: '1 package released' }).waitFor();
  await it.page.keyboard.press('Escape');
  assert.equal((await rows()).filter((row) => row.held).length, 0);
  await assertQuiet();
});

test('a cause says what of it is held back, and goes last when all of it is', async () => {
  const parcels = [{ shipDate: '2026-12-24', trackingNumber: 'QK701100004GB' }, { shipDate: '2026-12-24', trackingNumber: 'QK701100018GB' }, { trackingNumber: 'QK 7011-00021 GB' }, { trackingNumber: 'QK 7011-00035 GB' }];
  const RULES = ['ship-date-in-future', 'separators'];
  await it.page.evaluate(() => { document.querySelector('ship-desk').now = '2026-11-21T12:00:00Z'; });
  await drop(['day.json', JSON.stringify(many(4).map((one, at) => ({ ...one, packages: [{ ...one.packages[0], ...parcels[at] }] })))]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  const causes = async () => {
    const all = await it.page.locator('.cause-card').evaluateAll((cards) => cards.map((card) => [card.dataset.rule, /(\d+) held back by you/.exec(card.textContent)?.[1] ?? null]));
    return all.filter(([rule]) => RULES.includes(rule));
  };
  const [first, second] = RULES;
  assert.deepEqual(await causes(), [[first, null], [second, null]]);
  const hold = async (name) => {
    const at = (await rows()).find((row) => row.name === name).at;
    await it.page.locator(`ship-rows button[data-at="${at}"]`).focus();
    await it.page.keyboard.press('h');
  };
  const of = await panel((desk, rule) => desk.rows.filter(({ findings }) => findings.some((finding) => finding.rule === rule)).map(({ name }) => name), first);
  assert.equal(of.length, 2);
  await hold(of[0]);
  await becomes(causes, [[first, '1'], [second, null]]);
  await assertAccessible('a cause of which something is held back');
  await hold(of[1]);
  await becomes(causes, [[second, null], [first, '2']]);
  await it.page.keyboard.press('u');
  await becomes(causes, [[first, '1'], [second, null]]);
  await assertQuiet();
});

test('the ticked are saved as a table that is read back', async () => {
  await loadSample();
  await box(0).click();
  await box(1).click();
  const [download] = await Promise.all([it.page.waitForEvent('download'), bar().locator('[data-bulk=save]').click()]);
  const csv = await readFile(await download.path(), 'utf8');
  const names = (await rows()).map(({ name }) => name).filter((name) => csv.includes(name));
  assert.equal(names.length, 2);
  assert.ok(!csv.split('\n').some((line) => /(^|,)[=+@]/.test(line)), 'no cell that a spreadsheet would run');
  await drop(['again.csv', csv]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  await it.page.waitForFunction(() => document.querySelector('ship-desk').rows.length === 2);
  await assertQuiet();
});

test('filters are chips, a SKU is found, and a view keeps filter and order over a reload (point 17)', async () => {
  await loadSample();
  const all = await rows();
  await it.page.locator('[data-do=filters]').click();
  const pop = it.page.locator('#filters');
  await assertAccessible('filters');
  const carriers = pop.locator('select[name=carrier]');
  const carrier = await carriers.locator('option').nth(1).getAttribute('value');
  await carriers.selectOption(carrier);
  await it.page.keyboard.press('Escape');
  const wanted = all.filter((row) => row.carrier === carrier).length;
  assert.equal(await rowsShown(), wanted);
  await it.page.locator('.chips').getByRole('button', { name: `Carrier: ${carrier}` }).waitFor();

  const head = it.page.locator('ship-rows thead').getByRole('button', { name: 'Order' });
  await head.click();
  const names = () => it.page.locator('ship-rows button[data-at]').evaluateAll((all) => all.map((button) => button.textContent.trim()));
  const sorted = (await names()).toSorted();
  assert.deepEqual(await names(), sorted);
  assert.equal(await it.page.locator('ship-rows th[aria-sort]').getAttribute('aria-sort'), 'ascending');
  await head.click();
  assert.deepEqual(await names(), sorted.toReversed());

  await it.page.getByPlaceholder('Name of this view').fill('One carrier');
  await it.page.locator('[data-do=save-view]').click();
  await it.page.locator('[data-view="One carrier"]').waitFor();
  await it.reload();
  await loadSample();
  await it.page.locator('[data-view="One carrier"]').click();
  assert.deepEqual(await names(), sorted.toReversed(), 'filter and order are back');
  await it.page.locator('[data-do=clear-filters]').click();
  assert.equal(await it.page.locator('.chips').count(), 0);

  const sku = all.find(({ skus }) => skus).skus.split('|')[0];
  await it.page.getByRole('searchbox').fill(sku.toLowerCase().replaceAll('-', ' '));
  assert.equal(await rowsShown(), all.filter(({ skus }) => skus.includes(sku)).length);
  await assertQuiet();
});

test('ready rows are folded while something needs work, and shown when asked for', async () => {
  await loadSample({ folded: true });
  const { all, ready } = await counts();
  assert.equal(await rowsShown(), all - ready);
  await it.page.getByRole('button', { name: `Show ${ready} ready packages` }).click();
  assert.equal(await rowsShown(), all);
  await it.page.getByRole('button', { name: `Hide ${ready} ready packages` }).click();
  await it.page.getByRole('group', { name: 'Filter by status' }).getByRole('button', { name: 'Ready' }).click();
  assert.equal(await rowsShown(), ready, 'a filter shows what it says');
});

test('a list in another order comes in parts: what is in sight first, all of it in the end, and no column moves', async () => {
  await loadSample();
  const { all } = await counts();
  const seen = await it.page.evaluate(async () => {
    const root = document.querySelector('ship-desk').shadowRoot;
    const look = () => ({
      rows: root.querySelectorAll('ship-rows tr[data-index]').length,
      busy: root.querySelector('ship-rows table').ariaBusy,
      columns: [...root.querySelectorAll('ship-rows thead th')].map((head) => Math.round(head.getBoundingClientRect().width)).join(' '),
    });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Its columns are measured once they are painted; nobody presses before that.
    await frame();
    await frame();
    const looks = [look()];
    scrollTo(0, 0);
    root.querySelector('[data-sort=order]').click();
    do {
      await frame();
      looks.push(look());
    } while (looks.at(-1).busy);
    return looks;
  });
  assert.ok(seen[1].rows < all && seen[1].busy === 'true', 'some at first');
  assert.equal(seen.at(-1).rows, all, 'all in the end');
  assert.deepEqual([...new Set(seen.map(({ columns }) => columns))], [seen[0].columns]);
  // Somebody who walks on by keys meets every row.
  await it.page.locator('ship-rows button[data-at]').first().focus();
  for (let step = 1; step < all; step += 1) await it.page.keyboard.press('j');
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement.closest('tr').ariaRowIndex), String(all + 1));
  await assertQuiet();
});

test('without a mouse: five are mended, reviewed and saved; switched off, single keys do nothing (point 19)', async () => {
  await loadSample({ folded: true });
  const press = (...keys) => keys.reduce((before, key) => before.then(() => it.page.keyboard.press(key)), Promise.resolve());
  const start = await rows();
  const mended = async () => (await rows()).filter((row, at) => row.carrier !== start[at].carrier || row.service !== start[at].service || row.tracking !== start[at].tracking || row.readiness !== start[at].readiness).length;
  const wait = (count) => it.page.waitForFunction(([count, start]) => document.querySelector('ship-desk').rows.filter((row, at) => row.carrier !== start[at].carrier || row.service !== start[at].service || row.tracking !== start[at].tracking || row.readiness !== start[at].readiness).length >= count, [count, start]);
  /** Out of the drawer, to the row it was about or the one in its place. */
  const back = async () => {
    await press('Escape');
    await openDialog().waitFor({ state: 'detached' });
    await it.page.waitForFunction(() => document.querySelector('ship-desk').shadowRoot.activeElement?.matches('ship-rows button[data-at]'));
  };
  await it.page.locator('#search').focus();
  await press('Tab', 'j');
  // In the list: the row with the focus, wherever there is a safe fix.
  let turns = 0;
  while ((await mended()) < 5 && turns < 60) {
    turns += 1;
    const row = await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement?.closest('tr')?.textContent ?? '');
    const before = await mended();
    if (row.includes('fix ready')) {
      await press('f');
      await wait(before + 1);
      assert.ok(await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement?.matches('button[data-at]')), 'the focus stays in the list');
      continue;
    }
    // A suggestion is decided where it is explained.
    await press('Enter');
    await openDialog().waitFor();
    if ((await openDialog().locator('button[data-fix]').count()) > 0) {
      await press('f');
      await wait(before + 1);
    }
    await back();
    await press('j');
  }
  assert.ok((await mended()) >= 5, `${await mended()} mended`);

  await press('x');
  assert.equal(await ticked(), 1);
  await press('x', 'e');
  await openDialog().waitFor();
  await it.page.waitForFunction(() => document.querySelector('ship-desk').shadowRoot.activeElement?.id === 'edit-trackingNumber');
  await back();
  await press('c');
  await it.page.waitForFunction(() => document.querySelector('ship-desk').shadowRoot.activeElement?.id === 'edit-carrier');
  await back();

  await press('Control+Enter');
  await openDialog().locator('.payload').waitFor();
  let tabs = 0;
  while (tabs < 40 && !(await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement?.textContent.trim() === 'Download'))) {
    tabs += 1;
    await press('Tab');
  }
  const [download] = await Promise.all([it.page.waitForEvent('download'), press('Enter')]);
  assert.ok((await readFile(await download.path(), 'utf8')).length > 0);
  await press('Escape');
  await openDialog().waitFor({ state: 'detached' });

  await press('?');
  const off = it.page.getByLabel('Shortcuts of a single key');
  await off.focus();
  await press('Space', 'Escape');
  await it.reload();
  await loadSample();
  const before = await rows();
  await it.page.locator('ship-rows button[data-at]').first().focus();
  await press('j', 'x', 'h', 'f', 'e', 'c', 'u', '2', '/', '?');
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement?.matches('ship-rows tr[data-index="0"] button')), true, 'the focus has not moved');
  assert.equal(await ticked(), 0);
  assert.equal(await openDialog().count(), 0);
  assert.deepEqual(await rows(), before);
  await press('Control+Enter');
  await openDialog().waitFor();
  await press('Escape');
  await assertQuiet();
});

test('a key pressed right behind Escape is not lost with the dialog', async () => {
  await loadSample();
  const press = (key) => it.page.keyboard.press(key);
  const isAt = (selector) => it.page.waitForFunction((selector) => document.querySelector('ship-desk').shadowRoot.activeElement?.matches(selector), selector);
  await it.page.locator('ship-rows button[data-at]').first().focus();
  for (let turn = 0; turn < 4; turn += 1) {
    await press('Enter');
    await openDialog().waitFor();
    await press('Escape');
    await press('c');
    await isAt('#edit-carrier');
    await press('Escape');
    await press('Control+Enter');
    await openDialog().locator('.payload').waitFor();
    await press('Escape');
    await press('j');
    await isAt(`ship-rows tr[data-index="${turn + 1}"] button[data-at]`);
    assert.equal(await openDialog().count(), 0);
  }
  await assertQuiet();
});

test('what is due tomorrow, or has no deadline, is a filter of its own, by the day of the store', async () => {
  const due = (id, shipBy, marketplace = 'GB') => ({ ...many(1)[0], id, orderId: `202-1234567-${id.slice(1).padStart(7, '0')}`, marketplace, ...(shipBy ? { shipBy } : {}) });
  await it.page.evaluate(() => { document.querySelector('ship-desk').now = '2026-11-20T12:00:00Z'; });
  // In Tokyo it is night already: what is due there on the evening of the 20th, UTC, is due tomorrow.
  await drop(['day.json', JSON.stringify([due('S1', '2026-11-20T22:00:00Z'), due('S2', '2026-11-21T22:00:00Z'), due('S3', '2026-11-23T22:00:00Z'), due('S4', ''), due('S5', '2026-11-20T20:00:00Z', 'JP')])]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  await it.unfold();
  const names = () => it.page.locator('ship-rows button[data-at]').evaluateAll((all) => all.map((button) => button.textContent.trim()).toSorted());
  const asked = async (value) => {
    await it.page.locator('[data-do=filters]').click();
    await it.page.locator('#filters select[name=due]').selectOption(value);
    await it.page.keyboard.press('Escape');
    await it.page.locator('.chips .chip').first().waitFor();
  };
  await asked('today');
  await becomes(names, ['S1']);
  await asked('tomorrow');
  await becomes(names, ['S2', 'S5']);
  assert.match(await it.page.locator('.chips').innerText(), /Due tomorrow/);
  await asked('none');
  await becomes(names, ['S4']);
  await it.page.locator('.chips').getByRole('button', { name: 'No deadline' }).click();
  assert.equal((await names()).length, 5);
  await assertQuiet();
});

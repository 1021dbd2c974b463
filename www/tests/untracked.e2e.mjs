/** Marked as not tracked: by a service of the store that nobody tracks, with what it costs before it is done. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { check, services } from 'shipconfirm/files';

import { desk } from './desk.mjs';

const it = desk();
const NOW = '2026-11-21T15:00:00Z';

const shipment = (at, amount, number, marketplace = 'DE') => ({
  id: `S${at}`,
  orderId: `302-1234567-${String(at).padStart(7, '0')}`,
  marketplace,
  shipFrom: { country: 'DE' },
  shipTo: { country: 'DE' },
  value: { amount, currency: 'EUR' },
  packages: [{ carrier: 'Deutsche Post', service: 'Standardbrief Einschreiben', ...(number ? { trackingNumber: number } : {}), shipDate: '2026-11-21', items: [{ orderItemId: `1234567890${at}`, quantity: 1 }] }],
});
/** One is worth little, one too much, one has a number. */
const DAY = [shipment(0, '8.00'), shipment(1, '50.00'), shipment(2, '8.00', 'RX473124829DE'), shipment(3, '8.00', 'RX473124832DE')];

const rows = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ name, carrier, service, tracking, vtr }) => ({ name, carrier, service, tracking, vtr })));
const load = async (day) => {
  await it.page.evaluate((now) => { document.querySelector('ship-desk').now = now; }, NOW);
  await it.drop(['day.json', JSON.stringify(day)]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  await it.unfold();
};
const tick = async (...names) => {
  for (const name of names) await it.page.locator('ship-rows tbody tr', { has: it.page.getByRole('button', { name, exact: true }) }).locator('input[data-pick]').check();
};

test('letters are marked as not tracked after a preview that names the cost and the numbers that go, and undo brings all back', async () => {
  await load(DAY);
  const before = await rows();
  await tick('S0', 'S1', 'S2');
  await it.page.getByRole('button', { name: 'Mark as not tracked…' }).click();
  const form = it.page.getByRole('dialog', { name: 'Mark 3 packages as not tracked' });
  assert.match(await form.locator('.notice').innerText(), /It must be true/);
  await form.locator('select option').nth(1).waitFor({ state: 'attached' });
  const offered = await form.locator('option:not([value=""])').allInnerTexts();
  const untracked = services({ marketplace: 'DE', now: NOW }).filter(({ tracked }) => tracked === false).map(({ name }) => name);
  assert.deepEqual(offered.toSorted(), untracked.toSorted(), 'the untracked services of the store, and no others');
  assert.equal(await form.locator('optgroup').first().getAttribute('label'), 'Deutsche Post', 'of the carrier they name first');
  await it.assertAccessible('choice of an untracked service');
  await form.getByLabel('Service they went by').selectOption({ label: 'Standardbrief' });
  await form.getByRole('button', { name: 'See what changes' }).click();

  const preview = it.openDialog();
  await preview.getByRole('heading', { name: 'Mark 3 packages as not tracked?' }).waitFor();
  const marked = DAY.slice(0, 3).map((one) => ({ ...one, packages: one.packages.map(({ trackingNumber: _, ...parcel }) => ({ ...parcel, service: 'Standardbrief' })) }));
  const said = check(marked, { now: NOW }).packages.map(({ vtr }) => vtr);
  assert.deepEqual(said, ['exempt', 'defect', 'exempt'], 'the engine decides which are counted');
  const cost = async (vtr) => Number(/\d+/.exec(await preview.locator(`[data-vtr=${vtr}]`).innerText())[0]);
  assert.deepEqual([await cost('exempt'), await cost('defect')], [2, 1]);
  assert.match(await preview.locator('[data-numbers]').innerText(), /^1 package has a tracking number/);
  assert.match(await preview.locator('.changes').innerText(), /RX473124829DE/);
  assert.deepEqual(await rows(), before, 'nothing is changed yet');
  await it.assertAccessible('preview of packages marked as not tracked');
  await preview.getByRole('button', { name: /^Apply to/ }).click();
  await it.said().filter({ hasText: '3 packages marked as not tracked' }).waitFor();

  const after = await rows();
  assert.deepEqual(after.map(({ vtr }) => vtr).slice(0, 3), said);
  assert.ok(after.slice(0, 3).every(({ service, tracking }) => service === 'Standardbrief' && tracking === ''));
  assert.deepEqual(after[3], before[3], 'what was not ticked stays');
  await it.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await it.said().filter({ hasText: 'Undone for 3 packages' }).waitFor();
  assert.deepEqual(await rows(), before, 'the numbers too');
  await it.assertQuiet();
});

test('by keyboard alone, and where the store knows no such service this is said', async () => {
  await load([shipment(0, '8.00', '', 'JP'), shipment(1, '8.00')]);
  await tick('S0');
  const open = it.page.locator('[data-bulk=untrack]');
  await open.focus();
  await it.page.keyboard.press('Enter');
  const form = it.page.locator('#untrack');
  await form.getByText('Amazon knows no untracked service in this store.').waitFor();
  await it.page.keyboard.press('Escape');
  await tick('S1');
  await open.focus();
  await it.page.keyboard.press('Enter');
  await form.locator('select').waitFor();
  await it.page.keyboard.press('Tab');
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement?.getAttribute('name')), 'service');
  await it.assertQuiet();
});

test('who may only read has no such button', async () => {
  await it.page.evaluate(() => { document.querySelector('ship-desk').readonly = true; });
  await load(DAY);
  await tick('S0');
  await it.page.locator('[data-bulk=save]').waitFor();
  assert.equal(await it.page.locator('[data-bulk=untrack]').count(), 0);
});

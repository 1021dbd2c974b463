/** What many changes are shown as before they are made, each with a tick: what is unticked stays as it is. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();
const COUNT = 41;

const shipment = (at) => ({
  id: `S${at}`,
  orderId: `202-1234567-${String(at).padStart(7, '0')}`,
  marketplace: 'GB',
  packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 24', trackingNumber: `QK 7011-${String(at).padStart(5, '0')} GB`, shipDate: '2026-11-21' }],
});
const days = (count) => Array.from({ length: count }, (_, at) => shipment(at));
const tracking = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map((row) => row.tracking));
const plan = async (day) => {
  await it.drop(['day.json', JSON.stringify(day)]);
  await it.page.locator('.cause-card [data-do]').first().waitFor();
  await it.page.locator('[data-do=fix-all], [data-do=fix]').first().click();
  await it.openDialog().waitFor();
};
const preview = () => it.openDialog();
const tick = (nth) => preview().locator('.changes input').nth(nth);

test('five packages first, then all; what is unticked is left, counted on the button and taken back in one undo', async () => {
  await plan(days(COUNT));
  const before = await tracking();
  assert.equal(await preview().locator('.changes input').count(), 5);
  await preview().getByRole('button', { name: `Show all ${COUNT}` }).click();
  assert.equal(await preview().locator('.changes input').count(), COUNT);
  assert.equal(await preview().locator('[data-do=more]').count(), 0);
  assert.equal(await tick(3).evaluate((input) => input.labels[0].textContent.trim()), 'S3', 'named by its order');
  await tick(3).uncheck();
  await tick(7).focus();
  await it.page.keyboard.press('Space');
  const all = preview().locator('input[name=all]');
  assert.equal(await all.evaluate((input) => input.indeterminate), true);
  await preview().getByRole('status').filter({ hasText: `${COUNT - 2} of ${COUNT} packages ticked` }).waitFor();
  await it.assertAccessible('preview with ticks');
  await all.check();
  assert.equal(await tick(3).isChecked(), true, 'the box above ticks all');
  await all.uncheck();
  assert.equal(await preview().locator('button.primary').isDisabled(), true, 'nothing is ticked');
  await all.check();
  await tick(3).uncheck();
  await preview().getByRole('button', { name: `Apply to ${COUNT - 1} packages` }).click();
  await it.said().filter({ hasText: `${COUNT - 1} packages fixed` }).waitFor();
  const after = await tracking();
  assert.deepEqual(after.flatMap((number, at) => (number === before[at] ? [at] : [])), [3]);
  await it.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await it.becomes(tracking, before);
  await it.assertQuiet();
});

test('of an order in two parcels one can be left, and each is named', async () => {
  const [one] = days(1);
  const [parcel] = one.packages;
  await plan([{ ...one, packages: [{ ...parcel, reference: 'A' }, { ...parcel, reference: 'B', trackingNumber: 'QK 7011-00099 GB' }] }]);
  assert.match(await preview().locator('.changes').innerText(), /Package A[\s\S]*Package B/);
  await tick(0).uncheck();
  await preview().getByRole('button', { name: 'Apply to 1 package' }).click();
  await it.said().filter({ hasText: '1 package fixed' }).waitFor();
  assert.deepEqual(await tracking(), [parcel.trackingNumber, 'QK701100099GB']);
});

test('what is held back goes by the ticks too', async () => {
  await it.drop(['day.json', JSON.stringify(days(3))]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  await it.page.locator('ship-rows thead input').check();
  await it.page.getByRole('button', { name: 'Hold back 3' }).click();
  await tick(1).uncheck();
  await preview().getByRole('button', { name: 'Apply to 2 packages' }).click();
  await it.said().filter({ hasText: '2 packages held back' }).waitFor();
  assert.deepEqual(await it.page.evaluate(() => document.querySelector('ship-desk').rows.filter(({ held }) => held).map(({ name }) => name)), ['S0', 'S2']);
});

test('a preview of thirty thousand opens and is ticked without a pause', async (t) => {
  const count = 30_000;
  await plan(days(count));
  const took = await it.page.evaluate(async () => {
    const root = document.querySelector('ship-desk').shadowRoot;
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const press = async (selector) => {
      const began = performance.now();
      root.querySelector(selector).click();
      await frame();
      return performance.now() - began;
    };
    return { more: await press('[data-do=more]'), one: await press('.changes input'), all: await press('.tick-all input') };
  });
  t.diagnostic(`measured: 500 more ${took.more.toFixed(0)} ms, one tick ${took.one.toFixed(0)} ms, all ticks ${took.all.toFixed(0)} ms`);
  assert.ok(took.more < 1500 && took.one < 500 && took.all < 500, JSON.stringify(took));
  assert.equal(await preview().locator('.changes input').count(), 500);
  await preview().locator('.tick-all input').check();
  await tick(0).uncheck();
  await preview().getByRole('button', { name: 'Apply to 29,999 packages' }).click();
  await it.said().filter({ hasText: '29,999 packages fixed' }).waitFor();
  await it.assertQuiet();
});

/** A pencil in the cells that are corrected most: it opens the drawer on that field. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

const pencils = (field) => it.page.locator(`ship-rows [data-edit=${field}]`);
const opacity = (locator) => locator.evaluate((button) => getComputedStyle(button).opacity);
const focused = (id) => it.page.waitForFunction((id) => document.querySelector('ship-desk').shadowRoot.activeElement?.id === id, id);

test('the pencil of a cell opens the drawer on its field; it is seen under the pointer and with the focus', async () => {
  await it.loadSample();
  const carrier = pencils('carrier').nth(1);
  const row = it.page.locator('ship-rows tbody tr').nth(1);
  const name = (await row.locator('button[data-at]').innerText()).trim();
  await it.page.mouse.move(0, 0);
  assert.equal(await opacity(carrier), '0');
  await row.hover();
  assert.equal(await opacity(carrier), '1');
  await it.page.mouse.move(0, 0);
  assert.equal(await carrier.getAttribute('aria-label'), `Change the carrier of ${name}`);
  await carrier.click();
  await focused('edit-carrier');
  assert.match(await it.openDialog().locator('#drawer-title').innerText(), new RegExp(name));
  await it.page.keyboard.press('Escape');
  await it.openDialog().waitFor({ state: 'detached' });

  // From the row's own button, two steps on.
  await row.locator('button[data-at]').focus();
  await it.page.keyboard.press('Tab');
  assert.equal(await opacity(carrier), '1', 'seen with the focus');
  await it.page.keyboard.press('Tab');
  await it.page.keyboard.press('Enter');
  await focused('edit-trackingNumber');
  assert.equal((await it.heard('ship-open')).length, 2, 'the row did not open it once more');
  await it.page.keyboard.press('Escape');
  await it.openDialog().waitFor({ state: 'detached' });
  await it.assertAccessible('list with pencils');
  await it.assertQuiet();
});

test('on a touch screen it is always there, and large enough', async () => {
  await it.open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await it.loadSample();
  const number = pencils('trackingNumber').first();
  assert.equal(await opacity(number), '1');
  const { width, height } = await number.boundingBox();
  assert.ok(width >= 24 && height >= 24, `${width} × ${height}`);
  await number.tap();
  await focused('edit-trackingNumber');
});

test('who may only read has none', async () => {
  await it.page.evaluate(() => { document.querySelector('ship-desk').readonly = true; });
  await it.loadSample();
  assert.equal(await it.page.locator('ship-rows .pencil').count(), 0);
});

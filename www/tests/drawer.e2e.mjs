/** The drawer: what counts, what a correction would do, and many numbers at once. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

const NUMBERS = ['RX473124829GB', 'RX473124832GB', 'RX473124846GB', 'RX473124850GB'];
const shipment = (at, parcel = {}) => ({
  id: `S${at}`, orderId: `202-123456${at}-1234567`, marketplace: 'GB', purchaseDate: '2026-11-19T10:00:00Z', shipBy: '2026-11-23T17:00:00Z',
  packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: '', shipDate: '2026-11-20T09:00:00Z', items: [{ orderItemId: `1234567890123${at}`, quantity: 1 }], ...parcel }],
});
const open = async (...parcels) => {
  await it.page.evaluate(() => { document.querySelector('ship-desk').now = '2026-11-20T12:00:00Z'; });
  await it.drop(['day.json', JSON.stringify(parcels.map((parcel, at) => shipment(at, parcel)))]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
};
const drawer = async (name) => {
  await it.page.locator('ship-rows tbody tr').filter({ hasText: name }).locator('button[data-at]').first().click();
  await it.openDialog().waitFor();
};
const ticks = async () => {
  // They come a frame after the reasons.
  await it.page.locator('.criteria li').first().waitFor();
  return it.page.locator('.criteria li').evaluateAll((all) => Object.fromEntries(all.map((li) => [li.dataset.criterion, li.dataset.tick])));
};
const tracking = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ tracking }) => tracking));

test('the drawer answers Amazon’s four questions, each with a shape and a word', async () => {
  await open({ trackingNumber: NUMBERS[0] }, { carrier: 'Other', trackingNumber: 'ABC' }, { trackingNumber: NUMBERS[1], deliveredAt: '2026-11-20T10:00:00Z' });
  await drawer('S1');
  assert.equal((await ticks()).carrier === 'yes', false, 'Amazon follows no “Other”');
  assert.match(await it.page.locator('.criteria').innerText(), /Amazon knows the carrier:\s+\w+/);
  await it.page.keyboard.press('Escape');
  await drawer('S2');
  assert.equal((await ticks()).delivery, 'no', 'it is delivered already');
  await it.page.keyboard.press('Escape');
  await it.page.locator('.tile[data-status=ready]').click();
  await drawer('S0');
  assert.deepEqual(await ticks(), { carrier: 'yes', number: 'yes', scan: 'open', delivery: 'yes' });
  await it.assertQuiet();
});

test('what a correction would do is said while it is typed, and nothing is changed before it is saved', async () => {
  await open({ trackingNumber: 'RX473124828GB' });
  await drawer('S0');
  assert.equal((await ticks()).number, 'risk', 'the check digit is wrong');
  const field = it.page.locator('#edit-trackingNumber');
  await field.fill(NUMBERS[0]);
  const foreseen = it.page.locator('.foreseen[role=status]');
  await foreseen.filter({ hasText: /Ready/ }).waitFor();
  assert.deepEqual(await tracking(), ['RX473124828GB'], 'nothing is written yet');
  await field.fill('RX473124827GB');
  await foreseen.filter({ hasText: /check digit/i }).waitFor();
  await field.fill(NUMBERS[0]);
  await it.page.keyboard.press('Enter');
  await it.page.waitForFunction((number) => document.querySelector('ship-desk').rows[0].tracking === number, NUMBERS[0]);
  await it.assertQuiet();
});

test('a number that another order has is told before it is saved, and the other order keeps its answer', async () => {
  await open({ trackingNumber: NUMBERS[0] }, {});
  await drawer('S1');
  await it.page.locator('#edit-trackingNumber').fill(NUMBERS[0]);
  await it.page.locator('.foreseen').filter({ hasText: /202-1234560-1234567 has the number/ }).waitFor();
  assert.deepEqual(await it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ readiness }) => readiness)), ['ready', 'blocked']);
});

test('carriers are those of the store, the day’s own first and “Other” last; services follow the carrier', async () => {
  await open({ carrier: 'Evri', service: '', trackingNumber: 'X' }, { trackingNumber: NUMBERS[0] });
  await drawer('S0');
  const carrier = it.page.locator('#edit-carrier');
  await carrier.locator('optgroup').first().waitFor({ state: 'attached' });
  const labels = await carrier.locator('option:not([data-own])').evaluateAll((all) => all.map((option) => option.textContent));
  assert.deepEqual(await carrier.locator('optgroup').first().locator('option').evaluateAll((all) => all.map(({ value }) => value).toSorted()), ['Evri', 'Royal Mail']);
  assert.match(labels.at(-1), /^Other .*may not count/);
  assert.ok(!labels.some((label) => /Yamato/.test(label)), 'no carrier of another country');
  const services = () => it.page.locator('#edit-service option').evaluateAll((all) => all.map(({ value }) => value));
  await carrier.selectOption('Royal Mail');
  await it.page.waitForFunction(() => [...document.querySelector('ship-desk').shadowRoot.querySelectorAll('#edit-service option')].some(({ value }) => value === 'Royal Mail Tracked 48'));
  assert.ok(!(await services()).some((name) => /evri|hermes/i.test(name)));
  await carrier.locator('[data-own]').evaluate((option) => { option.selected = true; option.parentElement.dispatchEvent(new Event('change')); });
  await it.page.locator('input#edit-carrier').fill('Our Van');
  await it.page.locator('.foreseen').filter({ hasText: /carrier/i }).waitFor();
  await it.assertQuiet();
});

test('several numbers pasted go to the packages in order, seen before, undone in one step (point 3)', async () => {
  await open({}, {}, {}, {});
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  await it.page.locator('#edit-trackingNumber').evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, [...NUMBERS.slice(0, 3), '', ''].join('\r\n'));
  await it.page.locator('[data-do=fill]').filter({ hasText: 'Fill 3 rows in order' }).click();
  const preview = it.page.locator('ship-preview dialog');
  await preview.waitFor();
  assert.deepEqual(await preview.locator('td.after').allInnerTexts(), NUMBERS.slice(0, 3));
  assert.doesNotMatch(await preview.innerText(), /No digit/, 'what is true of fixes is not said of this');
  assert.deepEqual(await tracking(), ['', '', '', ''], 'seen before it is done');
  await preview.locator('button.primary').click();
  await it.page.waitForFunction((numbers) => document.querySelector('ship-desk').rows.map(({ tracking }) => tracking).join() === numbers, [...NUMBERS.slice(0, 3), ''].join());
  await it.page.evaluate(() => document.querySelector('ship-desk').undo());
  assert.deepEqual(await tracking(), ['', '', '', '']);
  await it.assertQuiet();
});

test('the way from a finding leads to its field', async () => {
  await open({ trackingNumber: 'RX473124828GB' });
  await drawer('S0');
  await it.page.locator('[data-do=edit]').first().click();
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement.id), 'edit-trackingNumber');
});

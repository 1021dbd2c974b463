/** The names a shop used: how often, when last, and kept from day to day as long as they matter. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

const day = (at, ...carriers) => JSON.stringify(carriers.map((carrier, index) => ({ id: `${at}-${index}`, orderId: `202-12345${at}-000000${index}`, marketplace: 'GB', packages: [{ carrier, service: 'Royal Mail Tracked 48', trackingNumber: `QK70110${at}00${index}GB`, shipDate: '2026-11-20T09:00:00Z', items: [{ orderItemId: '12345678901234', quantity: 1 }] }] })));
const load = async (now, at, ...carriers) => {
  await it.page.evaluate((now) => { document.querySelector('ship-desk').now = now; }, now);
  await it.drop(['day.json', day(at, ...carriers)]);
  await it.page.waitForFunction((count) => document.querySelector('ship-desk').rows.length === count, carriers.length);
};
/** The names of the screen: text, packages, day, whether it is to be decided. */
const names = async () => {
  await it.page.locator('[data-screen=mapping]').click();
  await it.page.locator('.names tbody tr').first().waitFor({ state: 'attached' });
  return it.page.locator('.names tbody tr').evaluateAll((rows) => rows.map((row) => ({ text: row.dataset.name, count: Number(row.querySelector('.number').textContent), last: row.querySelector('.last').textContent.trim(), open: row.classList.contains('open') })));
};
const one = (list, text) => list.find((name) => name.text === text);

test('a name is counted and dated over the days, those to decide first, and a reload changes nothing', async () => {
  await load('2026-11-20T12:00:00Z', 10, 'Our Van', 'Our Van', 'Royal Mail');
  await it.reload();
  await load('2026-11-23T12:00:00Z', 11, 'Royal Mail', 'Royal Mail');
  await it.becomes(async () => one(await names(), 'Our Van'), { text: 'Our Van', count: 2, last: '20 Nov 2026', open: true });
  const list = await names();
  assert.deepEqual(one(list, 'Royal Mail'), { text: 'Royal Mail', count: 3, last: '23 Nov 2026', open: false });
  assert.deepEqual(list.map(({ open }) => open), list.map(({ open }) => open).toSorted((a, b) => Number(b) - Number(a)), 'those to decide first');
  await it.assertAccessible('names seen');

  // The same file once more is no more packages; what is mapped is settled, and still counted as the shop writes it.
  const choice = it.page.locator('.names tr.open[data-name="Our Van"] select');
  await choice.focus();
  await choice.selectOption('Royal Mail');
  await it.page.locator('.names tr.open[data-name="Our Van"] [data-do=map]').click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  await it.reload();
  await load('2026-11-24T12:00:00Z', 12, 'Our Van');
  await load('2026-11-24T12:00:00Z', 12, 'Our Van');
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').rows[0].carrier), 'Royal Mail');
  await it.becomes(async () => one(await names(), 'Our Van'), { text: 'Our Van', count: 3, last: '24 Nov 2026', open: false });
  await it.assertQuiet();
});

test('after 180 days a name is gone; a sample leaves none; the store of a host gets names, days and counts, and nothing else', async () => {
  await it.page.evaluate(() => {
    window.kept = new Map();
    document.querySelector('ship-desk').store = { read: async (key) => window.kept.get(key) ?? null, write: async (key, value) => void window.kept.set(key, value) };
  });
  await it.loadFirstDay();
  assert.equal(await it.page.evaluate(() => window.kept.has('names')), false, 'a sample is no shop’s');
  await load('2026-01-05T12:00:00Z', 13, 'Our Van', 'Our Lorry');
  await it.page.waitForFunction(() => window.kept.get('names')?.length === 3);
  assert.deepEqual(await it.page.evaluate(() => window.kept.get('names').find(({ text }) => text === 'Our Van')), { field: 'carrier', text: 'Our Van', days: { '2026-01-05': 1 } });
  await load('2026-07-03T12:00:00Z', 14, 'Our Van');
  assert.ok(one(await names(), 'Our Lorry'), 'on the last day it is there');
  await load('2026-07-04T12:00:00Z', 15, 'Our Van');
  await it.becomes(async () => one(await names(), 'Our Lorry'), undefined);
  const list = await names();
  assert.equal(one(list, 'Our Van').count, 2, 'nor is what is older counted');
});

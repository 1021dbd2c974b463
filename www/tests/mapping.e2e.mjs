import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();
const day = (...carriers) =>
  JSON.stringify(carriers.map((carrier, at) => ({ id: `S${at}`, orderId: `202-123456${at}-1234567`, marketplace: 'GB', packages: [{ carrier, service: 'Royal Mail Tracked 48', trackingNumber: 'RX473124829GB', shipDate: '2026-11-20T09:00:00Z', items: [{ orderItemId: '12345678901234', quantity: 1 }] }] })));

const open = async (...carriers) => {
  await it.page.evaluate(() => { document.querySelector('ship-desk').now = '2026-11-20T12:00:00Z'; });
  await it.drop(['day.json', day(...carriers)]);
  await it.page.locator('[data-screen=mapping]').click();
  await it.page.locator('.names tbody tr').first().waitFor();
};

test('names seen, those nobody knows first; mapped once, for every way it is written, and what waits is checked again (point 9)', async () => {
  await open('Royal Mail', 'Our Van', 'our-van');
  const decided = await it.page.locator('.names tbody tr').evaluateAll((rows) => rows.map((row) => row.classList.contains('open')));
  assert.deepEqual(decided, decided.toSorted((a, b) => Number(b) - Number(a)), 'those to decide first');
  const row = it.page.locator('.names tr.open').filter({ hasText: /our.van/i });
  const input = row.first().locator('input');
  await input.fill('Royal Mail');
  await input.blur();
  await row.first().locator('[role=status]').filter({ hasText: /Affects \d+ packages? waiting/ }).waitFor();
  await row.first().locator('[data-do=map]').click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  const carriers = await it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ carrier }) => carrier));
  assert.deepEqual(carriers, ['Royal Mail', 'Royal Mail', 'Royal Mail']);
  const [mapping] = await it.heard('ship-mapping');
  assert.deepEqual(mapping.carriers.map(({ to }) => to), ['Royal Mail']);
  await it.assertQuiet();
});

test('a mapping outlives a reload', async () => {
  await open('Our Van');
  await it.page.locator('.names tr.open input').first().fill('Royal Mail');
  await it.page.locator('.names [data-do=map]').first().click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  await it.page.reload();
  await open('OUR VAN');
  assert.deepEqual(await it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ carrier }) => carrier)), ['Royal Mail']);
});

test('an ambiguous carrier is asked for, never guessed (point 6)', async () => {
  await open('DHL', 'APC');
  const before = await it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ carrier }) => carrier));
  await it.page.locator('[data-screen=inbox]').click();
  await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes());
  assert.deepEqual(await it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ carrier }) => carrier)), before, 'no safe fix takes sides');
  await it.page.locator('[data-screen=mapping]').click();
  for (const select of await it.page.locator('.names tr.open select').all()) {
    assert.equal(await select.inputValue(), '', 'nothing is chosen before somebody does');
  }
});

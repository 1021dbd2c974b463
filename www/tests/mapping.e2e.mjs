import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
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

/** As a person does: all that can be chosen is there once the list has the focus. */
const choose = async (row, carrier) => {
  await row.locator('select').focus();
  await row.locator('select').selectOption(carrier);
};

test('names seen, those nobody knows first; mapped once, for every way it is written, and what waits is checked again (point 9)', async () => {
  await open('Royal Mail', 'Our Van', 'our-van');
  const decided = await it.page.locator('.names tbody tr').evaluateAll((rows) => rows.map((row) => row.classList.contains('open')));
  assert.deepEqual(decided, decided.toSorted((a, b) => Number(b) - Number(a)), 'those to decide first');
  const row = it.page.locator('.names tr.open').filter({ hasText: /our.van/i });
  await choose(row.first(), 'Royal Mail');
  await row.first().locator('[role=status]').filter({ hasText: /Affects \d+ packages? waiting/ }).waitFor();
  await row.first().locator('[data-do=map]').click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  const carriers = await it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ carrier }) => carrier));
  assert.deepEqual(carriers, ['Royal Mail', 'Royal Mail', 'Royal Mail']);
  const [mapping] = await it.heard('ship-mapping');
  assert.deepEqual(mapping.carriers.map(({ to }) => to), ['Royal Mail']);
  await it.assertQuiet();
});

test('undo takes a mapping back, and with it what it did', async () => {
  await open('Our Van');
  await choose(it.page.locator('.names tr.open').first(), 'Royal Mail');
  await it.page.locator('.names [data-do=map]').first().click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  await it.page.locator('[data-do=undo]').click();
  await it.page.locator('.names tr.open').filter({ hasText: 'Our Van' }).waitFor();
  assert.deepEqual(await it.page.evaluate(() => { const { mapping, rows } = document.querySelector('ship-desk'); return [mapping?.carriers ?? [], rows.map(({ carrier }) => carrier)]; }), [[], ['Our Van']]);
  await it.page.reload();
  await open('Our Van');
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').rows[0].carrier), 'Our Van', 'nor is it kept');
});

test('a mapping outlives a reload', async () => {
  await open('Our Van');
  await choose(it.page.locator('.names tr.open').first(), 'Royal Mail');
  await it.page.locator('.names [data-do=map]').first().click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  await it.reload();
  await open('OUR VAN');
  assert.deepEqual(await it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ carrier }) => carrier)), ['Royal Mail']);
});

test('a file waits for the mapping of a store that takes its time', async () => {
  await open('Our Van');
  await choose(it.page.locator('.names tr.open').first(), 'Royal Mail');
  await it.page.locator('.names [data-do=map]').first().click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  const mapping = await it.page.evaluate(() => document.querySelector('ship-desk').mapping);
  await it.open();
  await it.page.evaluate((mapping) => {
    const read = async (key) => {
      await new Promise((done) => setTimeout(done, key === 'mapping' ? 500 : 0));
      return key === 'mapping' ? mapping : null;
    };
    document.querySelector('ship-desk').store = { read, write: async () => {} };
  }, mapping);
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

test('a carrier Amazon’s list lacks goes by a name of one’s own; the last choice says that it may not count', async () => {
  await open('Our Van');
  const row = it.page.locator('.names tr.open').first();
  await row.locator('select').focus();
  const last = row.locator('optgroup').last().locator('option').last();
  assert.match(await last.textContent(), /^Other .*may not count/);
  await row.locator('select').selectOption(await last.getAttribute('value'));
  await row.locator('[data-do=map]').click();
  await it.said().filter({ hasText: 'checked again' }).waitFor();
  const [{ carriers }] = await it.heard('ship-mapping');
  assert.deepEqual(carriers, [{ from: 'Our Van', to: 'Other:Our Van' }]);
});

test('a name or a number is tried, and what would be sent is said', async () => {
  await open('Royal Mail');
  const input = it.page.locator('#mapping-try');
  const said = it.page.locator('.try [role=status]');
  await input.fill('royal-MAIL');
  await said.filter({ hasText: 'Sent to Amazon: Royal Mail' }).waitFor();
  await input.fill('Our Van');
  await said.filter({ hasText: 'Sent as written: Our Van' }).waitFor();
  await input.fill('RX473124829GB');
  await said.filter({ hasText: /Looks like\s+Royal Mail/ }).waitFor();
  await it.assertQuiet();
});

test('a mapping is saved, opened again, and says where it goes against the name itself', async () => {
  await open('Royal Mail');
  const mapping = JSON.stringify({ version: 1, carriers: [{ from: 'UPS', to: 'DPD' }, { from: 'Our Van', to: 'Evri' }] });
  await it.page.locator('#mapping-file').setInputFiles({ name: 'mapping.json', mimeType: 'application/json', buffer: Buffer.from(mapping) });
  const own = (name) => it.page.locator('.mapping li').filter({ hasText: `${name} →` });
  await own('UPS').locator('.conflict').filter({ hasText: 'without this: UPS' }).waitFor();
  assert.equal(await own('Our Van').locator('.conflict').count(), 0);
  const [download] = await Promise.all([it.page.waitForEvent('download'), it.page.locator('[data-do=save-mapping]').click()]);
  assert.deepEqual(JSON.parse(await readFile(await download.path(), 'utf8')), JSON.parse(mapping));
  await it.page.locator('#mapping-file').setInputFiles({ name: 'mapping.json', mimeType: 'application/json', buffer: Buffer.from('{"version":1,"carriers":[{"from":"x","to":"Nobody at all"}]}') });
  await it.page.locator('.mapping [role=alert]').filter({ hasText: '/carriers/0/to' }).waitFor();
  await it.assertQuiet();
});

test('a table nobody knows: its columns are guessed, said by a person, read, and remembered', async () => {
  const table = 'Vorgang;Paketdienst;Kennung;Bemerkung\n202-1234567-1234567;Royal Mail;RX473124829GB;eilt\n202-1234568-1234567;Royal Mail;RX473124832GB;\n';
  await it.drop(['day.csv', table]);
  const columns = it.page.locator('.columns');
  await columns.waitFor();
  const select = (name) => columns.locator('tr').filter({ hasText: name }).locator('select');
  assert.equal(await select('Vorgang').inputValue(), 'order-id', 'the values tell');
  assert.match(await columns.innerText(), /RX473124829GB/, 'what stands in a column is seen');
  await select('Kennung').selectOption('');
  assert.equal(await columns.locator('[data-do=columns]').isDisabled(), true, 'without a number there is nothing to confirm');
  await select('Kennung').selectOption('tracking-number');
  await it.assertAccessible('columns');
  await columns.locator('[data-do=columns]').click();
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  const read = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ order, carrier, tracking }) => [order, carrier, tracking]));
  const wanted = [['202-1234567-1234567', 'Royal Mail', 'RX473124829GB'], ['202-1234568-1234567', 'Royal Mail', 'RX473124832GB']];
  assert.deepEqual(await read(), wanted);
  await it.page.reload();
  await it.drop(['next.csv', table]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  assert.deepEqual(await read(), wanted, 'asked once');
  await it.assertQuiet();
});

/** Long files: read part by part, usable while they are read, asked about first, given up at any time. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { build, forecast, readShipments } from 'shipconfirm/files';

import { desk } from './desk.mjs';

const it = desk();
const { counts, drop, heard, loadSample, assertQuiet } = it;

const HEAD = 'order-id,marketplace,carrier,service,tracking-number,ship-date,order-item-id,quantity';
const order = (at) => `202-${String(at).padStart(7, '0')}-${String(at).padStart(7, '0')}`;
const row = (at, tracking = `JD0002${String(at).padStart(12, '0')}`) => `${order(at)},GB,Yodel,Tracked,${tracking},2026-11-21,1234567${String(at).padStart(7, '0')},1`;
const file = (count, lines = {}) => [HEAD, ...Array.from({ length: count }, (_, at) => lines[at] ?? row(at))].join('\n');

const rows = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ at, name, tracking, findings }) => ({ at, name, tracking, rules: findings.map(({ rule }) => rule) })));

test('a long table is read in parts: every row is there in its order, and every bad line with its number', async () => {
  await drop(['day.csv', file(9000, { 5: 'short', 8990: 'short,too' })]);
  await it.said().filter({ hasText: '8,998 packages checked' }).waitFor();
  const found = await rows();
  assert.equal(found.length, 8998);
  assert.ok(found.every((row, index) => row.at === index));
  assert.deepEqual([found[0].name, found[5].name, found.at(-1).name], [order(0), order(6), order(8999)]);
  await it.page.getByText('See where').click();
  assert.deepEqual(await it.page.locator('.notice .reasons strong').allTextContents(), ['Line 7:', 'Line 8,992:']);
  const changes = await heard('ship-change');
  assert.equal(changes.length, 1, 'a host is told once, of the whole');
  assert.equal(changes[0].packages, 8998);
  await assertQuiet();
});

test('rows of one order come together, from one end of a long table to the other', async () => {
  const far = row(3).replace('JD0002000000000003', 'JD0002000000999999').replace(/1234567\d+/, '99999999999999');
  await drop(['day.csv', file(9000, { 8000: far, 10: row(10, 'JD0002000000000011') })]);
  await it.said().filter({ hasText: '9,000 packages checked' }).waitFor();
  const found = await rows();
  const joined = found.filter(({ name }) => name === order(3));
  assert.deepEqual(joined.map(({ tracking }) => tracking), ['JD0002000000000003', 'JD0002000000999999']);
  assert.equal(Math.abs(joined[0].at - joined[1].at), 1, 'they are one shipment of two packages');
  assert.equal(found.filter(({ name }) => name === order(8000)).length, 0);
  assert.ok(found.every((row, index) => row.at === index));
  // What only shipments together show is still found.
  assert.ok(found.some(({ tracking, rules }) => tracking === 'JD0002000000000011' && rules.some((rule) => rule.includes('tracking-number'))), 'the number of two orders');
  await it.page.getByRole('searchbox').fill(order(3));
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  await assertQuiet();
});

test('JSON and JSON lines are read in parts too', async () => {
  const shipments = Array.from({ length: 3000 }, (_, at) => ({ orderId: order(at), marketplace: 'GB', packages: [{ carrier: 'Yodel', service: 'Tracked', trackingNumber: `JD0002${String(at).padStart(12, '0')}`, shipDate: '2026-11-21' }] }));
  for (const text of [JSON.stringify({ shipments }), shipments.map((shipment) => JSON.stringify(shipment)).join('\n')]) {
    await it.page.evaluate(() => window.heard.splice(0));
    await drop(['day.json', text]);
    await it.page.waitForFunction(() => window.heard.some(({ type }) => type === 'ship-change'));
    const found = await rows();
    assert.deepEqual([found.length, found[0].name, found.at(-1).name], [3000, order(0), order(2999)]);
  }
  await assertQuiet();
});

test('the files and the forecast of a long day are the engine’s, made some shipments at a time', async () => {
  // Orders that the engine compares stand far apart: their slice is one.
  const text = file(9000, { 10: row(10, 'JD0002000000008990'), 4000: row(4000).replace('Yodel', 'RoyalMail') });
  await it.page.evaluate(() => { document.querySelector('ship-desk').now = '2026-11-21T15:00:00Z'; });
  await drop(['day.csv', text]);
  await it.said().filter({ hasText: '9,000 packages checked' }).waitFor();
  const now = '2026-11-21T15:00:00Z';
  const { shipments } = readShipments(text);
  for (const to of ['api', 'feed', 'flat']) {
    const wanted = build(text, { to, now, merchantId: 'A2EXAMPLE' });
    const found = await it.page.evaluate(async (to) => {
      const panel = document.querySelector('ship-desk');
      panel.merchantId = 'A2EXAMPLE';
      return (await panel.payload(to)).map(({ name, packages, bytes }) => ({ name, packages, text: new TextDecoder().decode(bytes) }));
    }, to);
    assert.deepEqual(found.map(({ name, packages }) => [name, packages]), wanted.documents.map(({ name, packages }) => [name, packages]), to);
    const lines = (text) => text.replaceAll(/<MessageID>\d+/g, '').split('\n').toSorted();
    assert.deepEqual(found.map(({ text }) => lines(text)), wanted.documents.map(({ bytes }) => lines(new TextDecoder().decode(bytes))), `${to}: what goes is the same`);
  }
  await it.page.locator('[data-do=review]').click();
  await it.page.locator('.payload').waitFor();
  const [{ asTheyAre }] = forecast('', shipments, { now }).forecasts;
  const shown = await it.page.locator('.forecast [data-way=asTheyAre]').first().locator('xpath=..').textContent();
  assert.ok(shown.includes(`${asTheyAre.valid.toLocaleString('en-GB')} of ${asTheyAre.total.toLocaleString('en-GB')}`), shown);
  await it.page.keyboard.press('Escape');
  await assertQuiet();
});

/** A file so long that people do something before it is checked to its end. Made in the page: to hand it over would take longer. */
const dropLong = (count) =>
  it.page.evaluate(
    ([head, line, count]) => {
      const lines = Array.from({ length: count }, (_, at) => line.replaceAll('0000001', String(at).padStart(7, '0')));
      const data = new DataTransfer();
      data.items.add(new File([[head, ...lines].join('\n')], 'long.csv'));
      document.querySelector('ship-desk').shadowRoot.querySelector('.desk').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [HEAD, row(1), count],
  );

test('a very long file is asked about, shows its first shipments while the rest is checked, and is given up for the day of before', async () => {
  await loadSample();
  const before = await counts();
  await dropLong(250_000);
  const question = it.page.getByRole('alertdialog');
  await question.waitFor();
  assert.match(await question.textContent(), /about 2[45]\d,\d{3} shipments/);
  await it.assertAccessible('a long file');
  await question.getByRole('button', { name: 'Cancel' }).click();
  assert.deepEqual(await counts(), before, 'it was not begun');

  await dropLong(250_000);
  await question.getByRole('button', { name: 'Check this file' }).click();
  await it.page.getByText(/Checking [\d,]+ of about/).first().waitFor();
  await it.page.locator('ship-rows button[data-at]').filter({ hasText: order(1) }).first().waitFor();
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  await it.page.keyboard.press('Escape');
  assert.equal(await it.page.locator('[data-do=review]').count(), 0, 'half a day is not sent');
  await it.page.getByRole('button', { name: 'Cancel' }).click();
  await it.page.locator('progress').waitFor({ state: 'detached' });
  assert.deepEqual(await counts(), before, 'the day of before stays');
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  assert.equal((await heard('ship-error')).length, 0);
  await assertQuiet();
});

test('what is more than the panel can hold is told before it is read, with how to split it; the day of before stays', async () => {
  await loadSample();
  const before = await counts();
  // The same piece again and again: only its beginning is read.
  const open = (times, pair) =>
    it.page.evaluate(
      ([head, line, times, pair]) => {
        const piece = new Blob([Array.from({ length: 10_000 }, (_, at) => `${line.replaceAll('0000001', String(at).padStart(7, '0'))}\n`).join('')]);
        const file = new File([`${head}\n`, ...Array.from({ length: times }, () => piece)], 'long.csv');
        void document.querySelector('ship-desk').load(file, pair ? new File(['order-id\torder-item-id\n'], 'unshipped.txt') : null);
      },
      [HEAD, row(1), times, pair],
    );
  const told = it.page.getByRole('alertdialog');
  await open(300, false);
  await told.waitFor();
  assert.match(await told.textContent(), /about 3,\d{3},\d{3} shipments, and the panel holds 2,000,000 at most\. Split them into 2 files/);
  await it.assertAccessible('a file that is too long');
  assert.deepEqual(await told.getByRole('button').allTextContents(), ['Close']);
  await told.getByRole('button').press('Enter');
  await told.waitFor({ state: 'detached' });
  assert.deepEqual(await counts(), before);

  // What is joined is read in one piece.
  await open(70, true);
  await told.waitFor();
  assert.match(await told.textContent(), /up to 50 MB; this is \d\d(\.\d)? MB\. Split it into 2 files/);
  await told.getByRole('button').click();
  assert.deepEqual(await counts(), before);
  await it.page.locator('ship-rows button[data-at]').first().click();
  await it.openDialog().waitFor();
  await it.page.keyboard.press('Escape');

  // A host that says how many it has is told on the first page.
  const asked = await it.page.evaluate(async () => {
    let pages = 0;
    const shipments = [{ orderId: '202-1234567-1234567', marketplace: 'GB', packages: [] }];
    document.querySelector('ship-desk').source = () => ({ shipments, total: 5_000_000, cursor: (pages += 1) });
    const root = document.querySelector('ship-desk').shadowRoot;
    while (!root.querySelector('[role=alertdialog]')) await new Promise((resolve) => setTimeout(resolve, 10));
    return pages;
  });
  assert.ok(asked <= 2, `${asked} pages were asked for`);
  assert.match(await told.textContent(), /5,000,000 shipments.* into 3 files/);
  assert.equal((await heard('ship-error')).length, 0);
  await assertQuiet();
});

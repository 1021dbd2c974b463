/** The rate, its forecast and the clock: every figure on the screen is the engine's. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deadlines, forecast, rate, readShipments } from 'shipconfirm/files';

import { desk, example } from './desk.mjs';

const it = desk();
const NOW = '2026-11-21T15:00:00Z';
const figure = (percent) => (percent ? `${percent[0]}.${percent[1]}%` : '–');

const shipments = readShipments(await example('sample-day.json')).shipments;
const ledger = await example('ledger.jsonl');

const open = async () => {
  await it.loadSample();
  await it.page.locator('[data-screen=rate]').click();
  await it.page.locator('.rates').waitFor();
};

test('each category with its rate, valid of total, its state, and how old that is (point 10)', async () => {
  await open();
  const { rates } = rate(ledger, { now: NOW });
  assert.ok(rates.length >= 2);
  const rows = await it.page.locator('.rates tbody tr').evaluateAll((all) => all.map((row) => ({ store: row.dataset.store, category: row.dataset.category, cells: [...row.cells].map((cell) => cell.innerText.trim()) })));
  assert.equal(rows.length, rates.length);
  for (const { marketplace, category, percent, valid, total, state } of rates) {
    const { cells } = rows.find((row) => row.store === marketplace && row.category === (category ?? ''));
    assert.equal(cells[3], state === 'too-few' ? '–' : figure(percent));
    assert.equal(cells[4], `${valid} of ${total}`);
  }
  assert.match(await it.page.locator('.honest').textContent(), /^As of 21 Nov.*72 hours.*two weeks/s);
  assert.ok((await it.page.locator('.chart .limit line').count()) === 1, 'the line of the target');
  await it.assertQuiet();
});

test('the forecast is the engine’s to a tenth: now, as they are, fixed first (point 11)', async () => {
  await open();
  const { forecasts } = forecast(ledger, shipments, { now: NOW });
  for (const { marketplace, now, asTheyAre, fixed } of forecasts.filter(({ category }) => category === null)) {
    const panel = it.page.locator(`.of-store[data-store=${marketplace}]`);
    const shown = await panel.locator('> .outlooks strong').allTextContents();
    assert.deepEqual(shown, [now, asTheyAre, fixed].map(({ percent }) => figure(percent)), marketplace);
  }
});

/** A ledger of one category: so many valid, so many missed, all promised yesterday. */
const made = (valid, missed) =>
  Array.from({ length: valid + missed }, (_, at) =>
    JSON.stringify({
      v: 1, orderId: `202-${String(7_000_000 + at)}-1000000`, package: '1', marketplace: 'GB', category: 'Books', carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: `QK${String(70_000_000 + at)}0GB`,
      value: { amount: '29.99', currency: 'GBP' }, shipFrom: 'GB', shipTo: 'GB', deliverBy: '2026-11-12', shipBy: '2026-11-09', confirmedAt: '2026-11-09T10:30:00Z', scans: at < valid ? 2 : 0,
    }),
  ).join('\n');

for (const [valid, missed, wanted] of [[0, 30, /needs 570 good parcels/], [40, 0, /room for 2 more misses/], [190, 10, /room for 0 more misses/], [189, 11, /needs 20 good parcels/], [7, 1, /^$/]]) {
  test(`room and need are exact: ${valid} of ${valid + missed} (point 12)`, async () => {
    await it.loadSample();
    await it.page.evaluate((ledger) => { document.querySelector('ship-desk').ledger = ledger; }, made(valid, missed));
    await it.page.locator('[data-screen=rate]').click();
    const row = it.page.locator('.rates tr[data-category=Books]');
    await row.waitFor();
    const [counted] = rate(made(valid, missed), { now: NOW }).rates.filter(({ category }) => category === 'Books');
    assert.equal(await row.locator('td').nth(3).innerText(), `${counted.valid} of ${counted.total}`);
    assert.equal(counted.total, valid + missed, 'every row is counted');
    assert.match((await row.locator('td').nth(5).innerText()).trim(), wanted);
  });
}

const day = (shipBy) => JSON.stringify([{ id: 'A', orderId: '202-1234567-1234567', marketplace: 'GB', shipBy, packages: [{ carrier: 'Royal Mail', trackingNumber: 'RX473124829GB' }] }]);

/** 17:00 in London, in winter and on the day the clocks go back. */
const TIMES = [
  ['ahead', '2026-11-20T17:00:00Z', '2026-11-20T12:00:00Z'],
  ['soon', '2026-11-20T17:00:00Z', '2026-11-20T15:15:00Z'],
  ['now', '2026-11-20T17:00:00Z', '2026-11-20T16:20:00Z'],
  ['unsafe', '2026-11-20T17:00:00Z', '2026-11-20T16:40:00Z'],
  ['passed', '2026-11-20T17:00:00Z', '2026-11-20T18:00:00Z'],
  ['nothing', '2026-11-27T17:00:00Z', '2026-11-20T12:00:00Z'],
  ['soon', '2026-10-25T17:00:00Z', '2026-10-25T15:15:00Z'],
];
for (const [nearness, shipBy, now] of TIMES) {
  test(`the clock is ${nearness} at ${now} (point 13)`, async () => {
    await it.page.evaluate((now) => { document.querySelector('ship-desk').now = now; }, now);
    await it.drop(['day.json', day(shipBy)]);
    const clock = it.page.locator('.clock');
    await clock.waitFor();
    const found = deadlines(JSON.parse(day(shipBy)), { now });
    assert.equal(found.nearness, nearness);
    assert.equal(await clock.getAttribute('data-nearness'), nearness);
    assert.equal((await clock.innerText()).trim(), found.message);
    // Half an hour at least, whatever the host's job does.
    const [first] = found.deadlines;
    assert.ok(first.at - first.safe >= 30 * 60);
    await it.page.evaluate(() => { document.querySelector('ship-desk').sendIntervalMin = 60; });
    assert.ok(deadlines(JSON.parse(day(shipBy)), { now, interval: 60 }).deadlines[0].safe === first.at - 70 * 60);
  });
}

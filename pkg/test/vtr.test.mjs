import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { ShipconfirmError, compareReport, deadlines, forecast, forecaster, health, ledgerLines, rate } from 'shipconfirm/files';
import { loadMessages } from 'shipconfirm/messages';
import { folder, shipconfirm } from './cli.mjs';

const now = '2026-11-21T12:00:00Z';
const entry = (orderId, more = {}) => JSON.stringify({
  v: 1, orderId, marketplace: 'GB', category: 'Home', shipFrom: 'GB', carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: 'QK701120777GB',
  scans: 1, deliverBy: '2026-11-10', shipBy: '2026-11-06', confirmedAt: '2026-11-05T10:00:00Z', ...more,
});
const ledger = (valid, missed) => [
  ...Array.from({ length: valid }, (_, at) => entry(`v${at}`)),
  ...Array.from({ length: missed }, (_, at) => entry(`m${at}`, { scans: 0 })),
].join('\n');
const shipment = (more) => ({
  orderId: '202-1234567-1234567', marketplace: 'GB', category: 'Home', shipFrom: { country: 'GB' }, shipBy: '2026-11-21T17:00:00Z', deliverBy: '2026-11-24',
  packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: 'QK701120777GB', shipDate: '2026-11-21T09:00:00Z', items: [{ orderItemId: '12345678901234', quantity: 1 }] }], ...more,
});

test('exactly 95 % is on target, with no room', () => {
  const { packages, rates, problems } = rate(ledger(190, 10), { now });
  assert.deepEqual([packages, problems], [200, []]);
  const [store, home] = rates;
  assert.deepEqual([store.category, home.category], [null, 'Home']);
  const { valid, total, room, need, state, percent, target, confidence, source } = home;
  assert.deepEqual({ valid, total, room, need, state, percent, target, confidence, source }, {
    valid: 190, total: 200, room: 0, need: 0, state: 'fine', percent: [95, 0], target: 95, confidence: 'official', source: ['SEED2', 'UK_VTR_DE', 'UK_2025'],
  });
  assert.equal(home.message, 'Home is at 95.0 %: 0 more parcels may miss.');
  assert.deepEqual(home.leaving, [{ on: '2026-12-10', from: '2026-11-10', missed: 10 }]);
  assert.equal(home.series.length, 30);
  const { does, checked, references } = home.below;
  assert.deepEqual([does, checked, references], ['may-suspend-offers', '2026-11-21', [{ title: 'Kryptronic forum thread of 10 and 11 March 2021, quoting an e-mail of Amazon UK', url: null }]]);
});

test('a rate is said in the language that is asked for', async () => {
  await loadMessages('de');
  const [, home] = rate(ledger(189, 11), { now, language: 'de' }).rates;
  assert.equal(home.message, 'Home liegt bei 94,5 %, unter 95 %: 20 gute Pakete in Folge führen zurück.');
});

test('the worst of all categories is named, and how many are fine', () => {
  const { rates, summary } = rate(`${ledger(189, 11)}\n${ledger(20, 0).replaceAll('"Home"', '"Toys"').replaceAll('"orderId":"', '"orderId":"t')}`, { now });
  assert.deepEqual([summary.judged, summary.fine, rates[summary.worst].category], [2, 1, 'Home']);
});

test('rows that cannot be counted are problems with their line', () => {
  const { packages, problems } = rate(`${entry('1')}\n{"orderId":"2"}\n{\n${entry('3', { v: 9 })}`, { now });
  assert.equal(packages, 1);
  assert.deepEqual(problems.map(({ line, message }) => [line, message]), [
    [2, 'the row names no Amazon store'],
    [3, 'the shipment ends too early: a quote or a bracket is not closed'],
    [4, 'the row is of a newer version than this one reads'],
  ]);
  assert.throws(() => rate('', { now, assume: 'XX' }), (error) => error instanceof ShipconfirmError && error.code === 'E_MARKETPLACE');
});

test('a store without a known policy is in no rate, unless one is assumed', () => {
  const rows = entry('1', { marketplace: 'MX', shipFrom: 'MX' });
  assert.deepEqual(rate(rows, { now }).rates.map(({ total, unknown, target }) => [total, unknown, target])[0], [0, 1, null]);
  assert.deepEqual(rate(rows, { now, assume: 'US' }).rates.map(({ total, unknown, target, assumed }) => [total, unknown, target, assumed])[0], [1, 0, 95, 'US']);
});

test('what was confirmed becomes rows, and they are counted', () => {
  const lines = ledgerLines(shipment(), { now });
  assert.deepEqual(JSON.parse(lines), {
    v: '1', orderId: '202-1234567-1234567', marketplace: 'GB', category: 'Home', carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: 'QK701120777GB',
    shipFrom: 'GB', deliverBy: '2026-11-24', shipBy: '2026-11-21T17:00:00Z', confirmedAt: now,
  });
  assert.equal(rate(lines, { now }).rates[0].pending, 1);
});

test('the forecast says what each way of sending does', () => {
  const { forecasts, fix, unknown } = forecast(ledger(95, 5), [shipment(), shipment({ orderId: '202-1234567-1234568', marketplace: 'MX', packages: [{ carrier: 'UPS', trackingNumber: '1ZXX3150YW44070023' }] })], { now });
  const home = forecasts.find(({ category }) => category === 'Home');
  assert.deepEqual([home.now.valid, home.now.total, home.asTheyAre.valid, home.asTheyAre.total], [95, 100, 96, 101]);
  assert.deepEqual([home.asTheyAre.low, home.asTheyAre.high, home.asTheyAre.state, home.asTheyAre.stateLow], [95, 96, 'fine', 'below']);
  assert.deepEqual([fix, unknown, home.mend], [[], 1, 0]);
});

test('deadlines are those of the store', () => {
  const { message, nearness, lowMargin, deadlines: [first], without } = deadlines([shipment(), shipment({ id: 'B', shipBy: 'soon' })], { now: '2026-11-21T15:18:00Z' });
  assert.deepEqual([message, nearness, lowMargin, without], ['Send by 16:30 · in 1 h 12 min', 'soon', false, ['B']]);
  assert.deepEqual([first.timeZone, first.local, first.safeLocal, first.cancelsLocal], ['Europe/London', '2026-11-21T17:00:00', '2026-11-21T16:30:00', '2026-11-28T17:00:00']);
  assert.equal(deadlines(shipment(), { now, interval: 120 }).deadlines[0].safeLocal, '2026-11-21T14:50:00');
  assert.equal(deadlines(shipment(), { now, cutOff: '2026-11-21T15:00:00+01:00' }).deadlines[0].local, '2026-11-21T14:00:00');
  assert.deepEqual(deadlines(shipment(), { now, interval: 50, margin: 5 }).margins, { kept: 60, advised: 30, most: 240 });
  assert.throws(() => deadlines(shipment(), { now, cutOff: 'at five' }), /cutOff is "at five"; give a moment as RFC 3339/);
  assert.throws(() => deadlines(shipment(), { now, interval: 'often' }), /interval is "often"; it is a whole number of minutes/);
});

test('late orders, and Amazon’s own report beside the ledger', () => {
  assert.deepEqual(health(entry('1', { shipBy: '2026-11-04' }), { now }).stores, [
    { marketplace: 'GB', orders: 1, late: 1, fine: false, room: null, afterDelivery: 0, settling: 0 },
  ]);
  const { rows, agreed, differences } = compareReport(ledger(1, 1), 'Nummer,Gültig\nv0,nein\nm0,nein\n', { now, columns: { 'order-id': 'Nummer', valid: 'Gültig' } });
  assert.deepEqual([rows, agreed, differences], [2, 1, [
    { orderId: 'v0', package: '1', amazon: false, ruling: 'counts', likely: 'scan-not-seen', message: 'Amazon has not seen the scan' },
  ]]);
});

test('shipconfirm vtr: table, JSON, picture and exit code', async (t) => {
  const place = folder(t);
  const file = join(place, 'ledger.jsonl');
  writeFileSync(file, ledger(190, 10));
  const fine = await shipconfirm(['vtr', file, '--now', now]);
  assert.deepEqual([fine.code, fine.err], [0, '']);
  assert.match(fine.out, /Home +95\.0 % [▲=▼] +190\/200 +10 /);
  assert.match(fine.out, /late 0 of 200 · given after delivery 0 · changed in the last 72 hours 0/);
  const picture = join(place, 'rate.svg');
  const pending = join(place, 'pending.json');
  writeFileSync(pending, JSON.stringify([shipment({ packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: 'QK701120777GB', deliveredAt: '2026-11-20T10:00:00Z', shipDate: '2026-11-19T09:00:00Z', items: [{ orderItemId: '12345678901234', quantity: 1 }] }] })]));
  const worse = await shipconfirm(['vtr', file, '--now', now, '--pending', pending, '--json', '--svg', picture]);
  assert.equal(worse.code, 1);
  const { rates, pending: ahead } = JSON.parse(worse.out);
  assert.deepEqual([rates[0].state, ahead.forecasts[0].asTheyAre.state, ahead.forecasts[0].hold.state], ['fine', 'below', 'fine']);
  assert.match(readFileSync(picture, 'utf8'), /^<svg [^]*stroke-dasharray[^]*<\/svg>\n$/);
  const misused = await shipconfirm(['vtr']);
  assert.equal(misused.code, 2);
});

test('a forecast of shipments that come some at a time is that of all of them', () => {
  const day = ['QK701120777GB', 'QK 701 121 809 GB', ''].map((trackingNumber, at) => {
    const one = shipment({ orderId: `202-1234567-${at}234567` });
    return { ...one, packages: [{ ...one.packages[0], trackingNumber }] };
  });
  const forecasting = forecaster(ledger(95, 5), { now });
  for (const one of day) forecasting.add(one);
  assert.deepEqual(forecasting.finish(), forecast(ledger(95, 5), day, { now }));
  assert.throws(() => forecaster('', { now: 'never' }), { code: 'E_NOW' });
  const given = forecaster('', { now });
  assert.throws(() => given.add('no shipment'), { name: 'ShipconfirmError' });
  given.free();
});

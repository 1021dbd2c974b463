/** The clock: what it says is the engine's, it speaks up once, and it knows both time zones. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { deadlines } from 'shipconfirm/files';

import { desk } from './desk.mjs';

const it = desk({ timezoneId: 'Europe/London' });

const order = (shipBy, more = {}) => ({ id: 'A', orderId: '202-1234567-1234567', marketplace: 'GB', ...(shipBy ? { shipBy } : {}), packages: [{ carrier: 'Royal Mail', trackingNumber: 'RX473124829GB' }], ...more });
const set = (properties) => it.page.evaluate((properties) => Object.assign(document.querySelector('ship-desk'), properties), properties);
const clock = () => it.page.locator('.clock-place .clock');
const open = async (now, ...orders) => {
  await set({ now });
  await it.drop(['day.json', JSON.stringify(orders)]);
  await clock().waitFor();
};
/** Waits until the clock shows what a question about the same day answers. */
const shows = async (text) => {
  await it.page.waitForFunction((text) => document.querySelector('ship-desk').shadowRoot.querySelector('.clock-place .clock')?.innerText.trim() === text, text).catch(() => {});
  assert.equal((await clock().innerText()).trim(), text);
};

/** 17:00 in London: the six states, their edges, and the days on which clocks are set. */
const TIMES = [
  ['ahead', '2026-11-20T17:00:00Z', '2026-11-20T13:20:00Z', 'Send by 16:30 · in 3 h 10 min'],
  ['ahead', '2026-11-20T17:00:00Z', '2026-11-20T14:29:59Z', 'Send by 16:30 · in 2 h 0 min'],
  ['soon', '2026-11-20T17:00:00Z', '2026-11-20T14:30:00Z', 'Send by 16:30 · in 2 h 0 min'],
  ['soon', '2026-11-20T17:00:00Z', '2026-11-20T15:18:00Z', 'Send by 16:30 · in 1 h 12 min'],
  ['now', '2026-11-20T17:00:00Z', '2026-11-20T16:21:00Z', 'Send by 16:30 · 9 minutes left'],
  ['unsafe', '2026-11-20T17:00:00Z', '2026-11-20T16:39:00Z', 'Safe time passed. Send now: 17:00 is in 21 minutes'],
  ['passed', '2026-11-20T17:00:00Z', '2026-11-20T18:00:00Z', 'The 17:00 deadline has passed for one order. Send now; late ones count'],
  ['nothing', '2026-11-21T17:00:00Z', '2026-11-20T12:00:00Z', 'Nothing is due today. Next: tomorrow 17:00 (one order)'],
  ['nothing', '2026-11-27T17:00:00Z', '2026-11-20T12:00:00Z', 'Nothing is due today. Next: 27 Nov, 17:00 (one order)'],
  // In London the clocks go back at 01:00 UTC; half past midnight in summer time is 17 hours before 16:30 in winter time.
  ['soon', '2026-10-25T17:00:00Z', '2026-10-25T15:18:00Z', 'Send by 16:30 · in 1 h 12 min'],
  ['ahead', '2026-10-25T17:00:00Z', '2026-10-24T23:30:00Z', 'Send by 16:30 · in 17 h 0 min'],
  // A bare day ends with the day of the store.
  ['ahead', '2026-10-25', '2026-10-25T21:00:00Z', 'Send by 23:29 · in 2 h 29 min'],
];
for (const [nearness, shipBy, now, text] of TIMES) {
  test(`the clock is ${nearness} at ${now} for ${shipBy} (point 13)`, async () => {
    await open(now, order(shipBy));
    assert.equal(await clock().getAttribute('data-nearness'), nearness);
    await shows(text);
    const found = deadlines([order(shipBy)], { now });
    assert.equal(found.nearness, nearness);
    // Half an hour at least.
    assert.ok(found.deadlines[0].at - found.deadlines[0].safe >= 30 * 60);
  });
}

test('the interval of the host’s job is kept, and ten minutes more (point 13)', async () => {
  await open('2026-11-20T12:00:00Z', order('2026-11-20T17:00:00Z'));
  await shows('Send by 16:30 · in 4 h 30 min');
  await it.page.evaluate(() => document.querySelector('ship-desk').setAttribute('send-interval-min', '60'));
  await shows('Send by 15:50 · in 3 h 50 min');
  await it.page.evaluate(() => document.querySelector('ship-desk').setAttribute('send-interval-min', '15'));
  await shows('Send by 16:30 · in 4 h 30 min');
});

test('both time zones are named where they differ, with the day where that differs too (point 13)', async () => {
  await open('2026-11-20T12:00:00Z', order('2026-11-20T17:00:00Z'));
  assert.equal(await it.page.locator('.clock-zones').count(), 0, 'one zone needs no second line');
  assert.equal(await clock().getAttribute('title'), '17:00 London');

  await it.open({ timezoneId: 'America/Los_Angeles' });
  await open('2026-11-20T12:00:00Z', order('2026-11-20T17:00:00Z'));
  assert.equal(await it.page.locator('.clock-zones').innerText(), '17:00 London (09:00 Los Angeles)');

  await it.open({ timezoneId: 'Europe/London' });
  const american = order('2026-11-01', { marketplace: 'US', packages: [{ carrier: 'USPS', trackingNumber: '9400111899560243888881' }] });
  await open('2026-11-01T20:00:00Z', american);
  // The day the clocks go back in Los Angeles ends at 08:00 UTC, not at 07:00.
  assert.equal(await it.page.locator('.clock-zones').innerText(), '1 Nov, 23:59 Los Angeles (2 Nov, 07:59 London)');
  await shows('Send by 23:29 · in 11 h 29 min');
  await it.assertAccessible('the clock with two zones');
});

test('a margin of one’s own is kept; a lower one than advised is warned of (point 13)', async () => {
  await open('2026-11-20T12:00:00Z', order('2026-11-20T17:00:00Z'));
  await it.page.locator('[data-do=margin]').click();
  const field = it.page.locator('#clock-margin input');
  const { margins } = deadlines([order('2026-11-20T17:00:00Z')], { now: '2026-11-20T12:00:00Z' });
  assert.deepEqual([await field.inputValue(), await field.getAttribute('max')], [String(margins.advised), String(margins.most)]);
  await it.assertAccessible('the margin');
  const write = async (minutes) => {
    await field.fill(minutes);
    await field.press('Tab');
  };
  const warning = it.page.locator('#clock-margin .notice');
  await write('90');
  await shows('Send by 15:30 · in 3 h 30 min');
  assert.equal(await warning.count(), 0);
  await write('999');
  await shows('Send by 13:00 · in 1 h 0 min');
  assert.equal(await field.inputValue(), '240');
  await write('10');
  await shows('Send by 16:50 · in 4 h 50 min');
  assert.match(await warning.innerText(), /Less than 30 minutes/);
  // The host's own interval holds all the same, and then there is nothing to warn of.
  await set({ sendIntervalMin: 60 });
  await shows('Send by 15:50 · in 3 h 50 min');
  assert.equal(await warning.count(), 0);
  assert.match(await it.page.locator('#clock-margin').innerText(), /70 minutes are kept/);
  // It outlives a reload.
  await it.page.reload();
  await open('2026-11-20T12:00:00Z', order('2026-11-20T17:00:00Z'));
  await shows('Send by 16:50 · in 4 h 50 min');
  await it.assertQuiet();
});

test('a cut-off of the host is the deadline of what is due later (point 13)', async () => {
  await open('2026-11-20T12:00:00Z', order('2026-11-23T17:00:00Z'));
  await shows('Nothing is due today. Next: 23 Nov, 17:00 (one order)');
  await set({ deadline: '2026-11-20T16:00:00Z' });
  await shows('Send by 15:30 · in 3 h 30 min');
  await set({ deadline: '2026-11-24T16:00:00Z' });
  await shows('Nothing is due today. Next: 23 Nov, 17:00 (one order)');
  await set({ deadline: '' });
  await it.drop(['day.json', JSON.stringify([order('')])]);
  await shows('Nothing is due');
  await set({ deadline: '2026-11-20T16:00:00Z' });
  await shows('Send by 15:30 · in 3 h 30 min');
});

test('it goes on by itself every minute, and speaks only when the state changes (point 13)', async () => {
  await it.page.clock.install({ time: new Date('2026-11-20T16:12:30Z') });
  await it.page.reload();
  await it.drop(['day.json', JSON.stringify([order('2026-11-20T17:00:00Z')])]);
  await shows('Send by 16:30 · in 0 h 17 min');
  await it.page.evaluate(() => {
    window.said = [];
    const heard = document.querySelector('ship-desk').shadowRoot.querySelector('#clock-heard');
    new MutationObserver(() => window.said.push(heard.textContent.trim())).observe(heard, { childList: true, characterData: true, subtree: true });
  });
  const said = () => it.page.evaluate(() => [...new Set(window.said)]);
  await it.page.clock.runFor('01:00');
  await shows('Send by 16:30 · in 0 h 16 min');
  assert.deepEqual(await said(), []);
  await it.page.clock.runFor('02:00');
  await shows('Send by 16:30 · 14 minutes left');
  await it.page.clock.runFor('05:00');
  await shows('Send by 16:30 · 9 minutes left');
  const times = await it.page.evaluate(() => window.said.length);
  await it.page.clock.runFor('05:00');
  await shows('Send by 16:30 · 4 minutes left');
  assert.equal(await it.page.evaluate(() => window.said.length), times, 'nothing is said while the state stays');
  await it.page.clock.runFor('06:00');
  await shows('Safe time passed. Send now: 17:00 is in 28 minutes');
  await it.page.clock.runFor('29:00');
  await shows('The 17:00 deadline has passed for one order. Send now; late ones count');
  assert.deepEqual(await said(), ['The safe time ends within minutes.', 'The safe time has passed. Send now.', 'A deadline has passed.']);
});

test('several deadlines that have passed are said to be several', async () => {
  await open('2026-11-20T18:00:00Z', order('2026-11-18T17:00:00Z'), order('2026-11-19T17:00:00Z', { id: 'B', orderId: '202-1234567-1234568' }));
  await shows('Deadlines since 18 Nov, 17:00, have passed for 2 orders. Send now; late ones count');
});

test('what has passed does not hide what can still be met', async () => {
  const later = order('2026-11-20T17:00:00Z', { id: 'B', orderId: '202-1234567-1234568', packages: [{ carrier: 'Royal Mail', trackingNumber: 'RX473124830GB' }] });
  await open('2026-11-20T15:18:00Z', order('2026-11-18T17:00:00Z'), later);
  await shows('The deadline of 18 Nov, 17:00, has passed for one order. Send now; late ones count');
  assert.equal(await it.page.locator('.clock-place .clock-next').innerText(), 'Send by 16:30 · in 1 h 12 min');
});

test('a press on what has passed shows those packages, and no others', async () => {
  const later = order('2026-11-23T17:00:00Z', { id: 'B', orderId: '202-1234567-1234568', packages: [{ carrier: 'Royal Mail', trackingNumber: 'RX473124830GB' }] });
  await open('2026-11-20T18:00:00Z', order('2026-11-20T17:00:00Z'), later);
  await it.page.locator('[data-screen=rate]').click();
  await it.page.locator('[data-do=see-passed]').click();
  await it.page.waitForFunction(() => document.querySelector('ship-desk').shadowRoot.querySelectorAll('ship-rows tbody tr').length === 1);
  assert.match(await it.page.locator('ship-rows tbody tr').innerText(), /202-1234567-1234567/);
});

test('the clock stands in the review too', async () => {
  await open('2026-11-20T15:18:00Z', order('2026-11-20T17:00:00Z'));
  await it.page.locator('[data-do=review]').click();
  await it.openDialog().locator('.review-clock .clock').waitFor();
  assert.equal((await it.openDialog().locator('.review-clock .clock').innerText()).trim(), 'Send by 16:30 · in 1 h 12 min');
});

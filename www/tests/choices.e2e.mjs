/** A carrier in doubt is asked for: a button an answer, none preferred, nothing done in bulk. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

/** DPD and DPD Local issue the same numbers. */
const shipment = (id, carrier, trackingNumber) => ({
  id,
  orderId: `202-4611371-202609${id.at(-1)}`,
  marketplace: 'GB',
  purchaseDate: '2026-11-19T18:20:00Z',
  shipBy: '2026-11-23T23:59:59Z',
  packages: [{ carrier, service: 'Next Day', trackingNumber, shipDate: '2026-11-21T10:01:00Z', items: [{ orderItemId: '50007919000311', quantity: 1 }] }],
});
const DAY = JSON.stringify([shipment('DPD-1', 'DHL', '09980000020033F'), shipment('DPD-2', 'DHL', '01015026003653C'), shipment('DPD-3', '', '09980000020034D')]);

const card = (rule) => it.page.locator(`.cause-card[data-rule=${rule}]`);
const asked = () => it.page.locator('ship-drawer [data-choice]');
const row = (at) => it.page.evaluate((at) => { const { carrier, tracking, findings } = document.querySelector('ship-desk').rows[at]; return { carrier, tracking, asked: findings.filter(({ fix }) => fix === 'choose').map(({ rule }) => rule) }; }, at);

async function load() {
  await it.page.evaluate(() => (document.querySelector('ship-desk').now = '2026-11-21T15:00:00Z'));
  await it.drop(['day.json', DAY]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
}

test('a number that two carriers issue is asked about, never guessed, and a choice can be undone (points 5, 6)', async () => {
  await load();
  assert.deepEqual(await row(0), { carrier: 'DHL', tracking: '09980000020033F', asked: ['carrier-mismatch'] });
  // The cause offers no guess for all, but leads to the first that is asked about.
  await assert.doesNotReject(card('carrier-mismatch').getByRole('button', { name: /^Choose/ }).waitFor());
  assert.equal(await card('carrier-mismatch').locator('[data-do=fix-cause], [data-do=suggest-cause]').count(), 0);
  await card('carrier-mismatch').locator('[data-do=choose-cause]').click();
  await asked().first().waitFor();
  assert.deepEqual(await asked().allTextContents(), ['Set the carrier to DPD Local', 'Set the carrier to DPD']);
  assert.equal(await it.page.locator('ship-drawer .findings [data-choice].primary, ship-drawer [data-choice]:focus').count(), 0, 'none is preferred');
  // What speaks for it is told.
  const why = it.page.locator('ship-drawer .choices > li').nth(1).locator('details');
  await why.locator('summary').click();
  assert.match(await why.locator('.reasons').textContent(), /check digit/i);
  await it.assertAccessible('the drawer with a question');
  await asked().nth(1).click();
  // One press settles it, and the drawer goes on to the next that is asked about.
  await it.page.getByText('DPD-2').first().waitFor();
  await it.becomes(() => row(0), { carrier: 'DPD', tracking: '09980000020033F', asked: [] });
  assert.deepEqual(await row(1), { carrier: 'DHL', tracking: '01015026003653C', asked: ['carrier-mismatch'] });
  await it.page.locator('ship-drawer').getByRole('button', { name: 'Undo' }).click();
  await it.page.waitForFunction(() => document.querySelector('ship-desk').rows[0].carrier === 'DHL');
  assert.deepEqual(await row(0), { carrier: 'DHL', tracking: '09980000020033F', asked: ['carrier-mismatch'] });
  await it.assertQuiet();
});

test('a missing carrier whose number two carriers issue is asked for, and no bulk fix answers (point 6)', async () => {
  await load();
  await card('missing-carrier').locator('[data-do=choose-cause]').click();
  await asked().first().waitFor();
  assert.equal(await asked().count(), 2);
  await it.page.keyboard.press('Escape');
  // Neither all safe fixes nor the fix key answers a question.
  await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes());
  for (const at of [0, 1, 2]) assert.equal((await row(at)).asked.length, 1);
  assert.deepEqual([(await row(0)).carrier, (await row(2)).carrier], ['DHL', '']);
  await it.assertQuiet();
});

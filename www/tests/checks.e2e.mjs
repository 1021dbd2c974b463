/** The packages to look at stand in the review, each with its reason: unticked, one is held back, and counts, forecast and file follow. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();

const review = async () => {
  await it.page.locator('[data-do=review]').click();
  await settled();
};
const settled = () => it.page.locator('#payload[aria-busy=false] .payload').waitFor();
const checks = () => it.openDialog().locator('.checks');
const state = () =>
  it.page.evaluate(() => {
    const root = document.querySelector('ship-desk').shadowRoot;
    const number = (text) => Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
    return {
      check: number(root.querySelector('ship-review .summary .check strong').textContent),
      held: number(root.querySelector('.holding summary')?.textContent),
      file: root.querySelector('.payload').textContent,
    };
  });

test('every package to check has its reason and a tick; without it, it is held back, and ticked again it goes', async () => {
  await it.loadSample();
  const rows = await it.page.evaluate(() => document.querySelector('ship-desk').rows.filter(({ readiness, tracking }) => readiness === 'check' && tracking.trim()).map(({ at, name, order }) => ({ at, name, order })));
  assert.ok(rows.length > 1, 'the sample has some');
  await review();
  const more = checks().locator('[data-do=more]');
  if ((await more.count()) > 0) await more.click();
  assert.equal(await checks().locator('input').count(), rows.length);
  for (const line of await checks().locator('li').all()) assert.ok((await line.locator('.cause').innerText()).length > 5, 'a reason');
  await it.assertAccessible('review with packages to check');

  const before = await state();
  const [row] = rows;
  assert.ok(before.file.includes(row.order));
  const rate = async () => it.openDialog().locator('.forecast').first().innerText();
  const forecast = await rate();
  const box = checks().locator(`input[data-check="${row.at}"]`);
  await box.focus();
  await it.page.keyboard.press('Space');
  await it.openDialog().locator('.holding').filter({ hasText: row.name }).waitFor({ state: 'attached' });
  await settled();
  const after = await state();
  assert.deepEqual([after.check, after.held], [before.check - 1, before.held + 1]);
  assert.ok(!after.file.includes(row.order), 'not in the file');
  await it.page.waitForFunction((text) => document.querySelector('ship-desk').shadowRoot.querySelector('.forecast').innerText !== text, forecast);
  assert.equal(await box.isChecked(), false);
  assert.equal(await box.evaluate((input) => input.getRootNode().activeElement === input), true, 'the focus stays');
  await it.openDialog().getByRole('status').filter({ hasText: '1 package held back' }).waitFor();

  await box.check();
  await it.openDialog().getByRole('status').filter({ hasText: '1 package released' }).waitFor();
  await settled();
  assert.deepEqual(await state(), before);
  await box.uncheck();
  await it.openDialog().getByRole('button', { name: 'Undo' }).click();
  await settled();
  assert.deepEqual(await state(), before, 'undone where it was done');

  await box.uncheck();
  await settled();
  const [confirmed] = await Promise.all([it.page.waitForEvent('download'), it.openDialog().locator('.file button.primary').click()]);
  assert.ok(confirmed);
  const told = await it.hears('ship-confirm');
  assert.ok(!JSON.stringify(told.confirmations).includes(row.order), 'nor is the host told');
  await it.page.keyboard.press('Escape');
  assert.equal(await it.page.evaluate((at) => document.querySelector('ship-desk').rows[at].held, row.at), true, 'it stays held back');
  await it.assertQuiet();
});

test('without a number, a package is among them once it is said that it shall go', async () => {
  await it.loadSample();
  await review();
  const title = async () => Number(/\d+/.exec(await checks().locator('h4').innerText())[0]);
  const few = await title();
  const untracked = await it.page.evaluate(() => document.querySelector('ship-desk').rows.filter(({ readiness, tracking }) => readiness === 'check' && !tracking.trim()).length);
  assert.ok(untracked > 0, 'the sample has some');
  await it.openDialog().locator('input[name=untracked]').check();
  await it.page.waitForFunction((count) => document.querySelector('ship-desk').shadowRoot.querySelectorAll('.checks h4')[0].textContent.includes(String(count)), few + untracked);
});

test('thousands are listed step by step', async () => {
  const count = 3000;
  const day = Array.from({ length: count }, (_, at) => ({ id: `S${at}`, orderId: `202-1234567-${String(at).padStart(7, '0')}`, marketplace: 'GB', packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 24', trackingNumber: `QK7011${String(at).padStart(5, '0')}GB`, shipDate: '2026-11-21', items: [{ orderItemId: String(1_000_000_000_000 + at), quantity: 1 }] }] }));
  await it.drop(['day.json', JSON.stringify(day)]);
  await it.page.waitForFunction((count) => document.querySelector('ship-desk').rows.length === count, count);
  await it.said().filter({ hasText: 'checked' }).waitFor();
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').rows.filter(({ readiness }) => readiness === 'check').length), count);
  await review();
  assert.equal(await checks().locator('li').count(), 5);
  await checks().getByRole('button', { name: 'Show 495 more' }).click();
  assert.equal(await checks().locator('li').count(), 500);
  await checks().locator('input').nth(499).uncheck();
  await it.openDialog().locator('.holding').filter({ hasText: 'S499' }).waitFor({ state: 'attached' });
  await settled();
  await it.assertQuiet();
});

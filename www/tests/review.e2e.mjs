/** The last look: what goes is what the engine builds, and nothing goes or stays in silence. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { build } from 'shipconfirm/files';

import { desk, example } from './desk.mjs';

const it = desk();
const NOW = '2026-11-21T15:00:00Z';
const MERCHANT = 'A2EXAMPLE';

const open = async () => {
  await it.page.evaluate((merchant) => { document.querySelector('ship-desk').merchantId = merchant; }, MERCHANT);
  await it.loadSample();
  await it.page.locator('[data-do=review]').click();
  await it.page.locator('.payload').waitFor();
};
const saved = async () => {
  const [download] = await Promise.all([it.page.waitForEvent('download'), it.openDialog().locator('.file button.primary').click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

for (const [to, tab] of [['api', 'JSON (API)'], ['feed', 'XML'], ['flat', 'Flat file']]) {
  test(`${tab}: the file is the engine’s byte for byte (point 14)`, async () => {
    await open();
    await it.page.locator('input[name=untracked]').check();
    await it.page.getByRole('tab', { name: tab }).click();
    await it.page.locator('.payload').waitFor();
    const { documents } = build(await example('sample-day.json'), { to, now: NOW, merchantId: MERCHANT });
    const { name, bytes } = await saved();
    const wanted = documents.find((document) => document.name === name);
    assert.ok(wanted, `the engine builds ${name}`);
    assert.ok(bytes.equals(wanted.bytes), `${name} differs`);
    await it.assertQuiet();
  });
}

test('what goes without a tracking number is ticked by hand, and what is held is listed with its reason (point 15)', async () => {
  await open();
  const box = it.page.locator('input[name=untracked]');
  assert.equal(await box.isChecked(), false);
  const untracked = Number(/\d+/.exec(await it.page.locator('label.untracked').innerText())[0]);
  assert.ok(untracked > 0, 'the sample has some');
  assert.match(await it.page.locator('label.untracked').innerText(), /rate/, 'the cost is named');
  const without = (await it.page.locator('.payload').textContent()).match(/"trackingNumber":""/g)?.length ?? 0;
  assert.equal(without, 0, 'none goes before it is ticked');
  const inFile = async () => Number(/\d+/.exec(await it.page.locator('.file .quiet').first().innerText())[0]);
  const before = await inFile();
  await it.page.getByRole('tab', { name: 'Flat file' }).click();
  const flat = async () => {
    await it.page.waitForFunction(() => document.querySelector('ship-desk').shadowRoot.querySelector('#payload')?.getAttribute('aria-busy') === 'false');
    return inFile();
  };
  const few = await flat();
  await box.check();
  await it.page.waitForFunction((few) => Number(/\d+/.exec(document.querySelector('ship-desk').shadowRoot.querySelector('.file .quiet')?.innerText ?? '')?.[0]) > few, few);
  assert.ok(before > 0);
  const held = it.openDialog().locator('details').filter({ has: it.page.locator('.held') });
  await held.locator('summary').click();
  for (const line of await held.locator('.held li').all()) assert.match(await line.innerText(), /\S+\s+\S+/, 'a name and a reason');
  const { blocked } = await it.counts();
  assert.ok((await held.locator('.held li').count()) >= blocked);
});

test('no fix alters a digit: every number of the sample, after every fix there is (point 8)', async () => {
  await it.loadSample();
  const digits = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ tracking }) => tracking.replaceAll(/\D/g, '')));
  const before = await digits();
  await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes());
  const tried = new Set();
  for (;;) {
    await it.page.locator('.causes details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    const rules = await it.page.locator('.cause-card:has([data-do])').evaluateAll((cards) => cards.map((card) => card.dataset.rule));
    const rule = rules.find((one) => !tried.has(one));
    if (rule === undefined) break;
    tried.add(rule);
    await it.page.locator(`.cause-card[data-rule=${rule}] [data-do]`).click();
    await it.openDialog().locator('button.primary').click();
    await it.openDialog().waitFor({ state: 'detached' });
  }
  assert.ok(tried.size > 1, 'there were suggestions to take');
  assert.deepEqual(await digits(), before);
});

test('copying has a way out where it is forbidden: the text is selected, and the download stays (point 14)', async () => {
  await it.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('blocked', 'NotAllowedError')) } }));
  await open();
  await it.openDialog().locator('.file button').filter({ hasText: 'Copy' }).click();
  await it.openDialog().locator('[role=status]').filter({ hasText: 'press Ctrl+C' }).waitFor();
  const { selected, shown } = await it.page.evaluate(() => ({ selected: getSelection().toString(), shown: document.querySelector('ship-desk').shadowRoot.querySelector('.payload').textContent }));
  assert.equal(selected.trim(), shown.trim());
  assert.ok((await saved()).bytes.length > 0);
});

test('copying takes the text to the clipboard', async () => {
  await it.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } }));
  await open();
  await it.openDialog().locator('.file button').filter({ hasText: 'Copy' }).click();
  await it.openDialog().locator('[role=status]').filter({ hasText: 'Copied' }).waitFor();
  const { bytes } = await saved();
  assert.equal(await it.page.evaluate(() => window.copied), bytes.toString('utf8'));
});

test('the preview is searched, keeps its line numbers, and names the checksum of the file that is saved', async () => {
  await open();
  await it.page.getByRole('tab', { name: 'Flat file' }).click();
  await it.page.locator('#payload[aria-busy=false] .payload').waitFor();
  const lines = (await it.page.locator('.payload').textContent()).trim().split('\n');
  const at = lines.length - 1;
  const order = /\d{3}-\d{7}-\d{7}/.exec(lines[at])[0];
  await it.page.locator('#payload-search').fill(order);
  await it.openDialog().locator('[role=status]').filter({ hasText: /line(s)? found/ }).waitFor();
  const found = it.page.locator('.payload .line');
  assert.equal(await found.count(), lines.filter((line) => line.includes(order)).length);
  assert.equal(await found.last().getAttribute('data-line'), String(at + 1));
  assert.equal(await found.last().locator('mark').innerText(), order);
  const { bytes } = await saved();
  assert.match(await it.page.locator('.sum').textContent(), new RegExp(createHash('sha256').update(bytes).digest('hex')));
});

test('a day that Amazon takes in parts says so, and gives every part', async () => {
  const digit = (serial) => {
    const sum = [...serial].reduce((sum, one, at) => sum + Number(one) * [8, 6, 4, 2, 3, 5, 9, 7][at], 0);
    return { 10: 0, 11: 5 }[11 - (sum % 11)] ?? 11 - (sum % 11);
  };
  const many = Array.from({ length: 19_000 }, (_, at) => {
    const serial = String(47_000_000 + at);
    return {
      id: `S${at}`, orderId: `202-${1_000_000 + at}-1234567`, marketplace: 'GB',
      packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: `RX${serial}${digit(serial)}GB`, shipDate: '2026-11-20T09:00:00Z', items: [{ orderItemId: String(10_000_000_000_000 + at), quantity: 1 }] }],
    };
  });
  await it.page.evaluate(() => Object.assign(document.querySelector('ship-desk'), { merchantId: 'A2EXAMPLE', now: '2026-11-20T12:00:00Z' }));
  await it.drop(['day.json', JSON.stringify(many)]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  await it.page.locator('[data-do=review]').click();
  await it.page.getByRole('tab', { name: 'XML' }).click();
  await it.page.locator('.parts').filter({ hasText: 'in 2 parts' }).waitFor();
  assert.equal(await it.openDialog().locator('.file select option').count(), 2);
  assert.equal(await it.openDialog().getByRole('button', { name: 'Download all 2 files' }).count(), 1);
});

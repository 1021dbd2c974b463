/** The rate and its forecast: every figure on the screen is the engine's. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { applyFixes, compareReport, forecast, rate, readShipments } from 'shipconfirm/files';

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
  assert.ok((await it.page.locator('.chart line.limit').count()) === 1, 'the line of the target');
  await it.assertQuiet();
});

/** What a panel shows, store by store and category by category. */
const outlooks = (panel) =>
  panel.locator('.of-store').evaluateAll((stores) =>
    stores.flatMap((store) => {
      const shown = (of, category) => [...of.querySelectorAll(':scope > .outlooks')].map((list) => ({
        store: store.dataset.store, category, figures: [...list.querySelectorAll('strong')].map((one) => one.textContent), mend: list.querySelector('li:last-child > span').textContent.trim(),
      }));
      return [...shown(store, null), ...[...store.querySelectorAll('[data-category]')].flatMap((one) => shown(one, one.dataset.category))];
    }),
  );
/** The same of the engine's answer. */
const told = ({ forecasts }) =>
  // A store without categories has its figures once.
  forecasts.filter(({ marketplace, category }) => category !== '' || forecasts.filter((one) => one.marketplace === marketplace).length > 2).map(({ marketplace, category, now, asTheyAre, fixed, mend }) => {
    // Only what says the same again is left out.
    if (mend === 0) assert.deepEqual(fixed, asTheyAre);
    return { store: marketplace, category, figures: (mend === 0 ? [now, asTheyAre] : [now, asTheyAre, fixed]).map(({ percent }) => figure(percent)), mend: mend === 0 ? 'Send all as they are' : `Fix ${mend} first` };
  });
const sorted = (list) => list.toSorted((a, b) => `${a.store} ${a.category}`.localeCompare(`${b.store} ${b.category}`));

test('the forecast is the engine’s to a tenth, per store and category, with what to mend first (point 11)', async () => {
  await open();
  const wanted = forecast(ledger, shipments, { now: NOW });
  assert.ok(wanted.forecasts.length > 2);
  assert.deepEqual(sorted(await outlooks(it.page.locator('.rate .forecast'))), sorted(told(wanted)));
  assert.ok(wanted.forecasts.some(({ mend }) => mend > 0), 'the sample has something to mend');
  for (const { marketplace } of wanted.forecasts.filter(({ category }) => category === null)) {
    const of = wanted.forecasts.filter((one) => one.marketplace === marketplace);
    const [whole] = of.filter(({ category }) => category === null);
    assert.equal(whole.mend, of.filter(({ category }) => category !== null).reduce((sum, { mend }) => sum + mend, 0));
  }
  assert.equal(wanted.forecasts.filter(({ category }) => category === null).reduce((sum, { mend }) => sum + mend, 0), wanted.fix.length);
});

test('the forecast follows what is mended and what is taken back (point 11)', async () => {
  await open();
  const panel = it.page.locator('.rate .forecast');
  const is = async (shipments) => {
    await it.becomes(async () => sorted(await outlooks(panel)), sorted(told(forecast(ledger, shipments, { now: NOW }))));
  };
  await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes());
  await is(shipments.map((one) => applyFixes(one, { now: NOW }).shipment));
  await it.page.evaluate(() => document.querySelector('ship-desk').undo());
  await is(shipments);
});

test('the review shows the forecast of what goes, and the tick of untracked packages changes it (point 11)', async () => {
  await it.loadSample();
  await it.page.locator('[data-do=review]').click();
  const panel = it.openDialog().locator('.forecast');
  await panel.waitFor();
  const tracked = shipments.map((one) => ({ ...one, packages: (one.packages ?? []).filter(({ trackingNumber }) => trackingNumber?.trim()) })).filter(({ packages }) => packages.length > 0);
  const [without, all] = [tracked, shipments].map((list) => sorted(told(forecast(ledger, list, { now: NOW }))));
  assert.notDeepEqual(without, all, 'the sample has untracked packages that cost something');
  assert.deepEqual(sorted(await outlooks(panel)), without);
  await it.page.locator('input[name=untracked]').check();
  await it.becomes(async () => sorted(await outlooks(panel)), all);
});

/** A ledger of one category: so many valid, so many missed, all promised yesterday. */
const made = (valid, missed) =>
  Array.from({ length: valid + missed }, (_, at) =>
    JSON.stringify({
      v: 1, orderId: `202-${String(7_000_000 + at)}-1000000`, package: '1', marketplace: 'GB', category: 'Books', carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: `QK${String(70_000_000 + at)}0GB`,
      value: { amount: '29.99', currency: 'GBP' }, shipFrom: 'GB', shipTo: 'GB', deliverBy: '2026-11-12', shipBy: '2026-11-09', confirmedAt: '2026-11-09T10:30:00Z', scans: at < valid ? 2 : 0,
    }),
  ).join('\n');

const EDGES = [
  [0, 0, '', ''], [0, 19, '', ''], [7, 1, '', ''], [19, 0, '', ''],
  [0, 20, '0.0%', /needs 380 good parcels in a row/], [0, 30, '0.0%', /needs 570 good parcels in a row/], [20, 0, '100.0%', /room for 1 more miss$/], [19, 1, '95.0%', /room for 0 more misses/],
  [40, 0, '100.0%', /room for 2 more misses/], [190, 10, '95.0%', /room for 0 more misses/], [191, 9, '95.5%', /room for 1 more miss$/], [189, 11, '94.5%', /needs 20 good parcels in a row/], [949, 51, '94.9%', /needs 20 good parcels/],
];
for (const [valid, missed, percent, wanted] of EDGES) {
  test(`room and need are exact: ${valid} of ${valid + missed} (point 12)`, async () => {
    await it.loadSample();
    await it.page.evaluate((ledger) => { document.querySelector('ship-desk').ledger = ledger; }, made(valid, missed));
    await it.page.locator('[data-screen=rate]').click();
    const row = it.page.locator('.rates tr[data-category=Books]');
    if (valid + missed === 0) {
      // Of nothing there is no rate: the page says so, and divides by nothing.
      await it.page.locator('.rate').waitFor();
      assert.deepEqual(rate('', { now: NOW }).rates, []);
      assert.equal(await row.count(), 0);
      assert.match(await it.page.locator('.rate').innerText(), /No confirmed packages yet/);
      return;
    }
    await row.waitFor();
    const [counted] = rate(made(valid, missed), { now: NOW }).rates.filter(({ category }) => category === 'Books');
    const few = valid + missed < 20;
    assert.deepEqual([counted.valid, counted.total, counted.state === 'too-few'], [valid, valid + missed, few], 'every row is counted');
    const cells = (await row.locator('td').allInnerTexts()).map((text) => text.trim());
    assert.equal(cells[3].replace(',', ''), `${valid} of ${valid + missed}`);
    assert.equal(cells[2], few ? '–' : percent);
    assert.equal(cells[2], few ? '–' : figure(counted.percent));
    if (few) {
      assert.equal(cells[5], '');
      assert.match(cells[0], /too few to judge/);
      assert.equal(await row.locator('.gauge').count(), 0, 'no side is taken');
    } else {
      assert.match(cells[5], wanted);
      assert.equal(Number(/\d+/.exec(cells[5])[0]), counted.need || counted.room);
    }
  });
}

/** Categories with so many valid and missed parcels, each promised on a day. */
const ledgerOf = (...categories) => categories.map(([category, valid, missed, deliverBy = '2026-11-12'], at) => made(valid, missed).replaceAll('"category":"Books"', `"category":"${category}"`).replaceAll('"202-', `"2${String(at).padStart(2, '0')}-`).replaceAll('"deliverBy":"2026-11-12"', `"deliverBy":"${deliverBy}"`)).join('\n');
const show = async (ledger) => {
  await it.loadSample();
  await it.page.evaluate((ledger) => { document.querySelector('ship-desk').ledger = ledger; }, ledger);
};

test('a sentence on top; what is below comes first, what cannot be judged last (point 10)', async () => {
  await show(ledgerOf(['Toys', 96, 4], ['Home & Kitchen', 89, 11], ['Books', 100, 0], ['Garden', 2, 3]));
  await it.page.locator('[data-screen=rate]').click();
  await it.page.locator('.rates').waitFor();
  assert.match(await it.page.locator('.finding').innerText(), /^2 of 3 categories are fine\. Home & Kitchen is at 89\.0 %, below 95 %/);
  const order = await it.page.locator('.rates tbody tr').evaluateAll((rows) => rows.map((row) => (row.dataset.whole === 'true' ? 'whole' : row.dataset.category)));
  assert.deepEqual(order, ['whole', 'Home & Kitchen', 'Toys', 'Books', 'Garden']);
  assert.match(await it.page.locator('.chart figcaption').innerText(), /Home & Kitchen/, 'the worst is drawn first');
  assert.equal(await it.page.locator('.rates .gauge .tick').count(), 4, 'each bar that is shown has its tick');
  for (const row of await it.page.locator('.rates tbody tr:not(.too-few)').all()) assert.match(await row.innerText(), /rising|steady|falling/);
});

test('each day of the chart is said, by arrow keys; what leaves the window is said too (points 10, 23)', async () => {
  await show(ledgerOf(['Books', 46, 4, '2026-11-12'], ['Books', 10, 9, '2026-11-03']));
  await it.page.locator('[data-screen=rate]').click();
  const plot = it.page.locator('.plot');
  await plot.waitFor();
  const [, books] = rate(ledgerOf(['Books', 46, 4, '2026-11-12'], ['Books', 10, 9, '2026-11-03']), { now: NOW }).rates;
  const points = books.series.filter(({ total }) => total > 0);
  const say = ({ day, valid, total }) => `${Number(day.slice(8))} Nov: ${(Math.floor((1000 * valid) / total) / 10).toFixed(1)}%, ${valid} of ${total}`;
  await plot.focus();
  const said = async () => [await plot.getAttribute('aria-valuetext'), await it.page.locator('.chart .said').innerText()];
  assert.deepEqual(await said(), Array(2).fill(say(points.at(-1))));
  for (let at = points.length - 2; at >= 0; at -= 1) {
    await it.page.keyboard.press('ArrowLeft');
    assert.deepEqual(await said(), Array(2).fill(say(points[at])));
  }
  await it.page.keyboard.press('ArrowLeft');
  assert.deepEqual(await said(), Array(2).fill(say(points[0])), 'the first day is the last one to the left');
  await it.page.keyboard.press('ArrowRight');
  assert.deepEqual(await said(), Array(2).fill(say(points[1])));
  await it.page.keyboard.press('End');
  assert.deepEqual(await said(), Array(2).fill(say(points.at(-1))));
  assert.deepEqual(await it.page.locator('.leaving li').allInnerTexts(), ['On 3 Dec, 9 missed parcels from 3 Nov drop out', 'On 12 Dec, 4 missed parcels from 12 Nov drop out']);
  assert.equal(await it.page.locator('.chart .scale .limit').innerText(), '95%');
});

test('what Amazon does below the target is said with its source; what is not known is said to be so', async () => {
  await open();
  const line = it.page.locator('.below-target li[data-store=GB]');
  assert.match(await line.innerText(), /may suspend the offers of the category.*Last read on 2026-11-21.*quoting an e-mail of Amazon UK/s);
  const german = ledgerOf(['Books', 30, 0]).replaceAll('"GB"', '"DE"').replaceAll('"GBP"', '"EUR"');
  await it.page.evaluate((ledger) => { document.querySelector('ship-desk').ledger = ledger; }, german);
  await it.page.locator('.below-target li[data-store=DE][data-does=unknown]').waitFor();
  assert.match(await it.page.locator('.below-target li').innerText(), /not known to us/);
});

test('one line over the list: the worst category, and the way to its page', async () => {
  await it.page.evaluate(() => { document.querySelector('ship-desk').ledger = ''; });
  await show(ledgerOf(['Home & Kitchen', 473, 27], ['Toys', 100, 0]));
  const strip = it.page.locator('ship-rate-strip');
  await strip.getByText('Home & Kitchen 94.6% – below 95%').waitFor();
  await it.page.evaluate((ledger) => { document.querySelector('ship-desk').ledger = ledger; }, ledgerOf(['Home & Kitchen', 480, 20], ['Toys', 100, 0]));
  await strip.getByText('Home & Kitchen 96.0% is the lowest; all 2 categories are on target').waitFor();
  await it.page.evaluate((ledger) => { document.querySelector('ship-desk').ledger = ledger; }, ledgerOf(['Toys', 1, 0]));
  await strip.getByText('Too few packages').waitFor();
  await strip.locator('button').click();
  await it.page.locator('.rates').waitFor();
});

const give = (name, file) => it.page.locator(`#rate-${name}`).setInputFiles({ name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) });
const total = () => it.page.locator('.rates tr[data-whole=true] td').nth(3).innerText();
const becomes = async (text) => {
  await it.page.waitForFunction((text) => document.querySelector('ship-desk').shadowRoot.querySelector('.rates tr[data-whole=true] td:nth-of-type(4)')?.innerText === text, text).catch(() => {});
  assert.equal(await total(), text);
};

test('a ledger is added to or replaced, and the old one comes back', async () => {
  await show(ledgerOf(['Books', 30, 0]));
  await it.page.locator('[data-screen=rate]').click();
  await becomes('30 of 30');
  // The same packages with news, and new ones: a later row stands for the earlier one.
  await give('add-ledger', { name: 'more.jsonl', text: ledgerOf(['Books', 0, 10]) });
  await becomes('20 of 30');
  await give('replace-ledger', { name: 'other.jsonl', text: ledgerOf(['Books', 50, 0]) });
  await becomes('50 of 50');
  await give('replace-ledger', { name: 'none.jsonl', text: 'Dear Sir or Madam' });
  await it.page.locator('.rate [role=alert]').waitFor();
  await becomes('50 of 50');
  await it.page.locator('[data-do=put-back]').click();
  await becomes('20 of 30');
  await it.assertQuiet();
});

test('Amazon’s report: what both see differently, by order, with the likely reason; columns are named by hand where nobody knows them', async () => {
  const own = ledgerOf(['Books', 2, 1]);
  const orders = own.split('\n').map((line) => JSON.parse(line).orderId);
  await show(own);
  await it.page.locator('[data-screen=rate]').click();
  const rows = () => it.page.locator('.compared tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  const report = (header) => `${header}\n${orders[0]},no\n${orders[1]},yes\n202-9999999-9999999,no\n`;
  await give('open-report', { name: 'report.csv', text: report('Order ID,Has Valid Tracking Number') });
  await it.page.locator('.compared tbody tr').first().waitFor();
  const { differences } = compareReport(own, report('Order ID,Has Valid Tracking Number'), { now: NOW });
  assert.deepEqual((await rows()).map(([order, , , , reason]) => [order, reason]), differences.map(({ orderId, message }) => [orderId, message]));
  assert.deepEqual(await rows(), [
    [orders[0], '1', 'Not valid', 'Counts', 'Amazon has not seen the scan'],
    ['202-9999999-9999999', '–', 'Not valid', '–', 'your records have no such order'],
    [orders[2], '1', 'Not said', 'Counts against you', 'not in the report, which lags up to two weeks'],
  ]);
  await give('open-report', { name: 'report.csv', text: report('Vad,Svar') });
  const choice = (column) => it.page.locator(`.columns select[data-column=${column}]`);
  await it.page.locator('.columns[open]').waitFor();
  assert.match(await it.page.locator('.rate [role=alert]').innerText(), /order-id.*"Vad", "Svar"/);
  assert.equal(await it.page.locator('.compared tbody tr').count(), 0, 'nothing is compared before');
  await choice('order-id').selectOption('Vad');
  await it.page.getByText('no column says whether the tracking is valid').waitFor();
  await choice('valid').selectOption('Svar');
  await it.page.locator('.compared tbody tr').first().waitFor();
  assert.equal((await rows()).length, 3);
  await it.assertAccessible('the compared report');
  await it.assertQuiet();
});

/**
 * The panel in a real Chromium, under its strict policy: from the sample day to a saved file.
 *
 * What the engine says is not written down here: the tests compare the screen with itself
 * before and after a press, so that a better rule does not break them.
 */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { desk, example } from './desk.mjs';
import { POLICY, serve } from './server.mjs';

const it = desk();
const { loadSample, drop, counts, rowsShown, said, openDialog, heard, becomes, assertAccessible, assertQuiet } = it;

test('the first screen says what to do', async () => {
  await it.page.getByRole('heading', { name: 'No shipments yet' }).waitFor();
  await assertAccessible('first screen');
  await assertQuiet();
});

test('the sample day is counted, and the counts are filters (point 1)', async () => {
  await loadSample();
  const { all, blocked, check, ready } = await counts();
  const sample = JSON.parse(await example('sample-day.json'));
  const shipments = Array.isArray(sample) ? sample : sample.shipments;
  const packages = shipments.reduce((sum, shipment) => sum + Math.max(1, shipment.packages?.length ?? 0), 0);
  assert.equal(all, packages);
  assert.equal(blocked + check + ready, all);
  assert.ok(blocked > 0 && check > 0 && ready > 0, 'the sample has some of each');
  assert.equal(await rowsShown(), all);
  for (const [word, count] of [['Fix first', blocked], ['Check', check], ['Ready', ready]]) {
    await it.page.getByRole('group', { name: 'Filter by status' }).getByRole('button', { name: word }).click();
    assert.equal(await rowsShown(), count, word);
  }
  const [change] = await heard('ship-change');
  assert.deepEqual(change, { packages: all, counts: { ready, check, blocked } });
  await assertQuiet();
});

test('a cause shows its packages, and the search finds one (point 2)', async () => {
  await loadSample();
  const card = it.page.locator('.cause-card').first();
  const count = Number(await card.locator('.count').textContent());
  await card.getByRole('button', { name: 'See them' }).click();
  assert.equal(await rowsShown(), count);
  await it.page.getByRole('button', { name: /^Cause:/ }).click();
  const name = await it.page.locator('ship-rows button[data-at]').last().textContent();
  await it.page.getByRole('searchbox').fill(name.trim().replace('-', ' '));
  assert.ok((await rowsShown()) >= 1);
  assert.equal((await it.page.locator('ship-rows button[data-at]').first().textContent()).trim(), name.trim());
  await it.page.getByRole('searchbox').fill('no such order');
  await it.page.getByRole('button', { name: 'Clear filters' }).last().click();
  assert.equal(await rowsShown(), (await counts()).all);
});

test('what is found is said in the language of the panel', async () => {
  await loadSample();
  const filter = it.page.locator('.tiles');
  await it.page.evaluate(() => document.querySelector('ship-desk').setAttribute('locale', 'de'));
  await filter.getByRole('button', { name: 'Erst korrigieren' }).click();
  await it.page.locator('ship-rows button[data-at]').first().click();
  const card = openDialog().locator('.finding-card').first();
  assert.equal(await card.locator('.consequence').textContent(), 'Amazon würde es ablehnen');
  assert.equal(await card.locator('.message').getAttribute('lang'), 'de', 'a screen reader says it in German too');
  await card.locator('summary').click();
  const code = await card.locator('div').filter({ has: it.page.locator('dt', { hasText: /^Code$/ }) }).locator('dd').textContent();
  const { given, said: texts } = JSON.parse(await readFile(new URL('../../tests/cases/messages.json', import.meta.url), 'utf8'));
  assert.equal(await card.locator('.hint').textContent(), texts.de.hint[given.hint.indexOf(code)]);
  await assertQuiet();
});

test('a package is opened, its fix applied and undone', async () => {
  await loadSample();
  const row = it.page.locator('ship-rows tbody tr').filter({ hasText: 'fix ready' }).first();
  const name = (await row.locator('button[data-at]').textContent()).trim();
  await row.locator('button[data-at]').click();
  const drawer = it.page.getByRole('dialog', { name });
  await drawer.waitFor();
  const fix = drawer.locator('button.primary[data-fix]').first();
  const card = drawer.locator('.finding-card').filter({ has: it.page.locator('button.primary[data-fix]') }).first();
  const before = await card.locator('.before').first().textContent();
  const after = await card.locator('.after').first().textContent();
  const message = await card.locator('.message').textContent();
  assert.notEqual(before, after);
  assert.ok(message.length > 10);
  await assertAccessible('drawer');
  await fix.click();
  await said().filter({ hasText: '1 package fixed' }).waitFor();
  await it.page.keyboard.press('Escape');
  const same = it.page.locator('ship-rows tbody tr').filter({ has: it.page.getByRole('button', { name, exact: true }) });
  assert.ok((await same.textContent()).includes(after.trim()), `the list shows ${after}`);
  await it.page.getByRole('button', { name: 'Undo' }).click();
  await said().filter({ hasText: 'Undone for 1 package' }).waitFor();
  assert.ok((await same.textContent()).includes(before.trim()), `the list shows ${before} again`);
  assert.equal((await heard('ship-open'))[0]?.id, name);
  await assertQuiet();
});

test('all safe fixes: seen before, applied at once, undone at once (points 3, 5)', async () => {
  await loadSample();
  const start = await counts();
  await it.page.locator('[data-do=fix-all]').click();
  const preview = openDialog();
  const count = Number((await preview.locator('h3').textContent()).match(/\d+/)[0]);
  assert.ok(count > 1);
  await assertAccessible('preview');
  for (const [before, after] of await preview.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [row.querySelector('.before').textContent, row.querySelector('.after').textContent]))) {
    assert.notEqual(before, after);
  }
  await preview.getByRole('button', { name: /^Apply to/ }).click();
  await said().filter({ hasText: 'fixed' }).waitFor();
  const fixed = await counts();
  assert.ok(fixed.ready > start.ready, `${fixed.ready} ready after ${start.ready}`);
  assert.equal(fixed.all, start.all);
  assert.equal(await it.page.locator('[data-do=fix-all]').count(), 0, 'no safe fix is left: applying them twice changes nothing');
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes()), 0);
  await it.page.evaluate(() => document.querySelector('ship-desk').undo());
  assert.deepEqual(await counts(), start);
  await assertQuiet();
});

test('the three payloads are shown and saved, byte for byte (point 14)', async () => {
  await loadSample();
  await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes());
  await it.page.locator('[data-do=review]').click();
  const review = it.page.getByRole('dialog', { name: 'Review and confirm' });
  const held = (await counts()).blocked;
  assert.ok((await review.textContent()).includes(`${held} Fix first`));
  for (const [tab, looks] of [['JSON (API)', /^\{/], ['XML', /^<\?xml/], ['Flat file', /\t/]]) {
    await review.getByRole('tab', { name: tab }).click();
    if (tab === 'XML') {
      await review.getByLabel('Merchant token').fill('A2EXAMPLESELLER');
      await review.getByLabel('Merchant token').press('Tab');
    }
    await review.locator('.payload').waitFor();
    const shown = await review.locator('.payload').evaluate((pre) => pre.textContent);
    assert.match(shown, looks, tab);
    const [download] = await Promise.all([it.page.waitForEvent('download'), review.getByRole('button', { name: 'Download', exact: true }).click()]);
    const saved = await readFile(await download.path());
    // The page shows the beginning of a long file, the download has all of it.
    const lines = saved.toString('utf8').replace(/\r?\n$/, '').split(/\r?\n/);
    assert.equal(shown, lines.slice(0, 200).map((line) => `${line}\n`).join(''), tab);
  }
  await assertAccessible('review');
  await becomes(async () => (await heard('ship-confirm')).map(({ to }) => to), ['api', 'feed', 'flat']);
  const confirms = await heard('ship-confirm');
  assert.ok(confirms[0].confirmations.ready.length > 0);
  assert.equal((await heard('ship-download')).length, 3);
  await assertQuiet();
});

test('a host can take a file over', async () => {
  await loadSample();
  await it.page.evaluate(() => addEventListener('ship-download', (event) => event.preventDefault()));
  let downloads = 0;
  it.page.on('download', () => (downloads += 1));
  await it.page.locator('[data-do=review]').click();
  await it.page.getByRole('button', { name: 'Download', exact: true }).click();
  await said().filter({ hasText: 'saved' }).waitFor();
  assert.equal(downloads, 0);
  await becomes(async () => (await heard('ship-confirm')).length, 1);
});

const CSV = `order-id,order-item-id,quantity,carrier-code,ship-method,tracking-number,ship-date
202-1234567-1234567,12345678901234,1,UPS,UPS Standard,1Z999AA10123456784,2026-11-21T10:30:00Z
`;

test('a CSV is dropped and checked, a broken file is told', async () => {
  await drop(['day.csv', CSV]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  assert.equal(await rowsShown(), 1);
  assert.ok((await it.page.locator('ship-rows tbody tr').textContent()).includes('1Z999AA10123456784'));
  await it.page.locator('ship-rows button[data-at]').click();
  await openDialog().locator('.groups').waitFor();
  const parts = await openDialog().locator('.group').allTextContents();
  assert.ok(parts.length > 2 && '1Z999AA10123456784'.includes(parts.join('')), `the parts are the number: ${parts}`);
  await it.page.keyboard.press('Escape');
  await drop(['broken.json', '{"shipments": [']);
  await it.page.getByText('Nothing in this file could be read').waitFor();
  await it.page.getByText('See where').click();
  assert.match(await it.page.locator('.notice .reasons').textContent(), /Line 1:/);
  await assertQuiet();
});

test('a CSV and Amazon’s report, dropped together, are joined', async () => {
  const [shipments, report] = await Promise.all(['shipments.csv', 'unshipped-orders.tsv'].map(example));
  await drop(['shipments.csv', shipments], ['unshipped-orders.tsv', report]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  const orders = new Set(shipments.trim().split(/\r?\n/).slice(1).map((line) => line.match(/\d{3}-\d{7}-\d{7}/)[0]));
  assert.ok((await rowsShown()) >= orders.size);
  const listed = await it.page.locator('ship-rows tbody').textContent();
  for (const order of orders) assert.ok(listed.includes(order), order);
  const due = await it.page.locator('ship-rows td.due').allTextContents();
  assert.ok(due.some((text) => /\d\d:\d\d/.test(text)), 'the deadline comes from the report, the CSV has none');
  await assertQuiet();
});

/** Many shipments, more than are checked in one go; `changes` are made to some of them. */
const many = (count, changes = {}) =>
  Array.from({ length: count }, (_, at) => ({
    id: `S${at}`,
    orderId: `202-1234567-${String(at).padStart(7, '0')}`,
    marketplace: 'GB',
    ...changes[at],
    packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 24', trackingNumber: `RX${String(at).padStart(8, '0')}0GB`, shipDate: '2026-11-21', ...changes[at]?.packages?.[0] }],
  }));

/** The shipments in which a rule found something. */
const foundBy = (rule) =>
  it.page.evaluate((rule) => document.querySelector('ship-desk').rows.filter(({ findings }) => findings.some((finding) => finding.rule === rule)).map(({ name }) => name), rule);

test('what only shipments together show is found from one end of a long day to the other', async () => {
  const day = many(4500, {
    7: { shipTo: { country: 'IE' } },
    4400: { packages: [{ trackingNumber: 'rx 0000 0007 0gb' }] },
    4300: { orderId: '202-1234567-0000020' },
    9: { packages: [{ carrier: 'FedEx', trackingNumber: 'RX000000093GB' }] },
    4200: { shipTo: { country: 'IE' }, packages: [{ trackingNumber: 'RX000000093GB' }] },
  });
  await drop(['day.json', JSON.stringify(day)]);
  await said().filter({ hasText: '4,500 packages checked' }).waitFor();
  const shared = ['S7', 'S4400'];
  assert.deepEqual(await foundBy('shared-tracking-number'), shared);
  assert.deepEqual(await foundBy('clashing-package-reference'), ['S4300']);

  // Once its carrier is put right, one package is found to have the number of another, far away.
  await it.page.getByRole('searchbox').fill('FedEx');
  await it.page.locator('ship-rows button[data-at]').click();
  await openDialog().locator('button[data-choice]').filter({ hasText: 'Royal Mail' }).click();
  await said().filter({ hasText: '1 package fixed' }).waitFor();
  assert.deepEqual(await foundBy('shared-tracking-number'), ['S7', 'S9', 'S4200', 'S4400']);
  await it.page.evaluate(() => document.querySelector('ship-desk').undo());
  assert.deepEqual(await foundBy('shared-tracking-number'), shared);

  // Blanks away, the number is still the other order's.
  await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes());
  assert.deepEqual(await foundBy('shared-tracking-number'), shared);
  await it.page.evaluate(() => document.querySelector('ship-desk').setAttribute('marketplace', 'DE'));
  await it.page.waitForFunction(() => window.heard.filter(({ type }) => type === 'ship-change').length === 5);
  assert.deepEqual(await foundBy('clashing-package-reference'), ['S4300'], 'also when all is checked again');
  await assertQuiet();
});

test('a long check shows how far it is, and stops when told to', async () => {
  await loadSample();
  const before = await counts();
  await drop(['long.json', JSON.stringify(many(40_000))]);
  // Pressed in the page: to come from outside may take longer than the check.
  await it.page.evaluate(() => new Promise((done) => {
    const press = () => {
      const { shadowRoot } = document.querySelector('ship-desk');
      const cancel = [...shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === 'Cancel');
      if (!cancel || !shadowRoot.querySelector('progress[max="40000"]')) return requestAnimationFrame(press);
      cancel.click();
      done();
    };
    press();
  }));
  await it.page.locator('progress').waitFor({ state: 'detached' });
  assert.deepEqual(await counts(), before, 'the day of before stays');
  await assertQuiet();
});

test('a number is read as people paste it, and said in the language of the panel', async () => {
  await it.page.evaluate(() => document.querySelector('ship-desk').setAttribute('locale', 'de'));
  const day = ['Tracking no: 1zxx 3150 yw44 0700 23', 'RR123456785TW', '202-1234567-1234567', '4209 0210 9400 1112 0255 5842 3326 69'];
  await drop(['day.json', JSON.stringify(many(day.length, Object.fromEntries(day.map((trackingNumber, at) => [at, { packages: [{ carrier: '', trackingNumber }] }]))))]);
  const section = async (name) => {
    await it.page.getByRole('searchbox').fill(name);
    await it.page.locator('ship-rows button[data-at]').first().click();
    const text = await openDialog().locator('section[aria-labelledby="drawer-number"]').evaluate((own) => {
      own.querySelector('summary')?.click();
      return own.innerText.replaceAll(/\s+/g, ' ');
    });
    await it.page.keyboard.press('Escape');
    return text;
  };
  const pasted = await section('S0');
  for (const word of ['Gelesen als 1ZXX3150YW44070023', 'Leerzeichen oder Satzzeichen, Kleinbuchstaben, Wörter des Etiketts', 'UPS (sicher, Prüfziffer stimmt)', 'UPS SurePost', 'die Prüfziffer stimmt']) {
    assert.ok(pasted.includes(word), `${word}: ${pasted}`);
  }
  const letter = await section('S1');
  assert.ok(letter.includes('Sieht aus wie Chunghwa Post') && letter.includes('Post Chunghwa Post, TW'), letter);
  assert.match(await section('S2'), /Keine Sendungsnummer: eine Amazon-Bestellnummer\.$/);
  const barcode = await section('S3');
  assert.ok(barcode.includes('Gelesen als 9400111202555842332669') && barcode.includes('Strichcode 420902109400111202555842332669'), barcode);
  await assertQuiet();
});

test('a store can be named for shipments that name none', async () => {
  await drop(['day.json', JSON.stringify([{ orderId: '202-1234567-1234567', packages: [{ carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }] }])]);
  await it.page.locator('ship-rows button[data-at]').waitFor();
  const before = (await heard('ship-change')).length;
  await it.page.getByLabel('Store for shipments that name none').selectOption({ label: 'United Kingdom' });
  await it.page.waitForFunction((before) => window.heard.filter(({ type }) => type === 'ship-change').length > before, before);
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').marketplace), 'GB');
  await assertQuiet();
});

const BIDI = '\u202e';
const HOSTILE = `<img src=x onerror="window.hit=1"><script>window.hit=1</script>${BIDI}${'A'.repeat(10_000)}`;

test('hostile text stays text', async () => {
  const shipment = {
    id: HOSTILE,
    orderId: HOSTILE,
    marketplace: 'GB',
    shipBy: HOSTILE,
    packages: [{ carrier: HOSTILE, service: HOSTILE, trackingNumber: HOSTILE, shipDate: HOSTILE, items: [{ orderItemId: HOSTILE, quantity: 1 }] }],
  };
  await drop([`${HOSTILE.slice(0, 60)}.json`, JSON.stringify([shipment])]);
  await it.page.locator('ship-rows button[data-at]').waitFor();
  await it.page.locator('ship-rows button[data-at]').click();
  await openDialog().waitFor();
  await openDialog().locator('summary').evaluateAll((all) => all.forEach((summary) => summary.click()));
  const seen = await it.page.evaluate(() => {
    const root = document.querySelector('ship-desk').shadowRoot;
    return { hit: window.hit, images: root.querySelectorAll('img, script').length, text: root.textContent, wide: document.documentElement.scrollWidth - innerWidth };
  });
  assert.equal(seen.hit, undefined);
  assert.equal(seen.images, 0);
  assert.ok(seen.text.includes('<img src=x'), 'it is shown as it is');
  assert.ok(!seen.text.includes(BIDI), 'a mark that turns the text around is shown by its code point');
  assert.ok(seen.text.includes('U+202E'));
  assert.ok(!seen.text.includes('A'.repeat(2000)), 'endless text is cut');
  assert.ok(seen.wide <= 0, 'and does not push the page wide');
  await assertQuiet();
});

test('the keyboard alone fixes a package', async () => {
  await loadSample();
  const start = await counts();
  await it.page.getByRole('searchbox').focus();
  await it.page.keyboard.press('Tab');
  await it.page.keyboard.press('j');
  await it.page.keyboard.press('k');
  await it.page.keyboard.press('Enter');
  const drawer = openDialog();
  await drawer.waitFor();
  const [, of] = (await drawer.locator('.walk span').textContent()).match(/of (\d+)/);
  assert.equal(Number(of), start.blocked + start.check, 'only what needs work is walked through');
  for (let at = 1; (await drawer.locator('button.primary[data-fix]').count()) === 0; at += 1) {
    await it.page.keyboard.press('j');
    await drawer.getByText(`${at + 1} of ${of}`, { exact: true }).waitFor();
  }
  await it.page.keyboard.press('f');
  await said().filter({ hasText: 'fixed' }).waitFor();
  await it.page.keyboard.press('u');
  await said().filter({ hasText: 'Undone' }).waitFor();
  await it.page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'hidden' });
  assert.deepEqual(await counts(), start);
  assert.ok(await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.activeElement?.matches('button[data-at]')), 'the focus is back on the row');
});

test('dark and narrow are readable too', async () => {
  await it.page.emulateMedia({ colorScheme: 'dark' });
  await it.page.setViewportSize({ width: 320, height: 700 });
  await loadSample();
  assert.ok((await it.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, 'nothing is cut at 320 px');
  await assertAccessible('dark, 320 px');
  await it.page.locator('[data-do=review]').click();
  await openDialog().locator('.payload').waitFor();
  await assertAccessible('review, dark, 320 px');
});

test('a policy that blocks the checker is told, with the line that is missing', async () => {
  const strict = await serve(POLICY.replace(' ship-desk', ''));
  try {
    await it.page.goto(strict.url);
    const alert = it.page.getByRole('alert');
    await alert.getByText('The checker did not start').waitFor();
    assert.match(await alert.textContent(), /trusted-types lit-html ship-desk/);
    assert.equal((await heard('ship-error')).length, 1);
  } finally {
    await strict.stop();
  }
});

test('nothing leaves the browser', async () => {
  const asked = [];
  it.page.on('request', (request) => asked.push(request.url()));
  await loadSample();
  await drop(['day.csv', CSV]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
  const local = (url) => url.startsWith(it.url) || url.startsWith('blob:') || url.startsWith('data:');
  assert.deepEqual(asked.filter((url) => !local(url)), []);
});

test('a filter is saved as a view of one’s own and outlives a reload; a number is found whatever its dashes (point 17)', async () => {
  await loadSample();
  await it.page.getByRole('group', { name: 'Filter by status' }).getByRole('button', { name: 'Fix first' }).click();
  const { blocked } = await counts();
  await it.page.getByPlaceholder('Name of this view').fill('Broken today');
  await it.page.locator('[data-do=save-view]').click();
  await it.page.locator('[data-view="Broken today"]').waitFor();
  await it.page.reload();
  await loadSample();
  assert.ok((await rowsShown()) > blocked);
  await it.page.locator('[data-view="Broken today"]').click();
  assert.equal(await rowsShown(), blocked);
  await it.page.getByRole('group', { name: 'Filter by status' }).getByRole('button', { name: 'All' }).click();
  const tracking = await it.page.evaluate(() => document.querySelector('ship-desk').rows.find(({ tracking }) => /^\w{13,}$/.test(tracking)).tracking);
  await it.page.getByRole('searchbox').fill(`${tracking.slice(0, 4)}-${tracking.slice(4, 8)} ${tracking.slice(8)}`);
  assert.ok((await rowsShown()) >= 1);
  assert.ok((await it.page.locator('ship-rows tbody tr').first().textContent()).includes(tracking));
  await it.page.getByRole('button', { name: 'Forget the view Broken today' }).click();
  assert.equal(await it.page.locator('[data-view]').count(), 0);
  await assertQuiet();
});

test('what was mended in a file is mended again when it is opened again', async () => {
  await loadSample();
  const tracking = () => it.page.evaluate(() => document.querySelector('ship-desk').rows.map(({ carrier, tracking }) => `${carrier} ${tracking}`));
  const before = await tracking();
  await it.page.evaluate(() => document.querySelector('ship-desk').applySafeFixes());
  const mended = await tracking();
  assert.notDeepEqual(mended, before);
  await it.reload();
  await loadSample();
  assert.deepEqual(await tracking(), mended);
});

/** Sent twice: noticed by what Amazon is told, whatever the format, with what is different now. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { desk } from './desk.mjs';

const it = desk();
const count = (text) => Number(/[\d,]+/.exec(text)?.[0].replace(',', '') ?? 0);

const settled = () => it.page.locator('#payload[aria-busy=false] .payload').waitFor();
const open = async () => {
  await it.page.evaluate(() => { document.querySelector('ship-desk').merchantId = 'A2EXAMPLE'; });
  await it.page.locator('[data-do=review]').click();
  await settled();
};
const format = async (name) => {
  await it.page.getByRole('tab', { name }).click();
  await settled();
};
/** Takes out all files of the format that is shown; resolves to the packages in them. */
const takeOut = async () => {
  const buttons = it.openDialog().locator('.file button');
  const all = buttons.filter({ hasText: /^\s*Download all/ });
  const documents = await it.page.evaluate(() => document.querySelector('ship-desk').shadowRoot.querySelectorAll('.file option').length);
  const before = (await it.heard('ship-download')).length;
  await (documents > 0 ? all : buttons.filter({ hasText: 'Download' })).click();
  await it.page.waitForFunction((wanted) => window.heard.filter(({ type }) => type === 'ship-download').length === wanted, before + Math.max(1, documents));
};
const notice = () => it.openDialog().locator('.again');

/** That a file was saved just now is said as such; whether Amazon has it, nobody here knows. */
const saved = () => it.openDialog().locator('.saved').filter({ hasText: 'Amazon has nothing yet' });

test('a day taken out as a flat file is noticed as XML and as JSON, also after a reload', async () => {
  await it.loadSample();
  await open();
  assert.equal(await notice().count(), 0);
  await takeOut();
  await saved().waitFor();
  assert.equal(await notice().count(), 0, 'what was saved just now is no warning');
  await format('XML');
  const same = count(await notice().innerText());
  assert.ok(same > 10, `${same} packages`);
  for (const name of ['XML', 'JSON']) {
    await format(name);
    const text = await notice().innerText();
    assert.equal(count(text), same, `${name}: ${text}`);
    assert.match(text, /Amazon overwrites/);
  }
  assert.equal(await notice().locator('table').count(), 0, 'nothing is different');
  await it.assertAccessible('a day that was sent');

  await it.reload();
  await it.loadSample();
  await open();
  await notice().filter({ hasText: 'with the same content' }).waitFor();
  assert.equal(count(await notice().innerText()), same);
  await it.assertQuiet();
});

test('what is different now is shown, field by field', async () => {
  await it.loadSample();
  await open();
  await takeOut();
  await saved().waitFor();
  await format('XML');
  const same = count(await notice().innerText());
  await it.page.keyboard.press('Escape');
  const { at, name, service } = await it.page.evaluate(() => document.querySelector('ship-desk').rows.find(({ readiness, tracking, service, carrier }) => readiness === 'ready' && tracking && carrier === 'Royal Mail' && service === 'Royal Mail Tracked 24'));
  await it.page.evaluate((at) => document.querySelector('ship-desk').apply({ of: 'edit', at, to: { service: 'Royal Mail Tracked 48' } }), at);
  await open();
  await format('XML');
  await notice().filter({ hasText: '1 package went before' }).waitFor();
  assert.equal(count(await notice().innerText()), same - 1);
  const line = notice().locator('tbody tr');
  assert.equal(await line.count(), 1);
  assert.match(await line.innerText(), new RegExp(`${name}[\\s\\S]*Service[\\s\\S]*${service}[\\s\\S]*Royal Mail Tracked 48`));
  await it.assertAccessible('a day that was sent otherwise');
  // Once it is sent, it is what Amazon knows.
  await takeOut();
  await it.page.waitForFunction(() => document.querySelector('ship-desk').shadowRoot.querySelector('.again table') === null);
});

test('of several files, only what stood in those taken out is known as sent', async () => {
  await it.loadSample();
  await open();
  await format('XML');
  const option = await it.openDialog().locator('.file select option').count();
  assert.ok(option > 1, 'the sample has several stores');
  const packages = count(await it.openDialog().locator('.file .quiet').first().innerText());
  const lines = () => it.page.evaluate(() => document.querySelector('ship-desk').ledger.trim().split('\n').length);
  const before = await lines();
  await Promise.all([it.page.waitForEvent('download'), it.openDialog().locator('.file button.primary').click()]);
  await notice().waitFor();
  const text = await notice().innerText();
  assert.equal(count(text), packages, text);
  assert.match(text, /\d+ packages are new/);
  assert.equal((await lines()) - before, packages, 'nor is more in the ledger');
});

test('a host that says what it sent is heeded', async () => {
  await it.loadSample();
  const { order } = await it.page.evaluate(() => document.querySelector('ship-desk').rows.find(({ readiness, tracking }) => readiness === 'ready' && tracking));
  await it.page.evaluate((order) => document.querySelector('ship-desk').sent({ shipments: [order] }), order);
  await open();
  assert.equal(count(await notice().innerText()), 1);
});

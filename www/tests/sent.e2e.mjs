/** Amazon's answers: whatever its form, what was refused comes back with Amazon's own sentence. */

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readReport } from 'shipconfirm/files';

import { desk } from './desk.mjs';

const it = desk();

const ORDERS = ['202-1234567-1234561', '202-1234567-1234562'];
const SENTENCE = 'The quantities are larger than what can be fulfilled.';
const DAY = JSON.stringify(
  ORDERS.map((orderId, at) => ({
    id: `S${at}`, orderId, marketplace: 'GB', shipBy: '2026-11-23T17:00:00Z', purchaseDate: '2026-11-19T10:00:00Z',
    packages: [{ carrier: 'Royal Mail', service: 'Royal Mail Tracked 48', trackingNumber: ['RX473124829GB', 'RX473124832GB'][at], shipDate: '2026-11-20T09:00:00Z', items: [{ orderItemId: `1234567890123${at}`, quantity: 1 }] }],
  })),
);
const HEAD = 'original-record-number\torder-id\torder-item-id\terror-code\terror-type\terror-message';
const flat = (...rows) => ['Feed Processing Summary:', '\tNumber of records processed\t\t2', `\tNumber of records successful\t\t${2 - rows.length}`, '', HEAD, ...rows].join('\n');

const REPORTS = {
  flat: flat(`2\t${ORDERS[1]}\t12345678901231\t18021\tError\t${SENTENCE}`),
  xml: `<?xml version="1.0" encoding="UTF-8"?><AmazonEnvelope><MessageType>ProcessingReport</MessageType><Message><MessageID>1</MessageID><ProcessingReport><StatusCode>Complete</StatusCode>
    <ProcessingSummary><MessagesProcessed>2</MessagesProcessed><MessagesSuccessful>1</MessagesSuccessful><MessagesWithError>1</MessagesWithError><MessagesWithWarning>0</MessagesWithWarning></ProcessingSummary>
    <Result><MessageID>2</MessageID><ResultCode>Error</ResultCode><ResultMessageCode>18021</ResultMessageCode><ResultDescription>${SENTENCE}</ResultDescription><AdditionalInfo><AmazonOrderID>${ORDERS[1]}</AmazonOrderID></AdditionalInfo></Result>
    </ProcessingReport></Message></AmazonEnvelope>`,
};

const open = async () => {
  await it.page.evaluate(() => { document.querySelector('ship-desk').now = '2026-11-20T12:00:00Z'; });
  await it.drop(['day.json', DAY]);
  await it.page.locator('ship-rows tbody tr').first().waitFor();
};
/** What was sent is known: the flat file of this very day was taken out. */
const send = async (name) => {
  await it.page.locator('[data-do=review]').click();
  await it.page.getByRole('tab', { name }).click();
  await it.page.locator('.payload').waitFor();
  const download = it.page.waitForEvent('download');
  await it.openDialog().locator('.file button.primary').click();
  await download;
  // Said once it is remembered.
  await it.said().filter({ hasText: 'saved' }).waitFor();
  await it.page.keyboard.press('Escape');
  await it.openDialog().waitFor({ state: 'detached' });
};
const answer = (text) =>
  it.page.evaluate(async (text) => document.querySelector('ship-desk').importReport(new File([text], 'report.txt')), text);

for (const [kind, name] of [['flat', 'Flat file'], ['xml', 'XML']]) {
  test(`a ${kind} report brings the refused package back with Amazon’s sentence (point 16)`, async () => {
    await open();
    const before = await it.counts();
    if (kind === 'xml') await it.page.evaluate(() => { document.querySelector('ship-desk').merchantId = 'A2EXAMPLE'; });
    await send(name);
    await answer(REPORTS[kind]);
    const summary = it.page.locator('[data-summary]');
    await summary.waitFor();
    const { accepted, refused } = readReport(REPORTS[kind]).summary;
    assert.deepEqual([accepted, refused], [0, 1], 'the report itself names one');
    assert.match((await summary.innerText()).replaceAll(/\s+/g, ' '), /1 Accepted.*1 Refused/);
    assert.match(await it.page.locator('.outcomes tr[data-state=refused]').innerText(), new RegExp(SENTENCE));
    await it.page.locator('[data-screen=inbox]').click();
    const row = it.page.locator('ship-rows tbody tr').filter({ hasText: ORDERS[1] });
    assert.match(await row.innerText(), /Fix first[\s\S]*Amazon said[\s\S]*quantities are larger/);
    assert.equal((await it.counts()).blocked, before.blocked + 1);
    await row.locator('button[data-at]').click();
    await it.openDialog().locator('.notice').filter({ hasText: SENTENCE }).waitFor();
    await it.assertQuiet();
  });
}

test('a JSON report brings the refused package back with Amazon’s sentence, and a file refused as a whole is one red banner (point 16)', async () => {
  await open();
  await send('Flat file');
  await answer(JSON.stringify({
    header: { sellerId: 'A2EXAMPLE', version: '2.0', feedId: '1' },
    issues: [{ messageId: 2, code: '18021', severity: 'ERROR', message: SENTENCE }],
    summary: { errors: 1, warnings: 0, messagesProcessed: 2, messagesAccepted: 1, messagesInvalid: 1 },
  }));
  await it.page.locator('.sent').filter({ hasText: SENTENCE }).waitFor();
  await it.page.locator('[data-screen=inbox]').click();
  const row = it.page.locator('ship-rows tbody tr').filter({ hasText: ORDERS[1] });
  assert.match(await row.innerText(), /Fix first[\s\S]*Amazon said[\s\S]*quantities are larger/);
  await answer(flat('0\t\t\t90012\tFatal\tThe required order-id field is missing from the file.').replace('successful\t\t1', 'successful\t\t0').replace('processed\t\t2', 'processed\t\t0'));
  const banner = it.page.locator('.sent [role=alert]');
  await banner.filter({ hasText: 'The required order-id field is missing' }).waitFor();
  assert.equal(await banner.count(), 1, 'one banner');
  assert.match(await banner.getAttribute('class'), /blocked/);
  assert.match(await banner.innerText(), /refused the whole file[\s\S]*Amazon said/);
  assert.equal(await it.page.locator('.outcomes tr[data-state=refused]').count(), 2, 'nothing of the file was taken');
  await it.page.locator('[data-screen=inbox]').click();
  assert.equal((await it.counts()).blocked, 2);
  await it.assertQuiet();
});

test('a row of the report is a line of the file that was sent; a report is pasted or dropped', async () => {
  await open();
  await send('Flat file');
  await it.page.locator('[data-screen=sent]').click();
  await it.page.locator('#sent-paste').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, REPORTS.flat);
  const refused = it.page.locator('.outcomes tr[data-state=refused]');
  await refused.filter({ hasText: 'Row 2, line 3 of your file' }).waitFor();
  await it.page.reload();
  await open();
  await it.page.locator('[data-screen=sent]').click();
  assert.equal(await refused.count(), 0);
  await it.drop(['report.txt', REPORTS.flat]);
  await refused.filter({ hasText: SENTENCE }).waitFor();
  assert.equal(await it.page.evaluate(() => document.querySelector('ship-desk').rows.length), 2, 'the day is still there');
});

test('what was sent is remembered after a reload, and is in the ledger', async () => {
  await open();
  await send('Flat file');
  await it.page.reload();
  await open();
  await it.page.locator('[data-screen=sent]').click();
  assert.match(await it.page.locator('.sent table').first().innerText(), /\.txt|\.tsv/);
  const ledger = await it.page.evaluate(() => document.querySelector('ship-desk').ledger);
  assert.deepEqual(ledger.trim().split('\n').map((line) => JSON.parse(line).orderId).toSorted(), ORDERS);
});
